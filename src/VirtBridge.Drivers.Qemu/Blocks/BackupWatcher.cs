using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>Follows the jobs of one backup to their end and clears away what was only made for it.</summary>
internal sealed class BackupWatcher(
    DomainObject guest, GuestRuntime runtime, GuestBackup backup, TimeProvider clock, Action<DomainObject, GuestEvent> report)
{
    private string? _error;
    private ulong _done;
    private ulong _total;

    public async Task RunAsync()
    {
        try
        {
            await Task.WhenAll(backup.Disks.ToList().Select(FollowAsync));
            await BackupEnd.ClearAsync(runtime.Guest.Monitor, guest.View.Live, backup);
        }
        catch (VirtException lost)
        {
            // The guest is gone and with it everything inside; files are left to be deleted.
            _error = lost.Message;
        }

        BackupEnd.DeleteFiles(backup);
        BackupFiles.Remove(runtime.Directory);
        var failed = _error is not null;

        // A pull backup ends when its reader has enough, and has no other end.
        var cancelled = backup.Cancelled && backup.Definition.Mode == BackupMode.Push;
        var type = failed ? DomainJobType.Failed : cancelled ? DomainJobType.Cancelled : DomainJobType.Completed;
        var message = _error ?? (backup.Cancelled ? "Operation canceled" : null);
        var statistics = backup.Statistics(clock.GetUtcNow(), _done, _total, type == DomainJobType.Completed, message);
        runtime.Blocks.LastBackup = QemuBackups.Progress(type, statistics);
        runtime.Blocks.Backup = null;
        report(guest, new GuestEvent.JobCompleted(statistics));
        backup.Ended.TrySetResult();
    }

    public static (ulong Done, ulong Total) Sum(IEnumerable<JobInfo> jobs, GuestBackup backup)
    {
        var names = backup.Disks.Select(disk => BackupPlan.Job(disk.Name)).ToHashSet(StringComparer.Ordinal);
        var ours = jobs.Where(job => names.Contains(job.Id)).ToList();
        return ((ulong)ours.Sum(job => job.CurrentProgress), (ulong)ours.Sum(job => job.TotalProgress));
    }

    public static async Task CancelAsync(GuestRuntime runtime, GuestBackup backup, CancellationToken cancellation)
    {
        foreach (var disk in backup.Disks.Where(disk => disk.State is null or BackupDiskState.Running).ToList())
        {
            try
            {
                await runtime.Guest.Monitor.ExecuteAsync(new JobCancel(BackupPlan.Job(disk.Name)), cancellation);
            }
            catch (VirtException)
            {
                // It ended by itself meanwhile.
                continue;
            }
        }
    }

    private async Task FollowAsync(BackupDisk disk)
    {
        var id = BackupPlan.Job(disk.Name);
        if (await NodeJobs.WaitAsync(runtime, id, ["concluded"], CancellationToken.None) is not { } job)
        {
            backup.Mark(disk.Name, BackupDiskState.Failed);
            return;
        }

        Interlocked.Add(ref _done, (ulong)job.CurrentProgress);
        Interlocked.Add(ref _total, (ulong)job.TotalProgress);
        await runtime.Guest.Monitor.ExecuteAsync(new JobDismiss(id), CancellationToken.None);
        var cancelled = backup.Cancelled && job.Error is not null;
        backup.Mark(disk.Name, cancelled ? BackupDiskState.Cancelled : job.Error is null ? BackupDiskState.Complete : BackupDiskState.Failed);
        if (job.Error is { } error && !cancelled && Interlocked.CompareExchange(ref _error, error, null) is null)
        {
            // One disk without the others is no backup.
            await CancelAsync(runtime, backup, CancellationToken.None);
        }
    }
}
