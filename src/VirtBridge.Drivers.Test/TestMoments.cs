using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Test;

/// <summary>Checkpoints of guests that have no data: what counts is the tree.</summary>
public sealed class TestMoments : ICheckpointFacet
{
    private const ulong ChangedBytes = 1048576;

    public bool SurviveSnapshots => false;

    public Task<CheckpointDef> TakeAsync(
        DomainObject guest, CheckpointDef wanted, DomainCheckpointCreateFlags flags, CancellationToken cancellation) =>
        guest.View.Active
            ? Task.FromResult(wanted)
            : throw Refuse.Unsupported(ErrorDomain.Test, "cannot create checkpoint for inactive domain");

    public Task EraseAsync(DomainObject guest, CheckpointDef checkpoint, MomentTree<CheckpointDef> tree, CancellationToken cancellation) =>
        Task.CompletedTask;

    public Task ValidateAsync(DomainObject guest, CheckpointDef checkpoint, CancellationToken cancellation) => Task.CompletedTask;

    public Task<CheckpointDef> MeasureAsync(DomainObject guest, CheckpointDef checkpoint, CancellationToken cancellation) =>
        Task.FromResult(checkpoint with
        {
            Disks = checkpoint.Disks
                .Select(d => d.Mode == CheckpointMode.Bitmap ? d with { Size = ChangedBytes, SizeValid = true } : d)
                .ToValueArray(),
        });
}
