using System.Globalization;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Disks: their block nodes, then the drive the guest sees.</summary>
internal static class DiskArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var boot = BootIndexes.Of(input.Domain);
        foreach (var disk in input.Domain.Devices.Disks)
        {
            if (!disk.Source.IsEmpty)
            {
                foreach (var node in BlockNodes.Chain(disk))
                {
                    line.BlockNode(node);
                }
            }

            if (disk.Bus == DiskBus.Fdc)
            {
                line.Device(Floppy(disk, boot));
            }
            else
            {
                line.Device(Device(input.Domain, disk, boot));
            }
        }
    }

    /// <summary>The device alone, as hot plugging needs it.</summary>
    public static QemuProperties Device(DomainDef domain, DiskDef disk, BootIndexes boot)
    {
        var device = disk.Bus switch
        {
            DiskBus.Virtio => new QemuProperties()
                .Add("driver", VirtioParts.Driver("virtio-blk", disk.Model, disk.Address))
                .Add("iothread", disk.IoThread is { } thread ? $"iothread{thread}" : null)
                .Add("ioeventfd", disk.IoEventFd)
                .Add("event_idx", disk.EventIdx)
                .AddVirtio(disk.Virtio)
                .Add("num-queues", (long?)disk.Queues)
                .Add("queue-size", (long?)disk.QueueSize)
                .AddPlace(domain, disk.Info),
            DiskBus.Scsi => Scsi(domain, disk),
            DiskBus.Ide => Ide(disk, "ide"),
            DiskBus.Sata => Ide(disk, null, domain),
            DiskBus.Usb => new QemuProperties().Add("driver", "usb-storage").AddPlace(domain, disk.Info),
            _ => throw CommandLineLimits.Unsupported($"disks on bus {disk.Bus} are not supported by this QEMU driver"),
        };
        device
            .Add("share-rw", disk.Shareable ? true : null)
            .Add("drive", disk.Source.IsEmpty ? null : BlockNodes.TopNode(disk.Source))
            .Add("id", disk.Alias)
            .Add("bootindex", boot.For(disk));
        return AddIdentity(device, disk);
    }

    private static QemuProperties AddIdentity(QemuProperties device, DiskDef disk) => device
        .Add("removable", disk.Bus == DiskBus.Usb ? disk.Removable ?? false : disk.Removable)
        .Add("logical_block_size", (long?)disk.BlockIo?.LogicalBlockSize)
        .Add("physical_block_size", (long?)disk.BlockIo?.PhysicalBlockSize)
        .Add("wwn", disk.Wwn is { } wwn ? ulong.Parse(wwn.StartsWith("0x", StringComparison.Ordinal) ? wwn[2..] : wwn, NumberStyles.HexNumber, CultureInfo.InvariantCulture) : null)
        .Add("rotation_rate", (long?)disk.RotationRate)
        .Add("vendor", disk.Vendor)
        .Add("product", disk.Product)
        .Add("serial", disk.Serial)
        .Add("write-cache", disk.Cache switch
        {
            DiskCache.None or DiskCache.Writeback or DiskCache.Unsafe => "on",
            DiskCache.Writethrough or DiskCache.Directsync => "off",
            _ => null,
        })
        .Add("werror", ErrorPolicy(disk.ErrorPolicy, write: true))
        .Add("rerror", ErrorPolicy(disk.ReadErrorPolicy ?? disk.ErrorPolicy, write: false));

    private static string? ErrorPolicy(DiskErrorPolicy? policy, bool write) => policy switch
    {
        DiskErrorPolicy.Stop => "stop",
        DiskErrorPolicy.Report => "report",
        DiskErrorPolicy.Ignore => "ignore",
        DiskErrorPolicy.Enospace => write ? "enospc" : null,
        _ => null,
    };

    private static QemuProperties Ide(DiskDef disk, string? bus, DomainDef? domain = null)
    {
        var device = new QemuProperties().Add("driver", disk.Device == DiskDevice.Cdrom ? "ide-cd" : "ide-hd");
        if (disk.Address is not DeviceAddress.Drive at)
        {
            throw CommandLineLimits.Unsupported($"disk '{disk.Target}' has no drive address");
        }

        return bus is not null
            ? device.Add("bus", $"{bus}.{at.Bus}").Add("unit", (long)at.Unit)
            : device.Add("bus", $"{DevicePlaces.ControllerAlias(domain!, ControllerType.Sata, at.Controller)}.{at.Unit}");
    }

    private static QemuProperties Scsi(DomainDef domain, DiskDef disk)
    {
        if (disk.Address is not DeviceAddress.Drive at)
        {
            throw CommandLineLimits.Unsupported($"disk '{disk.Target}' has no drive address");
        }

        var device = new QemuProperties()
            .Add("driver", disk.Device switch
            {
                DiskDevice.Lun => "scsi-block",
                DiskDevice.Cdrom => "scsi-cd",
                _ => "scsi-hd",
            })
            .Add("bus", $"{DevicePlaces.ControllerAlias(domain, ControllerType.Scsi, at.Controller)}.0");
        var controller = domain.Devices.Controllers.FirstOrDefault(c => c.Type == ControllerType.Scsi && (c.Index ?? 0) == at.Controller);
        var name = disk.Serial ?? (disk.Device == DiskDevice.Lun ? null : $"drive-{disk.Alias}");
        return controller?.Scsi == ScsiControllerModel.Lsilogic
            ? device.Add("scsi-id", (long)at.Unit).Add("device_id", name)
            : device.Add("channel", 0L).Add("scsi-id", (long)at.Target).Add("lun", (long)at.Unit).Add("device_id", name);
    }

    private static QemuProperties Floppy(DiskDef disk, BootIndexes boot) => new QemuProperties()
        .Add("driver", "floppy")
        .Add("unit", disk.Address is DeviceAddress.Drive at ? at.Unit : 0L)
        .Add("drive", disk.Source.IsEmpty ? null : BlockNodes.TopNode(disk.Source))
        .Add("id", disk.Alias)
        .Add("bootindex", boot.For(disk));
}
