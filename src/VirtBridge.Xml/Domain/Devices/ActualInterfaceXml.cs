using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>actual</c> element of runtime files: what the network driver gave an interface.</summary>
internal static class ActualInterfaceXml
{
    public static ActualInterface Read(XmlElement element, DomainParseOptions options)
    {
        var type = element.RequiredEnum("type", DomainNames.InterfaceType);
        var source = element.Child("source");
        return new ActualInterface
        {
            Type = type,
            TrustGuestRxFilters = element.YesNo("trustGuestRxFilters"),
            Bridge = source?.Attribute("bridge"),
            Device = type == InterfaceType.Direct ? source?.Attribute("dev") : null,
            Mode = type == InterfaceType.Direct ? source?.Enum("mode", DomainNames.DirectMode) : null,
            MacTableManager = source?.Attribute("macTableManager"),
            Hostdev = type == InterfaceType.Hostdev ? HostdevXml.ReadForInterface(element, options) : null,
            PortIsolated = element.Child("port")?.YesNo("isolated"),
            ClassId = element.Child("class")?.UInt("id"),
            VirtualPort = VirtualPortXml.Read(element.Child("virtualport"), typeOptional: true),
            Bandwidth = BandwidthXml.Read(element.Child("bandwidth"), allowFloor: true),
            Vlan = VlanXml.Read(element.Child("vlan")),
        };
    }

    public static void Write(XmlText xml, ActualInterface actual, DomainFormatOptions options)
    {
        using var element = xml.Element("actual");
        xml.Attribute("type", DomainNames.InterfaceType, actual.Type);
        if (actual.Hostdev is { Managed: true })
        {
            xml.YesNo("managed", true);
        }

        xml.OptionalYesNo("trustGuestRxFilters", actual.TrustGuestRxFilters);
        if (actual.Hostdev is { } hostdev)
        {
            HostdevXml.WriteForInterface(xml, hostdev, options);
        }
        else
        {
            using var source = xml.ElementIfAny("source");
            xml.OptionalAttribute("bridge", actual.Bridge);
            xml.OptionalAttribute("dev", actual.Device);
            xml.OptionalAttribute("mode", DomainNames.DirectMode, actual.Mode);
            xml.OptionalAttribute("macTableManager", actual.MacTableManager);
        }

        VlanXml.Write(xml, actual.Vlan);
        VirtualPortXml.Write(xml, actual.VirtualPort);
        BandwidthXml.Write(xml, actual.Bandwidth);
        if (actual.PortIsolated is { } isolated)
        {
            xml.OptionalChild("port", "isolated", isolated ? "yes" : "no");
        }

        xml.OptionalChild("class", "id", actual.ClassId);
    }
}
