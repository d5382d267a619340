using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Controllers, those first that others are plugged into.</summary>
internal static class ControllerArguments
{
    private static readonly ControllerType[] Order =
    [
        ControllerType.Pci, ControllerType.Usb, ControllerType.Scsi, ControllerType.Ide, ControllerType.Sata,
        ControllerType.VirtioSerial, ControllerType.Fdc,
    ];

    public static void Add(QemuArguments line, CommandLineInput input)
    {
        foreach (var type in Order)
        {
            if (type == ControllerType.Fdc)
            {
                DiskArguments.AddFloppyController(line, input.Domain);
                continue;
            }

            foreach (var controller in input.Domain.Devices.Controllers.Where(c => c.Type == type && !IsBuiltIn(input.Domain, c)))
            {
                line.Device(Device(input, controller));
            }
        }
    }

    /// <summary>Readers for smart cards, which may be plugged into a hub.</summary>
    public static void AddCardReaders(QemuArguments line, CommandLineInput input)
    {
        foreach (var controller in input.Domain.Devices.Controllers.Where(c => c.Type == ControllerType.Ccid))
        {
            line.Device(Device(input, controller));
        }
    }

    /// <summary>Properties of what is part of the board, told before anything is plugged into it.</summary>
    public static void AddGlobals(QemuArguments line, DomainDef domain)
    {
        var root = domain.Devices.Controllers.FirstOrDefault(controller => controller.Type == ControllerType.Pci && (controller.Index ?? 0) == 0);
        if (root?.PciOptions.PciHole64KiB is { } hole)
        {
            var bridge = Rules.X86Board.IsQ35(domain) ? "q35-pcihost" : "i440FX-pcihost";
            line.Add("-global", $"{bridge}.pci-hole64-size={hole}K");
        }
    }

    /// <summary>Part of the board: nothing is said about it.</summary>
    private static bool IsBuiltIn(DomainDef domain, ControllerDef controller) => controller.Type switch
    {
        ControllerType.Pci => controller.Pci == PciControllerModel.PcieRoot || (controller.Pci == PciControllerModel.PciRoot && !(controller.Index > 0)),
        ControllerType.Ide => (controller.Index ?? 0) == 0 && Rules.X86Board.IsI440Fx(domain),
        ControllerType.Sata => (controller.Index ?? 0) == 0 && Rules.X86Board.IsQ35(domain),
        ControllerType.Usb => controller.Usb is UsbControllerModel.None || (controller.Usb is null && Rules.GuestMachine.Of(domain).IsS390),
        ControllerType.Fdc or ControllerType.Isa => true,
        ControllerType.Scsi => controller.Scsi == ScsiControllerModel.Ncr53c90,
        _ => false,
    };

    private static QemuProperties Device(CommandLineInput input, ControllerDef controller)
    {
        var device = controller.Type switch
        {
            ControllerType.Pci => PciBridge(controller),
            ControllerType.Usb => Usb(input.Domain, controller),
            ControllerType.Scsi => Scsi(controller),
            ControllerType.Sata => new QemuProperties().Add("driver", "ahci").Add("id", controller.Alias),
            ControllerType.VirtioSerial => VirtioSerial(controller),
            ControllerType.Ccid => new QemuProperties().Add("driver", "usb-ccid").Add("id", controller.Alias),
            _ => throw CommandLineLimits.Unsupported($"controllers of type {controller.Type} are not supported by this QEMU driver"),
        };
        return device.AddPlace(input.Domain, controller.Info);
    }

    private static QemuProperties PciBridge(ControllerDef controller)
    {
        var options = controller.PciOptions;
        var device = new QemuProperties();
        return (controller.Pci switch
        {
            PciControllerModel.PciRoot => device.Add("driver", "spapr-pci-host-bridge").Add("index", (long?)options.TargetIndex),
            PciControllerModel.PciBridge => device.Add("driver", "pci-bridge").Add("chassis_nr", options.ChassisNumber ?? (long?)controller.Index),
            PciControllerModel.PcieRootPort => device
                .Add("driver", options.DeviceModel == PciControllerDevice.Ioh3420 ? "ioh3420" : "pcie-root-port")
                .Add("port", (long?)options.Port)
                .Add("chassis", options.Chassis ?? (long?)controller.Index),
            PciControllerModel.PcieToPciBridge => device.Add("driver", "pcie-pci-bridge"),
            PciControllerModel.DmiToPciBridge => device.Add("driver", "i82801b11-bridge"),
            PciControllerModel.PcieSwitchUpstreamPort => device.Add("driver", "x3130-upstream"),
            PciControllerModel.PcieSwitchDownstreamPort => device
                .Add("driver", "xio3130-downstream")
                .Add("port", (long?)options.Port)
                .Add("chassis", options.Chassis ?? (long?)controller.Index),
            PciControllerModel.PcieExpanderBus => device.Add("driver", "pxb-pcie").Add("bus_nr", (long?)options.BusNumber),
            PciControllerModel.PciExpanderBus => device.Add("driver", "pxb").Add("bus_nr", (long?)options.BusNumber),
            _ => throw CommandLineLimits.Unsupported("PCI controller without a model"),
        }).Add("id", controller.Alias)
            .Add("numa_node", (long?)options.NumaNode)
            .Add("hotplug", controller.Pci is PciControllerModel.PcieRootPort or PciControllerModel.PcieSwitchDownstreamPort ? options.Hotplug : null)
            .Add("mem-reserve", options.MemReserveKiB * 1024);
    }

