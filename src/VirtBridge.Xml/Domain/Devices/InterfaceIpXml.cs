using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>Addresses, routes and port forwards of interfaces.</summary>
internal static class InterfaceIpXml
{
    public static ValueArray<InterfaceIp> ReadIps(XmlElement? parent) =>
        parent?.Child("ip") is null ? default : ValueArray.Create<InterfaceIp>(parent.Children("ip").Read(ReadIp));

    public static ValueArray<InterfaceRoute> ReadRoutes(XmlElement? parent) =>
        parent?.Child("route") is null ? default : ValueArray.Create<InterfaceRoute>(parent.Children("route").Read(ReadRoute));

    public static void Write(XmlText xml, ValueArray<InterfaceIp> ips, ValueArray<InterfaceRoute> routes)
    {
        foreach (var ip in ips)
        {
            using var element = xml.Element("ip");
            xml.Attribute("address", ip.Address.ToString());
            xml.Attribute("family", ip.Address.Family);
            if (ip.Prefix is not (null or 0))
            {
                xml.OptionalAttribute("prefix", ip.Prefix);
            }

            xml.OptionalAttribute("peer", ip.Peer?.ToString());
        }

        foreach (var route in routes)
        {
            using var element = xml.Element("route");
            xml.Attribute("family", route.Family);
            xml.OptionalAttribute("address", route.Address?.ToString());
            xml.OptionalAttribute("netmask", route.Netmask?.ToString());
            xml.OptionalAttribute("prefix", route.Prefix);
            xml.Attribute("gateway", route.Gateway.ToString());
            xml.OptionalAttribute("metric", route.Metric);
        }
    }

    public static ValueArray<PortForward> ReadForwards(XmlElement element) =>
        element.Child("portForward") is null ? default
        : ValueArray.Create<PortForward>(element.Children("portForward").Read(forward => new PortForward(
            forward.Attribute("proto") is "tcp" or "udp" ? forward.Attribute("proto")! : forward.Attribute("proto") is null
                ? throw XmlValueError.MissingAttribute(forward, "proto")
                : throw XmlValueError.InvalidValue(forward, "proto", forward.Attribute("proto")!),
            forward.Attribute("address"),
            forward.Attribute("dev"),
            ValueArray.Create<PortForwardRange>(forward.Children("range").Read(ReadRange)))));

    public static void WriteForwards(XmlText xml, ValueArray<PortForward> forwards)
    {
        foreach (var forward in forwards)
        {
            using var element = xml.Element("portForward");
            xml.Attribute("proto", forward.Protocol);
            xml.OptionalAttribute("address", forward.Address);
            xml.OptionalAttribute("dev", forward.Device);
            foreach (var range in forward.Ranges)
            {
                using var child = xml.Element("range");
                xml.Attribute("start", range.Start);
                xml.OptionalAttribute("end", range.End);
                xml.OptionalAttribute("to", range.To);
                xml.OptionalYesNo("exclude", range.Exclude);
            }
        }
    }

    private static PortForwardRange ReadRange(XmlElement range) => new(
        range.NonZeroUInt("start") ?? throw XmlValueError.MissingAttribute(range, "start"),
        range.NonZeroUInt("end"),
        range.NonZeroUInt("to"),
        range.YesNo("exclude"));

    private static InterfaceIp ReadIp(XmlElement ip)
    {
        var text = ip.Attribute("address") ?? throw XmlValueError.MissingAttribute(ip, "address");
        var address = ReadAddress(text, "address");
        var family = ip.Attribute("family");
        if (family is not null && family != address.Family)
        {
            throw XmlRefusal.Error($"Invalid address '{text}' in <ip>");
        }

        var prefix = ip.UInt("prefix");
        if (prefix > (uint)address.Width)
        {
            throw XmlRefusal.Error($"Invalid prefix value '{prefix}' for address '{text}'");
        }

        return new InterfaceIp(address, prefix, ip.Attribute("peer") is { } peer ? ReadAddress(peer, "peer") : null);
    }

    private static InterfaceRoute ReadRoute(XmlElement route)
    {
        var gateway = route.Attribute("gateway") ?? throw XmlRefusal.Error("Missing required gateway in route");
        var address = route.Attribute("address") is { } text ? ReadAddress(text, "address") : (IpAddress?)null;
        return new InterfaceRoute(route.Attribute("family") ?? "ipv4", address, route.UInt("prefix"), ReadAddress(gateway, "gateway"))
        {
            Netmask = route.Attribute("netmask") is { } mask ? ReadAddress(mask, "netmask") : null,
            Metric = route.NonZeroUInt("metric"),
        };
    }

    private static IpAddress ReadAddress(string text, string what) =>
        IpAddress.TryParse(text, out var address) ? address : throw XmlRefusal.Error($"Failed to parse IP address: '{text}' ({what})");
}
