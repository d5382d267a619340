namespace VirtBridge.Model;

/// <summary>Reads disks, drives and their controllers.</summary>
internal static class VmxDiskReader
{
    private const string EmptyDrive = "emptyBackingString";
    private const string HostCdroms = "/vmfs/devices/cdrom/";
    private const int ScsiUnits = 16;
    private const int ScsiAdapterUnit = 7;
    private const int SataUnits = 30;
    private const int Controllers = 4;

    private static readonly (string Vmx, ScsiControllerModel Model, string Name)[] ScsiModels =
    [
        ("buslogic", ScsiControllerModel.Buslogic, "buslogic"),
        ("lsilogic", ScsiControllerModel.Lsilogic, "lsilogic"),
        ("lsisas1068", ScsiControllerModel.Lsisas1068, "lsisas1068"),
        ("pvscsi", ScsiControllerModel.Vmpvscsi, "vmpvscsi"),
    ];

    public static ValueArray<DiskDef> ReadAll(VmxFile vmx, IVmxFileNames names)
    {
        var disks = new List<DiskDef>();
        foreach (var (prefix, target, bus) in Places(vmx))
        {
            var place = new Place(vmx, names, prefix, target, bus);
            var disk = bus == DiskBus.Fdc ? ReadFloppy(place) : ReadHardDisk(place) ?? ReadCdrom(place);
            if (disk is not null)
            {
                disks.Add(disk);
            }
        }

        return disks.ToValueArray();
    }

    /// <summary>SCSI controllers that serve something and say what they are.</summary>
    public static ValueArray<ControllerDef> ReadControllers(VmxFile vmx, IVmxFileNames names)
    {
        var controllers = new List<ControllerDef>();
        var used = ReadAll(vmx, names).Where(disk => disk.Bus == DiskBus.Scsi).Select(disk => DiskNames.Index(disk.Target) / (ScsiUnits - 1)).ToHashSet();
        for (var index = 0; index < Controllers; index++)
        {
            if (!vmx.Flag($"scsi{index}.present", false) || vmx.Text($"scsi{index}.virtualDev") is not { } device)
            {
                continue;
            }

            var model = Array.Find(ScsiModels, model => model.Vmx.Equals(device, StringComparison.OrdinalIgnoreCase));
            if (model.Vmx is null)
            {
                throw VmxError.Internal(
                    $"Expecting VMX entry 'scsi{index}.virtualDev' to be 'buslogic' or 'lsilogic' or 'lsisas1068' or 'pvscsi' but found '{device}'");
            }

            if (used.Contains(index))
            {
                controllers.Add(new ControllerDef { Type = ControllerType.Scsi, Index = (uint)index, Scsi = model.Model, Model = model.Name });
            }
        }

        return controllers.ToValueArray();
    }

    private static IEnumerable<(string Prefix, string Target, DiskBus Bus)> Places(VmxFile vmx)
    {
        for (var controller = 0; controller < Controllers; controller++)
        {
            for (var unit = 0; vmx.Flag($"scsi{controller}.present", false) && unit < ScsiUnits; unit++)
            {
                if (unit != ScsiAdapterUnit)
                {
                    var index = (controller * (ScsiUnits - 1)) + (unit > ScsiAdapterUnit ? unit - 1 : unit);
                    yield return ($"scsi{controller}:{unit}", DiskNames.Name("sd", index), DiskBus.Scsi);
                }
            }
        }

        for (var controller = 0; controller < Controllers; controller++)
        {
            for (var unit = 0; vmx.Flag($"sata{controller}.present", false) && unit < SataUnits; unit++)
            {
                yield return ($"sata{controller}:{unit}", DiskNames.Name("sd", (controller * SataUnits) + unit), DiskBus.Sata);
            }
        }

        for (var index = 0; index < 4; index++)
        {
            yield return ($"ide{index / 2}:{index % 2}", DiskNames.Name("hd", index), DiskBus.Ide);
        }

        for (var index = 0; index < 2; index++)
        {
            yield return ($"floppy{index}", DiskNames.Name("fd", index), DiskBus.Fdc);
        }
    }

