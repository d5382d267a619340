using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>PCI express: every express device gets a root port of its own, older devices share a bridge.</summary>
internal static class QemuExpressAssignment
{
    private const uint FirstPort = 0x10;

    public static DomainDef Assign(DomainDef domain, QemuPciMap map)
    {
        map.ReserveSlot(0, 0);
        var devices = domain.Devices;
        if (QemuMachineKind.IsQ35(domain))
        {
            devices = Ich9(devices, map);
        }

        devices = QemuUsbCompanions.Assign(devices, map, () => Ich9UsbSlot(map));
        devices = PlacePorts(devices, map);
        devices = AddBridges(devices, map);
        devices = AddPorts(devices, map);
        devices = DeviceVisit.ForPci(devices, device => !QemuPciAssignment.Wants(device) ? device : QemuPciAssignment.Place(device, Find(device, map)));
        return domain with { Devices = Numbered(devices) };
    }

    private static PciAddress Find(DeviceDef device, QemuPciMap map) =>
        (OnRoot(device) ? map.NextOnRoot() : QemuPciDevices.IsExpress(device) ? map.NextPort() : map.NextConventional())
        ?? throw new VirtException(ErrorCode.InternalError, ErrorDomain.Domain, "No more available PCI slots");

    /// <summary>Integrated devices sit directly on the root complex.</summary>
    private static bool OnRoot(DeviceDef device) => device switch
    {
        ControllerDef { Type: ControllerType.Pci } => true,
        ControllerDef { Type: ControllerType.Sata } => true,
        ControllerDef { Type: ControllerType.Usb } usb => !QemuPciDevices.IsExpress(usb),
        SoundDef { Model: SoundModel.Ich9 } => true,
        VideoDef { Type: not (VideoType.Virtio or VideoType.Bochs) } => true,
        IommuDef => true,
        PstoreDef or PanicDef => true,
        _ => false,
    };

    private static DomainDevices Ich9(DomainDevices devices, QemuPciMap map)
    {
        var index = devices.Controllers.IndexOf(controller => controller is { Type: ControllerType.Sata, Index: 0 });
        if (index >= 0 && QemuPciAssignment.Wants(devices.Controllers[index]) && map.IsFree(new PciAddress(0, 0, 31, 2)))
        {
            devices = devices with { Controllers = devices.Controllers.SetItem(index, QemuPciAssignment.Place(devices.Controllers[index], new PciAddress(0, 0, 31, 2))) };
        }

        map.ReserveSlot(0, 31);
        if (!devices.Videos.IsEmpty && QemuPciAssignment.Wants(devices.Videos[0]) && map.IsSlotFree(0, 1))
        {
            devices = devices with { Videos = devices.Videos.SetItem(0, QemuPciAssignment.Place(devices.Videos[0], new PciAddress(0, 0, 1, 0))) };
            map.ReserveSlot(0, 1);
        }

        var sound = devices.Sounds.IndexOf(card => card.Model == SoundModel.Ich9 && QemuPciAssignment.Wants(card));
        if (sound >= 0 && map.IsSlotFree(0, 27))
        {
            devices = devices with { Sounds = devices.Sounds.SetItem(sound, QemuPciAssignment.Place(devices.Sounds[sound], new PciAddress(0, 0, 27, 0))) };
            map.ReserveSlot(0, 27);
        }

        return devices;
    }

    private static PciAddress? Ich9UsbSlot(QemuPciMap map)
    {
        foreach (var slot in new uint[] { 0x1d, 0x1a })
        {
            if (map.IsSlotFree(0, slot))
            {
                map.ReserveSlot(0, slot);
                return new PciAddress(0, 0, slot, 0);
            }
        }

        return map.NextConventional();
    }

    /// <summary>Ports the user wrote down without an address, eight to a slot.</summary>
    private static DomainDevices PlacePorts(DomainDevices devices, QemuPciMap map)
    {
        for (var i = 0; i < devices.Controllers.Count; i++)
        {
            var controller = devices.Controllers[i];
            if (controller.Pci == PciControllerModel.PcieRootPort && QemuPciAssignment.Wants(controller))
            {
                var (place, multifunction) = PortPlace(devices, map);
                devices = devices with { Controllers = devices.Controllers.SetItem(i, QemuPciAssignment.Place(controller, place, multifunction)) };
            }
        }

        return devices;
    }

