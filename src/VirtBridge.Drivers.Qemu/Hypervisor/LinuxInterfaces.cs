using System.Globalization;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>The network interfaces of this host as the kernel has them now.</summary>
/// <param name="devices">One folder for each interface.</param>
/// <param name="vlans">One file for each tagged interface.</param>
public sealed class LinuxInterfaces(string devices = "/sys/class/net", string vlans = "/proc/net/vlan") : IInterfaceFacet
{
    private const uint SlowestUnknown = uint.MaxValue;

    public IReadOnlyList<HostInterface> Scan() =>
        Directory.Exists(devices)
            ? [.. Directory.GetDirectories(devices).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal).Select(Describe)]
            : [];

    private HostInterface Describe(string name) => new(Definition(name, port: false), Text(name, "operstate") == "up")
    {
        IsPort = Path.Exists(Path.Combine(devices, name, "brport")) || Path.Exists(Path.Combine(devices, name, "bonding_slave")),
        Mac = Text(name, "address"),
    };

    private HostInterfaceDef Definition(string name, bool port)
    {
        var plain = new HostInterfaceDef { Type = HostInterfaceType.Ethernet, Name = name, Mtu = port ? 0 : Number(name, "mtu") };
        return Path.Exists(Path.Combine(devices, name, "bridge")) ? plain with { Type = HostInterfaceType.Bridge, Bridge = Bridge(name) }
            : Path.Exists(Path.Combine(devices, name, "bonding")) ? plain with { Type = HostInterfaceType.Bond, Bond = Bond(name), Link = Link(name), Mac = Text(name, "address") }
            : Path.Exists(Path.Combine(vlans, name)) ? plain with { Type = HostInterfaceType.Vlan, Vlan = Vlan(name), Link = Link(name), Mac = Text(name, "address") }
            : plain with { Link = Link(name), Mac = Text(name, "address") };
    }

    // Only a link that is up has a speed; the kernel says -1 for devices that know none.
    private HostInterfaceLink Link(string name)
    {
        var state = Text(name, "operstate");
        var speed = state != "up" ? 0 : Text(name, "speed") is "-1" ? SlowestUnknown : Number(name, "speed");
        return new(speed, state);
    }

    private HostInterfaceBridge Bridge(string name)
    {
        var ports = Path.Combine(devices, name, "brif");
        return new(
            Number(name, "bridge/stp_state") != 0,
            Text(name, "bridge/forward_delay"),
            Directory.Exists(ports) ? [.. Names(Directory.GetFileSystemEntries(ports)).Select(port => Definition(port, port: true))] : []);
    }

    private HostInterfaceBond Bond(string name) => new()
    {
        // "balance-rr 0": the name and its number.
        Mode = Text(name, "bonding/mode")?.Split(' ')[0],
        Mii = Number(name, "bonding/miimon") is > 0 and var interval
            ? new(
                (int)interval, (int)Number(name, "bonding/downdelay"), (int)Number(name, "bonding/updelay"),
                Number(name, "bonding/use_carrier") == 0 ? "ioctl" : "netif")
            : null,
        Arp = Number(name, "bonding/arp_interval") is > 0 and var probes
            ? new((int)probes, Text(name, "bonding/arp_ip_target")?.Split(' ')[0] ?? "", Text(name, "bonding/arp_validate")?.Split(' ')[0])
            : null,
        Ports = [.. Names((Text(name, "bonding/slaves") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(port => Definition(port, port: true))],
    };

    private HostInterfaceVlan Vlan(string name)
    {
        // "name VID: 5  REORDER_HDR: ..." and below it "Device: eth0".
        var words = Read(Path.Combine(vlans, name))?.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries) ?? [];
        return new(After(words, "VID:"), After(words, "Device:"));
    }

    private static string After(string[] words, string label)
    {
        var at = Array.IndexOf(words, label);
        return at >= 0 && at + 1 < words.Length ? words[at + 1] : "";
    }

    private static IEnumerable<string> Names(IEnumerable<string> paths) => paths.Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private uint Number(string name, string attribute) =>
        uint.TryParse(Text(name, attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private string? Text(string name, string attribute) => Read(Path.Combine(devices, name, attribute));

    // Interfaces go while one looks, and the kernel refuses some attributes of some devices.
    private static string? Read(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path).Trim() : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
