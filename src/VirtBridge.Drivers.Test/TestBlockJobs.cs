using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Test;

/// <summary>Block jobs that have moved all their data at once; mirrors wait, ready, for somebody to end them.</summary>
public sealed class TestBlockJobs(TestGuests guests) : IBlockJobFacet
{
    private const ulong Length = 1099511627776;

    public Task PullAsync(DomainObject guest, BlockPull request, CancellationToken cancellation) =>
        Finish(guest, request.Target, DomainBlockJobType.Pull);

    public Task CommitAsync(DomainObject guest, BlockCommit request, CancellationToken cancellation) =>
        (request.Flags & DomainBlockCommitFlags.Active) != 0 || request.Top is null
            ? Wait(guest, request.Target, DomainBlockJobType.ActiveCommit, request.BytesPerSecond)
            : Finish(guest, request.Target, DomainBlockJobType.Commit);

    public Task CopyAsync(DomainObject guest, BlockCopy request, CancellationToken cancellation) =>
        Wait(guest, request.Target, DomainBlockJobType.Copy, request.BytesPerSecond);

    public Task AbortAsync(DomainObject guest, string target, DomainBlockJobAbortFlags flags, CancellationToken cancellation)
    {
        if (TestGuest.Of(guest).TakeJob(target) is not { } job)
        {
            throw Refuse.Invalid(ErrorDomain.Test, $"disk {target} does not have an active block job");
        }

        var pivot = (flags & DomainBlockJobAbortFlags.Pivot) != 0;
        Announce(guest, target, job.Type, pivot ? ConnectDomainEventBlockJobStatus.Completed : ConnectDomainEventBlockJobStatus.Canceled);
        return Task.CompletedTask;
    }

    public ValueTask<BlockJobProgress?> FindAsync(DomainObject guest, string target, CancellationToken cancellation) =>
        new(TestGuest.Of(guest).FindJob(target));

    public Task SetSpeedAsync(DomainObject guest, string target, ulong bytesPerSecond, CancellationToken cancellation) =>
        TestGuest.Of(guest).ChangeJob(target, j => j with { BytesPerSecond = bytesPerSecond }) is null
            ? throw Refuse.Invalid(ErrorDomain.Test, $"disk {target} does not have an active block job")
            : Task.CompletedTask;

    private Task Finish(DomainObject guest, string target, DomainBlockJobType type)
    {
        RefuseSecond(guest, target);
        Announce(guest, target, type, ConnectDomainEventBlockJobStatus.Completed);
        return Task.CompletedTask;
    }

    private Task Wait(DomainObject guest, string target, DomainBlockJobType type, ulong bytesPerSecond)
    {
        RefuseSecond(guest, target);
        TestGuest.Of(guest).TryAddJob(target, new(type, bytesPerSecond, Length, Length));
        Announce(guest, target, type, ConnectDomainEventBlockJobStatus.Ready);
        return Task.CompletedTask;
    }

    private static void RefuseSecond(DomainObject guest, string target)
    {
        if (TestGuest.Of(guest).FindJob(target) is not null)
        {
            throw Refuse.Unsupported(ErrorDomain.Test, $"disk '{target}' already in active block job");
        }
    }

    private void Announce(DomainObject guest, string target, DomainBlockJobType type, ConnectDomainEventBlockJobStatus status)
    {
        var path = guest.View.Current.Devices.Disks.FirstOrDefault(d => d.Target == target)?.Source.Path ?? target;
        guests.Report(guest, new GuestEvent.BlockJobChanged(path, target, type, status, null));
    }
}
