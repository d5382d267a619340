using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Keeping and bringing back the data of snapshots. The engine keeps the tree, the driver the bytes.</summary>
public interface ISnapshotFacet
{
    /// <summary>Where disks go that nobody spoke of.</summary>
    DiskSnapshot DefaultLocation(DomainObject guest, DomainSnapshotCreateFlags flags);

    /// <summary>Takes the snapshot, all disks or none.</summary>
    Task<SnapshotTaken> TakeAsync(DomainObject guest, SnapshotDef wanted, DomainSnapshotCreateFlags flags, CancellationToken cancellation);

    /// <summary>Puts the disks of a guest that does not run back; returns the definition it has afterwards. Memory is
    /// brought back by the start that follows, which names the snapshot.</summary>
    Task<DomainDef> RestoreDisksAsync(DomainObject guest, SnapshotDef snapshot, CancellationToken cancellation);

    /// <summary>Destroys the data of one snapshot so that no other loses any.</summary>
    Task EraseAsync(DomainObject guest, SnapshotDef snapshot, MomentTree<SnapshotDef> tree, CancellationToken cancellation);
}

/// <summary>A snapshot that exists, and the definitions of its domain afterwards where they changed.</summary>
public sealed record SnapshotTaken(SnapshotDef Snapshot)
{
    public DomainDef? Live { get; init; }
    public DomainDef? Config { get; init; }
}

/// <summary>Marking points in time from which changed blocks are known.</summary>
public interface ICheckpointFacet
{
    Task<CheckpointDef> TakeAsync(DomainObject guest, CheckpointDef wanted, DomainCheckpointCreateFlags flags, CancellationToken cancellation);

    Task EraseAsync(DomainObject guest, CheckpointDef checkpoint, MomentTree<CheckpointDef> tree, CancellationToken cancellation);

    /// <summary>The checkpoint with the bytes changed since on every disk.</summary>
    Task<CheckpointDef> MeasureAsync(DomainObject guest, CheckpointDef checkpoint, CancellationToken cancellation);
}
