using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>interface</c> element.</summary>
public static class DomainInterfaceXml
{
    public static InterfaceDef Read(XmlElement element, DomainParseOptions options)
    {
        var type = element.Enum("type", DomainNames.InterfaceType) ?? InterfaceType.User;
        var mac = element.Child("mac");
        var target = element.Child("target");
        var result = new InterfaceDef
        {
            Source = InterfaceSourceXml.Read(element, type, options),
            Mac = mac?.Attribute("address") is { } address ? ReadMac(address) : null,
            MacType = mac?.Enum("type", DomainNames.MacAddressType),
            MacCheck = mac?.YesNo("check"),
            Model = ReadModel(element.Child("model")),
            TrustGuestRxFilters = element.YesNo("trustGuestRxFilters"),
            Target = ReadTarget(target?.Attribute("dev"), type, options),
            TargetManaged = target?.YesNo("managed"),
            GuestName = element.Optional("guest", "dev"),
            HostName = element.Optional("guest", "actual"),
            Script = element.Optional("script", "path"),
            DownScript = element.Optional("downscript", "path"),
            BackendDomain = element.Optional("backenddomain", "name"),
            SendBuffer = ReadSendBuffer(element),
            PortIsolated = element.Child("port")?.YesNo("isolated"),
            Link = element.Child("link")?.RequiredEnum("state", DomainNames.LinkState),
            Mtu = element.Child("mtu")?.UInt("size") is var mtu and > 0 ? mtu : null,
            Vlan = VlanXml.Read(element.Child("vlan")),
            Bandwidth = BandwidthXml.Read(element.Child("bandwidth"), allowFloor: type == InterfaceType.Network, allowClass: false),
            VirtualPort = ReadVirtualPort(element.Child("virtualport"), type),
            Info = DeviceInfoXml.Read(element, options),
        };
        return ReadRest(element, result, options);
    }

    /// <summary>Only what is plugged into a switch has a port of it; a network may have the rest of what its guests leave out.</summary>
    private static VirtualPort? ReadVirtualPort(XmlElement? element, InterfaceType type)
    {
        if (element is null)
        {
            return null;
        }

        return type is InterfaceType.Network or InterfaceType.Bridge or InterfaceType.Direct or InterfaceType.Hostdev
            ? VirtualPortXml.Read(element, typeOptional: type == InterfaceType.Network, complete: type != InterfaceType.Network)
            : throw XmlRefusal.Unsupported($"<virtualport> element unsupported for <interface type='{DomainNames.InterfaceType.Format(type)}'>");
    }

    public static void Write(XmlText xml, InterfaceDef net, DomainFormatOptions options)
    {
        using var element = xml.Element("interface");
        xml.Attribute("type", DomainNames.InterfaceType, net.Type);
        if (net.Source is InterfaceSource.Hostdev { Device.Managed: true })
        {
            xml.YesNo("managed", true);
        }

        xml.OptionalYesNo("trustGuestRxFilters", net.TrustGuestRxFilters);
        WriteMac(xml, net);
        InterfaceSourceXml.Write(xml, net, options);
        if (net.Source is InterfaceSource.Hostdev hostdev)
        {
            HostdevXml.WriteInterfaceTeaming(xml, hostdev.Device);
        }

        WriteRest(xml, net, options);
    }

    private static InterfaceDef ReadRest(XmlElement element, InterfaceDef net, DomainParseOptions options)
    {
        var backend = element.Child("backend");
        var teaming = element.Child("teaming");
        return net with
        {
            Driver = net.IsVirtio ? InterfaceDriverXml.Read(element.Child("driver")) : InterfaceDriver.None,
            Virtio = DeviceInfoXml.ReadVirtio(element.Child("driver")),
            Backend = backend is null ? null : InterfaceDriverXml.ReadBackend(backend, net.IsVirtio),
            GuestIps = InterfaceIpXml.ReadIps(element),
            GuestRoutes = InterfaceIpXml.ReadRoutes(element),
            PortForwards = InterfaceIpXml.ReadForwards(element),
            Coalesce = element.Child("coalesce") is { } coalesce ? InterfaceDriverXml.ReadCoalesce(coalesce) : null,
            Teaming = teaming is null ? null : ReadTeaming(teaming),
            Filter = net.Type is InterfaceType.Ethernet or InterfaceType.Network or InterfaceType.Bridge && element.Child("filterref") is { } filter ? ReadFilter(filter) : null,
            Actual = options.ActualNet && element.Child("actual") is { } actual ? ActualInterfaceXml.Read(actual, options) : null,
        };
    }

