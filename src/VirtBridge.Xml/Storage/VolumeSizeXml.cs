namespace VirtBridge.Xml;

/// <summary>Sizes of pools and volumes, always printed in bytes.</summary>
internal static class VolumeSizeXml
{
    public static void Write(XmlText xml, string name, ulong bytes)
    {
        using var element = xml.Element(name);
        xml.Attribute("unit", "bytes");
        xml.Text(bytes);
    }
}
