using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>vpd</c> capability of a PCI device.</summary>
internal static class NodeDeviceVpdXml
{
    public static PciVpd Read(XmlElement element)
    {
        var vpd = new PciVpd { Name = element.ChildText("name") ?? throw XmlRefusal.Error("Could not read a device name from the <name> element") };
        foreach (var fields in element.Children("fields"))
        {
            vpd = fields.Attribute("access") switch
            {
                "readonly" => vpd with
                {
                    HasReadOnly = true,
                    ChangeLevel = fields.ChildText("change_level"),
                    ManufactureId = fields.ChildText("manufacture_id"),
                    PartNumber = fields.ChildText("part_number"),
                    SerialNumber = fields.ChildText("serial_number"),
                    ReadOnlyVendor = Indexed(fields, "vendor_field"),
                },
                "readwrite" => vpd with
                {
                    HasReadWrite = true,
                    AssetTag = fields.ChildText("asset_tag"),
                    ReadWriteVendor = Indexed(fields, "vendor_field"),
                    System = Indexed(fields, "system_field"),
                },
                null => throw XmlRefusal.Error("VPD fields access type parsing has failed"),
                _ => throw XmlRefusal.Error("Unknown VPD field access type"),
            };
        }

        return vpd;
    }

    public static void Write(XmlText xml, PciVpd? vpd)
    {
        if (vpd is null)
        {
            return;
        }

        using var element = xml.Element("capability");
        xml.Attribute("type", "vpd");
        xml.TextElement("name", vpd.Name);
        if (vpd.HasReadOnly)
        {
            using var fields = xml.Element("fields");
            xml.Attribute("access", "readonly");
            xml.OptionalTextElement("change_level", vpd.ChangeLevel);
            xml.OptionalTextElement("manufacture_id", vpd.ManufactureId);
            xml.OptionalTextElement("part_number", vpd.PartNumber);
            xml.OptionalTextElement("serial_number", vpd.SerialNumber);
            WriteIndexed(xml, "vendor_field", vpd.ReadOnlyVendor);
        }

        if (vpd.HasReadWrite)
        {
            using var fields = xml.Element("fields");
            xml.Attribute("access", "readwrite");
            xml.OptionalTextElement("asset_tag", vpd.AssetTag);
            WriteIndexed(xml, "vendor_field", vpd.ReadWriteVendor);
            WriteIndexed(xml, "system_field", vpd.System);
        }
    }

    private static ValueArray<VpdField> Indexed(XmlElement fields, string name) =>
        ValueArray.Create<VpdField>(fields.Children(name).Read(field => new VpdField(
            field.Attribute("index") is { Length: 1 } index ? index : throw XmlRefusal.Error("VPD keyword index parsing has failed"),
            field.Text)));

    private static void WriteIndexed(XmlText xml, string name, ValueArray<VpdField> fields)
    {
        foreach (var field in fields)
        {
            using var child = xml.Element(name);
            xml.Attribute("index", field.Index);
            xml.Text(field.Value);
        }
    }
}
