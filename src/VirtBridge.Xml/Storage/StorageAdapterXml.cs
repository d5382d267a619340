using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>adapter</c> of a SCSI pool.</summary>
internal static class StorageAdapterXml
{
    private const int WwnLength = 16;

    public static StorageAdapter? Read(XmlElement element)
    {
        var type = element.Attribute("type");
        if (type is not (null or "scsi_host" or "fc_host"))
        {
            throw XmlValueError.InvalidValue(element, "type", type);
        }

        if (type == "fc_host")
        {
            return ReadFibreChannel(element);
        }

        var name = element.Attribute("name");
        if (type is null && element.Child("parentaddr") is not null)
        {
            throw StorageRefusal.Error("Use of 'parentaddr' element requires use of the adapter 'type'");
        }

        return type is null
            ? name is null ? null : new StorageAdapter.ScsiHost(name)
            : ReadScsiHost(element, name);
    }

    public static void Write(XmlText xml, StorageAdapter? adapter)
    {
        switch (adapter)
        {
            case StorageAdapter.ScsiHost host:
                WriteScsiHost(xml, host);
                break;
            case StorageAdapter.FibreChannel channel:
                using (xml.Element("adapter"))
                {
                    xml.Attribute("type", "fc_host");
                    xml.OptionalAttribute("parent", channel.Parent);
                    xml.OptionalAttribute("parent_wwnn", channel.ParentWwnn);
                    xml.OptionalAttribute("parent_wwpn", channel.ParentWwpn);
                    xml.OptionalAttribute("parent_fabric_wwn", channel.ParentFabricWwn);
                    xml.OptionalYesNo("managed", channel.Managed);
                    xml.Attribute("wwnn", channel.Wwnn);
                    xml.Attribute("wwpn", channel.Wwpn);
                }

                break;
        }
    }

    private static StorageAdapter.ScsiHost ReadScsiHost(XmlElement element, string? name)
    {
        if (element.Child("parentaddr") is not { } parent)
        {
            return name is null
                ? throw XmlRefusal.Error("Either 'name' or 'parent' must be specified for the 'scsi_host' adapter")
                : new(name);
        }

        var address = parent.Child("address") ?? throw StorageRefusal.Error("Missing scsi_host PCI address element");
        var pci = PciAddressXml.Read(address);
        if (parent.Attribute("unique_id") is not { } text || !NumberText.TryUInt(text, out var id))
        {
            throw StorageRefusal.Error("Missing or invalid scsi adapter 'unique_id' value");
        }

        return name is null
            ? new(null, pci, id)
            : throw StorageRefusal.Error("Both 'name' and 'parent' cannot be specified for the 'scsi_host' adapter");
    }

    private static StorageAdapter.FibreChannel ReadFibreChannel(XmlElement element)
    {
        var (wwnn, wwpn) = (element.Attribute("wwnn"), element.Attribute("wwpn"));
        if (wwnn is null || wwpn is null)
        {
            throw XmlRefusal.Error("'wwnn' and 'wwpn' must be specified for adapter type 'fchost'");
        }

        var (parentWwnn, parentWwpn) = (element.Attribute("parent_wwnn"), element.Attribute("parent_wwpn"));
        return new StorageAdapter.FibreChannel(CheckWwn(wwnn), CheckWwn(wwpn))
        {
            Parent = element.Attribute("parent"),
            ParentWwnn = CheckParent("parent_wwnn", parentWwnn, "parent_wwpn", parentWwpn),
            ParentWwpn = CheckParent("parent_wwpn", parentWwpn, "parent_wwnn", parentWwnn),
            ParentFabricWwn = element.Attribute("parent_fabric_wwn") is { } fabric ? CheckWwn(fabric) : null,
            Managed = element.YesNo("managed"),
        };
    }

    /// <summary>The parent is named by both its numbers or by none.</summary>
    private static string? CheckParent(string name, string? wwn, string otherName, string? other) =>
        wwn is null ? null
        : other is null ? throw StorageRefusal.Error($"when providing {name}='{wwn}', the {otherName} must also be provided")
        : CheckWwn(wwn);

    private static string CheckWwn(string wwn)
    {
        var digits = wwn.StartsWith("0x", StringComparison.Ordinal) ? wwn[2..] : wwn;
        return digits.Length == WwnLength && digits.All(char.IsAsciiHexDigit) ? wwn : throw XmlRefusal.Internal($"Malformed wwn: {wwn}");
    }

    private static void WriteScsiHost(XmlText xml, StorageAdapter.ScsiHost host)
    {
        using var element = xml.Element("adapter");
        xml.Attribute("type", "scsi_host");
        xml.OptionalAttribute("name", host.Name);
        if (host.Parent is { } parent)
        {
            using var child = xml.Element("parentaddr");
            xml.Attribute("unique_id", host.UniqueId);
            PciAddressXml.Write(xml, parent, withType: false);
        }
    }
}
