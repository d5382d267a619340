using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Matches what a snapshot says about disks with the disks a domain has; pure.</summary>
public static class SnapshotAlignment
{
    /// <summary>
    /// The snapshot with every disk of the domain in it. Disks nobody spoke of get <paramref name="otherwise"/>; external
    /// ones get a file beside their image, named after the snapshot.
    /// </summary>
    /// <param name="snapshot">As it was asked for.</param>
    /// <param name="domain">Whose disks they are.</param>
    /// <param name="otherwise">What happens to disks nobody spoke of.</param>
    /// <param name="overlays">Where files go for disks on block devices and behind networks; null: a file must be named for each.</param>
    public static SnapshotDef Align(SnapshotDef snapshot, DomainDef domain, DiskSnapshot otherwise, string? overlays = null)
    {
        var given = new Dictionary<string, SnapshotDisk>();
        foreach (var disk in snapshot.Disks)
        {
            var target = Find(domain, disk.Name)?.Target
                ?? throw new VirtException(ErrorCode.ConfigUnsupported, ErrorDomain.Domain, $"no disk named '{disk.Name}'");
            if (!given.TryAdd(target, disk with { Name = target }))
            {
                throw new VirtException(ErrorCode.ConfigUnsupported, ErrorDomain.Domain, $"disk '{disk.Name}' specified twice");
            }
        }

        var aligned = domain.Devices.Disks
            .Where(disk => disk.Target is not null)
            .Select(disk => Complete(given.GetValueOrDefault(disk.Target!) ?? new(disk.Target!), disk, snapshot, otherwise, Beside));
        return snapshot with { Disks = aligned.ToValueArray() };

        string? Beside(DiskDef disk) => disk.Source.Type switch
        {
            StorageType.File when disk.Source.Path is { } path => WithoutExtension(path),
            StorageType.Block or StorageType.Network when overlays is not null => $"{overlays}/{domain.Name}-{disk.Target}",
            _ => null,
        };
    }

    private static SnapshotDisk Complete(SnapshotDisk wanted, DiskDef disk, SnapshotDef snapshot, DiskSnapshot otherwise, Func<DiskDef, string?> beside)
    {
        var location = wanted.Location ?? disk.Snapshot ?? Natural(disk, otherwise);
        var external = location == DiskSnapshot.External;
        if (!external && wanted.Source.Path is not null)
        {
            throw new VirtException(
                ErrorCode.ConfigUnsupported, ErrorDomain.Domain, $"file '{wanted.Source.Path}' for disk '{wanted.Name}' requires use of external snapshot mode");
        }

        return external && wanted.Source.Path is null
            ? wanted with { Location = location, Source = Overlay(wanted, beside(disk), snapshot) }
            : external
            ? wanted with { Location = location, Source = wanted.Source with { Format = wanted.Source.Format ?? StorageFormat.Qcow2 } }
            : wanted with { Location = location };
    }

    private static DiskSnapshot Natural(DiskDef disk, DiskSnapshot otherwise) =>
        disk.Source.Path is null || disk.ReadOnly ? DiskSnapshot.No : otherwise;

    private static StorageSource Overlay(SnapshotDisk wanted, string? stem, SnapshotDef snapshot)
    {
        if (wanted.Source.Type != StorageType.File)
        {
            throw new VirtException(
                ErrorCode.ConfigUnsupported,
                ErrorDomain.Domain,
                $"cannot generate external snapshot name for disk '{wanted.Name}' on a '{wanted.Source.Type.ToString().ToLowerInvariant()}' device");
        }

        if (stem is null)
        {
            throw new VirtException(
                ErrorCode.ConfigUnsupported,
                ErrorDomain.Domain,
                $"cannot generate external snapshot name for disk '{wanted.Name}' without source");
        }

        return wanted.Source with
        {
            Type = StorageType.File,
            Path = $"{stem}.{snapshot.Name}",
            Format = wanted.Source.Format ?? StorageFormat.Qcow2,
        };
    }

    private static string WithoutExtension(string path)
    {
        var slash = path.LastIndexOf('/');
        var dot = path.LastIndexOf('.');
        return dot > slash ? path[..dot] : path;
    }

    private static DiskDef? Find(DomainDef domain, string name) =>
        domain.Devices.Disks.FirstOrDefault(d => d.Target == name) ?? domain.Devices.Disks.FirstOrDefault(d => d.Source.Path == name);
}
