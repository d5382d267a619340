using System.Diagnostics;

namespace VirtBridge.Integration.Tests;

/// <summary>D-Bus, SNMP and gRPC look at the same guest through real dbus-daemon, snmpd and a Python gRPC client.</summary>
public sealed class Bridges : IDisposable
{
    private readonly RunningDaemon _daemon = new();
    private readonly List<Process> _processes = [];

    public void Dispose()
    {
        foreach (var process in _processes)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }

        _daemon.Dispose();
    }

    [Fact]
    public void The_bus_lists_starts_and_reports_a_guest()
    {
        DefineTiny("bus-guest");
        var address = StartBus();
        Run("virtbridge-dbus", "--address", address, "--connect", $"QEMU={_daemon.QemuUri}", "--only");
        Eventually(() => Busctl(address, "call", "org.libvirt", "/org/libvirt/QEMU", "org.libvirt.Connect", "ListDomains", "u", "0").ExitCode == 0);
        var path = Busctl(address, "call", "org.libvirt", "/org/libvirt/QEMU", "org.libvirt.Connect", "DomainLookupByName", "s", "bus-guest")
            .Succeeded().Output.Split('"')[1];
        using var monitor = Tool.Start("dbus-monitor", ["--address", address, "type='signal',member='DomainEvent'"]);
        Eventually(() => monitor.StandardOutput.Peek() >= 0);
        Busctl(address, "call", "org.libvirt", path, "org.libvirt.Domain", "Create", "u", "1").Succeeded();
        Assert.Contains("b true", Busctl(address, "get-property", "org.libvirt", path, "org.libvirt.Domain", "Active").Succeeded().Output, StringComparison.Ordinal);
        ReadUntil(monitor, "member=DomainEvent");
        monitor.Kill();
        Assert.Contains("org.libvirt.Domain", Tool.Run("gdbus", ["introspect", "--address", address, "--dest", "org.libvirt", "--object-path", path]).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Walking_snmpd_shows_the_guest_and_a_trap_tells_when_it_stops()
    {
        DefineTiny("snmp-guest");
        _daemon.Virsh("start", "snmp-guest", "--paused").Succeeded();
        var (port, trapPort) = (FreePort(), FreePort());
        var (agentx, config) = (Path.Combine(_daemon.Folder, "agentx"), Path.Combine(_daemon.Folder, "snmpd.conf"));
        File.WriteAllText(config, $"master agentx\nagentXSocket unix:{agentx}\nrocommunity public 127.0.0.1\nagentaddress udp:127.0.0.1:{port}\ntrap2sink 127.0.0.1:{trapPort} public\n");
        var trapConfig = Path.Combine(_daemon.Folder, "snmptrapd.conf");
        File.WriteAllText(trapConfig, "disableAuthorization yes\n");
        var traps = Tool.Start("snmptrapd", ["-f", "-Lo", "-n", "-On", "-C", "-c", trapConfig, $"udp:127.0.0.1:{trapPort}"]);
        _processes.Add(traps);
        _processes.Add(Tool.Start("snmpd", ["-f", "-Lf", "/dev/null", "-C", "-c", config], new Dictionary<string, string> { ["SNMP_PERSISTENT_DIR"] = Path.Combine(_daemon.Folder, "snmp") }));
        Eventually(() => File.Exists(agentx));
        Run("virtbridge-snmp", "--agentx", "unix:" + agentx, "--connect", _daemon.QemuUri);
        Eventually(() => Tool.Run("snmpwalk", ["-v2c", "-c", "public", $"127.0.0.1:{port}", "1.3.6.1.4.1.36957"]).Output.Contains("snmp-guest", StringComparison.Ordinal));
        _daemon.Virsh("destroy", "snmp-guest").Succeeded();
        ReadUntil(traps, ".1.3.6.1.4.1.36957");
    }

    [Fact]
    public void A_Python_client_lists_domains_and_streams_events_over_gRPC()
    {
        DefineTiny("grpc-guest");
        var (socket, stubs) = (Path.Combine(_daemon.Folder, "grpc.sock"), Path.Combine(_daemon.Folder, "stubs"));
        Directory.CreateDirectory(stubs);
        var protos = Path.Combine(Install.Root, "bindings", "proto");
        Tool.Run("protoc", ["-I", protos, $"--python_out={stubs}", $"--grpc_python_out={stubs}", "--plugin=protoc-gen-grpc_python=/usr/bin/grpc_python_plugin",
            .. Directory.EnumerateFiles(Path.Combine(protos, "virtbridge", "v1"), "*.proto")]).Succeeded();
        Run("virtbridge-grpc", "--connect", _daemon.QemuUri, "--listen", socket);
        Eventually(() => File.Exists(socket));
        var script = Path.Combine(Install.Root, "tests", "VirtBridge.Integration.Tests", "grpc_client.py");
        var result = Tool.Run("/usr/bin/python3", [script, stubs, socket, "grpc-guest"]).Succeeded();
        Assert.Contains("listed grpc-guest", result.Output, StringComparison.Ordinal);
        Assert.Contains("event defined", result.Output, StringComparison.Ordinal);
        Assert.Contains("refused NOT_FOUND Domain not found", result.Output, StringComparison.Ordinal);
    }

    private void DefineTiny(string name)
    {
        var file = Path.Combine(_daemon.Folder, name + ".xml");
        File.WriteAllText(file, GuestXml.Tiny(name, Path.Combine(_daemon.Folder, name + ".log")));
        _daemon.Virsh("define", file).Succeeded();
    }

    private string StartBus()
    {
        var socket = Path.Combine(_daemon.Folder, "bus");
        _processes.Add(Tool.Start("dbus-daemon", ["--session", "--nofork", "--address=unix:path=" + socket]));
        Eventually(() => File.Exists(socket));
        return "unix:path=" + socket;
    }

    private void Run(string program, params string[] arguments) => _processes.Add(Tool.Start(Install.Bin(program), arguments));

    private static ToolResult Busctl(string address, params string[] arguments) => Tool.Run("busctl", ["--address=" + address, .. arguments]);

    private static int FreePort()
    {
        using var socket = new System.Net.Sockets.UdpClient(new System.Net.IPEndPoint(System.Net.IPAddress.Loopback, 0));
        return ((System.Net.IPEndPoint)socket.Client.LocalEndPoint!).Port;
    }

    private static void ReadUntil(Process process, string text)
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

    /// <summary>Another process has no way to tell us that it is ready: ask again until it is.</summary>
    private static void Eventually(Func<bool> ready)
    {
        var since = Stopwatch.StartNew();
        while (!ready())
        {
            Assert.True(since.Elapsed < TimeSpan.FromSeconds(30), "not ready within 30 seconds");
            Task.Delay(50).Wait();
        }
    }
}
