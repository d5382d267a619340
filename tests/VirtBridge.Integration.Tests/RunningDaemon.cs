using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace VirtBridge.Integration.Tests;

/// <summary>Our daemon with folders of its own. Ready when it said so to its notify socket, as under systemd.</summary>
public sealed class RunningDaemon : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90);
    private readonly StringBuilder _log = new();
    private readonly bool _system;
    private readonly bool _ours;
    private Process? _process;
    private VirshShell? _shell;

    /// <summary>A user's own daemon, or one that manages the system's guests and their control groups.</summary>
    public RunningDaemon(bool system = false, string configuration = "", string? folder = null)
    {
        _system = system;
        _ours = folder is null;
        Folder = folder ?? Directory.CreateTempSubdirectory("vb").FullName;
        Directory.CreateDirectory(Path.Combine(Folder, "config"));
        File.WriteAllText(Path.Combine(Folder, "config", "libvirtd.conf"), configuration);
        Start();
    }

    public string Folder { get; }

    public string Socket => Path.Combine(Folder, "run", "libvirt-sock");

    public string QemuUri => $"qemu+unix:///{(_system ? "system" : "session")}?socket={Socket}";

    public string TestUri => $"test+unix:///default?socket={Socket}";

    public bool HasOpen(string file) =>
        Directory.EnumerateFileSystemEntries($"/proc/{Pid}/fd").Any(fd => new FileInfo(fd).LinkTarget == file);

    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    public void Start()
    {
        var notify = Path.Combine(Folder, "notify");
        File.Delete(notify);
        using var listener = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(notify));
        listener.ReceiveTimeout = (int)s_patience.TotalMilliseconds;
        _process = Tool.Start(
            Install.Bin("virtbridged"),
            [
                .. _system ? (string[])[] : ["--session"], "--verbose", "--run-dir", Path.Combine(Folder, "run"), "--state-dir", Path.Combine(Folder, "state"),
                "--config-dir", Path.Combine(Folder, "config"),
            ],
            new Dictionary<string, string> { ["NOTIFY_SOCKET"] = notify });
        _process.OutputDataReceived += (_, line) => Append(line.Data);
        _process.ErrorDataReceived += (_, line) => Append(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        var buffer = new byte[512];
        try
        {
            var text = Encoding.UTF8.GetString(buffer, 0, listener.Receive(buffer));
            Assert.Contains("READY=1", text, StringComparison.Ordinal);
        }
        catch (SocketException silent)
        {
            throw new TimeoutException($"the daemon did not get ready\n{Log}", silent);
        }
    }

    /// <summary>Ends the daemon as a crash would: nothing is saved, nobody is told.</summary>
    public void Kill()
    {
        _process!.Kill();
        _shell?.Dispose();
        _shell = null;
        _process.WaitForExit(s_patience);
        _process.Dispose();
        _process = null;
    }

    /// <summary>Another version takes over: the old one is asked to end, and the new one finds what there is.</summary>
    public void Upgrade()
    {
        var old = _process!;
        Tool.Run("kill", ["-TERM", $"{old.Id}"]).Succeeded();
        _shell?.Dispose();
        _shell = null;
        Assert.True(old.WaitForExit(s_patience), $"the daemon did not end when it was asked to\n{Log}");
        old.Dispose();
        _process = null;
        Start();
    }

    /// <summary>The daemon's process.</summary>
    public int Pid => _process!.Id;

    /// <summary>The same in a virsh that stays: for the many commands of a long story, none of them longer than a line.</summary>
    public ToolResult Shell(params string[] arguments) => (_shell ??= new VirshShell(QemuUri)).Run(arguments);

    public ToolResult Virsh(params string[] arguments) => Tool.Run("virsh", ["-c", QemuUri, .. arguments]);

    public void Dispose()
    {
        if (_process is not null)
        {
            foreach (var name in Virsh("list", "--name").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                Virsh("destroy", name);
            }

            Kill();
        }

        if (_ours)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private void Append(string? line)
    {
        lock (_log)
        {
            _log.AppendLine(line);
        }
    }
}
