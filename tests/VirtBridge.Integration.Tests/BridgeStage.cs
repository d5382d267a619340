using System.Diagnostics;

namespace VirtBridge.Integration.Tests;

/// <summary>A daemon with bridges and other people's servers around it; all of them end with it.</summary>
public sealed class BridgeStage : IDisposable
{
    private readonly List<Process> _processes = [];

    public RunningDaemon Daemon { get; } = new();

    public string Folder => Daemon.Folder;

    public static string Protos => Path.Combine(Install.Root, "bindings", "proto");

    public static string Script(string name) => Path.Combine(Install.Root, "tests", "VirtBridge.Integration.Tests", name);

    public void Dispose()
    {
        foreach (var process in _processes)
        {
            End(process);
        }

        Daemon.Dispose();
    }

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Define(string name, Func<string, string, string> xml)
    {
        var file = PathOf(name + ".xml");
        File.WriteAllText(file, xml(name, PathOf(name + ".log")));
        Daemon.Virsh("define", file).Succeeded();
    }

    public void DefineTiny(string name) => Define(name, static (n, log) => GuestXml.Tiny(n, log));

    /// <summary>One of ours, from the install tree.</summary>
    public Process Run(string program, params string[] arguments) => Keep(Tool.Start(Install.Bin(program), arguments));

    /// <summary>Somebody else's program that ends with the stage.</summary>
    public Process Keep(Process process)
    {
        _processes.Add(process);
        return process;
    }

    public static void End(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }

    public string StartBus()
    {
        var socket = PathOf("bus");
        Keep(Tool.Start("dbus-daemon", ["--session", "--nofork", "--address=unix:path=" + socket]));
        Eventually(() => File.Exists(socket));
        return "unix:path=" + socket;
    }

    /// <summary>Python's classes of every message, made once.</summary>
    public string PythonStubs()
    {
        var stubs = PathOf("stubs");
        if (!Directory.Exists(stubs))
        {
            Directory.CreateDirectory(stubs);
            Tool.Run("protoc", ["-I", Protos, "-I", Script("grpc"), $"--python_out={stubs}", $"--grpc_python_out={stubs}", "--plugin=protoc-gen-grpc_python=/usr/bin/grpc_python_plugin",
                .. Directory.EnumerateFiles(Path.Combine(Protos, "virtbridge", "v1"), "*.proto"), Script("grpc/google/rpc/status.proto")]).Succeeded();
        }

        return stubs;
    }

    public static ToolResult Busctl(string address, params string[] arguments) => Tool.Run("busctl", ["--address=" + address, .. arguments]);

    public static int FreePort()
    {
        using var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
        socket.Bind(new System.Net.IPEndPoint(System.Net.IPAddress.Loopback, 0));
        return ((System.Net.IPEndPoint)socket.LocalEndPoint!).Port;
    }

    public static void ReadUntil(Process process, string text)
    {
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"{process.ProcessName} ended without saying {text}");
    }

    /// <summary>Another process has no way to tell us that it is ready: ask again until it is. Gives how long that took.</summary>
    public static TimeSpan Eventually(Func<bool> ready, string otherwise = "not ready")
    {
        var since = Stopwatch.StartNew();
        while (!ready())
        {
            Assert.True(since.Elapsed < TimeSpan.FromSeconds(90), $"{otherwise} within 90 seconds");
            Task.Delay(50).Wait();
        }

        return since.Elapsed;
    }

    /// <summary>Writes how long something took beside the test's result. No test fails for it: this machine may be doing other things.</summary>
    public static void Tell(string what, TimeSpan took) => TestContext.Current.TestOutputHelper?.WriteLine($"{what} it took {took.TotalMilliseconds:0} ms");
}