    private static (PciAddress Place, bool? Multifunction) PortPlace(DomainDevices devices, QemuPciMap map)
    {
        // A slot that holds nothing but root ports is filled up before a new one is opened.
        foreach (var port in devices.Controllers)
        {
            if (port.Pci != PciControllerModel.PcieRootPort || port.Address is not DeviceAddress.Pci { At: { Bus: 0 } at, Multifunction: true })
            {
                continue;
            }

            for (uint function = 1; function < 8; function++)
            {
                var candidate = at with { Function = function };
                if (!devices.Controllers.Any(other => other.Info.Pci == candidate))
                {
                    return (candidate, null);
                }
            }
        }

        return (map.NextOnRoot() ?? throw new VirtException(ErrorCode.InternalError, ErrorDomain.Domain, "No more available PCI slots"), true);
    }

    /// <summary>Devices without express need a conventional bus behind a bridge.</summary>
    private static DomainDevices AddBridges(DomainDevices devices, QemuPciMap map)
    {
        var needed = false;
        DeviceVisit.ForPci(devices, device =>
        {
            needed |= QemuPciAssignment.Wants(device) && !OnRoot(device) && !QemuPciDevices.IsExpress(device);
            return device;
        });
        if (!needed || devices.Controllers.Any(controller => controller.Pci is PciControllerModel.PciBridge or PciControllerModel.PcieToPciBridge))
        {
            return devices;
        }

        devices = AddPort(devices, map);
        return Add(devices, map, new ControllerDef
        {
            Type = ControllerType.Pci,
            Model = "pcie-to-pci-bridge",
            Pci = PciControllerModel.PcieToPciBridge,
            PciOptions = new PciControllerOptions { DeviceModel = PciControllerDevice.PciePciBridge },
        }, map.NextPort(), null);
    }

    private static DomainDevices AddPorts(DomainDevices devices, QemuPciMap map)
    {
        var needed = 0;
        DeviceVisit.ForPci(devices, device =>
        {
            needed += QemuPciAssignment.Wants(device) && !OnRoot(device) && QemuPciDevices.IsExpress(device) ? 1 : 0;
            return device;
        });
        var free = devices.Controllers.Count(controller =>
            controller.Pci is PciControllerModel.PcieRootPort or PciControllerModel.PcieSwitchDownstreamPort && map.IsSlotFree(controller.Index ?? 0, 0));
        var written = devices.Controllers.Any(controller => controller.Pci is PciControllerModel.PcieRootPort);

        // One port more than needed stays open for a device that is plugged in later.
        for (var missing = needed - free + (written || needed == 0 ? 0 : 1); missing > 0; missing--)
        {
            devices = AddPort(devices, map);
        }

        return devices;
    }

    private static DomainDevices AddPort(DomainDevices devices, QemuPciMap map)
    {
        var (place, multifunction) = PortPlace(devices, map);
        return Add(devices, map, new ControllerDef
        {
            Type = ControllerType.Pci,
            Model = "pcie-root-port",
            Pci = PciControllerModel.PcieRootPort,
            PciOptions = new PciControllerOptions { DeviceModel = PciControllerDevice.PcieRootPort },
        }, place, multifunction);
    }

    private static DomainDevices Add(DomainDevices devices, QemuPciMap map, ControllerDef controller, PciAddress? place, bool? multifunction)
    {
        var index = devices.Controllers.Where(known => known.Type == ControllerType.Pci).Max(known => known.Index ?? 0) + 1;
        controller = controller with { Index = index };
        if (place is { } at)
        {
            controller = QemuPciAssignment.Place(controller, at, multifunction);
        }

        map.AddBus(controller);
        return devices with { Controllers = ControllerOrder.With(devices.Controllers, controller) };
    }

    /// <summary>Chassis and port numbers of root ports.</summary>
    private static DomainDevices Numbered(DomainDevices devices) => devices with
    {
        Controllers = devices.Controllers.Select(controller => controller.Pci switch
        {
            PciControllerModel.PcieRootPort or PciControllerModel.PcieSwitchDownstreamPort => controller with
            {
                PciOptions = controller.PciOptions with
                {
                    Chassis = controller.PciOptions.Chassis ?? (int?)controller.Index,
                    Port = controller.PciOptions.Port ?? PortNumber(controller),
                },
            },
            PciControllerModel.PciBridge => controller with
            {
                PciOptions = controller.PciOptions with { ChassisNumber = controller.PciOptions.ChassisNumber ?? (int?)controller.Index },
            },
            _ => controller,
        }).ToValueArray(),
    };

    private static int? PortNumber(ControllerDef controller) =>
        controller.Info.Pci is { } at ? controller.Pci == PciControllerModel.PcieRootPort ? (int)((at.Slot << 3) + at.Function) : (int)at.Slot : (int)FirstPort;
}
