using VirtBridge.Model;
using VirtBridge.Model.Qemu;
using static VirtBridge.Drivers.Qemu.Rules.QemuRefusal;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Places QEMU's buses do not have.</summary>
internal static class AddressRules
{
    public static void Check(DomainDef domain, GuestMachine machine, QemuCapabilities capabilities)
    {
        foreach (var device in DeviceList.Of(domain.Devices))
        {
            if (device.Address is DeviceAddress.VirtioS390)
            {
                throw Unsupported("'virtio-s390' addresses are no longer supported");
            }

            if (device.Address is DeviceAddress.Ccw && !machine.IsS390)
            {
                throw Unsupported($"CCW addresses are not supported by machine type '{machine.Name}'");
            }

            if (device.Info.AcpiIndex is > 0)
            {
                Require(capabilities.Has(QemuFlag.AcpiIndex), "ACPI index is not supported with this QEMU");
                Require(device.Address is DeviceAddress.Pci or null, "ACPI index is only supported for PCI devices");
            }

            if (device.Info.Rom is not null && device.Address is not (DeviceAddress.Pci or null))
            {
                throw Unsupported("ROM tuning is only supported for PCI devices");
            }
        }

        foreach (var disk in domain.Devices.Disks)
        {
            Check(disk, domain);
        }
    }

    private static void Check(DiskDef disk, DomainDef domain)
    {
        if (disk.Bus == DiskBus.Virtio && disk.Address is not (null or DeviceAddress.Pci or DeviceAddress.Ccw or DeviceAddress.VirtioMmio or DeviceAddress.Unassigned))
        {
            throw Unsupported($"virtio disk cannot have an address of type '{disk.Address.TypeName}'");
        }

        if (disk.Address is not DeviceAddress.Drive drive)
        {
            return;
        }

        switch (disk.Bus)
        {
            case DiskBus.Scsi:
                CheckScsi(drive, domain);
                break;
            case DiskBus.Ide:
                RequireZero(drive.Controller, "Only 1 IDE controller is supported");
                RequireZero(drive.Target, "target must be 0 for ide controller");
                break;
            case DiskBus.Fdc:
                RequireZero(drive.Controller, "Only 1 fdc controller is supported");
                RequireZero(drive.Bus, "Only 1 fdc bus is supported");
                RequireZero(drive.Target, "target must be 0 for controller fdc");
                break;
            case DiskBus.Sata:
                Require(drive.Bus == 0, "bus must be 0 for sata controller");
                Require(drive.Target == 0, "target must be 0 for sata controller");
                break;
        }
    }

    private static void CheckScsi(DeviceAddress.Drive drive, DomainDef domain)
    {
        RequireZero(drive.Bus, "SCSI controller only supports 1 bus");
        var controller = domain.Devices.Controllers.FirstOrDefault(candidate => candidate.Type == ControllerType.Scsi && candidate.Index == drive.Controller);
        if (controller?.Scsi == ScsiControllerModel.Lsilogic)
        {
            RequireZero(drive.Target, "target must be 0 for controller model 'lsilogic'");
        }
    }

    private static void RequireZero(uint number, string otherwise)
    {
        if (number != 0)
        {
            throw Internal(otherwise);
        }
    }
}
