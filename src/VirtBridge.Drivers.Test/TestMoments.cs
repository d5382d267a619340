using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Test;

/// <summary>Snapshots and checkpoints of guests that have no data: what counts is the tree.</summary>
public sealed class TestMoments : ISnapshotFacet, ICheckpointFacet
{
    private const ulong ChangedBytes = 1048576;

    public DiskSnapshot DefaultLocation(DomainObject guest, DomainSnapshotCreateFlags flags) =>
        (flags & DomainSnapshotCreateFlags.DiskOnly) != 0 ? DiskSnapshot.External : DiskSnapshot.Internal;

    public Task<SnapshotTaken> TakeAsync(
        DomainObject guest, SnapshotDef wanted, DomainSnapshotCreateFlags flags, CancellationToken cancellation)
    {
        var view = guest.View;
        return Task.FromResult(new SnapshotTaken(wanted)
        {
            Live = view.Live is { } live && view.Active ? WithOverlays(live, wanted) : null,
            Config = view.Config is { } config && wanted.IsExternal ? WithOverlays(config.Value, wanted) : null,
        });
    }

    public Task<DomainDef> RestoreDisksAsync(DomainObject guest, SnapshotDef snapshot, CancellationToken cancellation) =>
        Task.FromResult(snapshot.Domain ?? guest.View.Next);

    public Task EraseAsync(DomainObject guest, SnapshotDef snapshot, MomentTree<SnapshotDef> tree, CancellationToken cancellation) =>
        Task.CompletedTask;

    public Task<CheckpointDef> TakeAsync(
        DomainObject guest, CheckpointDef wanted, DomainCheckpointCreateFlags flags, CancellationToken cancellation) =>
        Task.FromResult(wanted);

    public Task EraseAsync(DomainObject guest, CheckpointDef checkpoint, MomentTree<CheckpointDef> tree, CancellationToken cancellation) =>
        Task.CompletedTask;

    public Task<CheckpointDef> MeasureAsync(DomainObject guest, CheckpointDef checkpoint, CancellationToken cancellation) =>
        Task.FromResult(checkpoint with
        {
            Disks = checkpoint.Disks
                .Select(d => d.Mode == CheckpointMode.Bitmap ? d with { Size = ChangedBytes, SizeValid = true } : d)
                .ToValueArray(),
        });

    // External snapshots freeze the image a disk had and go on in a new one.
    private static DomainDef WithOverlays(DomainDef definition, SnapshotDef snapshot)
    {
        var disks = definition.Devices.Disks.Select(disk =>
        {
            var overlay = snapshot.Disks.FirstOrDefault(d => d.Name == disk.Target && d.Location == DiskSnapshot.External);
            return overlay is null
                ? disk
                : disk with { Source = disk.Source with { Path = overlay.Source.Path, Format = overlay.Source.Format, Type = overlay.Source.Type } };
        });
        return definition with { Devices = definition.Devices with { Disks = disks.ToValueArray() } };
    }
}
