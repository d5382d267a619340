namespace VirtBridge.Model;

/// <summary>Disks of an xl configuration: target, format, device and access by place or by name, options by name.</summary>
internal static class XlDisks
{
    private static readonly string[] Places = ["target", "format", "vdev", "access"];

    private static readonly (string Name, StorageFormat Format)[] Formats =
    [
        ("raw", StorageFormat.Raw), ("qcow", StorageFormat.Qcow), ("qcow2", StorageFormat.Qcow2), ("vhd", StorageFormat.Vhd), ("qed", StorageFormat.Qed),
    ];

    public static ValueArray<DiskDef> Read(IEnumerable<string> entries) => entries.Select(ReadDisk).ToValueArray();

    public static void Write(XenConfigText text, ValueArray<DiskDef> disks) =>
        text.AddListIfAny("disk", disks.Where(disk => disk.Device != DiskDevice.Floppy).Select(WriteDisk));

    public static DiskBus BusOf(string target) =>
        target.StartsWith("xvd", StringComparison.Ordinal) || !(target.StartsWith("hd", StringComparison.Ordinal) || target.StartsWith("sd", StringComparison.Ordinal))
            ? DiskBus.Xen
            : DiskNames.BusOf(target);

    /// <summary>The image as QEMU in Xen is told.</summary>
    public static string? Location(StorageSource source)
    {
        if (source.Type != StorageType.Network)
        {
            return string.IsNullOrEmpty(source.Path) ? null : source.Path;
        }

        if (source.Protocol != StorageProtocol.Rbd || source.Auth is not null)
        {
            throw XenError.Unsupported($"Unsupported network block protocol '{source.Protocol.ToString()?.ToLowerInvariant()}'");
        }

        var snapshot = source.SnapshotName is { } name ? $"@{name}" : "";
        var config = source.ConfigFile is { } file ? $":conf={file}" : "";
        var hosts = source.Hosts.IsEmpty ? "" : ":mon_host=" + string.Join(@"\\;", source.Hosts.Select(host =>
            (host.Name?.Contains(':') == true ? $"[{host.Name.Replace(":", @"\\:")}]" : host.Name) + (host.Port is { } port ? @"\\:" + port : "")));
        return $"rbd:{source.Path}{snapshot}:auth_supported=none{hosts}{config}";
    }

    public static string FormatName(StorageFormat? format) => format is null ? "raw"
        : Array.FindIndex(Formats, known => known.Format == format) is >= 0 and var index ? Formats[index].Name
        : throw XenError.Internal($"libxenlight does not support disk format {format.ToString()!.ToLowerInvariant()}");

    private static DiskDef ReadDisk(string entry)
    {
        var settings = ReadSettings(entry);
        var target = settings.GetValueOrDefault("vdev") is { Length: > 0 } name ? name : throw XenError.Internal($"disk '{entry}' has no vdev");
        var cdrom = settings.GetValueOrDefault("devtype") == "cdrom" || target.EndsWith(":cdrom", StringComparison.Ordinal);
        target = target.Split(':')[0];
        var driver = settings.GetValueOrDefault("backendtype") switch
        {
            null or "" or "qdisk" => "qemu",
            "phy" => "phy",
            "tap" => "tap",
            var backend => throw XenError.Unsupported($"disk backend not supported: {backend}"),
        };
        var format = settings.GetValueOrDefault("format") is not { Length: > 0 } text || text == "empty" ? StorageFormat.Raw
            : Array.FindIndex(Formats, known => known.Name == text) is >= 0 and var index ? Formats[index].Format
            : throw XenError.Unsupported($"disk image format not supported: {text}");
        var access = settings.GetValueOrDefault("access") ?? "";
        return new DiskDef
        {
            Device = cdrom ? DiskDevice.Cdrom : DiskDevice.Disk,
            Bus = BusOf(target),
            Target = target,
            DriverName = driver,
            Source = ReadSource(settings.GetValueOrDefault("target") ?? "", driver) with { Format = format },
            ReadOnly = cdrom || access is "r" or "ro",
            Shareable = access is "!" or "w!" or "rw!",
            BackendDomain = settings.GetValueOrDefault("backend"),
        };
    }

    private static StorageSource ReadSource(string target, string driver) => target.StartsWith("rbd:", StringComparison.Ordinal)
        ? BackingColon.Rbd(target.Replace(@"\\", @"\"))
        : new StorageSource { Type = driver == "phy" ? StorageType.Block : StorageType.File, Path = target.Length == 0 ? null : target };

    private static Dictionary<string, string> ReadSettings(string entry)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        var place = 0;
        var rest = entry;
        while (rest.Length > 0)
        {
            if (rest.StartsWith("target=", StringComparison.Ordinal))
            {
                // The last setting: the rest is the file name, whatever it holds.
                settings["target"] = rest["target=".Length..];
                break;
            }

            var comma = rest.IndexOf(',');
            var item = (comma < 0 ? rest : rest[..comma]).Trim();
            rest = comma < 0 ? "" : rest[(comma + 1)..];
            var equals = item.IndexOf('=');
            if (equals > 0 && item.AsSpan(0, equals).IndexOfAnyExceptInRange('a', 'z') < 0)
            {
                settings[item[..equals]] = item[(equals + 1)..];
                place = Places.Length;
            }
            else if (place < Places.Length)
            {
                settings[Places[place++]] = item;
            }
            else if (item == "cdrom")
            {
                settings["devtype"] = "cdrom";
            }
            else if (item.Length > 0 && item is not ("direct-io-safe" or "discard" or "no-discard"))
            {
                throw XenError.Internal($"disk '{entry}' has an unknown parameter '{item}'");
            }
        }

        return settings;
    }

    private static string WriteDisk(DiskDef disk)
    {
        if (disk.Transient)
        {
            throw XenError.Unsupported("transient disks not supported yet");
        }

        var items = new List<string>
        {
            $"format={FormatName(disk.Source.Format)}",
            $"vdev={disk.Target}",
            $"access={(disk.ReadOnly ? "ro" : disk.Shareable ? "!" : "rw")}",
        };
        switch (disk.DriverName)
        {
            case null:
                break;
            case "qemu" or "file":
                items.Add("backendtype=qdisk");
                break;
            case "tap" or "phy":
                items.Add($"backendtype={disk.DriverName}");
                break;
            default:
                throw XenError.Unsupported($"disk driver '{disk.DriverName}' is not supported");
        }

        if (disk.Device == DiskDevice.Cdrom)
        {
            items.Add("devtype=cdrom");
        }

        if (disk.BackendDomain is { } domain)
        {
            items.Add($"backend={domain}");
        }

        // The target must be last: it takes the rest of the text.
        if (Location(disk.Source) is { } location)
        {
            items.Add($"target={location}");
        }

        return string.Join(',', items);
    }
}
