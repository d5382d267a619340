using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>Reads a <c>capability</c> of a node device.</summary>
internal static class NodeDeviceCapabilityXml
{
    private static readonly string[] Features =
        ["rx", "tx", "sg", "tso", "gso", "gro", "lro", "rxvlan", "txvlan", "ntuple", "rxhash", "rdma", "txudptnl", "switchdev"];

    public static NodeDeviceCapability Read(XmlElement element, string device)
    {
        var type = element.Attribute("type") ?? throw XmlRefusal.Error("missing capability type");
        var fields = new NodeDeviceFields(element, device);
        return type switch
        {
            "system" => ReadSystem(fields),
            "pci" => NodeDevicePciXml.Read(fields),
            "usb_device" => new NodeDeviceCapability.UsbDevice(
                fields.Number("bus", "USB bus number"),
                fields.Number("device", "USB device number"),
                fields.Id("product", "USB product ID"),
                fields.Id("vendor", "USB vendor ID")),
            "usb" => new NodeDeviceCapability.UsbInterface(
                fields.Number("number", "USB interface number"),
                fields.Number("class", "USB interface class"),
                fields.Number("subclass", "USB interface subclass"),
                fields.Number("protocol", "USB interface protocol"),
                element.ChildText("description")),
            "net" => ReadNet(fields),
            "scsi_host" => ReadScsiHost(fields),
            "scsi_target" => ReadScsiTarget(fields),
            "scsi" => new NodeDeviceCapability.Scsi(
                fields.Number("host", "SCSI host ID"),
                fields.Number("bus", "SCSI bus ID"),
                fields.Number("target", "SCSI target ID"),
                fields.Number("lun", "SCSI LUN ID"),
                element.ChildText("type")),
            "scsi_generic" => new NodeDeviceCapability.ScsiGeneric(fields.Text("char", "no SCSI generic device path supplied")),
            "storage" => ReadStorage(fields),
            "drm" => ReadDrm(fields),
            "mdev" => ReadMdev(fields),
            "ccw" => new NodeDeviceCapability.Ccw(
                ReadCcw(fields), ReadState(fields), fields.Capability("ccwgroup_member")?.ChildText("group_device")),
            "ccwgroup" => ReadCcwGroup(fields),
            "css" => new NodeDeviceCapability.Css(
                ReadCcw(fields),
                element.Child("channel_dev_addr") is { } channel ? ReadCcw(new(channel, device)) : null,
                fields.MdevTypes()),
            "vdpa" => new NodeDeviceCapability.Vdpa(element.ChildText("chardev") ?? ""),
            "ap_card" => new NodeDeviceCapability.ApCard(ReadAp(fields, "ap-adapter", byte.MaxValue)),
            "ap_queue" => new NodeDeviceCapability.ApQueue(
                ReadAp(fields, "ap-adapter", byte.MaxValue), ReadAp(fields, "ap-domain", ushort.MaxValue)),
            "ap_matrix" => new NodeDeviceCapability.ApMatrix(fields.MdevTypes()),
            _ => throw XmlRefusal.Error($"unknown capability type '{type}' for '{device}'"),
        };
    }

    private static NodeDeviceCapability.Machine ReadSystem(NodeDeviceFields fields)
    {
        var (hardware, firmware) = (fields.Element.Child("hardware"), fields.Element.Child("firmware"));
        var uuid = hardware?.ChildText("uuid") ?? throw new VirtException(ErrorCode.InternalError, ErrorDomain.Nodedev, $"no system UUID supplied for '{fields.Device}'");
        return new()
        {
            Product = fields.Element.ChildText("product"),
            Vendor = hardware.ChildText("vendor"),
            Version = hardware.ChildText("version"),
            Serial = hardware.ChildText("serial"),
            Uuid = Uuid.TryParse(uuid, out var parsed) ? parsed : throw XmlRefusal.Error($"malformed uuid element for '{fields.Device}'"),
            FirmwareVendor = firmware?.ChildText("vendor"),
            FirmwareVersion = firmware?.ChildText("version"),
            FirmwareDate = firmware?.ChildText("release_date"),
        };
    }

