using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>What one domain says about images: its definitions and its snapshots. Immutable, so a plan is a function of it.</summary>
public sealed record DomainImages
{
    private static readonly MomentTree<SnapshotDef> NoSnapshots = new([], null);

    public required Uuid Domain { get; init; }

    public required string Name { get; init; }

    /// <summary>The stored definition; null for a transient domain.</summary>
    public DomainDef? Config { get; init; }

    /// <summary>What runs; null when nothing does.</summary>
    public DomainDef? Live { get; init; }

    public MomentTree<SnapshotDef> Snapshots { get; init; } = NoSnapshots;

    public MomentTree<CheckpointDef>? Checkpoints { get; init; }

    /// <summary>Images this domain's operations made or froze.</summary>
    public ImageTable Table { get; init; } = ImageTable.Empty;

    public bool Running => Live is not null;

    /// <summary>Names of bitmaps its checkpoints need.</summary>
    public IEnumerable<string> Bitmaps =>
        (Checkpoints is null ? [] : Checkpoints.All.ToArray()).SelectMany(moment => moment.Definition.Disks).Select(disk => disk.Bitmap).OfType<string>().Distinct();

    public DomainDef Current => Live ?? Config!;

    /// <summary>Every reason this domain has to keep an image as it is.</summary>
    /// <param name="locate">Where a source is; null when nothing is there.</param>
    public IEnumerable<KeyValuePair<ImageLocation, Pin>> Pins(Func<StorageSource, ImageLocation?> locate) =>
        Actives(locate).Concat(SnapshotPins(locate)).Concat(CheckpointPins(locate)).Concat(
            Table.Entries.Where(entry => entry.Kept).Select(entry => KeyValuePair.Create(entry.Location, Pin.Kept)));

    /// <summary>The pins of one snapshot: what of each disk it keeps. Disks whose data is being dropped are not kept any more.</summary>
    public IEnumerable<KeyValuePair<ImageLocation, Pin>> PinsOf(SnapshotDef snapshot, Func<StorageSource, ImageLocation?> locate)
    {
        foreach (var (disk, mode) in KeptDisks(snapshot))
        {
            if (!disk.Source.IsEmpty && locate(disk.Source) is { } location)
            {
                yield return new(location, mode == DiskSnapshot.Internal
                    ? new Pin.Internal(Domain, snapshot.Name!)
                    : new Pin.Snapshot(Domain, snapshot.Name!, disk.Target!));
            }
        }
    }

    /// <summary>The disks a snapshot keeps, as they were when it was taken, and how.</summary>
    public static IEnumerable<(DiskDef Disk, DiskSnapshot Mode)> KeptDisks(SnapshotDef snapshot)
    {
        foreach (var disk in snapshot.Domain?.Devices.Disks ?? [])
        {
            if (disk.Target is null)
            {
                continue;
            }

            var said = snapshot.Disks.FirstOrDefault(d => d.Name == disk.Target);
            var mode = said?.Location ?? (snapshot.Disks.IsEmpty && disk is { Device: DiskDevice.Disk, ReadOnly: false }
                ? DiskSnapshot.Internal : DiskSnapshot.No);
            if (mode != DiskSnapshot.No && said?.SnapshotDeleteInProgress != true)
            {
                yield return (disk, mode);
            }
        }
    }

    private IEnumerable<KeyValuePair<ImageLocation, Pin>> Actives(Func<StorageSource, ImageLocation?> locate)
    {
        var disks = (Config?.Devices.Disks ?? []).Concat(Live?.Devices.Disks ?? []);
        foreach (var disk in disks)
        {
            if (!disk.Source.IsEmpty && locate(disk.Source) is { } location)
            {
                yield return new(location, new Pin.Active(Domain, disk.Target ?? ""));
            }

            if (disk.Mirror?.Source is { IsEmpty: false } mirror && locate(mirror) is { } copy)
            {
                yield return new(copy, new Pin.Job(Domain, $"copy of {disk.Target}"));
            }
        }
    }

    private IEnumerable<KeyValuePair<ImageLocation, Pin>> SnapshotPins(Func<StorageSource, ImageLocation?> locate)
    {
        foreach (var moment in Snapshots.All.ToArray())
        {
            foreach (var pin in PinsOf(moment.Definition, locate))
            {
                yield return pin;
            }
        }
    }

    // Bitmaps live in the image that was on top when they were made; which one that is now only the images tell.
    private IEnumerable<KeyValuePair<ImageLocation, Pin>> CheckpointPins(Func<StorageSource, ImageLocation?> locate)
    {
        foreach (var moment in Checkpoints is null ? [] : Checkpoints.All.ToArray())
        {
            foreach (var disk in moment.Definition.Domain?.Devices.Disks ?? [])
            {
                if (moment.Definition.Disks.Any(d => d.Name == disk.Target && d.Mode == CheckpointMode.Bitmap)
                    && !disk.Source.IsEmpty && locate(disk.Source) is { } location)
                {
                    yield return new(location, new Pin.Checkpoint(Domain, moment.Name));
                }
            }
        }
    }
}
