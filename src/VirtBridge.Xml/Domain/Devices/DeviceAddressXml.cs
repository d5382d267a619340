using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>address</c> element of guest devices.</summary>
internal static class DeviceAddressXml
{
    public static DeviceAddress? Read(XmlElement? address)
    {
        if (address is null)
        {
            return null;
        }

        var type = address.Required("type");
        return type switch
        {
            "pci" => ReadPci(address),
            "drive" => new DeviceAddress.Drive(Number(address, "controller"), Number(address, "bus"), Number(address, "target"), Number(address, "unit"))
            {
                DiskBus = address.Enum("diskbus", DomainNames.DiskBus),
            },
            "virtio-serial" => new DeviceAddress.VirtioSerial(Number(address, "controller"), Number(address, "bus"), Number(address, "port")),
            "ccid" => new DeviceAddress.Ccid(Number(address, "controller"), Number(address, "slot")),
            "usb" when ReadPort(address) is var port => new DeviceAddress.Usb(Number(address, "bus"), port),
            "spapr-vio" => new DeviceAddress.SpaprVio(address.ULong("reg", 16)),
            "virtio-s390" => throw XmlRefusal.Unsupported("virtio-s390 bus doesn't have an address"),
            "ccw" => new DeviceAddress.Ccw(ReadCcw(address)),
            "virtio-mmio" => new DeviceAddress.VirtioMmio(),
            "isa" => new DeviceAddress.Isa(address.UInt("iobase", 16), address.UInt("irq", 16)),
            "dimm" => new DeviceAddress.Dimm(address.RequiredUInt("slot"), address.ULong("base", 16)),
            "unassigned" => new DeviceAddress.Unassigned(),
            "mdev" => new DeviceAddress.Mdev(address.Uuid("uuid") ?? throw XmlRefusal.Error("Missing required attribute 'uuid' in element 'address'")),
            _ => throw XmlValueError.InvalidValue(address, "type", type),
        };
    }

    public static void Write(XmlText xml, DeviceAddress? address)
    {
        switch (address)
        {
            case null:
                return;
            case DeviceAddress.Pci pci:
                WritePci(xml, pci);
                return;
        }

        using var element = xml.Element("address");
        switch (address)
        {
            case DeviceAddress.Drive drive:
                xml.Attribute("type", "drive");
                xml.Attribute("controller", drive.Controller);
                xml.Attribute("bus", drive.Bus);
                xml.Attribute("target", drive.Target);
                xml.Attribute("unit", drive.Unit);
                xml.OptionalAttribute("diskbus", DomainNames.DiskBus, drive.DiskBus);
                break;
            case DeviceAddress.VirtioSerial serial:
                xml.Attribute("type", "virtio-serial");
                xml.Attribute("controller", serial.Controller);
                xml.Attribute("bus", serial.Bus);
                xml.Attribute("port", serial.Port);
                break;
            case DeviceAddress.Ccid ccid:
                xml.Attribute("type", "ccid");
                xml.Attribute("controller", ccid.Controller);
                xml.Attribute("slot", ccid.Slot);
                break;
            case DeviceAddress.Usb usb:
                xml.Attribute("type", "usb");
                xml.Attribute("bus", usb.Bus);
                xml.OptionalAttribute("port", usb.Port);
                xml.OptionalAttribute("device", usb.Device);
                break;
            default:
                WriteRare(xml, address);
                break;
        }
    }

    public static string? ReadPort(XmlElement address)
    {
        if (address.Attribute("port") is not { } text)
        {
            return null;
        }

        var parts = text.Split('.');
        if (parts.Length > 4 || !Array.TrueForAll(parts, part => NumberText.TryUInt(part, out _)))
        {
            throw XmlRefusal.Internal("Cannot parse <address> 'port' attribute");
        }

        return text;
    }

