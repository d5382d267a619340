using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>What a host that makes networks refuses beyond what a definition may say at all.</summary>
public static class NetworkValidation
{
    public static void Check(NetworkDef network)
    {
        if (!network.OwnsBridge)
        {
            CheckForeign(network);
        }

        if (network.DomainRegister == true && network.DomainLocalOnly != true)
        {
            throw Unsupported($"attribute 'register=yes' in <domain> element requires 'localOnly=yes' in network {network.Name}");
        }

        CheckDevices(network);
        CheckPortGroups(network);
        CheckVlan(network);
        CheckDhcp(network, ipv6: false);
        CheckDhcp(network, ipv6: true);
    }

    /// <summary>Networks whose traffic others carry: the host gives them no addresses and no names.</summary>
    private static void CheckForeign(NetworkDef network)
    {
        var without = $"in network {network.Name} with forward mode='{Mode(network)}'";
        var element = network.Mac is not null ? "mac"
            : !network.Ips.IsEmpty ? "ip"
            : !(network.Dns.Txts.IsEmpty && network.Dns.Hosts.IsEmpty && network.Dns.Srvs.IsEmpty) ? "dns"
            : network.Domain is not null ? "domain"
            : null;
        if (element is not null)
        {
            throw Unsupported($"Unsupported <{element}> element {without}");
        }

        if (IsOfBridge(network))
        {
            return;
        }

        if (network.Bandwidth is not null)
        {
            throw Unsupported($"Unsupported network-wide <bandwidth> element {without}");
        }

        if (network.PortGroups.FirstOrDefault(group => group.Bandwidth is not null) is { } limited)
        {
            throw Unsupported($"Unsupported <bandwidth> element in network '{network.Name}' in portgroup '{limited.Name}' with forward mode='{Mode(network)}'");
        }
    }

    /// <summary>Devices are given to guests by their place, and are lent by their name.</summary>
    private static void CheckDevices(NetworkDef network)
    {
        var given = network.Forward.Mode == NetworkForwardMode.Hostdev;
        if (given && !network.Forward.Interfaces.IsEmpty)
        {
            throw Unsupported($"hostdev network '{network.Name}' lists '{network.Forward.Interfaces[0].Device}' in the device pool, "
                + "but hostdev networks require all devices to be listed by PCI address, not network device name");
        }

        if (!given && !network.Forward.PciDevices.IsEmpty)
        {
            throw Unsupported($"network '{network.Name}' has forward mode '{Mode(network)}' but lists a device by PCI address in the device pool. "
                + "This is only supported for networks with forward mode 'hostdev'");
        }
    }

    private static void CheckPortGroups(NetworkDef network)
    {
        NetworkPortGroup? preferred = null;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in network.PortGroups)
        {
            if (!names.Add(group.Name))
            {
                throw Unsupported($"multiple <portgroup> elements with the same name ({group.Name}) in network '{network.Name}'");
            }

            if (group.Default && preferred is not null)
            {
                throw Unsupported(
                    $"network '{network.Name}' has multiple default <portgroup> elements ({preferred.Name} and {group.Name}), but only one default is allowed");
            }

            preferred = group.Default ? group : preferred;
        }
    }

    /// <summary>Tags are set by bridges, by Open vSwitch, and on functions of cards; macvtap devices have none.</summary>
    private static void CheckVlan(NetworkDef network)
    {
        if (IsOfBridge(network) || network.Forward.Mode is NetworkForwardMode.Hostdev or NetworkForwardMode.Passthrough
            || network.VirtualPort?.Type == VirtualPortType.OpenVSwitch)
        {
            return;
        }

        if (network.Vlan is not null || network.PortGroups.Any(group => group.Vlan is not null))
        {
            throw Unsupported($"<vlan> element specified for network {network.Name}, whose type doesn't support vlan configuration");
        }
    }

    private static void CheckDhcp(NetworkDef network, bool ipv6)
    {
        if (network.Ips.Count(ip => ip.IsV6 == ipv6 && !(ip.Ranges.IsEmpty && ip.Hosts.IsEmpty)) > 1)
        {
            var family = ipv6 ? "IPv6" : "IPv4";
            throw Unsupported($"Multiple {family} dhcp sections found -- dhcp is supported only for a single {family} address on each network");
        }
    }

    private static bool IsOfBridge(NetworkDef network) => network.Forward.Mode == NetworkForwardMode.Bridge && network.Bridge.Name is not null;

    private static string Mode(NetworkDef network) => network.Forward.Mode.ToString().ToLowerInvariant();

    private static VirtException Unsupported(string detail) => new(ErrorCode.ConfigUnsupported, ErrorDomain.Network, detail);
}
