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
            throw XmlRefusal.Error($"Invalid prefix value '{prefix}' in <ip>");
        }

        return new InterfaceIp(address, prefix, ip.Attribute("peer") is { } peer ? ReadPeer(peer, address) : null);
    }

    private static IpAddress ReadPeer(string text, IpAddress address) =>
        IpAddress.TryParse(text, out var peer) && peer.IsV6 == address.IsV6
            ? peer
            : throw XmlRefusal.InvalidArgument($"Invalid peer '{text}' in <ip>");

    private static InterfaceRoute ReadRoute(XmlElement route)
    {
        var text = route.Attribute("address") ?? throw RouteError("Missing required address attribute");
        var gateway = route.Attribute("gateway") ?? throw RouteError("Missing required gateway attribute");
        var address = ReadAddress(text, "address");
        var family = route.Attribute("family");
        if (family is null or "ipv4" && address.IsV6)
        {
            throw RouteError(family is null
                ? $"No family specified for non-IPv4 address '{text}'"
                : $"ipv4 family specified for non-IPv4 address '{text}'");
        }

        if (family == "ipv6" && !address.IsV6)
        {
            throw RouteError($"ipv6 family specified for non-IPv6 address '{text}'");
        }

        var prefix = route.UInt("prefix") ?? (route.Attribute("netmask") is { } netmask ? PrefixOf(ReadAddress(netmask, "netmask")) : DefaultPrefix(address));
        if (prefix > (uint)address.Width)
        {
            throw RouteError($"Invalid prefix {prefix} specified", $", must be 0 - {address.Width}");
        }

        if (prefix == 0 ? !address.IsAny : (address.Bits & (((UInt128)1 << (address.Width - (int)prefix)) - 1)) != 0)
        {
            throw new Contract.VirtException(
                Contract.ErrorCode.XmlError, Contract.ErrorDomain.Xml, $"{Place}: Address '{text}' in route definition is not a network address");
        }

        return new InterfaceRoute(route.Attribute("family") ?? "ipv4", address, route.UInt("prefix"), ReadAddress(gateway, "gateway"))
        {
            Netmask = route.Attribute("netmask") is { } mask ? ReadAddress(mask, "netmask") : null,
            Metric = route.NonZeroUInt("metric"),
        };
    }

    private const string Place = "guest interface";

    private static Contract.VirtException RouteError(string what, string rest = "") => XmlRefusal.Error($"{Place}: {what} in route definition{rest}");

    private static uint PrefixOf(IpAddress netmask) => (uint)System.Numerics.BitOperations.PopCount((ulong)netmask.Bits);

    /// <summary>Without a prefix the class of the address decides, as it once did for everybody.</summary>
    private static uint DefaultPrefix(IpAddress address) =>
        address.IsAny ? 0u
        : address.IsV6 ? 64u
        : (uint)(address.Bits >> 24) switch { < 128 => 8u, < 192 => 16u, < 224 => 24u, _ => 32u };

    private static IpAddress ReadAddress(string text, string what) =>
        IpAddress.TryParse(text, out var address) ? address : throw XmlRefusal.Error($"Failed to parse IP address: '{text}' ({what})");
}
