using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>What this QEMU cannot do.</summary>
internal static class QemuValidation
{
    public static void Check(DomainDef domain, GuestMachine machine, QemuCapabilities capabilities)
    {
        var accel = CommandLine.MachineArguments.AccelOf(domain);
        if (!capabilities.Supports(accel))
        {
            throw Unsupported($"Emulator '{domain.Devices.Emulator}' does not support virt type '{domain.VirtType.ToString().ToLowerInvariant()}'");
        }

        if (capabilities.Accel(accel)?.Machines.IsEmpty == false && capabilities.FindMachine(accel, machine.Name) is null)
        {
            throw Unsupported($"Emulator '{domain.Devices.Emulator}' does not support machine type '{machine.Name}'");
        }

        foreach (var disk in domain.Devices.Disks)
        {
            Check(disk);
        }

        foreach (var controller in domain.Devices.Controllers)
        {
            if (controller.Usb is UsbControllerModel.NecXhci or UsbControllerModel.QemuXhci && controller.Ports > 15)
            {
                throw Unsupported($"'{controller.Model}' controller only supports up to '15' ports");
            }
        }

        foreach (var net in domain.Devices.Interfaces)
        {
            if (net.Driver.RxQueueSize is { } size && (size & (size - 1)) != 0)
            {
                throw Unsupported("rx_queue_size has to be a power of two");
            }
        }

        CheckMachine(domain, machine);
    }

    private static void Check(DiskDef disk)
    {
        if (disk.Bus == DiskBus.Usb)
        {
            if (disk.Source.IsEmpty)
            {
                throw Unsupported("'usb' disk must not be empty");
            }

            if (disk.Address is not (null or DeviceAddress.Usb))
            {
                throw new VirtException(ErrorCode.InternalError, ErrorDomain.Qemu, "unexpected address type for usb disk");
            }
        }

        if (disk.Source is { Format: StorageFormat.Dir })
        {
            throw Unsupported("'directory' storage format is not directly supported by QEMU, use 'dir' disk type instead");
        }
    }

    private static void CheckMachine(DomainDef domain, GuestMachine machine)
    {
        if (domain.Features.Smm is { TsegBytes: not null } && !machine.IsQ35)
        {
            throw Unsupported("SMM TSEG is only supported with q35 machine type");
        }

        if (domain.Features.Gic is not null && !machine.IsArmVirt)
        {
            throw Unsupported($"The 'gic' feature is not supported for architecture '{domain.Arch}' or machine type '{domain.Os.Machine}'");
        }

        if (domain.Features.Hpt is not null && !machine.IsPSeries)
        {
            throw Unsupported($"The 'hpt' feature is not supported for architecture '{domain.Arch}' or machine type '{domain.Os.Machine}'");
        }

        if (domain.Devices.Iommu is { Model: IommuModel.Intel } && !machine.IsQ35)
        {
            throw Unsupported("IOMMU device: 'intel' is only supported with Q35 machines");
        }

        if (domain.Devices.Parallels.Count > 0 && machine.IsPSeries)
        {
            throw Unsupported("parallel ports are not supported");
        }

        if (domain.Features.Ps2 == false && domain.Devices.Inputs.Any(input => input.Bus == InputBus.Ps2))
        {
            throw Unsupported("ps2 bus inputs require the ps2 feature not to be disabled");
        }
    }

    public static VirtException Unsupported(string detail) => new(ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, detail);
}
