using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Fits a backup job to the disks of a domain.</summary>
public static class BackupAlignment
{
    /// <summary>Every disk of the domain gets an entry; those not named are left out when any disk was named.</summary>
    /// <param name="backup">The job as given.</param>
    /// <param name="disks">Disks of the domain.</param>
    /// <param name="suffix">Appended to an image's path where no target was given.</param>
    public static BackupDef Align(BackupDef backup, ValueArray<DiskDef> disks, string suffix)
    {
        var aligned = new List<BackupDisk>();
        foreach (var entry in backup.Disks)
        {
            if (aligned.Exists(known => known.Name == entry.Name))
            {
                throw Refused($"disk '{entry.Name}' specified twice");
            }

            var index = disks.IndexOf(disk => disk.Target == entry.Name);
            if (index < 0)
            {
                throw Refused($"no disk named '{entry.Name}'");
            }

            aligned.Add(Complete(backup, entry, disks[index], suffix));
        }

        foreach (var disk in disks)
        {
            if (disk.Target is { } target && !aligned.Exists(known => known.Name == target))
            {
                var wanted = !backup.HasDisks && !disk.Source.IsEmpty && !disk.ReadOnly;
                aligned.Add(Complete(backup, new BackupDisk(target) { Backup = wanted }, disk, suffix));
            }
        }

        return backup with { Disks = aligned.ToValueArray() };
    }

    private static BackupDisk Complete(BackupDef backup, BackupDisk entry, DiskDef disk, string suffix)
    {
        if (entry.Backup == false)
        {
            return entry;
        }

        if (disk.Source.IsEmpty)
        {
            throw Refused($"disk '{entry.Name}' has no media");
        }

        var store = entry.Store ?? new StorageSource { Type = StorageType.File };
        if (store.Path is null)
        {
            if (disk.Source.Type is not (StorageType.File or StorageType.Block))
            {
                throw Refused($"refusing to generate file name for disk '{entry.Name}'");
            }

            store = store with { Path = $"{disk.Source.Path}.{suffix}" };
        }

        var mode = entry.Mode
            ?? (entry.Incremental is not null || backup.Incremental is not null ? BackupDiskMode.Incremental : BackupDiskMode.Full);
        return entry with
        {
            Backup = true,
            Store = store,
            Mode = mode,
            Incremental = mode == BackupDiskMode.Incremental
                ? entry.Incremental ?? backup.Incremental
                    ?? throw Refused($"'incremental' backup mode of disk '{entry.Name}' requires setting 'incremental' field for disk or backup")
                : null,
        };
    }

    private static VirtException Refused(string detail) => new(ErrorCode.ConfigUnsupported, ErrorDomain.Domain, detail);
}
