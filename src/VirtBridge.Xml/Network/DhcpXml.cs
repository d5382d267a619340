using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>Ranges, reservations and leases of a network's DHCP server.</summary>
internal static class DhcpXml
{
    private static readonly XmlNames<LeaseUnit> Units = new("seconds", "minutes", "hours");

    public static DhcpRange ReadRange(XmlElement element, string network, NetworkIp ip)
    {
        var start = ReadBound(element, "start", network);
        var end = ReadBound(element, "end", network);
        CheckRange(start, end, ip);
        return new(start, end, ReadLease(element));
    }

    /// <summary>Reads a reservation; an update that only names one may be <paramref name="partial"/>.</summary>
    public static DhcpHost ReadHost(XmlElement element, string network, NetworkIp ip, bool partial)
    {
        var mac = element.Attribute("mac");
        CheckMac(mac, network, ip);
        var id = element.Attribute("id");
        if (id?.FirstOrDefault(c => !char.IsAsciiHexDigit(c) && c != ':') is { } bad and not '\0')
        {
            throw XmlRefusal.Error($"Invalid character '{bad}' in id '{id}' of network '{network}'");
        }

        var name = element.Attribute("name");
        if (name is { Length: > 0 } && !char.IsAsciiLetterOrDigit(name[0]))
        {
            throw XmlRefusal.Error($"Cannot use host name '{name}' in network '{network}'");
        }

        var text = element.Attribute("ip");
        if (text is null && !partial)
        {
            RequireIdentity(mac, id, name, network, ip);
            throw XmlRefusal.Error($"Missing IP address in static host definition for network '{network}'");
        }

        IpAddress? address = null;
        if (text is not null)
        {
            address = IpAddress.TryParse(text, out var parsed)
                ? parsed
                : throw XmlRefusal.Error($"Invalid IP address in static host definition for network '{network}'");
        }

        if (partial)
        {
            if (mac is null && id is null && name is null && address is null)
            {
                throw XmlRefusal.Error(ip.IsV6
                    ? $"At least one of name, mac, or ip attribute must be specified for static host definition in network '{network}'"
                    : $"At least one of name, mac, or ip attribute must be specified for static host definition in network '{network}'");
            }
        }
        else
        {
            RequireIdentity(mac, id, name, network, ip);
        }

        return new(mac, id, name, address, ReadLease(element));
    }

    public static void WriteHost(XmlText xml, DhcpHost host)
    {
        using var element = xml.Element("host");
        xml.OptionalAttribute("mac", host.Mac);
        xml.OptionalAttribute("id", host.Id);
        xml.OptionalAttribute("name", host.Name);
        xml.OptionalAttribute("ip", host.Ip?.ToString());
        WriteLease(xml, host.Lease);
    }

    public static void WriteLease(XmlText xml, DhcpLease? lease)
    {
        if (lease is null)
        {
            return;
        }

        using var element = xml.Element("lease");
        xml.Attribute("expiry", lease.Expiry);
        if (lease.Expiry > 0)
        {
            xml.Attribute("unit", Units, lease.Unit);
        }
    }

    private static void CheckMac(string? mac, string network, NetworkIp ip)
    {
        if (mac is null)
        {
            return;
        }

        if (ip.IsV6)
        {
            throw XmlRefusal.Error($"Invalid to specify MAC address '{mac}' in network '{network}' IPv6 static host definition");
        }

        if (!MacAddress.TryParse(mac, out var parsed))
        {
            throw XmlRefusal.Error($"Cannot parse MAC address '{mac}' in network '{network}'");
        }

        if (parsed.IsMulticast)
        {
            throw XmlRefusal.Error($"expected unicast mac address, found multicast '{mac}' in network '{network}'");
        }
    }

    private static void RequireIdentity(string? mac, string? id, string? name, string network, NetworkIp ip)
    {
        if (name is not null || (ip.IsV6 ? id is not null : mac is not null || id is not null))
        {
            return;
        }

        throw XmlRefusal.Error(ip.IsV6
            ? $"Static host definition in IPv6 network '{network}' must have id or name attribute"
            : $"Static host definition in IPv4 network '{network}' must have mac or name attribute");
    }

    private static IpAddress ReadBound(XmlElement element, string which, string network)
    {
        var text = element.Attribute(which) ?? throw XmlRefusal.Error($"Missing '{which}' attribute in dhcp range for network '{network}'");
        return IpAddress.TryParse(text, out var address)
            ? address
            : throw new VirtException(ErrorCode.SystemError, ErrorDomain.None, $"Cannot parse socket address '{text}': Name or service not known");
    }

    private static void CheckRange(IpAddress start, IpAddress end, NetworkIp ip)
    {
        if (start.IsV6 != end.IsV6)
        {
            throw XmlRefusal.Internal($"mismatch of address family in range {start} - {end}");
        }

        if (ip.Address is { } address && ip.PrefixLength is >= 0 and var prefix)
        {
            if (start.IsV6 != address.IsV6)
            {
                throw XmlRefusal.Internal($"mismatch of address family in range {start} - {end} for network {address}");
            }

            CheckInside(start, end, address, prefix);
        }

        CheckSpan(start, end);
    }

    internal static void CheckSpan(IpAddress start, IpAddress end)
    {
        if (start.Bits > end.Bits)
        {
            throw XmlRefusal.Internal($"range {start} - {end} is reversed ");
        }

        if (end.Bits - start.Bits > ushort.MaxValue)
        {
            throw XmlRefusal.Internal($"range {start} - {end} is too large (> 65535)");
        }
    }

    private static void CheckInside(IpAddress start, IpAddress end, IpAddress address, int prefix)
    {
        var network = address.Network(prefix);
        if (start.Network(prefix) != network || end.Network(prefix) != network)
        {
            throw XmlRefusal.Internal($"range {start} - {end} is not entirely within network {address}/{prefix}");
        }

        if (address.IsV6)
        {
            return;
        }

        if (start == network)
        {
            throw XmlRefusal.Internal($"start of range {start} - {end} in network {address}/{prefix} is the network address");
        }

        if (end == address.Broadcast(prefix))
        {
            throw XmlRefusal.Internal($"end of range {start} - {end} in network {address}/{prefix} is the broadcast address");
        }
    }

    private static DhcpLease? ReadLease(XmlElement element)
    {
        if (element.Child("lease") is not { } lease || !lease.Has("expiry"))
        {
            return null;
        }

        var unit = lease.Enum("unit", Units) ?? LeaseUnit.Minutes;
        var expiry = lease.ULong("expiry") ?? 0;
        var scale = unit switch { LeaseUnit.Seconds => 1UL, LeaseUnit.Minutes => 60UL, _ => 3600UL };
        return expiry > 0 && expiry < 120 / scale + (120 % scale == 0 ? 0UL : 1UL)
            ? throw XmlRefusal.Unsupported("The minimum lease time should be greater than 2 minutes")
            : new(expiry, unit);
    }
}
