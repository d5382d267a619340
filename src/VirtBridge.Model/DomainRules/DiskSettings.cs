namespace VirtBridge.Model;

/// <summary>Settings of a disk that its bus, kind or backend does not have.</summary>
internal static class DiskSettings
{
    private const int VendorLength = 8;
    private const int ProductLength = 40;
    private const int ScsiProductLength = 16;

    public static void Check(DiskDef disk)
    {
        if (disk is { IoThread: > 0, IoThreads.IsEmpty: false })
        {
            throw Refusal.Xml("disk driver 'iothread' attribute can't be used together with 'iothreads' subelement");
        }

        if (disk.Sgio == Sgio.Unfiltered)
        {
            throw Refusal.Unsupported("unfiltered sgio is no longer supported");
        }

        if (disk.Device != DiskDevice.Lun)
        {
            CheckNoLun(disk);
        }

        if (disk.DiscardNoUnref == true && disk.Source.Format != StorageFormat.Qcow2)
        {
            throw Refusal.Unsupported("'discard_no_unref' only works with qcow2 disk format");
        }

        if (disk is { DiscardNoUnref: true, ReadOnly: true })
        {
            throw Refusal.Unsupported("'discard_no_unref' is not compatible with read-only disk");
        }

        if (disk.Source is { DataStore: not null, Format: not StorageFormat.Qcow2 })
        {
            throw Refusal.Unsupported("<dataStore> feature available only with qcow2 images");
        }

        if (disk.Source.DataStore is { Slice: not null })
        {
            throw Refusal.Xml("slices are not supported for <dataStore>");
        }

        if (disk.Source.DataStore is { Format: not (null or StorageFormat.Raw) })
        {
            throw Refusal.Unsupported("only 'raw' images supported as <dataStore>");
        }

        if (disk.Bus != DiskBus.Virtio)
        {
            CheckNoVirtio(disk);
        }

        if (disk.Bus == DiskBus.Fdc != (disk.Device == DiskDevice.Floppy) && disk.Bus != DiskBus.Xen)
        {
            throw Refusal.Internal($"Invalid bus type '{BusName(disk.Bus)}' for {(disk.Device == DiskDevice.Floppy ? "floppy disk" : "disk")}");
        }

        if (disk.Removable is not null && disk.Bus is not (DiskBus.Usb or DiskBus.Scsi))
        {
            throw Refusal.Xml("removable is only valid for usb or scsi disks");
        }

        CheckName(disk);
        CheckPresence(disk);
        CheckIdentity(disk.Vendor, "vendor", VendorLength);
        CheckIdentity(disk.Product, "product", disk.Bus == DiskBus.Scsi ? ScsiProductLength : ProductLength);
        if (disk.IoTune is { } tune)
        {
            CheckTotals(tune);
        }

        if (disk.Source.Type == StorageType.Vhostuser)
        {
            CheckVhostuser(disk);
        }
    }

    private static void CheckNoLun(DiskDef disk)
    {
        if (disk.RawIo is not null)
        {
            throw Refusal.Unsupported("rawio can be used only with device='lun'");
        }

        if (disk.Sgio is not null)
        {
            throw Refusal.Unsupported("sgio can be used only with device='lun'");
        }

        if (disk.Source.Reservations is not null)
        {
            throw Refusal.Unsupported("<reservations/> allowed only for lun devices");
        }
    }

    private static void CheckNoVirtio(DiskDef disk)
    {
        if (disk.EventIdx is not null)
        {
            throw Refusal.Unsupported("disk event_idx mode supported only for virtio bus");
        }

        if (disk.IoEventFd is not null)
        {
            throw Refusal.Unsupported("disk ioeventfd mode supported only for virtio bus");
        }

        if (disk.QueueSize is not null)
        {
            throw Refusal.Unsupported("queue_size attribute in disk driver is only supported for virtio bus");
        }

        if (disk.Queues is > 0)
        {
            throw Refusal.Unsupported("queues attribute in disk driver element is only supported for virtio bus");
        }

        if (disk.Model is { } model)
        {
            var name = model switch { VirtioModel.Virtio => "virtio", VirtioModel.VirtioTransitional => "virtio-transitional", _ => "virtio-non-transitional" };
            throw Refusal.Unsupported($"disk model '{name}' not supported for bus '{BusName(disk.Bus)}'");
        }
    }

