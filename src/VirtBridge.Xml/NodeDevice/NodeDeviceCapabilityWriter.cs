using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>Writes a <c>capability</c> of a node device.</summary>
internal static class NodeDeviceCapabilityWriter
{
    public static void Write(XmlText xml, NodeDeviceCapability capability)
    {
        using var element = xml.Element("capability");
        xml.Attribute("type", TypeName(capability));
        xml.Open();
        switch (capability)
        {
            case NodeDeviceCapability.Machine machine:
                WriteMachine(xml, machine);
                break;
            case NodeDeviceCapability.Pci pci:
                NodeDevicePciXml.Write(xml, pci);
                break;
            case NodeDeviceCapability.UsbDevice usb:
                xml.TextElement("bus", usb.Bus);
                xml.TextElement("device", usb.Device);
                WriteId(xml, "product", usb.Product);
                WriteId(xml, "vendor", usb.Vendor);
                break;
            case NodeDeviceCapability.UsbInterface port:
                xml.TextElement("number", port.Number);
                xml.TextElement("class", port.Class);
                xml.TextElement("subclass", port.Subclass);
                xml.TextElement("protocol", port.Protocol);
                xml.OptionalTextElement("description", port.Description);
                break;
            case NodeDeviceCapability.Net net:
                WriteNet(xml, net);
                break;
            case NodeDeviceCapability.Storage storage:
                WriteStorage(xml, storage);
                break;
            case NodeDeviceCapability.Mdev mdev:
                WriteMdev(xml, mdev);
                break;
            case NodeDeviceCapability.CcwGroup group:
                WriteCcwGroup(xml, group);
                break;
            default:
                WriteSmall(xml, capability);
                break;
        }
    }

    public static void WriteId(XmlText xml, string name, NodeDeviceId id)
    {
        using var element = xml.Element(name);
        xml.HexAttribute("id", id.Id, 4);
        if (id.Name is { } text)
        {
            xml.Text(text);
        }
    }

    public static void WriteMdevTypes(XmlText xml, ValueArray<MdevType> types)
    {
        if (types.IsEmpty)
        {
            return;
        }

        using var capability = xml.Element("capability");
        xml.Attribute("type", "mdev_types");
        foreach (var type in types)
        {
            using var element = xml.Element("type");
            xml.Attribute("id", type.Id);
            xml.OptionalTextElement("name", type.Name);
            xml.TextElement("deviceAPI", type.DeviceApi);
            xml.TextElement("availableInstances", type.Available);
        }
    }

    private static string TypeName(NodeDeviceCapability capability) => capability switch
    {
        NodeDeviceCapability.Machine => "system",
        NodeDeviceCapability.Pci => "pci",
        NodeDeviceCapability.UsbDevice => "usb_device",
        NodeDeviceCapability.UsbInterface => "usb",
        NodeDeviceCapability.Net => "net",
        NodeDeviceCapability.ScsiHost => "scsi_host",
        NodeDeviceCapability.ScsiTarget => "scsi_target",
        NodeDeviceCapability.Scsi => "scsi",
        NodeDeviceCapability.ScsiGeneric => "scsi_generic",
        NodeDeviceCapability.Storage => "storage",
        NodeDeviceCapability.Drm => "drm",
        NodeDeviceCapability.Mdev => "mdev",
        NodeDeviceCapability.Ccw => "ccw",
        NodeDeviceCapability.CcwGroup => "ccwgroup",
        NodeDeviceCapability.Css => "css",
        NodeDeviceCapability.Vdpa => "vdpa",
        NodeDeviceCapability.ApCard => "ap_card",
        NodeDeviceCapability.ApQueue => "ap_queue",
        _ => "ap_matrix",
    };

