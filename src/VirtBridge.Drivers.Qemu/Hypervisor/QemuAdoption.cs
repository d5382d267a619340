using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Blocks;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Guests outlive this program: finds those an earlier life started.</summary>
internal sealed class QemuAdoption(QemuDriverOptions options, StatusFiles status, QemuHost host, GuestEventPump events, QemuBlockJobs jobs, QemuBackups backups)
    : IAdoptionFacet
{
    // All are asked at once, so one that hangs delays the others by no more than this.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(3);

    public async Task<IReadOnlyList<AdoptedGuest>> FindAsync(CancellationToken cancellation)
    {
        await new UnrecordedGuests(options, host).EndAsync(cancellation);
        return await Task.WhenAll(status.ReadAll().Select(record => AdoptAsync(record, cancellation)));
    }

    public async Task ConnectAsync(DomainObject guest, CancellationToken cancellation)
    {
        events.Begin(guest);
        if (guest.View.Runtime is GuestRuntime)
        {
            await jobs.TakeUpAsync(guest, cancellation);
            backups.TakeUp(guest);
        }
    }

    public void Record(DomainObject guest)
    {
        var view = guest.View;
        if (view.Runtime is not GuestRuntime runtime)
        {
            return;
        }

        try
        {
            status.Write(view, runtime);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Qemu, $"cannot write the status of domain '{view.Name}'", e);
        }
        finally
        {
            events.Begin(guest);
        }
    }

    private async Task<AdoptedGuest> AdoptAsync(GuestRecord record, CancellationToken cancellation)
    {
        var live = record.Live;
        var directory = Path.GetDirectoryName(record.MonitorPath)!;
        QemuGuest? guest = null;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(s_patience);
        try
        {
            guest = await QemuGuest.AdoptAsync(
                StatusFiles.IdentityOf(record), record.MonitorPath, new GuestState(record.State, record.Reason), host, patience.Token);
            if (guest is not null && ChannelStates.Matter(live))
            {
                live = LaunchPlanner.WithChannels(live, await guest.Monitor.ExecuteAsync(new QueryChardev(), patience.Token));
            }
        }
        catch (Exception e) when (e is VirtException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            // Its process lives, but nobody answers: told as gone, it would be started twice.
            return new AdoptedGuest(live, live.Id, DomainState.Nostate, 0, null);
        }

        if (guest is null)
        {
            status.Remove(live.Name);
            RemoveLeftovers(directory);
            return new AdoptedGuest(live, live.Id, record.State, record.Reason, null) { Gone = true };
        }

        return new AdoptedGuest(live, live.Id, guest.State.State, guest.State.Reason, new GuestRuntime(guest, live.Name, directory, record.MonitorPath));
    }

    private void RemoveLeftovers(string directory)
    {
        try
        {
            if (directory.StartsWith(options.StateDirectory, StringComparison.Ordinal) && Directory.Exists(directory))
            {
                Directory.Delete(directory, recursive: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
