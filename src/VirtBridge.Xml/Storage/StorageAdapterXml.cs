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

        var address = parent.Child("address") ?? throw XmlRefusal.Error("Missing scsi_host PCI address element");
        if (name is not null)
        {
            throw XmlRefusal.Error("'name' and 'parent' cannot be specified together for the 'scsi_host' adapter");
        }

        var pci = PciAddressXml.Read(address);
        if (parent.Attribute("unique_id") is not { } text)
        {
            throw XmlRefusal.Error("Missing or invalid scsi adapter 'unique_id' value");
        }

        return NumberText.TryUInt(text, out var id)
            ? new(null, pci, id)
            : throw XmlRefusal.Error("Missing or invalid scsi adapter 'unique_id' value");
    }

    private static StorageAdapter.FibreChannel ReadFibreChannel(XmlElement element)
    {
        var (wwnn, wwpn) = (element.Attribute("wwnn"), element.Attribute("wwpn"));
        if (wwnn is null || wwpn is null)
        {
            throw XmlRefusal.Error("'wwnn' and 'wwpn' must be specified for adapter type 'fchost'");
        }

        var channel = new StorageAdapter.FibreChannel(CheckWwn(wwnn), CheckWwn(wwpn))
        {
            Parent = element.Attribute("parent"),
            ParentWwnn = element.Attribute("parent_wwnn") is { } node ? CheckWwn(node) : null,
            ParentWwpn = element.Attribute("parent_wwpn") is { } port ? CheckWwn(port) : null,
            ParentFabricWwn = element.Attribute("parent_fabric_wwn") is { } fabric ? CheckWwn(fabric) : null,
            Managed = element.YesNo("managed"),
        };
        return (channel.ParentWwnn is null) == (channel.ParentWwpn is null)
            ? channel
            : throw XmlRefusal.Error("must supply both parent_wwnn and parent_wwpn not just one or the other");
    }

    private static string CheckWwn(string wwn) =>
        wwn.Length == WwnLength && wwn.All(char.IsAsciiHexDigit) ? wwn : throw XmlRefusal.Internal($"Malformed wwn: {wwn}");

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
