using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Matches what a snapshot says about disks with the disks a domain has; pure.</summary>
public static class SnapshotAlignment
{
    /// <summary>
    /// The snapshot with every disk of the domain in it. Disks nobody spoke of get <paramref name="otherwise"/>; external
    /// ones get a file beside their image, named after the snapshot.
    /// </summary>
    public static SnapshotDef Align(SnapshotDef snapshot, DomainDef domain, DiskSnapshot otherwise)
    {
        var given = new Dictionary<string, SnapshotDisk>();
        foreach (var disk in snapshot.Disks)
        {
            var target = Find(domain, disk.Name)?.Target
                ?? throw new VirtException(ErrorCode.ConfigUnsupported, ErrorDomain.Domain, $"no disk named '{disk.Name}'");
            if (!given.TryAdd(target, disk with { Name = target }))
            {
                throw new VirtException(ErrorCode.XmlError, ErrorDomain.Domain, $"disk '{target}' specified twice");
            }
        }

        var aligned = domain.Devices.Disks
            .Where(disk => disk.Target is not null)
            .Select(disk => Complete(given.GetValueOrDefault(disk.Target!) ?? new(disk.Target!), disk, snapshot, otherwise));
        return snapshot with { Disks = aligned.ToValueArray() };
    }

    private static SnapshotDisk Complete(SnapshotDisk wanted, DiskDef disk, SnapshotDef snapshot, DiskSnapshot otherwise)
    {
        var location = wanted.Location ?? disk.Snapshot ?? Natural(disk, otherwise);
        var external = location == DiskSnapshot.External;
        if (!external && wanted.Source.Path is not null)
        {
            throw new VirtException(
                ErrorCode.XmlError, ErrorDomain.Domain, $"file '{wanted.Source.Path}' for disk '{wanted.Name}' requires use of external snapshot mode");
        }

        return external && wanted.Source.Path is null
            ? wanted with { Location = location, Source = Overlay(wanted, disk, snapshot) }
            : external
            ? wanted with { Location = location, Source = wanted.Source with { Format = wanted.Source.Format ?? StorageFormat.Qcow2 } }
            : wanted with { Location = location };
    }

    private static DiskSnapshot Natural(DiskDef disk, DiskSnapshot otherwise) =>
        disk.Source.Path is null || disk.ReadOnly ? DiskSnapshot.No : otherwise;

    private static StorageSource Overlay(SnapshotDisk wanted, DiskDef disk, SnapshotDef snapshot)
    {
        if (disk.Source.Type != StorageType.File || disk.Source.Path is not { } path)
        {
            throw new VirtException(
                ErrorCode.ConfigUnsupported,
                ErrorDomain.Domain,
                $"cannot generate external snapshot name for disk '{wanted.Name}' without source");
        }

        var slash = path.LastIndexOf('/');
        var dot = path.LastIndexOf('.');
        var stem = dot > slash ? path[..dot] : path;
        return wanted.Source with
        {
            Type = StorageType.File,
            Path = $"{stem}.{snapshot.Name}",
            Format = wanted.Source.Format ?? StorageFormat.Qcow2,
        };
    }

    private static DiskDef? Find(DomainDef domain, string name) =>
        domain.Devices.Disks.FirstOrDefault(d => d.Target == name) ?? domain.Devices.Disks.FirstOrDefault(d => d.Source.Path == name);
}
