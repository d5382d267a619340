using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Drivers.Qemu.Tests;

/// <summary>The interfaces of a host as its kernel shows them in files.</summary>
public sealed class LinuxInterfacesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vb").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_link_that_is_up_has_a_speed()
    {
        Write("net/eth0/operstate", "up");
        Write("net/eth0/speed", "-1");
        Write("net/eth0/mtu", "1400");
        Write("net/eth0/address", "02:fc:00:00:00:01");
        Write("net/eth1/operstate", "lowerlayerdown");
        Write("net/eth1/speed", "10000");

        var found = Scan();

        Assert.True(found[0].Active);
        Assert.Equal(new HostInterfaceLink(4294967295, "up"), found[0].Definition.Link);
        Assert.Equal(1400u, found[0].Definition.Mtu);
        Assert.Equal("02:fc:00:00:00:01", found[0].Definition.Mac);
        Assert.False(found[1].Active);
        Assert.Equal(new HostInterfaceLink(0, "lowerlayerdown"), found[1].Definition.Link);
    }

    [Fact]
    public void A_bridge_shows_its_ports_and_hides_its_own_address()
    {
        Write("net/br0/bridge/stp_state", "0");
        Write("net/br0/bridge/forward_delay", "1500");
        Write("net/br0/brif/eth0/x", "");
        Write("net/br0/address", "02:00:00:00:00:02");
        Write("net/eth0/brport/x", "");
        Write("net/eth0/mtu", "1500");

        var found = Scan();

        var bridge = found.Single(i => i.Definition.Name == "br0");
        Assert.Null(bridge.Definition.Mac);
        Assert.Equal("02:00:00:00:00:02", bridge.Ref.Mac);
        Assert.Equal("1500", bridge.Definition.Bridge!.Delay);
        Assert.Equal(0u, Assert.Single(bridge.Definition.Bridge.Ports).Mtu);
        Assert.True(found.Single(i => i.Definition.Name == "eth0").IsPort);
    }

    [Fact]
    public void Bonds_and_tags_are_told_by_their_settings()
    {
        Write("net/bond0/bonding/mode", "active-backup 1");
        Write("net/bond0/bonding/miimon", "100");
        Write("net/bond0/bonding/use_carrier", "1");
        Write("net/bond0/bonding/slaves", "eth2 eth1");
        Write("net/bond0.5/mtu", "1500");
        Write("vlan/bond0.5", "bond0.5  VID: 5\t REORDER_HDR: 1\nDevice: bond0\n");

        var found = Scan();

        var bond = found[0].Definition.Bond!;
        Assert.Equal("active-backup", bond.Mode);
        Assert.Equal(new HostInterfaceMii(100, 0, 0, "netif"), bond.Mii);
        Assert.Equal(["eth1", "eth2"], bond.Ports.Select(port => port.Name));
        Assert.Equal(new HostInterfaceVlan("5", "bond0"), found[1].Definition.Vlan);
    }

    private IReadOnlyList<Engine.HostInterface> Scan() => new LinuxInterfaces(Path.Combine(_folder, "net"), Path.Combine(_folder, "vlan")).Scan();

    private void Write(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text + "\n");
    }
}