    private static void WriteSmall(XmlText xml, NodeDeviceCapability capability)
    {
        switch (capability)
        {
            case NodeDeviceCapability.ScsiHost host:
                WriteScsiHost(xml, host);
                break;
            case NodeDeviceCapability.ScsiTarget target:
                WriteScsiTarget(xml, target);
                break;
            case NodeDeviceCapability.Scsi scsi:
                xml.TextElement("host", scsi.Host);
                xml.TextElement("bus", scsi.Bus);
                xml.TextElement("target", scsi.Target);
                xml.TextElement("lun", scsi.Lun);
                xml.OptionalTextElement("type", scsi.Type);
                break;
            case NodeDeviceCapability.ScsiGeneric generic:
                xml.TextElement("char", generic.Device);
                break;
            case NodeDeviceCapability.Drm drm:
                xml.TextElement("type", drm.Type);
                break;
            case NodeDeviceCapability.Ccw ccw:
                xml.OptionalTextElement("state", ccw.State);
                WriteCcw(xml, ccw.Address);
                WriteGroupMembership(xml, ccw.GroupDevice);
                break;
            case NodeDeviceCapability.Css css:
                WriteCss(xml, css);
                break;
            case NodeDeviceCapability.Vdpa vdpa:
                xml.TextElement("chardev", vdpa.Device);
                break;
            case NodeDeviceCapability.ApCard card:
                xml.TextElement("ap-adapter", $"0x{card.Adapter:x2}");
                break;
            case NodeDeviceCapability.ApQueue queue:
                xml.TextElement("ap-adapter", $"0x{queue.Adapter:x2}");
                xml.TextElement("ap-domain", $"0x{queue.Domain:x4}");
                break;
            case NodeDeviceCapability.ApMatrix matrix:
                WriteMdevTypes(xml, matrix.MdevTypes);
                break;
        }
    }

    private static void WriteMachine(XmlText xml, NodeDeviceCapability.Machine machine)
    {
        xml.OptionalTextElement("product", machine.Product);
        using (xml.Element("hardware"))
        {
            xml.OptionalTextElement("vendor", machine.Vendor);
            xml.OptionalTextElement("version", machine.Version);
            xml.OptionalTextElement("serial", machine.Serial);
            xml.TextElement("uuid", machine.Uuid.ToString());
        }

        using var firmware = xml.Element("firmware");
        xml.Open();
        xml.OptionalTextElement("vendor", machine.FirmwareVendor);
        xml.OptionalTextElement("version", machine.FirmwareVersion);
        xml.OptionalTextElement("release_date", machine.FirmwareDate);
    }

    private static void WriteNet(XmlText xml, NodeDeviceCapability.Net net)
    {
        xml.TextElement("interface", net.Interface);
        xml.OptionalTextElement("address", net.Address);
        if (net.Link is { } link)
        {
            using var child = xml.ElementIfAny("link");
            xml.OptionalAttribute("speed", link.Speed > 0 ? link.Speed : null);
            xml.OptionalAttribute("state", link.State);
        }

        foreach (var feature in net.Features)
        {
            xml.OptionalChild("feature", "name", feature);
        }

        xml.OptionalChild("capability", "type", net.Medium);
    }

    private static void WriteScsiHost(XmlText xml, NodeDeviceCapability.ScsiHost host)
    {
        xml.TextElement("host", host.Host);
        xml.OptionalTextElement("unique_id", host.UniqueId);
        if (host.FibreChannel is { } fibre)
        {
            using var child = xml.Element("capability");
            xml.Attribute("type", "fc_host");
            xml.OptionalTextElement("wwnn", fibre.Wwnn);
            xml.OptionalTextElement("wwpn", fibre.Wwpn);
            xml.OptionalTextElement("fabric_wwn", fibre.FabricWwn);
        }

        if (host.VirtualPorts is { } ports)
        {
            using var child = xml.Element("capability");
            xml.Attribute("type", "vport_ops");
            xml.TextElement("max_vports", ports.Max);
            xml.TextElement("vports", ports.Used);
        }
    }

