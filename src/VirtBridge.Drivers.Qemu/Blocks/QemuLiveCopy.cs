using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Bitmaps;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Images;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>A stream or commit job that waits for its second word.</summary>
internal sealed class QemuLiveCopy(NodeJobName what, DomainObject guest, GuestRuntime runtime) : ILiveCopy
{
    // As much as is flushed in a moment is not worth a flush of its own while the guest still writes.
    private const ulong Little = 4 * 1024 * 1024;

    private bool _asked;
    private bool _pending;

    public string Id { get; } = what.ToString();

    /// <summary>False where the guest is known to have no bitmaps: nobody makes one during an operation on its images.</summary>
    public bool MayHaveBitmaps { get; init; } = true;

    public string Disk => what.Disk;

    private QmpClient Monitor => runtime.Guest.Monitor;

    private bool Pivots => what.Kind == NodeJobKind.ActiveCommit;

    public async ValueTask<ImageProgress> ProgressAsync(CancellationToken cancellation) =>
        await NodeJobs.FindAsync(runtime, Id, cancellation) is { } job
            ? new((ulong)job.CurrentProgress, (ulong)job.TotalProgress)
            : new(0, 0);

    public async Task CopiedAsync(CancellationToken cancellation)
    {
        if (Pivots && !_asked)
        {
            Monitor.Foretell(new JobComplete(Id));
        }
        else
        {
            ForetellBarrier();
        }

        switch (await NodeJobs.WaitAsync(runtime, Id, [.. Pivots && !_asked ? (string[])["ready"] : [], "pending", "concluded"], cancellation))
        {
            case { Status: "ready" }:
                // The guest still writes to both images. Once the job is told to end, QEMU holds its writes back until the references
                // have moved, so that what is said about the images in between is true whatever ends next. The bulk is flushed before.
                if (what.In(DiskImages.Of(Found().Source)).Upper is not { IsLocal: true, Path: { } upper } || ImageStat.Of(upper) is not { Allocated: <= Little })
                {
                    await FlushBarrier.RaiseAsync(Monitor, Found(), what, cancellation);
                }

                await CarryBitmapsAsync(cancellation);
                var completed = Monitor.ExecuteAsync(new JobComplete(Id), cancellation);
                ForetellBarrier();
                await completed;

                // Until the guest's last writes are through it is still called ready, and must not be asked twice.
                _asked = true;
                await CopiedAsync(cancellation);
                return;
            case null:
                var why = NodeJobs.ErrorOf(runtime.Blocks.TakeResult(Id)) ?? "it is gone";
                throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Qemu, $"disk '{what.Disk}' is where it was: {Describe()} (job '{Id}'): {why}");
            case { Status: "concluded" }:
                await NodeJobs.ConcludeAsync(runtime, Id, cancellation);
                throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Qemu, $"job '{Id}' of disk '{what.Disk}' ended before its result was wanted");
        }

        if (!Pivots)
        {
            await CarryBitmapsAsync(cancellation);
        }

        await FlushBarrier.RaiseAsync(Monitor, Found(), what, cancellation);
        Monitor.Foretell(new JobFinalize(Id));
        _pending = true;
    }

    public async Task<DomainDef> FinishAsync(CancellationToken cancellation)
    {
        var disk = Found();
        var before = DiskImages.Of(disk.Source);
        if (!_pending && await NodeJobs.WaitAsync(runtime, Id, [.. Pivots && !_asked ? (string[])["ready"] : [], "pending", "concluded"], cancellation) is { Status: "ready" })
        {
            await CopiedAsync(cancellation);
        }

        if (_pending || await NodeJobs.WaitAsync(runtime, Id, ["pending", "concluded"], cancellation) is { Status: "pending" })
        {
            await Monitor.ExecuteAsync(new JobFinalize(Id), cancellation);
        }

        var source = await NodeJobs.ConcludeAsync(runtime, Id, cancellation)
            ? DiskImages.Chain(what.After(before))
            : (await NodeGraph.AskAsync(Monitor, cancellation)).SourceOf(disk, before);
        var after = DiskImages.Of(source);
        var gone = before.Where(image => after.All(kept => kept.Index != image.Index)).ToList();
        RefuseUnmoved(after);

        // The header that names another image now is as important as the data it stands for.
        var repointed = before.TakeWhile(image => !gone.Contains(image)).LastOrDefault();
        var settled = repointed is null ? Task.CompletedTask : FlushBarrier.SettleAsync(Monitor, repointed, cancellation);

        // Nobody waits until QEMU has written and closed what nobody needs any more: whatever is told to it later comes after that.
        _ = DiskNodes.DropAsync(Monitor, gone);
        await settled;
        return DiskImages.With(guest.View.Live!, what.Disk, d => d with { Source = source });
    }

    public async Task CancelAsync(CancellationToken cancellation)
    {
        if (await NodeJobs.FindAsync(runtime, Id, cancellation) is { } job)
        {
            if (job.Status != "concluded")
            {
                await Monitor.ExecuteAsync(new JobCancel(Id), cancellation);
            }

            if (await NodeJobs.WaitAsync(runtime, Id, ["concluded"], cancellation) is not null)
            {
                await Monitor.ExecuteAsync(new JobDismiss(Id), cancellation);
            }
        }

        runtime.Blocks.TakeResult(Id);
    }

    private Task CarryBitmapsAsync(CancellationToken cancellation) =>
        MayHaveBitmaps ? BitmapCarriage.CarryAsync(guest, Monitor, what, cancellation) : Task.CompletedTask;

    private string Describe()
    {
        var (upper, lower) = what.In(DiskImages.Of(Found().Source));
        return what.Kind == NodeJobKind.Pull
            ? $"what image '{upper.Path}' shows of those below it could not be copied into it"
            : $"image '{upper.Path}' could not be written into '{lower?.Path}'";
    }

    private void ForetellBarrier()
    {
        if (Sought() is { } disk)
        {
            FlushBarrier.Foretell(Monitor, disk, what);
        }
    }

    private DiskDef? Sought() => guest.View.Live?.Devices.Disks.FirstOrDefault(disk => disk.Target == what.Disk);

    private DiskDef Found() => Sought()
        ?? throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Qemu, $"disk '{what.Disk}' is gone");

    // A job that vanished without its effect must not be mistaken for one that succeeded.
    private void RefuseUnmoved(IReadOnlyList<StorageSource> after)
    {
        var below = after.SkipWhile(image => image.Index != what.Upper).Skip(1).FirstOrDefault()?.Index ?? 0;
        var moved = what.Kind == NodeJobKind.Pull ? below == what.Lower : after.All(image => image.Index != what.Upper);
        if (!moved)
        {
            throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Qemu, $"job '{Id}' ended without moving the references of disk '{what.Disk}'");
        }
    }
}
