using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>pci</c> capability of a node device.</summary>
internal static class NodeDevicePciXml
{
    public static NodeDeviceCapability.Pci Read(NodeDeviceFields fields)
    {
        var element = fields.Element;
        var functions = fields.Capability("virt_functions");
        var group = element.Child("iommuGroup");
        return new()
        {
            Class = fields.OptionalNumber("class", "PCI class"),
            Address = new(
                fields.Number("domain", "PCI domain ID"),
                fields.Number("bus", "PCI bus ID"),
                fields.Number("slot", "PCI slot ID"),
                fields.Number("function", "PCI function ID")),
            Vendor = fields.Id("vendor", "PCI vendor ID"),
            Product = fields.Id("product", "PCI product ID"),
            PhysicalFunction = fields.Capability("phys_function")?.Child("address") is { } physical ? PciAddressXml.Read(physical) : null,
            HasVirtualFunctions = functions is not null,
            MaxVirtualFunctions = functions?.UInt("maxCount") ?? 0,
            VirtualFunctions = functions is null
                ? default
                : ValueArray.Create<PciAddress>(functions.Children("address").Read(PciAddressXml.Read)),
            HeaderType = fields.Capability("pci-bridge") is not null ? "pci-bridge"
                : fields.Capability("cardbus-bridge") is not null ? "cardbus-bridge"
                : null,
            MdevTypes = fields.MdevTypes(),
            Vpd = fields.Capability("vpd") is { } vpd ? NodeDeviceVpdXml.Read(vpd) : null,
            IommuGroup = group is null
                ? null
                : new(group.RequiredUInt("number"), ValueArray.Create<PciAddress>(group.Children("address").Read(PciAddressXml.Read))),
            NumaNode = element.Child("numa")?.Int("node") is { } node and >= 0 ? node : null,
            Express = element.Child("pci-express") is { } express ? ReadExpress(express) : null,
        };
    }

    public static void Write(XmlText xml, NodeDeviceCapability.Pci pci)
    {
        xml.OptionalTextElement("class", pci.Class is { } number ? $"0x{number:x6}" : null);
        xml.TextElement("domain", pci.Address.Domain);
        xml.TextElement("bus", pci.Address.Bus);
        xml.TextElement("slot", pci.Address.Slot);
        xml.TextElement("function", pci.Address.Function);
        NodeDeviceCapabilityWriter.WriteId(xml, "product", pci.Product);
        NodeDeviceCapabilityWriter.WriteId(xml, "vendor", pci.Vendor);
        WriteFunctions(xml, pci);
        if (pci.HeaderType is { } header)
        {
            xml.OptionalChild("capability", "type", header);
        }

        NodeDeviceCapabilityWriter.WriteMdevTypes(xml, pci.MdevTypes);
        NodeDeviceVpdXml.Write(xml, pci.Vpd);
        if (pci.IommuGroup is { } group)
        {
            using var child = xml.Element("iommuGroup");
            xml.Attribute("number", group.Number);
            foreach (var address in group.Addresses)
            {
                PciAddressXml.Write(xml, address, withType: false);
            }
        }

        if (pci.NumaNode is { } node)
        {
            using var numa = xml.Element("numa");
            xml.Attribute("node", node);
        }

        if (pci.Express is { } express)
        {
            using var child = xml.Element("pci-express");
            WriteLink(xml, "cap", express.Capability);
            WriteLink(xml, "sta", express.Status);
        }
    }

    private static void WriteFunctions(XmlText xml, NodeDeviceCapability.Pci pci)
    {
        if (pci.PhysicalFunction is { } physical)
        {
            using var child = xml.Element("capability");
            xml.Attribute("type", "phys_function");
            PciAddressXml.Write(xml, physical, withType: false);
        }

        if (pci.HasVirtualFunctions)
        {
            using var child = xml.Element("capability");
            xml.Attribute("type", "virt_functions");
            xml.OptionalAttribute("maxCount", pci.MaxVirtualFunctions > 0 ? pci.MaxVirtualFunctions : null);
            foreach (var address in pci.VirtualFunctions)
            {
                PciAddressXml.Write(xml, address, withType: false);
            }
        }
    }

    private static PciExpress ReadExpress(XmlElement element)
    {
        PcieLink? capability = null, status = null;
        foreach (var child in element.Children("link"))
        {
            var speed = child.Attribute("speed");
            if (speed is not (null or "2.5" or "5" or "8" or "16"))
            {
                throw XmlRefusal.Error($"bad value for PCI Express link speed '{speed}'");
            }

            var link = new PcieLink(child.UInt("port"), speed, child.UInt("width") ?? throw XmlRefusal.Error("missing PCI Express link width"));
            switch (child.Attribute("validity"))
            {
                case "cap":
                    capability = link;
                    break;
                case "sta":
                    status = link with { Port = null };
                    break;
                default:
                    throw XmlRefusal.Error("missing or unknown validity of a PCI Express link");
            }
        }

        return new(capability, status);
    }

    private static void WriteLink(XmlText xml, string validity, PcieLink? link)
    {
        if (link is null)
        {
            return;
        }

        using var element = xml.Element("link");
        xml.Attribute("validity", validity);
        xml.OptionalAttribute("port", link.Port);
        xml.OptionalAttribute("speed", link.Speed);
        xml.Attribute("width", link.Width);
    }
}