    private static QemuProperties Usb(DomainDef domain, ControllerDef controller)
    {
        var driver = controller.Usb switch
        {
            UsbControllerModel.Piix3Uhci => "piix3-usb-uhci",
            UsbControllerModel.Piix4Uhci => "piix4-usb-uhci",
            UsbControllerModel.Ehci => "usb-ehci",
            UsbControllerModel.Ich9Ehci1 => "ich9-usb-ehci1",
            UsbControllerModel.Ich9Uhci1 => "ich9-usb-uhci1",
            UsbControllerModel.Ich9Uhci2 => "ich9-usb-uhci2",
            UsbControllerModel.Ich9Uhci3 => "ich9-usb-uhci3",
            UsbControllerModel.Vt82c686bUhci => "vt82c686b-usb-uhci",
            UsbControllerModel.PciOhci => "pci-ohci",
            UsbControllerModel.NecXhci => "nec-usb-xhci",
            UsbControllerModel.QemuXhci => "qemu-xhci",
            null => throw CommandLineLimits.Unsupported("no model provided for USB controller"),
            _ => throw CommandLineLimits.Unsupported($"USB controller model '{controller.Model}' is not supported by this QEMU driver"),
        };
        if (controller.Ports is not null && controller.Usb is not (UsbControllerModel.NecXhci or UsbControllerModel.QemuXhci))
        {
            throw CommandLineLimits.Unsupported($"usb controller type '{controller.Model}' doesn't support 'ports' with this QEMU binary");
        }

        var device = new QemuProperties().Add("driver", driver);
        if (controller.Info.MasterStartPort is { } port)
        {
            return device.Add("masterbus", MasterBus(domain, controller)).Add("firstport", (long)port);
        }

        return device.Add("p2", (long?)controller.Ports).Add("p3", (long?)controller.Ports).Add("id", controller.Alias);
    }

    /// <summary>Companions are plugged into the controller of their number that has no master itself.</summary>
    private static string MasterBus(DomainDef domain, ControllerDef companion) =>
        (domain.Devices.Controllers.FirstOrDefault(other =>
            other.Type == ControllerType.Usb && other.Index == companion.Index && other.Info.MasterStartPort is null)?.Alias ?? companion.Alias) + ".0";

    private static QemuProperties Scsi(ControllerDef controller)
    {
        var virtio = controller.Scsi is ScsiControllerModel.VirtioScsi or ScsiControllerModel.VirtioTransitional or ScsiControllerModel.VirtioNonTransitional;
        var driver = controller.Scsi switch
        {
            _ when virtio => VirtioParts.Driver("virtio-scsi", VirtioModelOf(controller.Scsi), controller.Address),
            ScsiControllerModel.Lsilogic => "lsi",
            ScsiControllerModel.Lsisas1068 => "mptsas1068",
            ScsiControllerModel.Lsisas1078 => "megasas",
            ScsiControllerModel.Vmpvscsi => "pvscsi",
            ScsiControllerModel.Dc390 => "dc-390",
            ScsiControllerModel.Am53c974 => "am53c974",
            ScsiControllerModel.Ibmvscsi => "spapr-vscsi",
            _ => throw CommandLineLimits.Unsupported($"SCSI controller model '{controller.Model}' is not supported by this QEMU driver"),
        };
        var device = new QemuProperties().Add("driver", driver);
        if (virtio)
        {
            device
                .Add("iothread", controller.IoThread is { } thread ? $"iothread{thread}" : null)
                .AddVirtio(controller.Virtio)
                .Add("id", controller.Alias)
                .Add("num_queues", (long?)controller.Queues)
                .Add("cmd_per_lun", (long?)controller.CommandsPerLun)
                .Add("max_sectors", (long?)controller.MaxSectors)
                .Add("ioeventfd", controller.IoEventFd)
                .Add("iothread-vq-mapping", DiskArguments.IoThreadMap(controller.IoThreads));
            return device;
        }

        return device.Add("id", controller.Alias);
    }

    private static VirtioModel? VirtioModelOf(ScsiControllerModel? model) => model switch
    {
        ScsiControllerModel.VirtioTransitional => VirtioModel.VirtioTransitional,
        ScsiControllerModel.VirtioNonTransitional => VirtioModel.VirtioNonTransitional,
        _ => null,
    };

    private static QemuProperties VirtioSerial(ControllerDef controller) => new QemuProperties()
        .Add("driver", VirtioParts.Driver("virtio-serial", controller.VirtioSerial, controller.Address))
        .AddVirtio(controller.Virtio)
        .Add("id", controller.Alias)
        .Add("max_ports", (long?)controller.Ports)
        .Add("vectors", (long?)controller.Vectors);
}
