using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Writes disks, drives and their controllers.</summary>
internal static class VmxDiskWriter
{
    private const string HostCdroms = "/vmfs/devices/cdrom/";
    private const int ScsiControllers = 4;

    public static void Write(VmxEntries text, DomainDevices devices, IVmxFileNames names)
    {
        WriteControllers(text, devices);
        var floppies = new HashSet<uint>();
        foreach (var disk in devices.Disks)
        {
            switch (disk.Device)
            {
                case DiskDevice.Disk:
                    WriteHardDisk(text, disk, names);
                    break;
                case DiskDevice.Cdrom:
                case DiskDevice.Lun:
                    WriteCdrom(text, disk, names);
                    break;
                case DiskDevice.Floppy:
                    floppies.Add(Unit(disk).Unit);
                    WriteFloppy(text, disk, names);
                    break;
            }
        }

        for (uint unit = 0; unit < 2; unit++)
        {
            if (!floppies.Contains(unit))
            {
                text.Add($"floppy{unit}.present", false);
            }
        }
    }

    private static void WriteControllers(VmxEntries text, DomainDevices devices)
    {
        foreach (var controller in devices.Controllers)
        {
            if (controller.Type != ControllerType.Scsi)
            {
                continue;
            }

            var index = controller.Index ?? 0;
            if (index >= ScsiControllers)
            {
                throw VmxError.Internal($"SCSI controller index {index} out of [0..3] range");
            }

            text.Add($"scsi{index}.present", true);
            text.AddOptional($"scsi{index}.virtualDev", Model(controller, devices.Disks));
        }

        foreach (var controller in devices.Controllers)
        {
            if (controller.Type == ControllerType.Sata)
            {
                text.Add($"sata{controller.Index}.present", true);
            }
        }
    }

    /// <summary>The controller's model; older definitions name it as the driver of its disks.</summary>
    private static string? Model(ControllerDef controller, ValueArray<DiskDef> disks)
    {
        var model = controller.Scsi == ScsiControllerModel.Auto ? null : controller.Model;
        foreach (var disk in disks)
        {
            if (disk.Bus != DiskBus.Scsi || disk.DriverName is not { } driver || Unit(disk).Controller != controller.Index)
            {
                continue;
            }

            if (model is not null && !model.Equals(driver, StringComparison.OrdinalIgnoreCase))
            {
                throw VmxError.Internal($"Inconsistent SCSI controller model ('{driver}' is not '{model}') for SCSI controller index {controller.Index}");
            }

            model = driver.ToLowerInvariant();
        }

        return model switch
        {
            null or "auto" => controller.Scsi == ScsiControllerModel.Auto ? "lsilogic" : null,
            "buslogic" or "lsilogic" or "lsisas1068" => model,
            "vmpvscsi" => "pvscsi",
            _ => throw VmxError.Internal(
                $"Expecting domain XML attribute 'model' of entry 'controller' to be 'buslogic' or 'lsilogic' or 'lsisas1068' or 'vmpvscsi' but found '{model}'"),
        };
    }

    private static void WriteHardDisk(VmxEntries text, DiskDef disk, IVmxFileNames names)
    {
        var (prefix, kind) = Place(disk, "harddisk");
        text.Add(prefix + ".present", true);
        text.Add(prefix + ".deviceType", kind + "-hardDisk");
        if (disk.Source.Type != StorageType.File)
        {
            throw VmxError.Internal(
                $"{kind.ToUpperInvariant()} harddisk '{disk.Target}' has unsupported type '{disk.Source.Type.ToString().ToLowerInvariant()}', expecting 'file'");
        }

        if (disk.Source.Path is { } path)
        {
            if (!path.EndsWith(".vmdk", StringComparison.OrdinalIgnoreCase))
            {
                throw VmxError.Internal($"Image file for {kind.ToUpperInvariant()} harddisk '{disk.Target}' has unsupported suffix, expecting '.vmdk'");
            }

            text.Add(prefix + ".fileName", names.ToVmx(path));
        }

        switch (disk.Cache)
        {
            case null:
                break;
            case DiskCache.Writethrough when disk.Bus == DiskBus.Scsi:
                text.Add(prefix + ".writeThrough", true);
                break;
            default:
                throw VmxError.Internal($"{kind.ToUpperInvariant()} harddisk '{disk.Target}' has unsupported cache mode '{disk.Cache.ToString()!.ToLowerInvariant()}'");
        }

        if (disk.Transient)
        {
            text.Add(prefix + ".mode", "independent-nonpersistent");
        }
    }