    private static void WriteRest(XmlText xml, InterfaceDef net, DomainFormatOptions options)
    {
        VlanXml.Write(xml, net.Vlan);
        VirtualPortXml.Write(xml, net.VirtualPort);
        BandwidthXml.Write(xml, net.Bandwidth);
        if (options.ActualNet && net.Actual is { } actual)
        {
            ActualInterfaceXml.Write(xml, actual, options);
        }

        if (net.PortIsolated is { } isolated)
        {
            xml.OptionalChild("port", "isolated", isolated ? "yes" : "no");
        }

        xml.OptionalChild("script", "path", net.Script);
        xml.OptionalChild("downscript", "path", net.DownScript);
        xml.OptionalChild("backenddomain", "name", net.BackendDomain);
        InterfaceIpXml.Write(xml, net.GuestIps, net.GuestRoutes);
        InterfaceIpXml.WriteForwards(xml, net.PortForwards);
        WriteNames(xml, net, options);
        xml.OptionalChild("model", "type", net.Model);
        InterfaceDriverXml.Write(xml, net);
        InterfaceDriverXml.Write(xml, net.Backend);
        WriteFilter(xml, net.Filter);
        if (net.SendBuffer is { } size)
        {
            using var tune = xml.Element("tune");
            xml.TextElement("sndbuf", size);
        }

        if (net.Link is { } link)
        {
            xml.OptionalChild("link", "state", DomainNames.LinkState.Format(link));
        }

        xml.OptionalChild("mtu", "size", net.Mtu);
        InterfaceDriverXml.Write(xml, net.Coalesce);
        WriteTeaming(xml, net.Teaming);
        DeviceInfoXml.Write(xml, net.Info, options, boot: true);
    }

    internal static Teaming ReadTeaming(XmlElement element)
    {
        var type = element.RequiredEnum("type", DomainNames.TeamingType);
        var persistent = element.Attribute("persistent");
        return new Teaming(type, persistent);
    }

    internal static void WriteTeaming(XmlText xml, Teaming? teaming)
    {
        if (teaming is null)
        {
            return;
        }

        using var element = xml.Element("teaming");
        xml.Attribute("type", DomainNames.TeamingType, teaming.Type);
        xml.OptionalAttribute("persistent", teaming.Persistent);
    }

    private static void WriteMac(XmlText xml, InterfaceDef net)
    {
        if (net.Mac is not { } address)
        {
            return;
        }

        using var mac = xml.Element("mac");
        xml.Attribute("address", address.ToString());
        xml.OptionalAttribute("type", DomainNames.MacAddressType, net.MacType);
        xml.OptionalYesNo("check", net.MacCheck);
    }

    private static void WriteNames(XmlText xml, InterfaceDef net, DomainFormatOptions options)
    {
        var generated = net.Target is { } name && (options.Inactive || options.Migratable) && IsGenerated(name, net.Type);
        using (xml.ElementIfAny("target"))
        {
            if (!generated)
            {
                xml.OptionalAttribute("dev", net.Target);
            }

            xml.OptionalYesNo("managed", net.TargetManaged);
        }

        if (net.GuestName is not null || net.HostName is not null)
        {
            using var guest = xml.Element("guest");
            xml.OptionalAttribute("dev", net.GuestName);
            xml.OptionalAttribute("actual", net.HostName);
        }
    }

    private static string? ReadTarget(string? name, InterfaceType type, DomainParseOptions options) =>
        name is null || (options.Inactive && IsGenerated(name, type)) ? null : name;

    private static bool IsGenerated(string name, InterfaceType type) =>
        name.StartsWith("vnet", StringComparison.Ordinal)
        || (type == InterfaceType.Direct && (name.StartsWith("macvtap", StringComparison.Ordinal) || name.StartsWith("macvlan", StringComparison.Ordinal)))
        || name.StartsWith("vif", StringComparison.Ordinal);

    private static MacAddress ReadMac(string text)
    {
        if (!MacAddress.TryParse(text, out var address))
        {
            throw XmlRefusal.Error($"unable to parse mac address '{text}'");
        }

        return address.IsMulticast
            ? throw XmlRefusal.Error($"expected unicast mac address, found multicast '{text}'")
            : address;
    }

    private static string? ReadModel(XmlElement? model)
    {
        if (model?.Attribute("type") is not { } name)
        {
            return null;
        }

        foreach (var c in name)
        {
            if (!(char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            {
                throw XmlRefusal.InvalidArgument("Model name contains invalid characters");
            }
        }

        return InterfaceModels.Spelled(name);
    }

    private static ulong? ReadSendBuffer(XmlElement element)
    {
        if (element.Child("tune")?.ChildText("sndbuf") is not { } text)
        {
            return null;
        }

        return NumberText.TryULong(text, 10, out var size) ? size : throw XmlRefusal.Internal("sndbuf must be a positive integer");
    }

    private static FilterRef ReadFilter(XmlElement element)
    {
        var parameters = element.Children("parameter").Read(parameter =>
            new FilterParameter(parameter.Attribute("name") ?? "", parameter.Attribute("value") ?? ""));
        Array.Sort(parameters, (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return new FilterRef(
            element.Attribute("filter") ?? throw XmlValueError.MissingAttribute(element, "filter"),
            ValueArray.Create<FilterParameter>(parameters));
    }

    private static void WriteFilter(XmlText xml, FilterRef? filter)
    {
        if (filter is null)
        {
            return;
        }

        using var element = xml.Element("filterref");
        xml.Attribute("filter", filter.Filter);
        foreach (var parameter in filter.Parameters)
        {
            using var child = xml.Element("parameter");
            xml.Attribute("name", parameter.Name);
            xml.Attribute("value", parameter.Value);
        }
    }
}
