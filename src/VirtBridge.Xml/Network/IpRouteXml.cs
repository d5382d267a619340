using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>A static <c>route</c>; <paramref name="owner"/> names the definition it belongs to in refusals.</summary>
public static class IpRouteXml
{
    public static IpRoute Read(XmlElement element, string owner)
    {
        var family = element.Attribute("family");
        var address = element.Attribute("address") ?? throw XmlRefusal.Error($"{owner}: Missing required address attribute in route definition");
        var gateway = element.Attribute("gateway") ?? throw XmlRefusal.Error($"{owner}: Missing required gateway attribute in route definition");
        var route = new IpRoute
        {
            Family = family,
            Prefix = element.UInt("prefix"),
            Metric = element.NonZeroUInt("metric"),
            Address = Parse(address, "network", owner),
            Netmask = element.Attribute("netmask") is { } mask ? Parse(mask, "netmask", owner) : null,
            Gateway = Parse(gateway, "gateway", owner),
        };
        CheckFamily(route, owner, address, gateway);
        CheckSize(route, owner, address);
        return route;
    }

    public static void Write(XmlText xml, IpRoute route)
    {
        using var element = xml.Element("route");
        xml.OptionalAttribute("family", route.Family);
        xml.Attribute("address", route.Address.ToString());
        xml.OptionalAttribute("netmask", route.Netmask?.ToString());
        xml.OptionalAttribute("prefix", route.Prefix);
        xml.Attribute("gateway", route.Gateway.ToString());
        xml.OptionalAttribute("metric", route.Metric);
    }

    private static IpAddress Parse(string text, string what, string owner) =>
        IpAddress.TryParse(text, out var address)
            ? address
            : throw XmlRefusal.Error($"{owner}: Bad {what} address '{text}' in route definition");

    private static void CheckFamily(IpRoute route, string owner, string address, string gateway)
    {
        switch (route.Family)
        {
            case null or "ipv4":
                if (route.Address.IsV6)
                {
                    throw XmlRefusal.Error(route.Family is null
                        ? $"{owner}: No family specified for non-IPv4 address '{address}' in route definition"
                        : $"{owner}: IPv4 family specified for non-IPv4 address '{address}' in route definition");
                }

                if (route.Gateway.IsV6)
                {
                    throw XmlRefusal.Error(route.Family is null
                        ? $"{owner}: No family specified for non-IPv4 gateway '{address}' in route definition"
                        : $"{owner}: IPv4 family specified for non-IPv4 gateway '{address}' in route definition");
                }

                break;
            case "ipv6":
                if (route.Address.IsV4)
                {
                    throw XmlRefusal.Error($"{owner}: ipv6 family specified for non-IPv6 address '{address}' in route definition");
                }

                if (route.Netmask is not null)
                {
                    throw XmlRefusal.Error($"{owner}: Specifying netmask invalid for IPv6 address '{address}' in route definition");
                }

                if (route.Gateway.IsV4)
                {
                    throw XmlRefusal.Error($"{owner}: ipv6 specified for non-IPv6 gateway address '{gateway}' in route definition");
                }

                break;
            default:
                throw XmlRefusal.Error($"{owner}: Unrecognized family '{route.Family}' in route definition");
        }
    }

    private static void CheckSize(IpRoute route, string owner, string address)
    {
        if (route is { Netmask: not null, Prefix: not null })
        {
            throw XmlRefusal.Error($"{owner}: Route definition cannot have both a prefix and a netmask");
        }

        if (route.Prefix is { } prefix && prefix > (uint)route.Address.Width)
        {
            throw XmlRefusal.Error($"{owner}: Invalid prefix {prefix} specified in route definition, must be 0 - {route.Address.Width}");
        }

        if (route.PrefixLength < 0 || route.Address.Network(route.PrefixLength) != route.Address)
        {
            throw XmlRefusal.Error($"{owner}: Address '{address}' in route definition is not a network address");
        }
    }
}
