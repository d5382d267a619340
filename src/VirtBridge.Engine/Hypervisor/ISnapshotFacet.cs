using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Snapshots inside images a running guest has open, with or without its memory.</summary>
public interface ISnapshotFacet
{
    /// <summary>Takes all disks the snapshot wants inside images, and memory if it wants that there too, or nothing.</summary>
    Task TakeInternalAsync(DomainObject guest, SnapshotDef snapshot, CancellationToken cancellation);

    /// <summary>Erases the entries of that name in the images of some disks.</summary>
    Task EraseInternalAsync(DomainObject guest, string name, IReadOnlyList<string> disks, CancellationToken cancellation);

    /// <summary>Erases the entry of that name in an image the guest has open below the top of a disk.</summary>
    Task EraseBelowAsync(DomainObject guest, string name, string disk, ImageLocation image, CancellationToken cancellation);
}

/// <summary>Marking points in time from which changed blocks are known.</summary>
public interface ICheckpointFacet
{
    /// <summary>What changed goes on being recorded when a snapshot lets a disk go on in another image.</summary>
    bool SurviveSnapshots { get; }

    Task<CheckpointDef> TakeAsync(DomainObject guest, CheckpointDef wanted, DomainCheckpointCreateFlags flags, CancellationToken cancellation);

    Task EraseAsync(DomainObject guest, CheckpointDef checkpoint, MomentTree<CheckpointDef> tree, CancellationToken cancellation);

    /// <summary>Refuses a checkpoint of which the disks of the guest know nothing usable.</summary>
    Task ValidateAsync(DomainObject guest, CheckpointDef checkpoint, CancellationToken cancellation);

    /// <summary>The checkpoint with the bytes changed since on every disk.</summary>
    Task<CheckpointDef> MeasureAsync(DomainObject guest, CheckpointDef checkpoint, CancellationToken cancellation);
}
