using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>sysinfo</c> document of the host.</summary>
public static class HostSysinfoXml
{
    public static string Format(HostSysinfo sysinfo)
    {
        var xml = new XmlText();
        using (xml.Element("sysinfo"))
        {
            xml.Attribute("type", "smbios");
            foreach (var section in sysinfo.Sections)
            {
                using var element = xml.Element(section.Element);
                foreach (var (name, value) in section.Entries)
                {
                    using var entry = xml.Element("entry");
                    xml.Attribute("name", name);
                    xml.Text(value);
                }
            }

            if (!sysinfo.OemStrings.IsEmpty)
            {
                using var strings = xml.Element("oemStrings");
                foreach (var text in sysinfo.OemStrings)
                {
                    xml.TextElement("entry", text);
                }
            }
        }

        return xml.Take();
    }
}
