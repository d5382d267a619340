namespace VirtBridge.Model;

/// <summary>Controllers that devices need and nobody wrote down.</summary>
public static class ImplicitControllers
{
    private const uint UnitsOfScsi = 7;

    /// <summary>More buses than this no machine has places for: the number is a mistake, and so many controllers would only cost memory.</summary>
    private const long HighestAdded = 256;

    public static DomainDevices Add(DomainDevices devices)
    {
        devices = WithHostdevAddresses(WithSmartcardAddresses(devices));
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
        return controllers.IsSame(devices.Controllers) ? devices : devices with { Controllers = controllers };
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

    /// <summary>The controllers with those that SCSI devices of the host say they are on.</summary>
    public static ValueArray<ControllerDef> ForHostdevs(ValueArray<ControllerDef> controllers, DomainDevices devices)
    {
        long highest = -1;
        foreach (var hostdev in devices.Hostdevs)
        {
            if (IsScsi(hostdev) && hostdev.Address is DeviceAddress.Drive drive)
            {
                highest = Math.Max(highest, drive.Controller);
            }
        }

        if (highest < 0)
        {
            return controllers;
        }

        var model = controllers.FirstOrDefault(controller => controller.Type == ControllerType.Scsi);
        for (var index = 0L; index <= Math.Min(highest, HighestAdded); index++)
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
        for (var index = 0L; index <= Math.Min(highest, HighestAdded); index++)
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
        if (!devices.Hostdevs.Any(hostdev => IsScsi(hostdev) && hostdev.Address is null))
        {
            return devices;
        }

        var used = new HashSet<(uint, uint, uint, uint)>();
        foreach (var device in devices.Disks.Where(disk => disk.Bus == DiskBus.Scsi).Concat<DeviceDef>(devices.Hostdevs.Where(IsScsi)))
        {
            if (device.Address is DeviceAddress.Drive drive)
            {
                used.Add((drive.Controller, drive.Bus, drive.Target, drive.Unit));
            }
        }

        uint next = 0;
        return devices with
        {
            Hostdevs = devices.Hostdevs.Select(hostdev => IsScsi(hostdev) && hostdev.Address is null
                ? hostdev with { Info = hostdev.Info with { Address = FreeScsiAddress(used, ref next) } }
                : hostdev).ToValueArray(),
        };
    }

    /// <summary>The first place from <paramref name="next"/> on that is not used, counting the units of all adapters.</summary>
    private static DeviceAddress.Drive FreeScsiAddress(HashSet<(uint, uint, uint, uint)> used, ref uint next)
    {
        while (!used.Add((next / UnitsOfScsi, 0, 0, next % UnitsOfScsi)))
        {
            next++;
        }

        return new DeviceAddress.Drive(next / UnitsOfScsi, 0, 0, next % UnitsOfScsi);
    }

    private static bool IsScsi(HostdevDef hostdev) => hostdev.Source is HostdevSource.Scsi or HostdevSource.ScsiIscsi;
}
