using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>Addresses, routes and port forwards of interfaces.</summary>
internal static class InterfaceIpXml
{
    public static ValueArray<InterfaceIp> ReadIps(XmlElement? parent) =>
        parent?.Child("ip") is null ? default : ValueArray.Create<InterfaceIp>(parent.Children("ip").Read(ReadIp));

    public static ValueArray<IpRoute> ReadRoutes(XmlElement? parent, string owner = "guest interface") =>
        parent?.Child("route") is null ? default : ValueArray.Create<IpRoute>(parent.Children("route").Read(route => IpRouteXml.Read(route, owner)));

    public static void Write(XmlText xml, ValueArray<InterfaceIp> ips, ValueArray<IpRoute> routes)
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
            IpRouteXml.Write(xml, route);
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
            throw XmlRefusal.Error($"Invalid prefix value '{prefix}' in <ip>");
        }

        return new InterfaceIp(address, prefix, ip.Attribute("peer") is { } peer ? ReadPeer(peer, address) : null);
    }

    private static IpAddress ReadPeer(string text, IpAddress address) =>
        IpAddress.TryParse(text, out var peer) && peer.IsV6 == address.IsV6
            ? peer
            : throw XmlRefusal.InvalidArgument($"Invalid peer '{text}' in <ip>");

    private static IpAddress ReadAddress(string text, string what) =>
        IpAddress.TryParse(text, out var address) ? address : throw XmlRefusal.Error($"Failed to parse IP address: '{text}' ({what})");
}
