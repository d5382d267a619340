using VirtBridge.Model.Host;

namespace VirtBridge.Xml;

/// <summary>The <c>&lt;guest&gt;</c> elements of the host capabilities.</summary>
public static class GuestCapabilityXml
{
    public static void Write(XmlText xml, GuestCapability guest)
    {
        using var element = xml.Element("guest");
        xml.TextElement("os_type", guest.OsType);
        using (xml.Element("arch"))
        {
            xml.Attribute("name", guest.Arch);
            xml.TextElement("wordsize", (ulong)guest.WordSize);
            xml.TextElement("emulator", guest.Emulator);
            foreach (var machine in guest.Machines)
            {
                using var item = xml.Element("machine");
                xml.OptionalAttribute("canonical", machine.Canonical);
                xml.Attribute("maxCpus", machine.MaxCpus);
                xml.Text(machine.Name);
            }

            foreach (var type in guest.DomainTypes)
            {
                using var domain = xml.Element("domain");
                xml.Attribute("type", type);
            }
        }

        using var features = xml.Element("features");
        if (guest.HasAcpi)
        {
            WriteToggle(xml, "acpi", toggle: true);
        }

        if (guest.HasApic)
        {
            WriteToggle(xml, "apic", toggle: false);
        }

        xml.EmptyElement("cpuselection");
        xml.EmptyElement("deviceboot");
        WriteToggle(xml, "disksnapshot", toggle: false);
        xml.EmptyElement("externalSnapshot");
    }

    private static void WriteToggle(XmlText xml, string name, bool toggle)
    {
        using var element = xml.Element(name);
        xml.Attribute("default", "on");
        xml.YesNo("toggle", toggle);
    }
}
