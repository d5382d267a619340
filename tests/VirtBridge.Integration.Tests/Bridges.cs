using static VirtBridge.Integration.Tests.BridgeStage;

namespace VirtBridge.Integration.Tests;

/// <summary>D-Bus and SNMP look at a guest through real dbus-daemon and snmpd.</summary>
public sealed class Bridges : IDisposable
{
    private readonly BridgeStage _stage = new();

    public void Dispose() => _stage.Dispose();

    [Fact]
    public void The_bus_lists_starts_and_reports_a_guest()
    {
        _stage.DefineTiny("bus-guest");
        var address = _stage.StartBus();
        _stage.Run("virtbridge-dbus", "--address", address, "--connect", $"QEMU={_stage.Daemon.QemuUri}", "--only");
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
        _stage.DefineTiny("snmp-guest");
        _stage.Daemon.Virsh("start", "snmp-guest", "--paused").Succeeded();
        var (port, trapPort) = (FreePort(), FreePort());
        var (agentx, config) = (Path.Combine(_stage.Folder, "agentx"), Path.Combine(_stage.Folder, "snmpd.conf"));
        File.WriteAllText(config, $"master agentx\nagentXSocket unix:{agentx}\nrocommunity public 127.0.0.1\nagentaddress udp:127.0.0.1:{port}\ntrap2sink 127.0.0.1:{trapPort} public\n");
        var trapConfig = Path.Combine(_stage.Folder, "snmptrapd.conf");
        File.WriteAllText(trapConfig, "disableAuthorization yes\n");
        var traps = Tool.Start("snmptrapd", ["-f", "-Lo", "-n", "-On", "-C", "-c", trapConfig, $"udp:127.0.0.1:{trapPort}"]);
        _stage.Keep(traps);
        _stage.Keep(Tool.Start("snmpd", ["-f", "-Lf", "/dev/null", "-C", "-c", config], new Dictionary<string, string> { ["SNMP_PERSISTENT_DIR"] = Path.Combine(_stage.Folder, "snmp") }));
        Eventually(() => File.Exists(agentx));
        _stage.Run("virtbridge-snmp", "--agentx", "unix:" + agentx, "--connect", _stage.Daemon.QemuUri);
        Eventually(() => Tool.Run("snmpwalk", ["-v2c", "-c", "public", $"127.0.0.1:{port}", "1.3.6.1.4.1.36957"]).Output.Contains("snmp-guest", StringComparison.Ordinal));
        _stage.Daemon.Virsh("destroy", "snmp-guest").Succeeded();
        ReadUntil(traps, ".1.3.6.1.4.1.36957");
    }
}
