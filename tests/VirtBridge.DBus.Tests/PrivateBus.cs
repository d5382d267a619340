using System.Diagnostics;
using VirtBridge.Contract;

namespace VirtBridge.DBus.Tests;

/// <summary>A dbus-daemon of its own with the bridge on it, and busctl to ask with.</summary>
public sealed class PrivateBus : IAsyncDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("vb-bus").FullName;
    private readonly Process? _daemon;
    private readonly DBusBridge? _bridge;
    private readonly Thread? _serving;

    public PrivateBus()
    {
        if (!File.Exists("/usr/bin/dbus-daemon") || !File.Exists("/usr/bin/busctl"))
        {
            return;
        }

        File.WriteAllText(Path.Combine(_directory, "bus.conf"), $"""
            <busconfig><type>session</type><listen>unix:path={_directory}/bus</listen><auth>EXTERNAL</auth>
            <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>
            """);
        _daemon = Process.Start(new ProcessStartInfo("/usr/bin/dbus-daemon", ["--config-file", Path.Combine(_directory, "bus.conf"), "--nofork", "--print-address"])
        {
            RedirectStandardOutput = true,
        })!;
        Address = _daemon.StandardOutput.ReadLine();
        var options = Options.Parse(["--only", "--connect", "Fake=fake:///", "--address", Address!], root: false);
        _bridge = new DBusBridge(options, FakeSession.Client);
        _serving = new Thread(() => _bridge.Run()) { IsBackground = true };
        _serving.Start();
    }

    public bool Available => Address is not null;

    public string? Address { get; }

    /// <summary>What busctl prints, or its complaint.</summary>
    public string Ask(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/busctl", ["--address=" + Address, "--timeout=20", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, complaint) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return (output.Result + complaint.Result).Trim();
    }

    public async ValueTask DisposeAsync()
    {
        if (_bridge is not null)
        {
            _bridge.Stop();
            _serving!.Join();
            await _bridge.DisposeAsync();
            _daemon!.Kill();
            await _daemon.WaitForExitAsync();
            _daemon.Dispose();
        }

        Directory.Delete(_directory, recursive: true);
    }
}