    private static void WriteScsiTarget(XmlText xml, NodeDeviceCapability.ScsiTarget target)
    {
        xml.TextElement("target", target.Target);
        if (target.RemotePort is { } remote)
        {
            using var child = xml.Element("capability");
            xml.Attribute("type", "fc_remote_port");
            xml.TextElement("rport", remote);
            xml.OptionalTextElement("wwpn", target.Wwpn);
        }
    }

    private static void WriteStorage(XmlText xml, NodeDeviceCapability.Storage storage)
    {
        xml.TextElement("block", storage.Block);
        xml.OptionalTextElement("bus", storage.Bus);
        xml.OptionalTextElement("drive_type", storage.DriveType);
        xml.OptionalTextElement("model", storage.Model);
        xml.OptionalTextElement("vendor", storage.Vendor);
        xml.OptionalTextElement("serial", storage.Serial);
        if (storage.Removable)
        {
            using var removable = xml.Element("capability");
            xml.Attribute("type", "removable");
            xml.TextElement("media_available", storage.MediaAvailable ? 1UL : 0UL);
            xml.TextElement("media_size", storage.Size);
            xml.OptionalTextElement("media_label", storage.MediaLabel);
            WriteBlocks(xml, storage);
        }
        else
        {
            xml.TextElement("size", storage.Size);
            WriteBlocks(xml, storage);
        }

        xml.OptionalChild("capability", "type", storage.Hotpluggable ? "hotpluggable" : null);
    }

    private static void WriteBlocks(XmlText xml, NodeDeviceCapability.Storage storage)
    {
        if (storage.LogicalBlockSize > 0)
        {
            xml.TextElement("logical_block_size", storage.LogicalBlockSize);
        }

        if (storage.Blocks > 0)
        {
            xml.TextElement("num_blocks", storage.Blocks);
        }
    }

    private static void WriteMdev(XmlText xml, NodeDeviceCapability.Mdev mdev)
    {
        xml.OptionalChild("type", "id", mdev.Type);
        xml.OptionalTextElement("uuid", mdev.Uuid?.ToString());
        xml.OptionalTextElement("parent_addr", mdev.ParentAddress);
        xml.OptionalChild("iommuGroup", "number", mdev.IommuGroup);
        foreach (var attribute in mdev.Attributes)
        {
            using var child = xml.Element("attr");
            xml.Attribute("name", attribute.Name);
            xml.Attribute("value", attribute.Value);
        }
    }

    private static void WriteCss(XmlText xml, NodeDeviceCapability.Css css)
    {
        WriteCcw(xml, css.Address);
        if (css.Channel is { } channel)
        {
            using var child = xml.Element("channel_dev_addr");
            WriteCcw(xml, channel);
        }

        WriteMdevTypes(xml, css.MdevTypes);
    }

    private static void WriteCcwGroup(XmlText xml, NodeDeviceCapability.CcwGroup group)
    {
        xml.OptionalTextElement("state", group.State);
        WriteCcw(xml, group.Address);
        if (!group.Members.IsEmpty)
        {
            using var members = xml.Element("members");
            foreach (var member in group.Members)
            {
                using var child = xml.Element("ccw_device");
                xml.Attribute("ref", member.Ref);
                xml.Text(member.Device);
            }
        }

        if (group.Driver is { } driver)
        {
            using var child = xml.Element("capability");
            xml.Attribute("type", driver);
            xml.OptionalTextElement("card_type", group.CardType);
            xml.OptionalTextElement("chpid", group.Chpid);
        }
    }

    private static void WriteGroupMembership(XmlText xml, string? groupDevice)
    {
        if (groupDevice is not null)
        {
            using var child = xml.Element("capability");
            xml.Attribute("type", "ccwgroup_member");
            xml.TextElement("group_device", groupDevice);
        }
    }

    private static void WriteCcw(XmlText xml, ChannelAddress address)
    {
        xml.TextElement("cssid", $"0x{address.Cssid:x}");
        xml.TextElement("ssid", $"0x{address.Ssid:x}");
        xml.TextElement("devno", $"0x{address.Devno:x4}");
    }
}
