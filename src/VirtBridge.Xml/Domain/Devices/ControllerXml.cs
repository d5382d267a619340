using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>controller</c> element.</summary>
public static class ControllerXml
{
    public static ControllerDef Read(XmlElement element, DomainParseOptions options)
    {
        var type = element.Enum("type", DomainNames.ControllerType) ?? ControllerType.Ide;
        var driver = element.Child("driver");
        var index = (uint?)NotNegative(element, "index");
        var controller = ReadModel(element, new ControllerDef
        {
            Type = type,
            Index = index,
            Virtio = DeviceInfoXml.ReadVirtio(driver),
            Info = DeviceInfoXml.Read(element, options),
            Serial = type == ControllerType.Nvme ? element.ChildText("serial") : null,
        });
        if (driver is not null)
        {
            controller = controller with
            {
                Queues = driver.UInt("queues"),
                CommandsPerLun = driver.UInt("cmd_per_lun"),
                MaxSectors = driver.UInt("max_sectors"),
                IoEventFd = driver.OnOff("ioeventfd"),
                IoThread = driver.UInt("iothread"),
                IoThreads = DiskDriverXml.ReadIoThreads(driver),
            };
        }

        return type switch
        {
            ControllerType.VirtioSerial => controller with { Ports = NotNegative(element, "ports"), Vectors = NotNegative(element, "vectors") },
            // Where there is no controller, there is nothing to say about it.
            ControllerType.Usb when controller.Usb == UsbControllerModel.None => controller with { Info = DeviceInfo.None },
            ControllerType.Usb => controller with { Ports = ReadUsbPorts(element) },
            ControllerType.Pci => controller with { PciOptions = ReadPci(element) },
            ControllerType.Xenbus => controller with
            {
                MaxGrantFrames = NotNegative(element, "maxGrantFrames"),
                MaxEventChannels = NotNegative(element, "maxEventChannels"),
            },
            _ => controller,
        };
    }

    public static void Write(XmlText xml, ControllerDef controller, DomainFormatOptions options)
    {
        using var element = xml.Element("controller");
        xml.Attribute("type", DomainNames.ControllerType, controller.Type);
        xml.OptionalAttribute("index", controller.Index);
        xml.OptionalAttribute("model", controller.Model);
        if (controller.Type is ControllerType.VirtioSerial or ControllerType.Usb)
        {
            xml.OptionalAttribute("ports", controller.Ports);
            xml.OptionalAttribute("vectors", controller.Vectors);
        }

        xml.OptionalAttribute("maxGrantFrames", controller.MaxGrantFrames);
        xml.OptionalAttribute("maxEventChannels", controller.MaxEventChannels);
        if (controller.Type == ControllerType.Pci)
        {
            WritePci(xml, controller.PciOptions);
        }

        xml.OptionalTextElement("serial", controller.Serial);
        using (xml.ElementIfAny("driver"))
        {
            xml.OptionalAttribute("queues", controller.Queues);
            xml.OptionalAttribute("cmd_per_lun", controller.CommandsPerLun);
            xml.OptionalAttribute("max_sectors", controller.MaxSectors);
            xml.OptionalOnOff("ioeventfd", controller.IoEventFd);
            xml.OptionalAttribute("iothread", controller.IoThread);
            DeviceInfoXml.WriteVirtio(xml, controller.Virtio);
            DiskDriverXml.WriteIoThreads(xml, controller.IoThreads);
        }

        DeviceInfoXml.Write(xml, controller.Info, options);
        if (controller.PciOptions.PciHole64KiB is { } hole)
        {
            using var child = xml.Element("pcihole64");
            xml.Attribute("unit", "KiB");
            xml.Text(hole);
        }
    }

