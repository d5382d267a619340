using VirtBridge.Model;
using VirtBridge.Model.Qemu;
using static VirtBridge.Drivers.Qemu.Rules.QemuRefusal;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Disks QEMU cannot have.</summary>
internal static class DiskRules
{
    private const int DeepestChain = 200;
    private const ulong LargestThrottle = 1_000_000_000_000_000;

    public static void Check(DomainDef domain, QemuCapabilities capabilities)
    {
        foreach (var disk in domain.Devices.Disks)
        {
            CheckFront(disk, domain);
            CheckBack(disk, capabilities);
            ImageRules.Check(disk, capabilities);
        }
    }

    private static void CheckFront(DiskDef disk, DomainDef domain)
    {
        DiskNames.Index(disk.Target, out var partition);
        if (partition)
        {
            throw Unsupported($"invalid disk target '{disk.Target}', partitions can't appear in disk targets");
        }

        if (disk is { Geometry: not null, Bus: DiskBus.Usb or DiskBus.Sd })
        {
            throw Unsupported($"CHS geometry can not be set for '{BusOf(disk)}' bus");
        }

        if (disk.Geometry is { Translation: not null } && disk.Bus != DiskBus.Ide)
        {
            throw Unsupported($"CHS translation mode can only be set for 'ide' bus not '{BusOf(disk)}'");
        }

        if (disk is { Serial: not null, Bus: DiskBus.Xen or DiskBus.Uml or DiskBus.Sd })
        {
            throw Internal($"Serial property not supported for drive bus '{BusOf(disk)}'");
        }

        if (disk is { Device: DiskDevice.Cdrom or DiskDevice.Floppy, Bus: DiskBus.Virtio or DiskBus.Sd })
        {
            throw Unsupported($"disk type of '{disk.Target}' does not support ejectable media");
        }

        if (disk.CopyOnRead == true)
        {
            Require(!disk.ReadOnly, $"copy_on_read is not compatible with read-only disk '{disk.Target}'");
            Require(disk.Device is DiskDevice.Disk or DiskDevice.Lun, $"copy_on_read is not supported with removable disk '{disk.Target}'");
        }

        CheckIdentity(disk);
        Require(
            !disk.Shareable || disk.ReadOnly || disk.Source.Format is null or StorageFormat.None or StorageFormat.Raw,
            $"shared access for disk '{disk.Target}' requires use of supported storage format");
        if (disk.Wwn is not null)
        {
            Require(disk.Bus is DiskBus.Ide or DiskBus.Scsi, "Only ide and scsi disk support wwn");
        }

        if (disk.Device == DiskDevice.Lun)
        {
            Require(disk.Bus is DiskBus.Virtio or DiskBus.Scsi, $"disk device='lun' is not supported for bus='{BusOf(disk)}'");
            Require(disk.Wwn is null, "Setting wwn is not supported for lun device");
            Require(disk.Vendor is null && disk.Product is null, "Setting vendor or product is not supported for lun device");
            Require(disk is not { Bus: DiskBus.Scsi, Serial: not null }, "scsi-block 'lun' devices do not support the serial property");
        }

        if (disk.RotationRate is > 0)
        {
            if (disk.Bus is not (DiskBus.Scsi or DiskBus.Ide or DiskBus.Sata))
            {
                throw Internal("rotation rate is only valid for SCSI/IDE/SATA bus");
            }

            Require(disk.Device == DiskDevice.Disk, "rotation rate is only valid for disk device");
        }

        if (disk is { ReadOnly: true, Device: DiskDevice.Disk, Bus: DiskBus.Ide or DiskBus.Sata })
        {
            throw Unsupported($"readonly {BusOf(disk)} disks are not supported");
        }

        CheckThreads(disk, domain);
        CheckTransient(disk);
    }

    /// <summary>What a drive calls itself, which is part of an argument.</summary>
    private static void CheckIdentity(DiskDef disk)
    {
        Require(disk.Vendor is null || disk.Bus == DiskBus.Scsi, "Only scsi disk supports 'vendor'");
        Require(disk.Product is null || disk.Bus is DiskBus.Scsi or DiskBus.Ide or DiskBus.Sata, "Only ide, sata and scsi disk supports 'product'");
        if (disk.Serial?.Any(c => !(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or ' ' or '.' or '+')) == true)
        {
            throw Internal($"driver serial '{disk.Serial}' contains unsafe characters");
        }
    }