    private static NodeDeviceCapability.Net ReadNet(NodeDeviceFields fields)
    {
        var element = fields.Element;
        var present = new List<string>();
        foreach (var feature in element.Children("feature"))
        {
            var name = feature.Attribute("name") ?? throw XmlRefusal.Error($"missing network device feature name for '{fields.Device}'");
            present.Add(Array.IndexOf(Features, name) >= 0
                ? name
                : throw XmlRefusal.Error($"unknown network device feature '{name}' for '{fields.Device}'"));
        }

        var medium = element.Optional("capability", "type");
        if (medium is not (null or "80203" or "80211"))
        {
            throw XmlRefusal.Error($"invalid network type supplied for '{fields.Device}'");
        }

        var link = element.Child("link");
        return new()
        {
            Interface = fields.Text("interface", "no network interface supplied"),
            Address = element.ChildText("address"),
            Link = link is null ? null : new(link.UInt("speed") ?? 0, link.Attribute("state")),
            Features = Features.Where(present.Contains).ToValueArray(),
            Medium = medium,
        };
    }

    private static NodeDeviceCapability.ScsiHost ReadScsiHost(NodeDeviceFields fields)
    {
        var fibre = fields.Capability("fc_host");
        var ports = fields.Capability("vport_ops");
        foreach (var child in fields.Element.Children("capability"))
        {
            if (child.Attribute("type") is not ("fc_host" or "vport_ops"))
            {
                throw XmlRefusal.Error($"unknown SCSI host capability type '{child.Attribute("type")}' for '{fields.Device}'");
            }
        }

        return new()
        {
            // A virtual host bus adapter is asked for by its names; the number comes when it is made.
            Host = fibre is not null && fields.Element.Child("host") is null ? 0 : fields.Number("host", "SCSI host ID"),
            UniqueId = fields.OptionalNumber("unique_id", "unique_id"),
            FibreChannel = fibre is null
                ? null
                : new(fibre.ChildText("wwnn"), fibre.ChildText("wwpn"), fibre.ChildText("fabric_wwn")),
            VirtualPorts = ports is null
                ? null
                : new(
                    new NodeDeviceFields(ports, fields.Device).OptionalNumber("max_vports", "max_vports") ?? 0,
                    new NodeDeviceFields(ports, fields.Device).OptionalNumber("vports", "vports") ?? 0),
        };
    }

    private static NodeDeviceCapability.ScsiTarget ReadScsiTarget(NodeDeviceFields fields)
    {
        var target = fields.Text("target", "no target name supplied");
        if (fields.Capability("fc_remote_port") is not { } remote)
        {
            return new(target, null, null);
        }

        var port = new NodeDeviceFields(remote, fields.Device);
        return new(target, port.Text("rport", "no remote port name supplied"), port.Text("wwpn", "no wwpn supplied"));
    }

    private static NodeDeviceCapability.Storage ReadStorage(NodeDeviceFields fields)
    {
        var element = fields.Element;
        var removable = fields.Capability("removable");
        var sized = removable is null ? fields : new NodeDeviceFields(removable, fields.Device);
        return new()
        {
            Block = fields.Text("block", "no block device path supplied"),
            Bus = element.ChildText("bus"),
            DriveType = element.ChildText("drive_type"),
            Model = element.ChildText("model"),
            Vendor = element.ChildText("vendor"),
            Serial = element.ChildText("serial"),
            Removable = removable is not null,
            MediaAvailable = removable?.ChildText("media_available") is { } media && media != "0",
            MediaLabel = removable?.ChildText("media_label"),
            Size = (removable is null ? fields.OptionalLong("size", "size") : sized.OptionalLong("media_size", "removable media size"))
                ?? throw XmlRefusal.Error(
                    $"no {(removable is null ? "size" : "removable media size")} supplied for '{fields.Device}'"),
            LogicalBlockSize = sized.OptionalLong("logical_block_size", "logical block size") ?? 0,
            Blocks = sized.OptionalLong("num_blocks", "number of blocks") ?? 0,
            Hotpluggable = fields.Capability("hotpluggable") is not null,
        };
    }

