using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The four attributes of a host PCI address.</summary>
public static class PciAddressXml
{
    public static PciAddress Read(XmlElement element)
    {
        var address = new PciAddress(
            element.UInt("domain", 0) ?? 0,
            element.UInt("bus", 0) ?? 0,
            element.UInt("slot", 0) ?? 0,
            element.UInt("function", 0) ?? 0);
        return address switch
        {
            { Domain: > 0xffff } => throw XmlRefusal.Error($"Invalid PCI address domain='0x{address.Domain:x}', must be <= 0xFFFF"),
            { Bus: > 0xff } => throw XmlRefusal.Error($"Invalid PCI address bus='0x{address.Bus:x}', must be <= 0xFF"),
            { Slot: > 0x1f } => throw XmlRefusal.Error($"Invalid PCI address slot='0x{address.Slot:x}', must be <= 0x1F"),
            { Function: > 7 } => throw XmlRefusal.Error($"Invalid PCI address function=0x{address.Function:x}, must be <= 7"),
            _ => address,
        };
    }

    /// <summary>Writes an <c>address</c> element, with its type where it has one.</summary>
    public static void Write(XmlText xml, PciAddress address, bool withType)
    {
        using var element = xml.Element("address");
        if (withType)
        {
            xml.Attribute("type", "pci");
        }

        WriteAttributes(xml, address);
    }

    public static void WriteAttributes(XmlText xml, PciAddress address)
    {
        xml.HexAttribute("domain", address.Domain, 4);
        xml.HexAttribute("bus", address.Bus, 2);
        xml.HexAttribute("slot", address.Slot, 2);
        xml.HexAttribute("function", address.Function);
    }
}
