namespace VirtBridge.Model;

/// <summary>The program that loads a guest's kernel before bhyve runs it.</summary>
/// <param name="Argv">The command.</param>
/// <param name="DeviceMap">The map of disks grub-bhyve is given, null for other loaders.</param>
public sealed record BhyveLoader(IReadOnlyList<string> Argv, string? DeviceMap);

/// <summary>Builds the loader's command.</summary>
public static class BhyveLoaderCommand
{
    private const string Standard = "/usr/sbin/bhyveload";

    /// <param name="domain">The guest, which does not boot firmware.</param>
    /// <param name="host">The host.</param>
    /// <param name="deviceMapPath">Where the map of disks will lie.</param>
    public static BhyveLoader Build(DomainDef domain, BhyveHost host, string deviceMapPath)
    {
        var loader = domain.Bootloader ?? Standard;
        if (domain.BootloaderArgs is { } arguments)
        {
            return new BhyveLoader([loader, .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)], null);
        }

        return loader[(loader.LastIndexOf('/') + 1)..] switch
        {
            "bhyveload" => Standalone(domain, loader),
            "grub-bhyve" => Grub(domain, host, loader, deviceMapPath),
            _ => throw BhyveError.Unsupported("Custom loader requires explicit <bootloader_args> configuration"),
        };
    }

    private static BhyveLoader Standalone(DomainDef domain, string loader)
    {
        var disk = BootDisk(domain) ?? throw BhyveError.Unsupported("Domain should have at least one disk defined");
        return new BhyveLoader([loader, "-m", Memory(domain), "-d", disk.Source.Path ?? "", domain.Name], null);
    }

    private static BhyveLoader Grub(DomainDef domain, BhyveHost host, string loader, string deviceMapPath)
    {
        var usable = domain.Devices.Disks.Where(IsUsable).ToList();
        var chosen = usable.Where(disk => disk.Info.BootOrder is not null).MinBy(disk => disk.Info.BootOrder);
        var hd = chosen is null ? usable.FirstOrDefault(disk => disk.Device == DiskDevice.Disk) : chosen.Device == DiskDevice.Disk ? chosen : null;
        var cd = chosen is null ? usable.FirstOrDefault(disk => disk.Device == DiskDevice.Cdrom) : chosen.Device == DiskDevice.Cdrom ? chosen : null;
        if (hd is null && cd is null)
        {
            throw BhyveError.Unsupported("Domain should have at least one disk defined");
        }

        var map = (cd is null ? "" : $"(cd) {cd.Source.Path}\n") + (hd is null ? "" : $"(hd0) {hd.Source.Path}\n");
        var argv = new List<string> { loader, "--root", hd is null ? "cd" : "hd0,msdos1", "--device-map", deviceMapPath, "--memory", Memory(domain) };
        if (host.Can(BhyveFeatures.GrubConsole) && domain.Devices.Serials.FirstOrDefault()?.Source is CharSource.Nmdm { Master: { } master })
        {
            argv.AddRange(["--cons-dev", master]);
        }

        argv.Add(domain.Name);
        return new BhyveLoader(argv, map);
    }

    /// <summary>The disk of lowest order; without orders the first of the kind the guest boots from.</summary>
    private static DiskDef? BootDisk(DomainDef domain)
    {
        var usable = domain.Devices.Disks.Where(IsUsable).ToList();
        if (usable.Where(disk => disk.Info.BootOrder is not null).MinBy(disk => disk.Info.BootOrder) is { } ordered)
        {
            return ordered;
        }

        foreach (var device in domain.Os.BootDevices)
        {
            var kind = device switch
            {
                BootDevice.Hd => DiskDevice.Disk,
                BootDevice.Cdrom => DiskDevice.Cdrom,
                _ => throw BhyveError.Unsupported($"Cannot boot from device {device.ToString().ToLowerInvariant()}"),
            };
            if (usable.FirstOrDefault(disk => disk.Device == kind) is { } found)
            {
                return found;
            }
        }

        return domain.Os.BootDevices.IsEmpty ? usable.FirstOrDefault() : throw BhyveError.Unsupported("Cannot find boot device of requested type");
    }

    private static bool IsUsable(DiskDef disk) => disk.Device is DiskDevice.Disk or DiskDevice.Cdrom
        && disk.Source is { Type: StorageType.File or StorageType.Block, Path.Length: > 0 };

    private static string Memory(DomainDef domain) => $"{(domain.Memory.Total + 1023) / 1024}";
}
