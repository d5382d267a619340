namespace VirtBridge.Model;

/// <summary>Disks of an xm configuration: "phy:/dev/sda,hda:cdrom,r".</summary>
internal static class XmDisks
{
    public static ValueArray<DiskDef> Read(IEnumerable<string> entries) => entries.Select(ReadDisk).ToValueArray();

    public static void Write(XenConfigText text, DomainDef domain) =>
        text.AddListIfAny("disk", domain.Devices.Disks.Where(disk => disk.Device != DiskDevice.Floppy).Select(disk => WriteDisk(disk, domain.Os.Type == OsType.Hvm)));

    private static DiskDef ReadDisk(string entry)
    {
        // The source may hold commas, target and mode do not.
        var mode = entry.LastIndexOf(',');
        var target = mode > 0 ? entry.LastIndexOf(',', mode - 1) : -1;
        if (target < 0)
        {
            throw XenError.Internal($"disk '{entry}' is malformed");
        }

        var name = entry[(target + 1)..mode];
        name = name.StartsWith("ioemu:", StringComparison.Ordinal) ? name["ioemu:".Length..] : name;
        var cdrom = name.EndsWith(":cdrom", StringComparison.Ordinal);
        name = name.Split(':')[0];
        var (driver, path, format) = ReadSource(entry[..target]);
        var access = entry[(mode + 1)..];
        return new DiskDef
        {
            Device = cdrom ? DiskDevice.Cdrom : DiskDevice.Disk,
            Bus = XlDisks.BusOf(name),
            Target = name,
            DriverName = driver,
            Source = new StorageSource { Type = driver == "phy" ? StorageType.Block : StorageType.File, Path = path.Length == 0 ? null : path, Format = format },
            ReadOnly = access is "r" or "ro" || cdrom,
            Shareable = access is "w!" or "!",
        };
    }

    private static (string Driver, string Path, StorageFormat Format) ReadSource(string source)
    {
        var colon = source.IndexOf(':');
        if (colon < 0 || source.StartsWith('/'))
        {
            return ("phy", source, StorageFormat.Raw);
        }

        var driver = source[..colon];
        var path = source[(colon + 1)..];
        if (driver is not ("tap" or "tap2") || path.IndexOf(':') is not (>= 0 and var sub))
        {
            return (driver, path, StorageFormat.Raw);
        }

        var format = path[..sub] switch
        {
            "aio" or "raw" => StorageFormat.Raw,
            "qcow" => StorageFormat.Qcow,
            "qcow2" => StorageFormat.Qcow2,
            "vmdk" => StorageFormat.Vmdk,
            "vhd" => StorageFormat.Vhd,
            var unknown => throw XenError.Internal($"Unknown driver type {unknown}"),
        };
        return (driver, path[(sub + 1)..], format);
    }

    private static string WriteDisk(DiskDef disk, bool hvm)
    {
        var source = "";
        if (disk.Source.Path is { } path)
        {
            var driver = disk.DriverName ?? (disk.Source.Type == StorageType.Block ? "phy" : "file");
            var sub = driver is "tap" or "tap2"
                ? (disk.Source.Format is null or StorageFormat.Raw ? "aio" : disk.Source.Format.ToString()!.ToLowerInvariant()) + ":"
                : "";
            source = $"{driver}:{sub}{path}";
        }

        var mode = disk.ReadOnly ? "r" : disk.Shareable ? "!" : "w";
        return $"{source},{disk.Target}{(hvm && disk.Device == DiskDevice.Cdrom ? ":cdrom" : "")},{mode}";
    }
}