    private static ControllerDef ReadModel(XmlElement element, ControllerDef controller)
    {
        if (element.Attribute("model") is not { } model)
        {
            return controller;
        }

        return controller.Type switch
        {
            ControllerType.Usb => Known(controller with { Model = model, Usb = Parse(DomainNames.UsbControllerModel, model) }, model),
            ControllerType.Scsi => Known(controller with { Model = model, Scsi = Parse(DomainNames.ScsiControllerModel, model) }, model),
            ControllerType.Pci => Known(controller with { Model = model, Pci = Parse(DomainNames.PciControllerModel, model) }, model),
            ControllerType.Ide => Known(controller with { Model = model, Ide = Parse(DomainNames.IdeControllerModel, model) }, model),
            ControllerType.VirtioSerial => Known(controller with { Model = model, VirtioSerial = Parse(DomainNames.VirtioModel, model) }, model),
            _ => throw XmlRefusal.Unsupported($"Unknown model type '{model}'"),
        };
    }

    private static T? Parse<T>(XmlNames<T> names, string model)
        where T : struct, Enum => names.TryParse(model, out var value) ? value : null;

    private static ControllerDef Known(ControllerDef controller, string model) =>
        controller is { Usb: null, Scsi: null, Pci: null, Ide: null, VirtioSerial: null }
            ? throw XmlRefusal.Unsupported($"Unknown model type '{model}'")
            : controller;

    private static int? NotNegative(XmlElement element, string name) =>
        element.Attribute(name) is not { } text ? null
        : !NumberText.TryInt(text, out var value) ? throw XmlValueError.NotANumber(element, name, text, signed: true)
        : value >= 0 ? value
        : throw XmlRefusal.Error($"Invalid value for attribute '{name}' in element '{element.Name}': '{text}'. Expected non-negative value");

    private static int? ReadUsbPorts(XmlElement element)
    {
        if (element.Attribute("ports") is not { } text)
        {
            return null;
        }

        return NumberText.TryInt(text, out var ports) && ports >= 1
            ? ports
            : throw XmlRefusal.Error($"Invalid ports: {text}");
    }

    private static PciControllerOptions ReadPci(XmlElement element)
    {
        var hole = element.Child("pcihole64");
        var target = element.Child("target");
        return new PciControllerOptions
        {
            DeviceModel = element.Child("model")?.Attribute("name") is { } name
                ? DomainNames.PciControllerDevice.TryParse(name, out var model)
                    ? model
                    : throw XmlValueError.InvalidValue(element.Child("model")!, "name", name)
                : null,
            PciHole64KiB = hole is null || element.Attribute("model") is not (null or "pci-root" or "pcie-root") ? null : ScaledSize.ReadKiB(hole),
            ChassisNumber = Target(target, "chassisNr"),
            Chassis = Target(target, "chassis"),
            Port = Target(target, "port", numberBase: 0),
            BusNumber = Target(target, "busNr"),
            TargetIndex = Target(target, "index"),
            Hotplug = target?.OnOff("hotplug"),
            NumaNode = target?.ChildText("node") is { } node
                ? NumberText.TryInt(node, out var cell) ? cell : throw XmlRefusal.Error($"invalid NUMA node in target '{node}'")
                : null,
            MemReserveKiB = target?.ULong("memReserve"),
        };
    }

    private static int? Target(XmlElement? target, string name, int numberBase = 10)
    {
        if (target?.Attribute(name) is not { } text)
        {
            return null;
        }

        return NumberText.TryULong(text, numberBase, out var value) && value <= int.MaxValue
            ? (int)value
            : throw XmlValueError.NotANumber(target, name, text, signed: true);
    }

    private static void WritePci(XmlText xml, PciControllerOptions pci)
    {
        if (pci.DeviceModel is { } model)
        {
            xml.OptionalChild("model", "name", DomainNames.PciControllerDevice.Format(model));
        }

        using var target = xml.ElementIfAny("target");
        xml.OptionalAttribute("chassisNr", pci.ChassisNumber);
        xml.OptionalAttribute("chassis", pci.Chassis);
        if (pci.Port is { } port)
        {
            xml.HexAttribute("port", (ulong)port);
        }

        xml.OptionalAttribute("busNr", pci.BusNumber);
        xml.OptionalAttribute("index", pci.TargetIndex);
        xml.OptionalOnOff("hotplug", pci.Hotplug);
        xml.OptionalAttribute("memReserve", pci.MemReserveKiB);
        if (pci.NumaNode is { } node)
        {
            xml.TextElement("node", (ulong)node);
        }
    }
}
