using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>protocol</c> element of a host interface.</summary>
internal static class InterfaceProtocolXml
{
    public static HostInterfaceProtocol Read(XmlElement element)
    {
        var family = element.Attribute("family") ?? throw XmlRefusal.Error("protocol misses the family attribute");
        if (family is not ("ipv4" or "ipv6"))
        {
            throw XmlRefusal.Error($"unsupported protocol family '{family}'");
        }

        var dhcp = element.Child("dhcp");
        return new()
        {
            Family = family,
            Autoconf = family == "ipv6" && element.Child("autoconf") is not null,
            Dhcp = dhcp is not null,
            PeerDns = dhcp?.YesNo("peerdns"),
            Ips = ReadIps(element),
            Gateway = element.Optional("route", "gateway"),
        };
    }

    public static void Write(XmlText xml, HostInterfaceProtocol protocol)
    {
        using var element = xml.Element("protocol");
        xml.Attribute("family", protocol.Family);
        xml.Open();
        if (protocol.Autoconf)
        {
            xml.EmptyElement("autoconf");
        }

        if (protocol.Dhcp)
        {
            using var dhcp = xml.Element("dhcp");
            xml.OptionalYesNo("peerdns", protocol.PeerDns);
        }

        foreach (var ip in protocol.Ips)
        {
            using var child = xml.Element("ip");
            xml.Attribute("address", ip.Address);
            xml.OptionalAttribute("prefix", ip.Prefix != 0 ? ip.Prefix : null);
        }

        xml.OptionalChild("route", "gateway", protocol.Gateway);
    }

    /// <summary>An entry without an address says nothing.</summary>
    private static ValueArray<HostInterfaceIp> ReadIps(XmlElement element)
    {
        var ips = new List<HostInterfaceIp>();
        foreach (var child in element.Children("ip"))
        {
            if (child.Attribute("address") is { } address)
            {
                ips.Add(new(address, child.Int("prefix") ?? 0));
            }
        }

        return ips.ToValueArray();
    }
}
