namespace VirtBridge.Model;

/// <summary>Controllers that devices need and nobody wrote down.</summary>
public static class ImplicitControllers
{
    private const uint UnitsOfScsi = 7;

    public static DomainDef Add(DomainDef domain)
    {
        var devices = WithSmartcardAddresses(domain.Devices);
        devices = WithHostdevAddresses(devices);
        var controllers = devices.Controllers;
        controllers = ForDisks(controllers, devices, ControllerType.Scsi, DiskBus.Scsi);
        controllers = ForDisks(controllers, devices, ControllerType.Fdc, DiskBus.Fdc);
        controllers = ForDisks(controllers, devices, ControllerType.Ide, DiskBus.Ide);
        controllers = ForDisks(controllers, devices, ControllerType.Sata, DiskBus.Sata);
        controllers = ForVirtioSerial(controllers, devices);
        foreach (var smartcard in devices.Smartcards)
        {
            if (smartcard.Address is DeviceAddress.Ccid ccid)
            {
                controllers = Ensure(controllers, ControllerType.Ccid, ccid.Controller);
            }
        }

        controllers = ForHostdevs(controllers, devices);
        return domain with { Devices = devices with { Controllers = controllers } };
    }

    /// <summary>The controllers with one of that type and index among them.</summary>
    public static ValueArray<ControllerDef> Ensure(ValueArray<ControllerDef> controllers, ControllerType type, uint index) =>
        controllers.Any(controller => controller.Type == type && controller.Index == index)
            ? controllers
            : ControllerOrder.With(controllers, new ControllerDef { Type = type, Index = index });

    private static ValueArray<ControllerDef> ForDisks(ValueArray<ControllerDef> controllers, DomainDevices devices, ControllerType type, DiskBus bus)
    {
        long highest = -1;
        foreach (var disk in devices.Disks)
        {
            if (disk.Bus == bus && disk.Address is DeviceAddress.Drive drive)
            {
                highest = Math.Max(highest, drive.Controller);
            }
        }

        return UpTo(controllers, type, highest);
    }

    private static ValueArray<ControllerDef> ForHostdevs(ValueArray<ControllerDef> controllers, DomainDevices devices)
    {
        long highest = -1;
        foreach (var hostdev in devices.Hostdevs)
        {
            if (IsScsi(hostdev) && hostdev.Address is DeviceAddress.Drive drive)
            {
                highest = Math.Max(highest, drive.Controller);
            }
        }

        var model = controllers.FirstOrDefault(controller => controller.Type == ControllerType.Scsi);
        for (var index = 0L; index <= Math.Min(highest, 1024); index++)
        {
            if (!controllers.Any(controller => controller.Type == ControllerType.Scsi && controller.Index == index))
            {
                // A further adapter is like the first one.
                controllers = ControllerOrder.With(controllers, new ControllerDef
                {
                    Type = ControllerType.Scsi,
                    Index = (uint)index,
                    Scsi = model?.Scsi,
                    Model = model?.Model,
                });
            }
        }

        return controllers;
    }

    private static ValueArray<ControllerDef> UpTo(ValueArray<ControllerDef> controllers, ControllerType type, long highest)
    {
        for (var index = 0L; index <= Math.Min(highest, 1024); index++)
        {
            controllers = Ensure(controllers, type, (uint)index);
        }

        return controllers;
    }

    private static ValueArray<ControllerDef> ForVirtioSerial(ValueArray<ControllerDef> controllers, DomainDevices devices)
    {
        foreach (var channel in devices.Channels)
        {
            if (channel.Target is ChannelTarget.Virtio)
            {
                controllers = Ensure(controllers, ControllerType.VirtioSerial, (channel.Address as DeviceAddress.VirtioSerial)?.Controller ?? 0);
            }
        }

        foreach (var console in devices.Consoles)
        {
            if (console.TargetType == ConsoleTargetType.Virtio)
            {
                controllers = Ensure(controllers, ControllerType.VirtioSerial, (console.Address as DeviceAddress.VirtioSerial)?.Controller ?? 0);
            }
        }

        return controllers;
    }

    private static DomainDevices WithSmartcardAddresses(DomainDevices devices)
    {
        if (devices.Smartcards.All(smartcard => smartcard.Address is not null))
        {
            return devices;
        }

        uint next = 0;
        foreach (var smartcard in devices.Smartcards)
        {
            if (smartcard.Address is DeviceAddress.Ccid { Controller: 0 } ccid)
            {
                next = Math.Max(next, ccid.Slot + 1);
            }
        }

        return devices with
        {
            Smartcards = devices.Smartcards
                .Select(smartcard => smartcard.Address is not null
                    ? smartcard
                    : smartcard with { Info = smartcard.Info with { Address = new DeviceAddress.Ccid(0, next++) } })
                .ToValueArray(),
        };
    }

    private static DomainDevices WithHostdevAddresses(DomainDevices devices)
    {
        for (var i = 0; i < devices.Hostdevs.Count; i++)
        {
            var hostdev = devices.Hostdevs[i];
            if (IsScsi(hostdev) && hostdev.Address is null)
            {
                var placed = hostdev with { Info = hostdev.Info with { Address = FreeScsiAddress(devices) } };
                devices = devices with { Hostdevs = devices.Hostdevs.SetItem(i, placed) };
            }
        }

        return devices;
    }

    private static DeviceAddress.Drive FreeScsiAddress(DomainDevices devices)
    {
        for (uint controller = 0; ; controller++)
        {
            for (uint unit = 0; unit < UnitsOfScsi; unit++)
            {
                var candidate = new DeviceAddress.Drive(controller, 0, 0, unit);
                if (!IsUsed(devices, candidate))
                {
                    return candidate;
                }
            }
        }
    }

    private static bool IsUsed(DomainDevices devices, DeviceAddress.Drive address) =>
        devices.Disks.Any(disk => disk.Bus == DiskBus.Scsi && Same(disk.Address, address))
        || devices.Hostdevs.Any(hostdev => IsScsi(hostdev) && Same(hostdev.Address, address));

    private static bool Same(DeviceAddress? used, DeviceAddress.Drive address) =>
        used is DeviceAddress.Drive drive
        && drive.Controller == address.Controller && drive.Bus == address.Bus && drive.Target == address.Target && drive.Unit == address.Unit;

    private static bool IsScsi(HostdevDef hostdev) => hostdev.Source is HostdevSource.Scsi or HostdevSource.ScsiIscsi;
}
