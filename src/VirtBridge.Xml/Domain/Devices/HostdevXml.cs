using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>hostdev</c> element, and interfaces that are host devices.</summary>
public static class HostdevXml
{
    public static HostdevDef Read(XmlElement element, DomainParseOptions options)
    {
        var mode = element.Enum("mode", DomainNames.HostdevMode) ?? HostdevMode.Subsystem;
        var result = new HostdevDef
        {
            Source = mode == HostdevMode.Capabilities ? ReadCapability(element) : ReadSubsystem(element, options),
            Managed = element.YesNo("managed") ?? false,
            StartupPolicy = element.Child("source")?.Enum("startupPolicy", DomainNames.HostdevStartupPolicy),
            Teaming = element.Child("teaming") is { } teaming ? DomainInterfaceXml.ReadTeaming(teaming) : null,
            Info = DeviceInfoXml.Read(element, options),
        };
        return result.Source is HostdevSource.Scsi or HostdevSource.ScsiIscsi
            ? result with { ReadOnly = element.Child("readonly") is not null, Shareable = element.Child("shareable") is not null }
            : result;
    }

    public static void Write(XmlText xml, HostdevDef hostdev, DomainFormatOptions options)
    {
        using var element = xml.Element("hostdev");
        xml.Attribute("mode", DomainNames.HostdevMode, hostdev.Mode);
        xml.Attribute("type", TypeName(hostdev.Source));
        if (hostdev.Mode == HostdevMode.Subsystem)
        {
            xml.YesNo("managed", hostdev.Managed);
        }

        HostdevSourceXml.WriteAttributes(xml, hostdev.Source);
        if (hostdev.Source is HostdevSource.Pci pci)
        {
            HostdevDriverXml.Write(xml, pci.Driver);
        }

        HostdevSourceXml.Write(xml, hostdev, options);
        DomainInterfaceXml.WriteTeaming(xml, hostdev.Teaming);
        if (hostdev.ReadOnly)
        {
            xml.EmptyElement("readonly");
        }

        if (hostdev.Shareable)
        {
            xml.EmptyElement("shareable");
        }

        DeviceInfoXml.Write(xml, hostdev.Info, options, boot: true);
    }

    /// <summary>An interface of type hostdev holds the source of a host device of its own.</summary>
    internal static HostdevDef ReadForInterface(XmlElement element, DomainParseOptions options)
    {
        var address = element.Child("source")?.Child("address") ?? throw XmlRefusal.Unsupported("unknown host device source address type '(null)'");
        var type = address.Attribute("type");
        var kind = type switch
        {
            "usb" => HostdevType.Usb,
            "pci" or null => HostdevType.Pci,
            _ => throw XmlRefusal.Error($"unknown host device source address type '{type}'"),
        };
        return new HostdevDef
        {
            Source = HostdevSourceXml.Read(element, kind, options),
            Managed = element.YesNo("managed") ?? false,
            OwnedByInterface = true,
        };
    }

    internal static void WriteForInterface(XmlText xml, HostdevDef hostdev, DomainFormatOptions options)
    {
        if (hostdev.Source is HostdevSource.Pci pci)
        {
            HostdevDriverXml.Write(xml, pci.Driver);
        }

        HostdevSourceXml.Write(xml, hostdev with { OwnedByInterface = true }, options);
    }

    internal static void WriteInterfaceTeaming(XmlText xml, HostdevDef hostdev) => DomainInterfaceXml.WriteTeaming(xml, hostdev.Teaming);

    private static string TypeName(HostdevSource source) => source switch
    {
        HostdevSource.Usb => "usb",
        HostdevSource.Pci => "pci",
        HostdevSource.Scsi or HostdevSource.ScsiIscsi => "scsi",
        HostdevSource.ScsiHost => "scsi_host",
        HostdevSource.Mdev => "mdev",
        HostdevSource.Capability capability => DomainNames.HostdevCapabilityType.Format(capability.Kind),
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };

    private static HostdevSource ReadSubsystem(XmlElement element, DomainParseOptions options)
    {
        if (element.Attribute("type") is not { } name)
        {
            throw XmlValueError.MissingAttribute(element, "type");
        }

        if (!DomainNames.HostdevType.TryParse(name, out var type))
        {
            throw XmlValueError.InvalidValue(element, "type", name);
        }

        if (type is not (HostdevType.Mdev or HostdevType.ScsiHost) && element.Has("model"))
        {
            // The type that is told is the one that has no model.
            throw XmlRefusal.Error($"'model' attribute in <hostdev> is only supported when type='{name}'");
        }

        if (type != HostdevType.Scsi)
        {
            if (element.Has("sgio"))
            {
                throw XmlRefusal.Error("sgio is only supported for scsi host device");
            }

            if (element.Has("rawio"))
            {
                throw XmlRefusal.Error("rawio is only supported for scsi host device");
            }
        }

        return HostdevSourceXml.Read(element, type, options);
    }

    private static HostdevSource.Capability ReadCapability(XmlElement element)
    {
        var name = element.Attribute("type") ?? throw XmlRefusal.Error("missing source address type");
        if (!DomainNames.HostdevCapabilityType.TryParse(name, out var type))
        {
            throw XmlValueError.InvalidValue(element, "type", name);
        }

        var source = element.Child("source") ?? throw XmlRefusal.Error("Missing <source> element in hostdev device");
        var (child, what) = type switch
        {
            HostdevCapabilityType.Storage => ("block", "block"),
            HostdevCapabilityType.Misc => ("char", "char"),
            _ => ("interface", "interface"),
        };
        var path = source.ChildText(child);
        return string.IsNullOrEmpty(path)
            ? throw XmlRefusal.Error($"Missing <{what}> element in hostdev {(what == "interface" ? "net" : type == HostdevCapabilityType.Misc ? "character" : "storage")} device")
            : new HostdevSource.Capability(type, path, InterfaceIpXml.ReadIps(element), InterfaceIpXml.ReadRoutes(element));
    }
}
