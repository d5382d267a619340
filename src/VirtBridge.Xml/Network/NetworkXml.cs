using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>network</c> document.</summary>
public static class NetworkXml
{
    public const string DnsmasqNamespace = "http://libvirt.org/schemas/network/dnsmasq/1.0";

    private static readonly XmlNames<MacTableKeeper> MacTableKeepers = new(null, "kernel", "libvirt");

    public static NetworkDef Parse(string xml) =>
        Read(XmlDocumentReader.Read(xml, domain: ErrorDomain.Network));

    public static NetworkDef Read(XmlElement root)
    {
        XmlRefusal.ExpectRoot(root, "network");
        var name = ReadName(root);
        var domain = root.Child("domain");
        var mac = root.Optional("mac", "address");
        var network = new NetworkDef
        {
            Name = name,
            Uuid = ReadUuid(root),
            Title = ReadTitle(root),
            Description = root.ChildText("description") is { Length: > 0 } description ? description : null,
            Metadata = MetadataXml.Read(root),
            Connections = root.Attribute("connections") is { } count && NumberText.TryUInt(count, out var number) ? number : 0,
            Ipv6 = ReadIpv6(root, name),
            TrustGuestRxFilters = root.YesNo("trustGuestRxFilters"),
            Domain = domain?.Attribute("name"),
            DomainLocalOnly = domain?.YesNo("localOnly"),
            DomainRegister = domain?.YesNo("register"),
            Bandwidth = BandwidthXml.Read(root.Child("bandwidth"), allowFloor: false),
            Vlan = VlanXml.Read(root.Child("vlan")),
            PortIsolated = root.Child("port")?.YesNo("isolated"),
            Bridge = ReadBridge(root.Child("bridge"), name),
            Mac = mac is null ? null : ReadMac(mac, name),
            Mtu = ReadMtu(root, name),
            Dns = root.Child("dns") is { } dns ? NetworkDnsXml.Read(dns, name) : new(),
            VirtualPort = VirtualPortXml.Read(root.Child("virtualport"), typeOptional: false),
            PortGroups = ValueArray.Create<NetworkPortGroup>(root.Children("portgroup").Read(ReadPortGroup)),
            Ips = ValueArray.Create<NetworkIp>(root.Children("ip").Read(ip => NetworkIpXml.Read(ip, name))),
            Routes = ValueArray.Create<IpRoute>(root.Children("route").Read(route => IpRouteXml.Read(route, name))),
            Forward = root.Child("forward") is { } forward ? NetworkForwardXml.Read(forward, name) : new(),
            DnsmasqOptions = ReadOptions(root),
        };
        NetworkRules.Check(network, bridgeTuned: root.Child("bridge") is { } bridge
            && (bridge.Has("stp") || network.Bridge.Delay != 0 || bridge.Has("zone")));
        return network;
    }

    /// <summary>The document; <paramref name="inactive"/> leaves out what only a running network has.</summary>
    public static string Format(NetworkDef network, bool inactive = false)
    {
        var xml = new XmlText();
        Write(xml, network, inactive);
        return xml.Take();
    }

    public static void Write(XmlText xml, NetworkDef network, bool inactive = false)
    {
        using var root = xml.Element("network");
        if (!network.DnsmasqOptions.IsEmpty)
        {
            xml.Attribute("xmlns:dnsmasq", DnsmasqNamespace);
        }

        if (!inactive && network.Connections > 0)
        {
            xml.Attribute("connections", network.Connections);
        }

        if (network.Ipv6)
        {
            xml.YesNo("ipv6", true);
        }

        xml.OptionalYesNo("trustGuestRxFilters", network.TrustGuestRxFilters);
        xml.TextElement("name", network.Name);
        xml.OptionalTextElement("uuid", network.Uuid?.ToString());
        xml.OptionalTextElement("title", network.Title);
        xml.OptionalTextElement("description", network.Description);
        MetadataXml.Write(xml, network.Metadata);
        NetworkForwardXml.Write(xml, network.Forward, inactive);
        WriteBridge(xml, network);
        xml.OptionalChild("mtu", "size", network.Mtu > 0 ? network.Mtu : null);
        xml.OptionalChild("mac", "address", network.Mac?.ToString());
        WriteDomain(xml, network);
        NetworkDnsXml.Write(xml, network.Dns);
        VlanXml.Write(xml, network.Vlan);
        BandwidthXml.Write(xml, network.Bandwidth);
        WriteIsolation(xml, network.PortIsolated);
        foreach (var ip in network.Ips)
        {
            NetworkIpXml.Write(xml, ip);
        }

        foreach (var route in network.Routes)
        {
            IpRouteXml.Write(xml, route);
        }

        VirtualPortXml.Write(xml, network.VirtualPort);
        foreach (var group in network.PortGroups)
        {
            WritePortGroup(xml, group);
        }

        WriteOptions(xml, network.DnsmasqOptions);
    }

    internal static NetworkPortGroup ReadPortGroup(XmlElement element) => new()
    {
        Name = element.Attribute("name") ?? throw XmlRefusal.Error("Missing required name attribute in portgroup"),
        Default = element.Attribute("default") == "yes",
        TrustGuestRxFilters = element.YesNo("trustGuestRxFilters"),
        VirtualPort = VirtualPortXml.Read(element.Child("virtualport"), typeOptional: true),
        Bandwidth = BandwidthXml.Read(element.Child("bandwidth"), allowFloor: false),
        Vlan = VlanXml.Read(element.Child("vlan")),
    };

