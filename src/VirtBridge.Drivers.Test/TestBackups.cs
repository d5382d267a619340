using System.Runtime.CompilerServices;
using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Test;

/// <summary>Backups that copy nothing: a push is complete at once, a pull waits until its job is ended.</summary>
public sealed class TestBackups(TestGuests guests) : IBackupFacet, IJobFacet
{
    private const string Port = "10809";

    private readonly ConditionalWeakTable<DomainObject, Progress> _known = [];

    public Task<BackupDef> BeginAsync(
        DomainObject guest, BackupDef wanted, CheckpointDef? checkpoint, DomainBackupBeginFlags flags, CancellationToken cancellation)
    {
        var progress = _known.GetOrCreateValue(guest);
        var started = wanted with
        {
            Server = wanted.Mode == BackupMode.Pull
                ? wanted.Server is { Transport: "tcp", Port: null } tcp ? tcp with { Port = Port } : wanted.Server ?? new BackupServer("tcp") { Name = "localhost", Port = Port }
                : null,
            Disks = wanted.Disks.Select(d => d.Backup == true ? d with { State = BackupDiskState.Running } : d).ToValueArray(),
        };
        if (wanted.Mode == BackupMode.Push)
        {
            Finish(guest, progress, started, DomainJobType.Completed);
        }
        else
        {
            lock (progress)
            {
                (progress.Run, progress.Running) = (guest.View.Runtime, started);
            }
        }

        return Task.FromResult(started);
    }

    /// <inheritdoc/>
    public BackupDef? Current(DomainObject guest)
    {
        if (!_known.TryGetValue(guest, out var progress))
        {
            return null;
        }

        lock (progress)
        {
            // A backup ends with the run of the guest it was taken of.
            return progress.Run is not null && progress.Run == guest.View.Runtime ? progress.Running : null;
        }
    }

    public ValueTask<JobProgress?> CurrentAsync(DomainObject guest, CancellationToken cancellation) =>
        new(Current(guest) is { } backup ? Describe(backup, DomainJobType.Unbounded) : null);

    public JobProgress? Completed(DomainObject guest, bool keep)
    {
        if (!_known.TryGetValue(guest, out var progress))
        {
            return null;
        }

        lock (progress)
        {
            var last = progress.Last;
            progress.Last = keep ? last : null;
            return last;
        }
    }

    public Task AbortAsync(DomainObject guest, DomainAbortJobFlagsValues flags, CancellationToken cancellation)
    {
        if (Current(guest) is { } backup)
        {
            // Ending a pull is how its reader says that everything was read.
            Finish(guest, _known.GetOrCreateValue(guest), backup, DomainJobType.Completed);
        }

        return Task.CompletedTask;
    }

    private void Finish(DomainObject guest, Progress progress, BackupDef backup, DomainJobType type)
    {
        var done = Describe(backup, type);
        lock (progress)
        {
            (progress.Run, progress.Running, progress.Last) = (null, null, done);
        }

        guests.Report(guest, new GuestEvent.JobCompleted(done.Statistics));
    }

    private static JobProgress Describe(BackupDef backup, DomainJobType type)
    {
        var total = (ulong)backup.Disks.Count(d => d.Backup == true) * TestBlocks.Capacity;
        var done = type == DomainJobType.Completed ? total : 0;
        var info = new DomainGetJobInfoResult((int)type, 0, 0, total, done, total - done, 0, 0, 0, total, done, total - done);
        return new(
            type,
            info,
            [
                TypedParameter.Int("operation", (int)DomainJobOperation.Backup),
                TypedParameter.ULLong("time_elapsed", 0),
                TypedParameter.ULLong("disk_total", total),
                TypedParameter.ULLong("disk_processed", done),
                TypedParameter.ULLong("disk_remaining", total - done),
                TypedParameter.Boolean("success", type == DomainJobType.Completed),
            ]);
    }

    private sealed class Progress
    {
        public object? Run { get; set; }
        public BackupDef? Running { get; set; }
        public JobProgress? Last { get; set; }
    }
}
