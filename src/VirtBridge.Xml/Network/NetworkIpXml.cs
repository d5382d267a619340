using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>An <c>ip</c> element of a network.</summary>
internal static class NetworkIpXml
{
    public static NetworkIp Read(XmlElement element, string network)
    {
        var ip = new NetworkIp
        {
            Address = ReadAddress(element, network),
            Family = element.Attribute("family"),
            Netmask = ReadNetmask(element, network),
            Prefix = element.UInt("prefix"),
            LocalPtr = element.YesNo("localPtr"),
        };
        NetworkIpRules.Check(ip, network, element.Attribute("address")!);
        var dhcp = element.Child("dhcp");
        if (dhcp is not null)
        {
            ip = ReadDhcp(dhcp, network, ip);
        }

        var root = element.Optional("tftp", "root");
        return root is not null && ip.IsV6
            ? throw XmlRefusal.Unsupported($"Unsupported <tftp> element in an IPv6 element in network '{network}'")
            : ip with { TftpRoot = root };
    }

    public static void Write(XmlText xml, NetworkIp ip)
    {
        using var element = xml.Element("ip");
        xml.OptionalAttribute("family", ip.Family);
        xml.OptionalAttribute("address", ip.Address?.ToString());
        xml.OptionalAttribute("netmask", ip.Netmask?.ToString());
        xml.OptionalAttribute("prefix", ip.Prefix is > 0 ? ip.Prefix : null);
        xml.OptionalYesNo("localPtr", ip.LocalPtr);
        xml.Open();
        xml.OptionalChild("tftp", "root", ip.TftpRoot);
        if (ip.Ranges.IsEmpty && ip.Hosts.IsEmpty)
        {
            return;
        }

        using var dhcp = xml.Element("dhcp");
        foreach (var range in ip.Ranges)
        {
            using var child = xml.Element("range");
            xml.Attribute("start", range.Start.ToString());
            xml.Attribute("end", range.End.ToString());
            DhcpXml.WriteLease(xml, range.Lease);
        }

        foreach (var host in ip.Hosts)
        {
            DhcpXml.WriteHost(xml, host);
        }

        if (ip.BootFile is { } file)
        {
            using var bootp = xml.Element("bootp");
            xml.Attribute("file", file);
            xml.OptionalAttribute("server", ip.BootServer);
        }
    }

    private static IpAddress? ReadAddress(XmlElement element, string network) =>
        element.Attribute("address") is not { } text ? throw XmlRefusal.Error($"Missing required address attribute in network '{network}'")
        : IpAddress.TryParse(text, out var address) ? address
        : throw XmlRefusal.Error($"Invalid address '{text}' in network '{network}'");

    private static IpAddress? ReadNetmask(XmlElement element, string network) =>
        element.Attribute("netmask") is not { } text ? null
        : IpAddress.TryParse(text, out var mask) ? mask
        : throw XmlRefusal.Error($"Invalid netmask '{text}' in network '{network}'");

    private static NetworkIp ReadDhcp(XmlElement element, string network, NetworkIp ip)
    {
        var bootp = element.Child("bootp");
        ip = ip with
        {
            Dhcp = true,
            Ranges = ValueArray.Create<DhcpRange>(element.Children("range").Read(child => DhcpXml.ReadRange(child, network, ip))),
            Hosts = ValueArray.Create<DhcpHost>(element.Children("host").Read(child => DhcpXml.ReadHost(child, network, ip, partial: false))),
        };
        return !ip.IsV6 && bootp is not null
            ? ip with { BootFile = bootp.Required("file"), BootServer = bootp.Attribute("server") }
            : ip;
    }
}

/// <summary>Which families, masks and prefixes go together.</summary>
internal static class NetworkIpRules
{
    /// <summary>Refuses what does not fit; <paramref name="text"/> is the address as it was written.</summary>
    public static void Check(NetworkIp ip, string network, string text)
    {
        var address = ip.Address ?? throw new VirtException(ErrorCode.InternalError, ErrorDomain.Network, "address missing");
        switch (ip.Family)
        {
            case null when address.IsV6:
                throw XmlRefusal.Unsupported($"no family specified for non-IPv4 address '{text}' in network '{network}'");
            case "ipv4" when address.IsV6:
                throw XmlRefusal.Unsupported($"ipv4 family specified for non-IPv4 address '{text}' in network '{network}'");
            case "ipv6" when address.IsV4:
                throw XmlRefusal.Unsupported($"Family 'ipv6' specified for non-IPv6 address '{text}' in network '{network}'");
            case null or "ipv4" or "ipv6":
                break;
            default:
                throw XmlRefusal.Error($"Unrecognized family '{ip.Family}' in network '{network}'");
        }

        if (ip.Netmask is { } mask)
        {
            if (address.IsV6)
            {
                throw XmlRefusal.Unsupported($"netmask not allowed for IPv6 address '{text}' in network '{network}'");
            }

            if (mask.IsV6)
            {
                throw XmlRefusal.Unsupported(
                    $"Invalid netmask '{mask}' for address '{text}' in network '{network}' (both must be IPv4)");
            }

            if (ip.Prefix is not null)
            {
                throw XmlRefusal.Unsupported($"Network '{network}' IP address cannot have both a prefix and a netmask");
            }
        }

        if (ip.Prefix is { } prefix && prefix > (uint)address.Width)
        {
            throw XmlRefusal.Unsupported($"Invalid {(address.IsV6 ? "IPv6" : "IPv4")} prefix '{prefix}' in network '{network}'");
        }
    }
}