    internal static void WriteIsolation(XmlText xml, bool? isolated)
    {
        if (isolated is { } yes)
        {
            using var port = xml.Element("port");
            xml.YesNo("isolated", yes);
        }
    }

    private static string? ReadTitle(XmlElement root) =>
        root.ChildText("title") is not { Length: > 0 } title ? null
        : title.Contains('\n') ? throw XmlRefusal.Error("Network title can't contain newlines")
        : title;

    private static string ReadName(XmlElement root)
    {
        var name = root.ChildText("name");
        if (string.IsNullOrEmpty(name))
        {
            throw new VirtException(new VirtError(ErrorDomain.Network, ErrorCode.NoName, "missing name information"));
        }

        return name.Contains('/') ? throw XmlRefusal.Detail("invalid char in name: /") : name;
    }

    private static Uuid? ReadUuid(XmlElement root) =>
        root.ChildText("uuid") is not { } text ? null
        : Uuid.TryParse(text, out var uuid) ? uuid
        : throw XmlRefusal.Internal("malformed uuid element");

    private static bool ReadIpv6(XmlElement root, string network) => root.Attribute("ipv6") switch
    {
        null or "no" => false,
        "yes" => true,
        var other => throw XmlRefusal.Error($"Invalid ipv6 setting '{other}' in network '{network}'"),
    };

    private static MacAddress ReadMac(string text, string network)
    {
        if (!MacAddress.TryParse(text, out var mac))
        {
            throw XmlRefusal.Error($"Invalid bridge mac address '{text}' in network '{network}'");
        }

        return mac.IsMulticast
            ? throw XmlRefusal.Error($"Invalid multicast bridge mac address '{text}' in network '{network}'")
            : mac;
    }

    private static uint ReadMtu(XmlElement root, string network) =>
        root.Optional("mtu", "size") is not { } text ? 0
        : NumberText.TryUInt(text, out var size) ? size
        : throw XmlRefusal.Error($"Invalid mtu size '{text}' in network '{network}'");

    private static NetworkBridge ReadBridge(XmlElement? element, string network)
    {
        if (element is null)
        {
            return new();
        }

        var delay = 0UL;
        if (element.Attribute("delay") is { } text && !NumberText.TryULong(text, 10, out delay))
        {
            throw XmlRefusal.Error($"Invalid delay value in network '{network}'");
        }

        var keeper = MacTableKeeper.Default;
        if (element.Attribute("macTableManager") is { } who && !MacTableKeepers.TryParse(who, out keeper))
        {
            throw XmlRefusal.Error($"Invalid macTableManager setting '{who}' in network '{network}'");
        }

        return new()
        {
            Name = element.Attribute("name"),
            Zone = element.Attribute("zone"),
            Stp = element.Attribute("stp") != "off",
            Delay = delay,
            MacTable = keeper,
        };
    }

    private static void WriteBridge(XmlText xml, NetworkDef network)
    {
        var bridge = network.Bridge;
        if (!network.OwnsBridge && bridge.Name is null && bridge.MacTable == MacTableKeeper.Default)
        {
            return;
        }

        using var element = xml.Element("bridge");
        xml.OptionalAttribute("name", bridge.Name);
        xml.OptionalAttribute("zone", bridge.Zone);
        if (network.OwnsBridge)
        {
            xml.OnOff("stp", bridge.Stp);
            xml.Attribute("delay", bridge.Delay);
        }

        xml.OptionalAttribute("macTableManager", MacTableKeepers, (MacTableKeeper?)bridge.MacTable);
    }

    private static void WriteDomain(XmlText xml, NetworkDef network)
    {
        if (network.Domain is not { } name)
        {
            return;
        }

        using var element = xml.Element("domain");
        xml.Attribute("name", name);
        xml.OptionalYesNo("localOnly", network.DomainLocalOnly);
        xml.OptionalYesNo("register", network.DomainRegister);
    }

    private static void WritePortGroup(XmlText xml, NetworkPortGroup group)
    {
        using var element = xml.Element("portgroup");
        xml.Attribute("name", group.Name);
        if (group.Default)
        {
            xml.YesNo("default", true);
        }

        xml.OptionalYesNo("trustGuestRxFilters", group.TrustGuestRxFilters);
        xml.Open();
        VlanXml.Write(xml, group.Vlan);
        VirtualPortXml.Write(xml, group.VirtualPort);
        BandwidthXml.Write(xml, group.Bandwidth);
    }

    private static ValueArray<string> ReadOptions(XmlElement root)
    {
        var options = new List<string>();
        if (root.Child("options", DnsmasqNamespace) is { } element)
        {
            foreach (var option in element.Elements)
            {
                if (option.Name == "option" && option.NamespaceUri == DnsmasqNamespace)
                {
                    options.Add(option.Attribute("value") ?? throw XmlRefusal.Internal("No dnsmasq options value specified"));
                }
            }
        }

        return options.ToValueArray();
    }

    private static void WriteOptions(XmlText xml, ValueArray<string> options)
    {
        if (options.IsEmpty)
        {
            return;
        }

        using var element = xml.Element("dnsmasq:options");
        foreach (var option in options)
        {
            using var child = xml.Element("dnsmasq:option");
            xml.Attribute("value", option);
        }
    }
}