    /// <summary>A disk image, null when the place is empty or holds another kind of medium.</summary>
    private static DiskDef? ReadHardDisk(Place place)
    {
        if (!place.IsUsed || place.FileName is not { } file || !HasEnding(file, ".vmdk"))
        {
            return null;
        }

        if (place.DeviceType is { } type && !type.Equals(place.HardDiskType, StringComparison.OrdinalIgnoreCase)
            && !type.Equals("disk", StringComparison.OrdinalIgnoreCase))
        {
            throw VmxError.Internal($"Expecting VMX entry '{place.Prefix}.deviceType' to be '{place.HardDiskType}' but found '{type}'");
        }

        var path = place.Names.FromVmx(file) ?? throw VmxError.Internal($"Referenced missing file '{file}'");
        return place.Disk(DiskDevice.Disk, StorageType.File, path) with
        {
            Cache = place.Vmx.Flag(place.Prefix + ".writeThrough", false) ? DiskCache.Writethrough : null,
            Transient = place.Vmx.Says(place.Prefix + ".mode", "independent-nonpersistent"),
        };
    }

    private static DiskDef? ReadCdrom(Place place)
    {
        if (!place.IsUsed)
        {
            return null;
        }

        var file = place.FileName;
        var type = place.DeviceType?.ToLowerInvariant();
        switch (type)
        {
            case "cdrom-image":
                return place.Disk(DiskDevice.Cdrom, StorageType.File, string.IsNullOrEmpty(file) || IsEmptyDrive(file) ? null : place.Names.FromVmx(file));
            case "atapi-cdrom":
            case "cdrom-raw":
                var device = type == "cdrom-raw" ? DiskDevice.Lun : DiskDevice.Cdrom;
                return string.Equals(file, "auto detect", StringComparison.OrdinalIgnoreCase)
                    ? Optional(place.Disk(device, StorageType.Block, null))
                    : place.Disk(device, StorageType.Block, file is null || IsEmptyDrive(file) ? null : file);
            case "scsi-passthru" when file?.StartsWith(HostCdroms, StringComparison.Ordinal) == true:
                return place.Disk(DiskDevice.Lun, StorageType.Block, file);
            default:
                throw VmxError.Internal(
                    $"Invalid or not yet handled value '{file ?? "(not present)"}' for VMX entry '{place.Prefix}.fileName' for device type '{place.DeviceType ?? "unknown"}'");
        }
    }

    private static DiskDef? ReadFloppy(Place place)
    {
        if (!place.IsUsed)
        {
            return null;
        }

        var type = place.Vmx.Text(place.Prefix + ".fileType")?.ToLowerInvariant();
        var file = place.FileName ?? throw VmxError.Internal($"Missing essential config entry '{place.Prefix}.fileName'");
        return type switch
        {
            "device" => place.Disk(DiskDevice.Floppy, StorageType.Block, file),
            "file" => place.Disk(DiskDevice.Floppy, StorageType.File, place.Names.FromVmx(file)),
            null when HasEnding(file, ".flp") => place.Disk(DiskDevice.Floppy, StorageType.File, place.Names.FromVmx(file)),
            _ => throw VmxError.Internal($"Invalid or not yet handled value '{type}' for VMX entry '{place.Prefix}.fileType'"),
        };
    }

    private static DiskDef Optional(DiskDef disk) => disk with { Source = disk.Source with { StartupPolicy = StartupPolicy.Optional } };

    private static bool IsEmptyDrive(string file) => file.Equals(EmptyDrive, StringComparison.OrdinalIgnoreCase);

    private static bool HasEnding(string file, string ending) => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where a drive may be.</summary>
    private sealed record Place(VmxFile Vmx, IVmxFileNames Names, string Prefix, string Target, DiskBus Bus)
    {
        /// <summary>Media of the viewer's machine (client devices) are not the guest's.</summary>
        public bool IsUsed => Vmx.Flag(Prefix + ".present", false) && !Vmx.Flag(Prefix + ".clientDevice", false);

        public string? FileName => Vmx.Text(Prefix + ".fileName");

        public string? DeviceType => Vmx.Text(Prefix + ".deviceType");

        public string HardDiskType => Bus switch
        {
            DiskBus.Scsi => "scsi-hardDisk",
            DiskBus.Sata => "sata-hardDisk",
            _ => "ata-hardDisk",
        };

        public DiskDef Disk(DiskDevice device, StorageType type, string? path) => new()
        {
            Device = device,
            Bus = Bus,
            Target = Target,
            Source = new StorageSource { Type = type, Path = path },
            ReadOnly = device is DiskDevice.Cdrom or DiskDevice.Lun,
        };
    }
}