    private static DeviceAddress.Pci ReadPci(XmlElement address)
    {
        var at = PciAddressXml.Read(address);
        var zpci = address.Child("zpci");
        return new DeviceAddress.Pci(at == default ? null : at)
        {
            Multifunction = address.OnOff("multifunction"),
            Zpci = zpci is null ? null : ReadZpci(zpci),
        };
    }

    private static ZpciIds ReadZpci(XmlElement zpci)
    {
        var uid = zpci.UInt("uid", 0);
        return uid is 0 or > 0xffff
            ? throw XmlRefusal.Error($"Invalid PCI address uid='0x{uid:x4}', must be > 0x0000 and <= 0xffff")
            : new ZpciIds(uid, zpci.UInt("fid", 0));
    }

    private static CcwAddress? ReadCcw(XmlElement address)
    {
        var cssid = address.Attribute("cssid");
        var ssid = address.Attribute("ssid");
        var devno = address.Attribute("devno");
        if (cssid is null && ssid is null && devno is null)
        {
            return null;
        }

        if (cssid is null || ssid is null || devno is null)
        {
            throw XmlRefusal.Error("Invalid partial specification for virtio ccw address");
        }

        var result = new CcwAddress(address.UInt("cssid", 0)!.Value, address.UInt("ssid", 0)!.Value, address.UInt("devno", 0)!.Value);
        return result is { Cssid: <= 254, Ssid: <= 3, Devno: <= 65535 }
            ? result
            : throw XmlRefusal.Error($"Invalid specification for virtio ccw address: cssid='0x{result.Cssid:x2}' ssid='0x{result.Ssid:x}' devno='0x{result.Devno:x4}'");
    }

    private static uint Number(XmlElement address, string name) => address.UInt(name) ?? 0;

    private static void WritePci(XmlText xml, DeviceAddress.Pci pci)
    {
        using var element = xml.Element("address");
        xml.Attribute("type", "pci");
        if (pci.At is { } at)
        {
            PciAddressXml.WriteAttributes(xml, at);
        }

        if (pci.Multifunction is { } multifunction)
        {
            xml.OnOff("multifunction", multifunction);
        }

        if (pci.Zpci is { } zpci && (zpci.Uid is not null || zpci.Fid is not null))
        {
            using var child = xml.Element("zpci");
            if (zpci.Uid is { } uid)
            {
                xml.HexAttribute("uid", uid, 4);
            }

            if (zpci.Fid is { } fid)
            {
                xml.HexAttribute("fid", fid, 8);
            }
        }
    }

    private static void WriteRare(XmlText xml, DeviceAddress address)
    {
        switch (address)
        {
            case DeviceAddress.SpaprVio spapr:
                xml.Attribute("type", "spapr-vio");
                if (spapr.Reg is { } reg)
                {
                    xml.HexAttribute("reg", reg, 8);
                }

                break;
            case DeviceAddress.Ccw ccw:
                xml.Attribute("type", "ccw");
                if (ccw.At is { } at)
                {
                    xml.HexAttribute("cssid", at.Cssid);
                    xml.HexAttribute("ssid", at.Ssid);
                    xml.HexAttribute("devno", at.Devno, 4);
                }

                break;
            case DeviceAddress.Isa isa:
                xml.Attribute("type", "isa");
                if (isa.IoBase is { } port)
                {
                    xml.HexAttribute("iobase", port);
                }

                if (isa.Irq is { } irq)
                {
                    xml.HexAttribute("irq", irq);
                }

                break;
            case DeviceAddress.Dimm dimm:
                xml.Attribute("type", "dimm");
                xml.Attribute("slot", dimm.Slot);
                if (dimm.Base is { } start)
                {
                    xml.HexAttribute("base", start);
                }

                break;
            case DeviceAddress.Mdev mdev:
                xml.Attribute("type", "mdev");
                xml.Attribute("uuid", mdev.Uuid);
                break;
            default:
                xml.Attribute("type", address switch
                {
                    DeviceAddress.VirtioMmio => "virtio-mmio",
                    DeviceAddress.VirtioS390 => "virtio-s390",
                    _ => "unassigned",
                });
                break;
        }
    }
}
