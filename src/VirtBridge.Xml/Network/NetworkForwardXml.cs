using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>forward</c> element of a network.</summary>
internal static class NetworkForwardXml
{
    public static readonly XmlNames<NetworkForwardMode> Modes =
        new("none", "nat", "route", "open", "bridge", "private", "vepa", "passthrough", "hostdev");

    public static NetworkForward Read(XmlElement element, string network)
    {
        var mode = NetworkForwardMode.Nat;
        if (element.Attribute("mode") is { } text && !Modes.TryParse(text, out mode))
        {
            throw XmlRefusal.Unsupported($"unknown forwarding type '{text}'");
        }

        var forward = ReadNat(element, network, new NetworkForward
        {
            Mode = mode,
            Managed = element.Attribute("managed") == "yes",
            Driver = ReadDriver(element.Child("driver")),
        });
        return ReadDevices(element, network, forward);
    }

    public static void Write(XmlText xml, NetworkForward forward, bool inactive)
    {
        if (forward.Mode == NetworkForwardMode.None)
        {
            return;
        }

        using var element = xml.Element("forward");
        xml.OptionalAttribute("dev", forward.Mode == NetworkForwardMode.Hostdev ? null : forward.Device);
        xml.Attribute("mode", Modes, forward.Mode);
        if (forward.Mode == NetworkForwardMode.Hostdev)
        {
            xml.YesNo("managed", forward.Managed);
        }

        HostdevDriverXml.Write(xml, forward.Driver);
        WriteNat(xml, forward);
        foreach (var function in forward.PhysicalFunctions)
        {
            WriteDevice(xml, "pf", function);
        }

        if (inactive && !forward.PhysicalFunctions.IsEmpty)
        {
            return;
        }

        foreach (var device in forward.Interfaces)
        {
            WriteDevice(xml, "interface", inactive ? device with { Connections = 0 } : device);
        }

        foreach (var device in forward.PciDevices)
        {
            using var address = xml.Element("address");
            xml.Attribute("type", "pci");
            PciAddressXml.WriteAttributes(xml, device.Address);
            if (!inactive && device.Connections > 0)
            {
                xml.Attribute("connections", device.Connections);
            }
        }
    }

    internal static NetworkForwardInterface ReadInterface(XmlElement element, string network) => new(
        element.Attribute("dev")
            ?? throw XmlRefusal.Error($"Missing required dev attribute in <forward> <interface> element of network {network}"),
        element.UInt("connections") ?? 0);

    private static HostdevDriver? ReadDriver(XmlElement? element)
    {
        if (element?.Attribute("name") is "default" and var name)
        {
            throw XmlValueError.InvalidValue(element, "name", name);
        }

        return HostdevDriverXml.Read(element);
    }

    private static NetworkForward ReadNat(XmlElement element, string network, NetworkForward forward)
    {
        if (element.CountOf("nat") > 1)
        {
            throw XmlRefusal.Error($"Only one <nat> element is allowed in <forward> of network {network}");
        }

        if (element.Child("nat") is not { } nat)
        {
            return forward;
        }

        if (forward.Mode != NetworkForwardMode.Nat)
        {
            throw XmlRefusal.Error($"The <nat> element can only be used when <forward> 'mode' is 'nat' in network {network}");
        }

        forward = forward with { NatIpv6 = nat.YesNo("ipv6") };
        foreach (var child in (string[])["address", "port"])
        {
            if (nat.CountOf(child) > 1)
            {
                throw XmlRefusal.Error($"Only one <{child}> element is allowed in <nat> in <forward> in network {network}");
            }
        }

        forward = nat.Child("address") is { } address ? ReadNatAddress(address, network, forward) : forward;
        return nat.Child("port") is { } port
            ? forward with { NatPortStart = ReadPort(port, "start", 0, network), NatPortEnd = ReadPort(port, "end", ReadPort(port, "start", 0, network), network) }
            : forward;
    }

    private static NetworkForward ReadNatAddress(XmlElement element, string network, NetworkForward forward)
    {
        var start = element.Attribute("start")
            ?? throw XmlRefusal.Error($"missing 'start' attribute in <address> element in <nat> in <forward> in network {network}");
        var end = element.Attribute("end")
            ?? throw XmlRefusal.Error($"missing 'end' attribute in <address> element in <nat> in <forward> in network {network}");
        var (from, to) = (Ipv4(start, "start", network), Ipv4(end, "end", network));
        DhcpXml.CheckSpan(from, to);
        return forward with { NatStart = from, NatEnd = to };
    }