    private static string BusOf(DiskDef disk) => disk.Bus.ToString()?.ToLowerInvariant() ?? "";

    private static void CheckThreads(DiskDef disk, DomainDef domain)
    {
        if (disk.IoThread is not > 0 && disk.IoThreads.IsEmpty)
        {
            return;
        }

        if (disk.Bus != DiskBus.Virtio || disk.Address is not (null or DeviceAddress.Pci or DeviceAddress.Ccw or DeviceAddress.Unassigned))
        {
            throw Unsupported($"IOThreads not available for bus {BusOf(disk)} target {disk.Target}");
        }

        IoThreadRules.Check(disk.IoThreads, domain, disk.Queues);
        if (disk.IoThread is > 0 and var wanted && domain.IoThreads.Ids.All(thread => thread.Id != wanted))
        {
            throw new Contract.VirtException(Contract.ErrorCode.ConfigUnsupported, Contract.ErrorDomain.Qemu, $"Disk iothread '{wanted}' not defined in iothreadid");
        }
    }

    private static void CheckTransient(DiskDef disk)
    {
        if (!disk.Transient)
        {
            return;
        }

        Require(!disk.Source.IsEmpty, $"transient disk '{disk.Target}' must not be empty");
        Require(!disk.ReadOnly, $"transient disk '{disk.Target}' must not be read-only");
        Require(disk.Source.Type == StorageType.File, $"transient disk supported only with 'file' type ({disk.Target})");
        Require(disk.Device == DiskDevice.Disk, $"transient disk supported only with 'disk' device ({disk.Target})");
        if (disk.TransientShareBacking == true)
        {
            Require(
                disk.Bus is DiskBus.Usb or DiskBus.Virtio or DiskBus.Scsi,
                $"disk bus '{BusOf(disk)}' doesn't support transiend disk backing image sharing");
        }
    }

    private static void CheckBack(DiskDef disk, QemuCapabilities capabilities)
    {
        if (disk.DriverName is { } driver && driver != "qemu")
        {
            throw Unsupported($"unsupported driver name '{driver}' for disk '{disk.Target}'");
        }

        if (disk.Io == DiskIo.Native && disk.Cache is not (null or DiskCache.None or DiskCache.Directsync))
        {
            throw Unsupported("io='native' needs either no disk cache or directsync cache mode");
        }

        if (disk.Io == DiskIo.Native && disk.Cache is null)
        {
            throw Unsupported("io='native' needs either no disk cache or directsync cache mode");
        }

        Require(disk.Io != DiskIo.IoUring || capabilities.Has(QemuFlag.AioIoUring), "io uring is not supported by this QEMU binary");
        Require(
            disk.QueueSize is null || capabilities.Has(QemuFlag.VirtioBlkQueueSize),
            "queue-size property isn't supported by this QEMU binary");
        Require(
            disk.Source.Type != StorageType.Vhostuser || capabilities.Has(QemuFlag.VhostUserBlk),
            "vhostuser disk is not supported with this QEMU binary");
        if (disk.IoTune is { } tune)
        {
            Require(disk.Bus != DiskBus.Sd, "<iotune> is not supported with bus='sd'");
            CheckThrottle(tune);
        }
    }

    private static void CheckThrottle(DiskIoTune tune)
    {
        if (tune.GroupName is not null && tune with { GroupName = null } == new DiskIoTune())
        {
            throw Unsupported("group_name can be configured only together with settings");
        }

        ulong[] values =
        [
            tune.TotalBytes, tune.ReadBytes, tune.WriteBytes, tune.TotalIops, tune.ReadIops, tune.WriteIops,
            tune.TotalBytesMax, tune.ReadBytesMax, tune.WriteBytesMax, tune.TotalIopsMax, tune.ReadIopsMax, tune.WriteIopsMax, tune.SizeIops,
        ];
        if (values.Any(value => value > LargestThrottle))
        {
            throw new Contract.VirtException(
                Contract.ErrorCode.ArgumentUnsupported, Contract.ErrorDomain.Qemu, $"block I/O throttle limit must be no more than {LargestThrottle} using QEMU");
        }
    }

    public static void CheckDepth(DiskDef disk)
    {
        var depth = 0;
        for (var source = disk.Source; source is not null; source = (source.Backing as BackingStore.Image)?.Source)
        {
            if (++depth > DeepestChain)
            {
                throw Unsupported($"backing chains more than {DeepestChain} layers deep are not supported for disk '{disk.Target}'");
            }
        }
    }
}
