using System.Diagnostics;
using VirtBridge.Contract;

namespace VirtBridge.Cli;

/// <summary>
/// Looks at every surface as its clients see it and says what to do about what is wrong. Bridges know best how to look at
/// themselves: each is asked by running its program with --check.
/// </summary>
internal sealed class Doctor(string uri, TextWriter output)
{
    public const string Name = "doctor";
    public const string Arguments = "[--BRIDGE ARGS]";
    public const string Summary = "checks daemon, D-Bus, SNMP and gRPC end to end; --dbus, --snmp, --grpc give a bridge's --check arguments";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);
    private static readonly string[] s_bridges = ["dbus", "snmp", "grpc"];

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var more = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Count; i += 2)
        {
            if (i + 1 == arguments.Count || !s_bridges.Contains(arguments[i].TrimStart('-')))
            {
                output.WriteLine($"virtbridge: doctor takes --dbus, --snmp or --grpc, each with arguments in one word, not '{arguments[i]}'");
                return 2;
            }

            more[arguments[i].TrimStart('-')] = arguments[i + 1];
        }

        var well = await DaemonAsync(cancellation);
        foreach (var bridge in s_bridges)
        {
            well &= await BridgeAsync(bridge, more.GetValueOrDefault(bridge, ""), cancellation);
        }

        return well ? 0 : 1;
    }

    private async Task<bool> DaemonAsync(CancellationToken cancellation)
    {
        try
        {
            await using var session = await Sessions.OpenAsync(uri, readOnly: true, cancellation);
            var version = await session.Connect.GetLibVersionAsync(cancellation);
            var domains = (await session.Domains.ListAllDomainsAsync(1, 0, cancellation)).Domains.Length;
            Say("ok", "daemon", $"{uri} answers as libvirt {version / 1000000}.{version / 1000 % 1000}.{version % 1000} with {domains} domains");
            return true;
        }
        catch (VirtException failure)
        {
            Say("FAIL", "daemon", $"{failure.Message}. Start it (systemctl start virtbridged), or give its URI with -c; if it refuses you, become a member of group libvirt");
            return false;
        }
    }

    private async Task<bool> BridgeAsync(string bridge, string arguments, CancellationToken cancellation)
    {
        if (Find("virtbridge-" + bridge) is not { } program)
        {
            Say("skip", bridge, $"virtbridge-{bridge} is not installed");
            return true;
        }

        using var process = Process.Start(new ProcessStartInfo(program, ["--check", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var words = Task.WhenAll(process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        try
        {
            await process.WaitForExitAsync(cancellation).WaitAsync(s_patience, cancellation);
        }
        catch (TimeoutException)
        {
            process.Kill();
            Say("FAIL", bridge, $"{program} --check does not end");
            return false;
        }

        foreach (var line in string.Concat(await words).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Say(process.ExitCode == 0 ? "ok" : "FAIL", bridge, line);
        }

        return process.ExitCode == 0;
    }

    private void Say(string verdict, string surface, string words) => output.WriteLine($"{verdict,-4}  {surface,-6}  {words}");

    /// <summary>Beside this program, else on the path.</summary>
    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
            .Prepend(Path.GetDirectoryName(Environment.ProcessPath) ?? "")
            .Where(folder => folder.Length > 0)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