    private static void CheckName(DiskDef disk)
    {
        var name = disk.Target ?? "";
        if (disk.Device == DiskDevice.Floppy)
        {
            if (!name.StartsWith("fd", StringComparison.Ordinal))
            {
                throw Refusal.Internal($"Invalid floppy device name: {name}");
            }
        }
        else if (!DiskNames.IsHardDisk(name))
        {
            throw Refusal.Internal($"Invalid harddisk device name: {name}");
        }
    }

    private static void CheckPresence(DiskDef disk)
    {
        if (disk.Tray is DiskTray.Open && disk.Device is not (DiskDevice.Cdrom or DiskDevice.Floppy))
        {
            throw Refusal.Unsupported("tray is only valid for cdrom and floppy");
        }

        if (disk.Source.StartupPolicy is not { } policy)
        {
            return;
        }

        if (disk.Source.Type is StorageType.Network or StorageType.Nvme or StorageType.Vhostuser or StorageType.Vhostvdpa)
        {
            throw Refusal.Xml(
                $"disk startupPolicy '{policy.ToString().ToLowerInvariant()}' is not allowed for disk of '{disk.Source.Type.ToString().ToLowerInvariant()}' type");
        }

        if (policy == StartupPolicy.Requisite && disk.Device is not (DiskDevice.Cdrom or DiskDevice.Floppy))
        {
            throw Refusal.Xml("disk startupPolicy 'requisite' is allowed only for cdrom or floppy");
        }
    }

    private static void CheckIdentity(string? text, string what, int longest)
    {
        if (text is null)
        {
            return;
        }

        if (text.Length > longest)
        {
            throw Refusal.Unsupported($"disk {what} is more than {longest} characters");
        }

        if (text.Any(c => c is < ' ' or > '~'))
        {
            throw Refusal.Unsupported($"disk {what} is not printable string");
        }
    }

    private static void CheckTotals(DiskIoTune tune)
    {
        Exclusive(tune.TotalBytes, tune.ReadBytes, tune.WriteBytes, "bytes_sec");
        Exclusive(tune.TotalIops, tune.ReadIops, tune.WriteIops, "iops_sec");
        Exclusive(tune.TotalBytesMax, tune.ReadBytesMax, tune.WriteBytesMax, "bytes_sec_max");
        Exclusive(tune.TotalIopsMax, tune.ReadIopsMax, tune.WriteIopsMax, "iops_sec_max");
    }

    private static void Exclusive(ulong total, ulong read, ulong write, string name)
    {
        if (total != 0 && (read | write) != 0)
        {
            throw Refusal.Unsupported($"total and read/write {name} cannot be set at the same time");
        }
    }

    /// <summary>Another process serves such a disk, so nothing QEMU would do with an image applies.</summary>
    private static void CheckVhostuser(DiskDef disk)
    {
        if (disk.Bus != DiskBus.Virtio)
        {
            throw Refusal.Unsupported("vhostuser disk supports only virtio bus");
        }

        if (disk.Snapshot is not (null or DiskSnapshot.No))
        {
            throw Refusal.Unsupported("only snapshot=no is supported with vhostuser disk");
        }

        (bool Present, string Name)[] settings =
        [
            (disk.Cache is not null, "cache"),
            (disk.ErrorPolicy is not null || disk.ReadErrorPolicy is not null, "error_policy"),
            (disk.Io is not null, "io"),
            (disk.IoEventFd is not null, "ioeventfd"),
            (disk.CopyOnRead is not null, "copy_on_read"),
            (disk.Discard is not null, "discard"),
            (disk.IoThread is > 0, "iothread"),
            (disk.DetectZeroes is not null, "detect_zeroes"),
            (disk.Source.MetadataCacheMaxSize is > 0, "metadata_cache"),
            (disk.IoTune is { IsEmpty: false }, "iotune"),
            (disk.Source.Backing is not null, "backingStore"),
            (disk.Source.Encryption is not null, "encryption"),
            (disk.ReadOnly, "readonly"),
            (disk.Shareable, "shareable"),
            (disk.Transient, "transient"),
            (disk.Serial is not null, "serial"),
            (disk.Wwn is not null, "wwn"),
            (disk.Vendor is not null, "vendor"),
            (disk.Product is not null, "product"),
            (disk.Source.Auth is not null, "auth"),
            (disk.Geometry is not null, "geometry"),
        ];
        foreach (var (present, name) in settings)
        {
            if (present)
            {
                throw Refusal.Unsupported($"{name} is not supported with vhostuser disk");
            }
        }
    }

    private static string BusName(DiskBus? bus) => bus.ToString()?.ToLowerInvariant() ?? "none";
}