    private static NodeDeviceCapability.Drm ReadDrm(NodeDeviceFields fields)
    {
        var type = fields.Element.ChildText("type");
        return type is "primary" or "control" or "render"
            ? new(type)
            : throw XmlRefusal.Error($"unknown drm type '{type}' for '{fields.Device}'");
    }

    private static NodeDeviceCapability.Mdev ReadMdev(NodeDeviceFields fields)
    {
        var element = fields.Element;
        return new()
        {
            Type = element.Optional("type", "id")
                ?? throw XmlRefusal.Error($"missing type id attribute for '{fields.Device}'"),
            Uuid = element.ChildText("uuid") is not { } text ? null
                : Uuid.TryParse(text, out var uuid) ? uuid
                : throw XmlRefusal.Error("Malformed 'uuid' attribute"),
            ParentAddress = element.ChildText("parent_addr"),
            IommuGroup = element.Child("iommuGroup")?.UInt("number") ?? 0,
            Attributes = ValueArray.Create<MdevAttribute>(element.Children("attr").Read(attribute => new MdevAttribute(
                attribute.Attribute("name") ?? throw XmlRefusal.Error("mdev attribute missing name or value"),
                attribute.Attribute("value") ?? throw XmlRefusal.Error("mdev attribute missing name or value")))),
        };
    }

    private static ChannelAddress ReadCcw(NodeDeviceFields fields)
    {
        var address = new ChannelAddress(
            fields.Number("cssid", "cssid value"), fields.Number("ssid", "ssid value"), fields.Number("devno", "devno value"));
        return address switch
        {
            { Cssid: > 255 } => throw XmlRefusal.Error($"invalid cssid value '{fields.Element.ChildText("cssid")}' for '{fields.Device}'"),
            { Ssid: > 3 } => throw XmlRefusal.Error($"invalid ssid value '{fields.Element.ChildText("ssid")}' for '{fields.Device}'"),
            { Devno: > 0xffff } => throw XmlRefusal.Error($"invalid devno value '{fields.Element.ChildText("devno")}' for '{fields.Device}'"),
            _ => address,
        };
    }

    private static string? ReadState(NodeDeviceFields fields) => fields.Element.ChildText("state") switch
    {
        null => null,
        "online" => "online",
        "offline" => "offline",
        var other => throw XmlRefusal.Error($"unknown state '{other}' for '{fields.Device}'"),
    };

    private static NodeDeviceCapability.CcwGroup ReadCcwGroup(NodeDeviceFields fields)
    {
        var driver = fields.Element.Child("capability");
        return new()
        {
            State = ReadState(fields),
            Address = ReadCcw(fields),
            Members = fields.Element.Child("members") is { } members
                ? ValueArray.Create<CcwGroupMember>(members.Children("ccw_device").Read(member => new CcwGroupMember(
                    member.Attribute("ref") ?? throw XmlRefusal.Error("missing 'ref' of ccw_device"), member.Text)))
                : default,
            Driver = driver?.Attribute("type"),
            CardType = driver?.ChildText("card_type"),
            Chpid = driver?.ChildText("chpid"),
        };
    }

    private static uint ReadAp(NodeDeviceFields fields, string name, uint max)
    {
        var value = fields.Number(name, $"{name} value");
        return value <= max ? value : throw XmlRefusal.Error($"invalid {name} value '{fields.Element.ChildText(name)}' for '{fields.Device}'");
    }
}
