using System.Globalization;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Disks: their block nodes, then the drive the guest sees.</summary>
internal static class DiskArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var boot = BootIndexes.Of(input.Domain);
        foreach (var disk in input.Domain.Devices.Disks)
        {
            // Its overlay is made, and the disk plugged, when the guest is there.
            if (disk is { Transient: true, TransientShareBacking: true })
            {
                continue;
            }

            if (disk.Bus == DiskBus.Fdc && Rules.GuestMachine.Of(input.Domain).IsPSeries)
            {
                throw CommandLineLimits.Unsupported("PowerPC pseries machines do not support floppy device");
            }

            if (disk.Bus == DiskBus.Sd)
            {
                line.Add("-drive", CardReader(disk, input));
            }
            else if (disk.Source is { Type: StorageType.Vhostuser, Vhostuser: CharSource.Unix socket })
            {
                line.Add("-chardev", $"socket,id=chr-vu-{disk.Alias},path={QemuOptionText.Escape(socket.Path ?? "")}" + CharBackends.Reconnect(input, socket.Reconnect));
                line.Device(VhostUser(input.Domain, disk, boot, input.Capabilities));
            }
            else
            {
                AddNodes(line, input, disk);
                line.Device(disk.Bus == DiskBus.Fdc ? Floppy(disk) : Device(input.Domain, disk, boot, input.Capabilities));
            }
        }
    }

    /// <summary>Which floppy drive is booted from is told the controller, not the drive.</summary>
    public static void AddFloppyController(QemuArguments line, DomainDef domain)
    {
        var floppies = domain.Devices.Disks.Where(disk => disk.Bus == DiskBus.Fdc).ToList();
        if (floppies.Count == 0)
        {
            return;
        }

        var boot = BootIndexes.Of(domain);
        var drives = floppies
            .Select(disk => (Drive: disk.Address is DeviceAddress.Drive { Unit: 1 } ? "B" : "A", Index: boot.For(disk)))
            .Where(drive => drive.Index is not null)
            .ToList();
        if (Rules.X86Board.IsQ35(domain))
        {
            var controller = new QemuProperties().Add("driver", "isa-fdc");
            drives.ForEach(drive => controller.Add("bootindex" + drive.Drive, drive.Index));
            line.Device(controller);
            return;
        }

        foreach (var (drive, index) in drives)
        {
            line.Add("-global", string.Create(CultureInfo.InvariantCulture, $"isa-fdc.bootindex{drive}={index}"));
        }
    }

    /// <summary>The device alone, as hot plugging needs it.</summary>
    public static QemuProperties Device(DomainDef domain, DiskDef disk, BootIndexes boot, QemuCapabilities? capabilities = null)
    {
        var device = disk.Bus switch
        {
            DiskBus.Virtio => Virtio(domain, disk, "virtio-blk")
                .AddPlace(domain, disk.Info),
            DiskBus.Scsi => Scsi(domain, disk),
            DiskBus.Ide => Ide(disk, "ide"),
            DiskBus.Sata => Ide(disk, null, domain),
            DiskBus.Usb => new QemuProperties().Add("driver", "usb-storage").AddPlace(domain, disk.Info),
            _ => throw CommandLineLimits.Unsupported($"disks on bus {disk.Bus} are not supported by this QEMU driver"),
        };
        device
            .Add("share-rw", disk.Shareable ? true : null)
            .Add("drive", disk.Source.IsEmpty ? null : DiskFilters.Top(disk))
            .Add("id", disk.Alias)
            .Add("bootindex", boot.For(disk))
            .Add("loadparm", boot.For(disk) is not null && capabilities?.Has(QemuFlag.VirtioCcwLoadparm) == true ? disk.Info.LoadParm : null);
        return AddIdentity(device, disk);
    }

    private static void AddNodes(QemuArguments line, CommandLineInput input, DiskDef disk)
    {
        if (disk.Source.IsEmpty)
        {
            return;
        }

        line.AddSteps(input, BlockNodes.Steps(disk, input.Scope(line) with { DiskAlias = disk.Alias ?? "" }));
    }

    private static QemuProperties Virtio(DomainDef domain, DiskDef disk, string driver) => new QemuProperties()
        .Add("driver", VirtioParts.Driver(driver, disk.Model, disk.Address))
        .Add("iothread", disk.IoThread is { } thread ? $"iothread{thread}" : null)
        .Add("ioeventfd", disk.IoEventFd)
        .Add("event_idx", disk.EventIdx)
        .AddVirtio(disk.Virtio)
        .Add("num-queues", (long?)disk.Queues)
        .Add("queue-size", (long?)disk.QueueSize)
        .Add("iothread-vq-mapping", IoThreadMap(disk.IoThreads));

    /// <summary>Which threads serve which queues.</summary>
    public static IReadOnlyList<QemuProperties>? IoThreadMap(ValueArray<IoThreadMapping> threads) => threads.IsEmpty ? null :
    [
        .. threads.Select(thread => new QemuProperties()
            .Add("iothread", $"iothread{thread.Id}")
            .AddNumbers("vqs", [.. thread.Queues.Select(queue => (long)queue)])),
    ];

    private static QemuProperties VhostUser(DomainDef domain, DiskDef disk, BootIndexes boot, QemuCapabilities capabilities) =>
        AddIdentity(
            Virtio(domain, disk, "vhost-user-blk")
                .AddPlace(domain, disk.Info)
                .Add("chardev", "chr-vu-" + disk.Alias)
                .Add("id", disk.Alias)
                .Add("bootindex", boot.For(disk)),
            disk);

    private static QemuProperties AddIdentity(QemuProperties device, DiskDef disk)
    {
        var cache = BlockImage.Of(disk, disk.Source, 0).Cache;
        return device
            .Add("logical_block_size", (long?)disk.BlockIo?.LogicalBlockSize)
            .Add("physical_block_size", (long?)disk.BlockIo?.PhysicalBlockSize)
            .Add("discard_granularity", (long?)disk.BlockIo?.DiscardGranularity)
            .Add("wwn", disk.Wwn is { } wwn ? ulong.Parse(wwn.StartsWith("0x", StringComparison.Ordinal) ? wwn[2..] : wwn, NumberStyles.HexNumber, CultureInfo.InvariantCulture) : null)
            .Add("rotation_rate", (long?)disk.RotationRate)
            .Add("vendor", disk.Vendor)
            .Add(disk.Bus is DiskBus.Sata or DiskBus.Ide ? "model" : "product", disk.Product)
            .Add("removable", disk.Bus == DiskBus.Usb ? disk.Removable ?? false : disk.Removable)
            .Add("write-cache", cache switch
            {
                DiskCache.None or DiskCache.Writeback or DiskCache.Unsafe => "on",
                DiskCache.Writethrough or DiskCache.Directsync => "off",
                _ => null,
            })
            .Add("cyls", (long?)disk.Geometry?.Cylinders)
            .Add("heads", (long?)disk.Geometry?.Heads)
            .Add("secs", (long?)disk.Geometry?.Sectors)
            .Add("bios-chs-trans", disk.Geometry?.Translation?.ToString().ToLowerInvariant())
            .Add("serial", disk.Serial?.Replace(" ", "\\ ", StringComparison.Ordinal))
            .Add("werror", ErrorPolicy(disk.ErrorPolicy, write: true))
            .Add("rerror", ErrorPolicy(disk.ReadErrorPolicy ?? disk.ErrorPolicy, write: false));
    }

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
        return controller?.Scsi is ScsiControllerModel.Lsilogic or ScsiControllerModel.Ncr53c90
            ? device.Add("scsi-id", (long)at.Unit).Add("device_id", name)
            : device.Add("channel", 0L).Add("scsi-id", (long)at.Target).Add("lun", (long)at.Unit).Add("device_id", name);
    }

    private static QemuProperties Floppy(DiskDef disk) => AddIdentity(
        new QemuProperties()
            .Add("driver", "floppy")
            .Add("unit", disk.Address is DeviceAddress.Drive at ? at.Unit : 0L)
            .Add("share-rw", disk.Shareable ? true : null)
            .Add("drive", disk.Source.IsEmpty ? null : DiskFilters.Top(disk))
            .Add("id", disk.Alias),
        disk);

    /// <summary>Readers of memory cards are wired to the board; their media are told in the way of old.</summary>
    private static string CardReader(DiskDef disk, CommandLineInput input)
    {
        var options = new QemuProperties();
        if (disk.Source is { Type: StorageType.File or StorageType.Block, Path: { } path })
        {
            options.AddNamed("file", path);
        }
        else
        {
            options.Add("file", BlockAccess.Of(BlockImage.Of(disk, disk.Source, 0), BlockScope.Plain with { Settings = input.Settings }));
        }

        return options
            .Add("format", BlockNodes.FormatDriver(disk.Source.Format))
            .Add("if", "sd")
            .Add("index", (long)DiskNames.Index(disk.Target))
            .AddSwitch("readonly", disk.ReadOnly ? true : null)
            .Add("cache", disk.Cache?.ToString().ToLowerInvariant())
            .ToOptions();
    }
}
