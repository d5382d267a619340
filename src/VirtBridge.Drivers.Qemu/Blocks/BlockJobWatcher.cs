using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Bitmaps;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>Follows one client's job from its start to its end, in whatever state it is found.</summary>
internal sealed class BlockJobWatcher(DomainObject guest, GuestRuntime runtime, ClientJob job, Action<DomainObject, GuestEvent> report)
{
    private static readonly string[] s_beforeReady = ["ready", "pending", "concluded"];
    private static readonly string[] s_afterReady = ["pending", "concluded"];

    private string? _refused;

    private QmpClient Monitor => runtime.Guest.Monitor;

    public async Task RunAsync()
    {
        try
        {
            await FollowAsync();
            job.Done.TrySetResult();
        }
        catch (Exception e) when (e is VirtException or OperationCanceledException)
        {
            // With the guest or the monitor gone there is nothing left to do; whoever waits is told.
            job.Done.TrySetException(e);
            _ = job.Done.Task.Exception;
        }
        finally
        {
            runtime.Blocks.Forget(job);
        }
    }

    private async Task FollowAsync()
    {
        while (true)
        {
            var found = await NodeJobs.WaitAsync(runtime, job.Id, job.Ready ? s_afterReady : s_beforeReady, CancellationToken.None);
            switch (found?.Status)
            {
                case "ready":
                    await OnReadyAsync();
                    break;
                case "pending":
                    await OnCopiedAsync();
                    break;
                default:
                    await OnEndedAsync(found);
                    return;
            }
        }
    }

    private async Task OnReadyAsync()
    {
        job.Ready = true;
        using var lease = await job.LeaseAsync(guest);
        var live = DiskImages.With(guest.View.Live!, job.Name.Disk, disk => disk.Mirror is { } mirror
            ? disk with { Mirror = mirror with { Ready = DiskMirrorReady.Yes } }
            : disk);
        Tell(Disk()?.Source.Path, ConnectDomainEventBlockJobStatus.Ready, live, null);
    }

    // The data is there; references move only after it is durable.
    private async Task OnCopiedAsync()
    {
        try
        {
            if (Disk() is not { } disk)
            {
                throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Qemu, $"disk '{job.Name.Disk}' is gone");
            }

            await BitmapCarriage.CarryAsync(guest, Monitor, job.Name, CancellationToken.None);
            await FlushBarrier.RaiseAsync(Monitor, disk, job.Name, CancellationToken.None);
            await Monitor.ExecuteAsync(new JobFinalize(job.Id), CancellationToken.None);
        }
        catch (VirtException failure)
        {
            // The result would not be safe, so there is none; the job's end says why.
            _refused = failure.Message;
            await Monitor.ExecuteAsync(new JobCancel(job.Id), CancellationToken.None);
        }

        await NodeJobs.WaitAsync(runtime, job.Id, ["concluded"], CancellationToken.None);
    }

    private async Task OnEndedAsync(JobInfo? ended)
    {
        using var lease = await job.LeaseAsync(guest);
        var result = runtime.Blocks.TakeResult(job.Id);
        var error = _refused ?? ended?.Error ?? NodeJobs.ErrorOf(result);
        if (ended is not null)
        {
            await Monitor.ExecuteAsync(new JobDismiss(job.Id), CancellationToken.None);
        }

        var disk = Disk();
        var path = disk?.Source.Path;
        if (disk is null)
        {
            runtime.Blocks.Forget(job);
            Tell(null, ConnectDomainEventBlockJobStatus.Failed, null, null);
            return;
        }

        var after = await AfterAsync(disk);
        var moved = DiskImages.Of(after).Count != DiskImages.Of(disk.Source).Count || after.Index != disk.Source.Index;
        error ??= ended is null && result is null && !moved ? "nobody saw it end" : null;
        var status = error is not null && !job.Cancelled ? ConnectDomainEventBlockJobStatus.Failed
            : job.Cancelled && !moved ? ConnectDomainEventBlockJobStatus.Canceled
            : ConnectDomainEventBlockJobStatus.Completed;
        var live = DiskImages.With(guest.View.Live!, job.Name.Disk, d => d with { Source = after, Mirror = null });
        var config = status == ConnectDomainEventBlockJobStatus.Completed ? FollowedBy(disk.Source, after) : null;
        runtime.Blocks.Forget(job);
        Tell(path, status, live, config);
        if (error is not null && !job.Cancelled)
        {
            throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Qemu, $"block job '{job.Name.Type}' of disk '{job.Name.Disk}' failed: {error}");
        }
    }

    /// <summary>What the disk has now; images that are in no chain any more are closed, and deleted if that was asked for.</summary>
    private async Task<StorageSource> AfterAsync(DiskDef disk)
    {
        var before = DiskImages.Of(disk.Source);
        IReadOnlyList<StorageSource> mirror = disk.Mirror is { Job: DiskMirrorJob.Copy } copy ? DiskImages.Of(copy.Source) : [];
        var known = before.Concat(mirror.Where(image => before.All(b => b.Index != image.Index))).ToList();
        var graph = await NodeGraph.AskAsync(Monitor, CancellationToken.None);
        var source = graph.SourceOf(disk, known);
        var kept = DiskImages.Of(source);
        var gone = known.Where(image => kept.All(k => k.Index != image.Index)).ToList();
        if (before.TakeWhile(image => !gone.Contains(image)).LastOrDefault() is { } repointed && gone.Count > 0)
        {
            await FlushBarrier.SettleAsync(Monitor, repointed, CancellationToken.None);
        }

        await DiskNodes.DropAsync(Monitor, gone);
        if (job.Name.Deletes)
        {
            Delete(gone.Where(image => before.Contains(image)));
        }

        return source;
    }

    // A disk that goes on in another image does so after the next start as well, if the stored definition named the old one.
    private DomainDef? FollowedBy(StorageSource before, StorageSource after)
    {
        if (job.Name.LiveOnly || guest.View.Config?.Value is not { } config || before.Index == after.Index)
        {
            return null;
        }

        var stored = config.Devices.Disks.FirstOrDefault(disk => disk.Target == job.Name.Disk);
        return stored is null || ImagePlace.Of(stored.Source) != ImagePlace.Of(before)
            ? null
            : DiskImages.With(config, job.Name.Disk, disk => disk with { Source = after with { Index = null, Backing = null } });
    }

    private static void Delete(IEnumerable<StorageSource> images)
    {
        foreach (var image in images)
        {
            if (image is { Type: StorageType.File, Path: { } path })
            {
                EmptyFile.Delete(path);
            }
        }
    }

    private DiskDef? Disk() => guest.View.Live?.Devices.Disks.FirstOrDefault(disk => disk.Target == job.Name.Disk);

    private void Tell(string? path, ConnectDomainEventBlockJobStatus status, DomainDef? live, DomainDef? config) =>
        report(guest, new GuestEvent.BlockJobChanged(path ?? "", job.Name.Disk, job.Name.Type, status, live) { Config = config });
}
