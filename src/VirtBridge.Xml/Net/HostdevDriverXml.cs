using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>driver</c> element of passed-through devices.</summary>
public static class HostdevDriverXml
{
    public static readonly XmlNames<HostdevDriverName> Names = new("default", "kvm", "vfio", "xen");

    public static HostdevDriver? Read(XmlElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var name = element.Enum("name", Names) ?? HostdevDriverName.Default;
        return new(name, element.Attribute("model"));
    }

    public static void Write(XmlText xml, HostdevDriver? driver)
    {
        if (driver is null or { Name: HostdevDriverName.Default, Model: null })
        {
            return;
        }

        using var element = xml.Element("driver");
        if (driver.Name != HostdevDriverName.Default)
        {
            xml.Attribute("name", Names, driver.Name);
        }

        xml.OptionalAttribute("model", driver.Model);
    }
}
