using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The document that tells which types of pool exist and what they take.</summary>
public static class PoolCapabilitiesXml
{
    public static string Format(IReadOnlyList<string> supported)
    {
        var xml = new XmlText();
        using (xml.Element("storagepoolCapabilities"))
        {
            foreach (var kind in StoragePoolKind.All)
            {
                using var pool = xml.Element("pool");
                xml.Attribute("type", kind.Name);
                xml.YesNo("supported", supported.Contains(kind.Name));
                xml.Open();
                WriteOptions(xml, "poolOptions", "sourceFormatType", kind.DefaultFormat, kind.Formats);
                WriteOptions(xml, "volOptions", "targetFormatType", kind.VolumeFormat, kind.VolumeFormats);
            }
        }

        return xml.Take();
    }

    private static void WriteOptions(XmlText xml, string name, string enumName, string? preset, ValueArray<string> formats)
    {
        if (preset is null)
        {
            return;
        }

        using var options = xml.Element(name);
        xml.OptionalChild("defaultFormat", "type", preset);
        using var values = xml.Element("enum");
        xml.Attribute("name", enumName);
        xml.Open();
        foreach (var format in formats)
        {
            xml.TextElement("value", format);
        }
    }
}
