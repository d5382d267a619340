using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Hands out PCI addresses on machines that have PCI.</summary>
internal static class QemuPciAssignment
{
    public static DomainDef Assign(DomainDef domain)
    {
        if (!QemuMachineKind.HasPci(domain))
        {
            return domain;
        }

        var map = new QemuPciMap(domain.Devices.Controllers);
        foreach (var device in DeviceVisit.All(domain.Devices))
        {
            if (device.Info.Pci is { } address)
            {
                map.Reserve(address);
            }
        }

        return QemuMachineKind.HasPciExpress(domain)
            ? QemuExpressAssignment.Assign(domain, map)
            : AssignConventional(domain, map);
    }

    /// <summary>A device that sits on PCI and has no address yet.</summary>
    public static bool Wants(DeviceDef device) =>
        device.Address is null or DeviceAddress.Pci { At: null } && QemuPciDevices.SitsOnPci(device);

    public static T Place<T>(T device, PciAddress address, bool? multifunction = null)
        where T : DeviceDef
    {
        var known = device.Address as DeviceAddress.Pci ?? new DeviceAddress.Pci((PciAddress?)null);
        return DeviceVisit.At(device, known with { At = address, Multifunction = known.Multifunction ?? multifunction });
    }

    private static DomainDef AssignConventional(DomainDef domain, QemuPciMap map)
    {
        map.ReserveSlot(0, 0);
        var devices = domain.Devices;
        if (QemuMachineKind.IsI440fx(domain))
        {
            devices = Piix3(devices, map);
            map.ReserveSlot(0, 1);
            if (!devices.Videos.IsEmpty && Wants(devices.Videos[0]) && map.IsSlotFree(0, 2))
            {
                map.ReserveSlot(0, 2);
                devices = devices with { Videos = devices.Videos.SetItem(0, Place(devices.Videos[0], new PciAddress(0, 0, 2, 0))) };
            }
        }

        devices = QemuUsbCompanions.Assign(devices, map, map.NextConventional);
        devices = DeviceVisit.ForPci(devices, device => Wants(device)
            ? Place(device, map.NextConventional() ?? throw new VirtException(ErrorCode.InternalError, ErrorDomain.Domain, "No more available PCI slots"))
            : device);
        return domain with { Devices = devices };
    }

    /// <summary>The south bridge's IDE and USB controllers have fixed places.</summary>
    private static DomainDevices Piix3(DomainDevices devices, QemuPciMap map)
    {
        for (var i = 0; i < devices.Controllers.Count; i++)
        {
            var controller = devices.Controllers[i];
            var fixedPlace = controller switch
            {
                { Type: ControllerType.Ide, Index: 0 } => new PciAddress(0, 0, 1, 1),
                { Type: ControllerType.Usb, Index: 0, Usb: UsbControllerModel.Piix3Uhci } => new PciAddress(0, 0, 1, 2),
                _ => (PciAddress?)null,
            };
            if (fixedPlace is { } place && Wants(controller) && map.IsFree(place))
            {
                map.Reserve(place);
                devices = devices with { Controllers = devices.Controllers.SetItem(i, Place(controller, place)) };
            }
        }

        return devices;
    }
}
