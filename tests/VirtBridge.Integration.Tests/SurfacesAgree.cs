using System.Globalization;
using static VirtBridge.Integration.Tests.BridgeStage;

namespace VirtBridge.Integration.Tests;

/// <summary>
/// A hundred guests, some of them running, looked at through virsh, D-Bus, both SNMP modules, gRPC and metrics at the same time: one truth.
/// VIRTBRIDGE_RUNNING says how many run (./test: a few).
/// </summary>
public sealed class SurfacesAgree : IDisposable
{
    private const int Guests = 100;
    private readonly BridgeStage _stage = new();

    public void Dispose() => _stage.Dispose();

    [Fact]
    public void A_hundred_guests_are_the_same_through_every_surface()
    {
        var running = int.Parse(Environment.GetEnvironmentVariable("VIRTBRIDGE_RUNNING") ?? "4", CultureInfo.InvariantCulture);
        for (var i = 0; i < Guests; i++)
        {
            DefineNumber(i, runs: i < running);
        }

        var port = FreePort();
        var (agentx, metrics, grpc) = (_stage.PathOf("agentx"), _stage.PathOf("metrics"), _stage.PathOf("grpc"));
        var config = _stage.PathOf("snmpd.conf");
        File.WriteAllText(config, $"master agentx\nagentXSocket unix:{agentx}\nrocommunity public 127.0.0.1\nagentaddress udp:127.0.0.1:{port}\n");
        _stage.Keep(Tool.Start("snmpd", ["-f", "-Lf", "/dev/null", "-C", "-c", config], new Dictionary<string, string> { ["SNMP_PERSISTENT_DIR"] = _stage.PathOf("snmp") }));
        Eventually(() => File.Exists(agentx));
        var address = _stage.StartBus();
        _stage.Run("virtbridge-dbus", "--address", address, "--connect", $"QEMU={_stage.Daemon.QemuUri}", "--only");
        _stage.Run("virtbridge-snmp", "--agentx", "unix:" + agentx, "--connect", _stage.Daemon.QemuUri, "--interval", "1");
        _stage.Run("virtbridge-grpc", "--connect", _stage.Daemon.QemuUri, "--listen", grpc, "--metrics", "unix:" + metrics, "--metrics-interval", "1");
        Eventually(() => Busctl(address, "call", "org.libvirt", "/org/libvirt/QEMU", "org.libvirt.Connect", "ListDomains", "u", "0").ExitCode == 0);
        Eventually(() => File.Exists(metrics));
        Eventually(() => Tool.Run("snmpget", ["-v2c", "-c", "public", "-Oqv", $"127.0.0.1:{port}", "1.3.6.1.2.1.236.1.2.0"]).Output.Trim() == "100");
        var said = Tool.Run(
            "/usr/bin/python3",
            [Script("cross_check.py"), _stage.Daemon.QemuUri, address, "/org/libvirt/QEMU", $"127.0.0.1:{port}", _stage.PythonStubs(), "unix:" + grpc, metrics]).Succeeded();
        Assert.Equal(
            """
            D-Bus 100 guests agree
            LIBVIRT-MIB 100 guests agree
            VM-MIB 100 guests agree
            gRPC 100 guests agree
            metrics 100 guests agree
            values True

            """,
            said.Output);
    }

    private void DefineNumber(int i, bool runs)
    {
        var name = $"g{i:000}";
        var disk = _stage.PathOf(name + ".qcow2");
        if (runs)
        {
            Tool.Run("qemu-img", ["create", "-q", "-f", "qcow2", disk, $"{16 + i}M"]).Succeeded();
        }

        var file = _stage.PathOf("guest.xml");
        File.WriteAllText(file, GuestXml.Tiny(name, _stage.PathOf(name + ".log"), disk)
            .Replace("<memory unit='MiB'>128</memory>", $"<memory unit='MiB'>{96 + i}</memory>", StringComparison.Ordinal)
            .Replace("<vcpu>1</vcpu>", $"<vcpu>{1 + (i % 3)}</vcpu>", StringComparison.Ordinal)
            .Replace("<memballoon", "<interface type='user'><model type='virtio'/></interface><memballoon", StringComparison.Ordinal));
        _stage.Daemon.Shell("define", file).Succeeded();
        if (runs)
        {
            _stage.Daemon.Shell(i == 0 ? ["start", name] : ["start", name, "--paused"]).Succeeded();
        }
    }
}