    private static void WriteCdrom(VmxEntries text, DiskDef disk, IVmxFileNames names)
    {
        var (prefix, kind) = Place(disk, "cdrom");
        text.Add(prefix + ".present", true);
        var path = disk.Source.Path;
        if (disk.Source.Type == StorageType.File)
        {
            if (disk.Device == DiskDevice.Lun)
            {
                throw VmxError.Internal($"{kind.ToUpperInvariant()} cdrom '{disk.Target}' has unsupported type 'file', expecting 'block'");
            }

            text.Add(prefix + ".deviceType", "cdrom-image");
            text.Add(prefix + ".fileName", string.IsNullOrEmpty(path) ? "emptyBackingString" : names.ToVmx(path));
            return;
        }

        if (disk.Source.Type != StorageType.Block)
        {
            throw VmxError.Internal(
                $"{kind.ToUpperInvariant()} cdrom '{disk.Target}' has unsupported type '{disk.Source.Type.ToString().ToLowerInvariant()}', expecting 'file' or 'block'");
        }

        text.Add(prefix + ".deviceType", disk.Device == DiskDevice.Cdrom ? "atapi-cdrom"
            : path?.StartsWith(HostCdroms, StringComparison.Ordinal) == true ? "scsi-passthru"
            : "cdrom-raw");
        if (string.IsNullOrEmpty(path) && disk.Source.StartupPolicy == StartupPolicy.Optional)
        {
            text.Add(prefix + ".autodetect", true);
            text.Add(prefix + ".fileName", "auto detect");
        }
        else
        {
            text.Add(prefix + ".fileName", path ?? "");
        }
    }

    private static void WriteFloppy(VmxEntries text, DiskDef disk, IVmxFileNames names)
    {
        var prefix = $"floppy{Unit(disk).Unit}";
        text.Add(prefix + ".present", true);
        switch (disk.Source.Type)
        {
            case StorageType.File:
                text.Add(prefix + ".fileType", "file");
                if (disk.Source.Path is { } path)
                {
                    text.Add(prefix + ".fileName", names.ToVmx(path));
                }

                break;
            case StorageType.Block:
                text.Add(prefix + ".fileType", "device");
                text.AddOptional(prefix + ".fileName", disk.Source.Path);
                break;
            default:
                throw VmxError.Internal(
                    $"Floppy '{disk.Target}' has unsupported type '{disk.Source.Type.ToString().ToLowerInvariant()}', expecting 'file' or 'block'");
        }
    }

    private static (string Prefix, string Kind) Place(DiskDef disk, string medium)
    {
        var place = Unit(disk);
        return disk.Bus switch
        {
            DiskBus.Scsi => ($"scsi{place.Controller}:{place.Unit}", "scsi"),
            DiskBus.Sata => ($"sata{place.Controller}:{place.Unit}", "sata"),
            DiskBus.Ide => ($"ide{place.Bus}:{place.Unit}", "ata"),
            _ => throw VmxError.Internal($"Unsupported bus type '{disk.Bus.ToString()!.ToLowerInvariant()}' for {medium}"),
        };
    }

    private static DeviceAddress.Drive Unit(DiskDef disk)
    {
        if (disk.Address is not DeviceAddress.Drive drive)
        {
            throw new VirtException(ErrorCode.ConfigUnsupported, ErrorDomain.Vmware, $"Unsupported address of disk '{disk.Target}'");
        }

        if (disk.Bus == DiskBus.Scsi && (drive.Bus > 0 || drive.Target > 0 || drive.Unit is 7 or > 15))
        {
            throw VmxError.Internal($"Disk '{disk.Target}' has an address a SCSI controller does not have");
        }

        return drive;
    }
}
