using System.Diagnostics;
using System.Text;
using VirtBridge.Engine;
using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>The programs of this host.</summary>
public sealed class InstalledPrograms : IPrograms
{
    private static readonly string[] s_places = ["/usr/sbin", "/usr/bin", "/sbin", "/bin", "/usr/local/sbin", "/usr/local/bin"];

    public string? Find(string name) => name.StartsWith('/')
        ? File.Exists(name) ? name : null
        : Places().Select(p => Path.Combine(p, name)).FirstOrDefault(File.Exists);

    public async Task<ProgramResult> RunAsync(
        string path, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment, CancellationToken cancellation)
    {
        using var process = Start(path, arguments, environment);
        try
        {
            process.StandardInput.Close();
            var complaint = ReadAsync(process.StandardError, cancellation);
            var output = ReadAsync(process.StandardOutput, cancellation);
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
            return new(process.ExitCode, await output.ConfigureAwait(false), await complaint.ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    public ISecretFile Hold(ReadOnlySpan<byte> secret) => new SecretFile(secret);

    private static IEnumerable<string> Places() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries).Where(p => p[0] == '/').Concat(s_places);

    private static Process Start(string path, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(path)
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // What programs print is read, so it must not depend on who started the daemon.
        start.Environment["LC_ALL"] = "C";
        start.Environment["LVM_SUPPRESS_FD_WARNINGS"] = "1";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw SystemFailure.Of($"cannot run '{path}'", e.NativeErrorCode, ErrorDomain.None);
        }
    }

    private static async Task<string> ReadAsync(StreamReader reader, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        var buffer = new char[16 * 1024];
        int read;
        while ((read = await reader.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
        {
            if (text.Length + read > ToolReport.MostCharacters)
            {
                throw Refuse.Internal(ErrorDomain.Storage, $"a program printed more than {ToolReport.MostCharacters} characters");
            }

            text.Append(buffer, 0, read);
        }

        return text.ToString();
    }
}