    private static IpAddress Ipv4(string text, string which, string network) =>
        IpAddress.TryParse(text, out var address) && address.IsV4
            ? address
            : throw XmlRefusal.Error($"Bad ipv4 {which} address '{text}' in <nat> in <forward> in network '{network}'");

    private static uint ReadPort(XmlElement element, string which, uint min, string network) =>
        element.Attribute(which) is { } text && NumberText.TryUInt(text, out var port) && port >= min && port <= ushort.MaxValue
            ? port
            : throw XmlRefusal.Detail($"Missing or invalid '{which}' attribute in <port> in <nat> in <forward> in network {network}");

    private static NetworkForward ReadDevices(XmlElement element, string network, NetworkForward forward)
    {
        var device = element.Attribute("dev");
        var (pfs, addresses) = (element.CountOf("pf"), element.CountOf("address"));
        if (device is not null && (pfs > 0 || addresses > 0))
        {
            throw XmlRefusal.Error(
                "the <forward> 'dev' attribute cannot be used when <address> or <pf> sub-elements are present in network " + network);
        }

        if (pfs > 1)
        {
            throw XmlRefusal.Error($"Only one <pf> element is allowed in <forward> of network {network}");
        }

        if (element.CountOf("interface") is > 0 and var interfaces || device is not null)
        {
            forward = forward with { Interfaces = ReadInterfaces(element, device, network) };
        }
        else if (addresses > 0)
        {
            forward = forward with { PciDevices = ReadAddresses(element, network) };
        }

        return element.Child("pf") is { } pf
            ? forward with
            {
                PhysicalFunctions = [new(
                    pf.Attribute("dev") ?? throw XmlRefusal.Error($"Missing required dev attribute in <pf> element of network '{network}'"),
                    pf.UInt("connections") ?? 0)],
            }
            : forward;
    }

    private static ValueArray<NetworkForwardInterface> ReadInterfaces(XmlElement element, string? device, string network)
    {
        var interfaces = new List<NetworkForwardInterface>();
        foreach (var child in element.Children("interface"))
        {
            var item = ReadInterface(child, network);
            if (interfaces.Count == 0 && device is not null && device != item.Device)
            {
                throw XmlRefusal.Error(
                    $"<forward dev='{device}'> must match first <interface dev='{item.Device}'/> in network {network}");
            }

            if (interfaces.Exists(other => other.Device == item.Device))
            {
                throw XmlRefusal.Error($"interface '{item.Device}' can only be listed once in network {network}");
            }

            interfaces.Add(item);
        }

        return interfaces.Count == 0 && device is not null ? [new(device)] : interfaces.ToValueArray();
    }

    private static ValueArray<NetworkForwardPci> ReadAddresses(XmlElement element, string network)
    {
        var devices = new List<NetworkForwardPci>();
        foreach (var child in element.Children("address"))
        {
            switch (child.Attribute("type"))
            {
                case null:
                    throw XmlRefusal.Error($"missing address type in network {network}");
                case "pci":
                    break;
                case { } other:
                    throw XmlRefusal.Unsupported($"unknown address type '{other}' in network {network}");
            }

            var device = new NetworkForwardPci(PciAddressXml.Read(child), child.UInt("connections") ?? 0);
            if (devices.Exists(known => known.Address == device.Address))
            {
                throw XmlRefusal.Error($"PCI device '{device.Address}' can only be listed once in network {network}");
            }

            devices.Add(device);
        }

        return devices.ToValueArray();
    }

    private static void WriteDevice(XmlText xml, string name, NetworkForwardInterface device)
    {
        using var element = xml.Element(name);
        xml.Attribute("dev", device.Device);
        if (device.Connections > 0)
        {
            xml.Attribute("connections", device.Connections);
        }
    }

    private static void WriteNat(XmlText xml, NetworkForward forward)
    {
        using var nat = xml.ElementIfAny("nat");
        xml.OptionalYesNo("ipv6", forward.NatIpv6);
        if (forward.NatStart is { } start)
        {
            using var address = xml.Element("address");
            xml.Attribute("start", start.ToString());
            xml.OptionalAttribute("end", forward.NatEnd?.ToString());
        }

        if (forward.NatPortStart > 0 || forward.NatPortEnd > 0)
        {
            using var port = xml.Element("port");
            xml.Attribute("start", forward.NatPortStart);
            xml.OptionalAttribute("end", forward.NatPortEnd > 0 ? forward.NatPortEnd : null);
        }
    }
}
