using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Turns what guests do by themselves into new states and events for clients.</summary>
public sealed class GuestReports(VirtHost host, DomainTransitions transitions, DomainDefiner definer) : IGuestEventSink
{
    public void Report(DomainObject guest, GuestEvent what)
    {
        switch (what)
        {
            case GuestEvent.Stopped stopped:
                OnStopped(guest, stopped.Reason);
                break;
            case GuestEvent.ShuttingDown when guest.Ending:
                break;
            case GuestEvent.ShuttingDown shutting:
                transitions.Become(guest, DomainState.Shutdown, (int)DomainShutdownReason.User);
                transitions.Lifecycle(guest.View.Ref, DomainEventType.Shutdown, (int)shutting.Origin);
                break;
            case GuestEvent.Paused paused:
                transitions.Paused(guest, paused.Reason, DetailOf(paused.Reason));
                break;
            case GuestEvent.Resumed resumed:
                transitions.Resumed(
                    guest, resumed.Reason,
                    resumed.Reason is DomainRunningReason.Migrated or DomainRunningReason.MigrationCanceled ? DomainEventResumedDetailType.Migrated : DomainEventResumedDetailType.Unpaused);
                break;
            case GuestEvent.Panicked panicked:
                OnPanicked(guest, panicked.Reason);
                break;
            case GuestEvent.PmSuspended asleep:
                OnAsleep(guest, asleep.ToDisk);
                break;
            case GuestEvent.WokenUp:
                OnWokenUp(guest);
                break;
            default:
                OnDetail(guest, what);
                break;
        }
    }

    private void OnStopped(DomainObject guest, DomainShutoffReason reason)
    {
        var detail = reason switch
        {
            DomainShutoffReason.Shutdown => DomainEventStoppedDetailType.Shutdown,
            DomainShutoffReason.Destroyed => DomainEventStoppedDetailType.Destroyed,
            DomainShutoffReason.Crashed => DomainEventStoppedDetailType.Crashed,
            DomainShutoffReason.Migrated => DomainEventStoppedDetailType.Migrated,
            DomainShutoffReason.Saved => DomainEventStoppedDetailType.Saved,
            DomainShutoffReason.FromSnapshot => DomainEventStoppedDetailType.FromSnapshot,
            _ => DomainEventStoppedDetailType.Failed,
        };
        transitions.Stopped(guest, reason, detail);
    }

    private void OnPanicked(DomainObject guest, DomainCrashedReason reason)
    {
        if (transitions.Become(guest, DomainState.Crashed, (int)reason) is { } view)
        {
            transitions.Lifecycle(view.Ref, DomainEventType.Crashed, (int)DomainEventCrashedDetailType.Panicked);
        }
    }

    private void OnAsleep(DomainObject guest, bool toDisk)
    {
        if (toDisk)
        {
            var gone = guest.View.Ref;
            host.Events.Publish(DomainEventID.PmsuspendDisk, gone, new DomainEventPmsuspendDisk(gone));
            return;
        }

        if (transitions.Become(guest, DomainState.Pmsuspended, (int)DomainPMSuspendedReason.Unknown) is { } view)
        {
            transitions.Lifecycle(view.Ref, DomainEventType.Pmsuspended, (int)DomainEventPMSuspendedDetailType.Memory);
            host.Events.Publish(DomainEventID.Pmsuspend, view.Ref, new DomainEventPmsuspend(view.Ref));
        }
    }

    private void OnWokenUp(DomainObject guest)
    {
        if (transitions.Become(guest, DomainState.Running, (int)DomainRunningReason.Wakeup) is { } view)
        {
            transitions.Lifecycle(view.Ref, DomainEventType.Started, (int)DomainEventStartedDetailType.Wakeup);
            host.Events.Publish(DomainEventID.Pmwakeup, view.Ref, new DomainEventPmwakeup(view.Ref));
        }
    }

    private void OnDetail(DomainObject guest, GuestEvent what)
    {
        var live = what switch
        {
            GuestEvent.DeviceAdded e => e.Live,
            GuestEvent.DeviceRemoved e => e.Live,
            GuestEvent.BlockJobChanged e => e.Live,
            GuestEvent.MemoryDeviceResized e => e.Live,
            GuestEvent.BalloonChanged e => WithBalloon(guest.View.Live, e.ActualKiB),
            _ => null,
        };
        if (what is GuestEvent.ChannelChanged channel)
        {
            guest.Update(v => v.Live is { } now ? v with { Live = ChannelStates.With(now, alias => alias == channel.Alias ? channel.Connected : null) } : v);
            transitions.Record(guest);
        }
        else if (live is not null)
        {
            guest.Update(v => v.Active ? v with { Live = live with { Id = v.Id } } : v);
            transitions.Record(guest);
        }

        if (what is GuestEvent.BlockJobChanged { Config: { } config } && guest.View.Persistent)
        {
            var updated = guest.View.Updated;
            definer.Store(guest, config);
            guest.Update(v => v with { Updated = updated });
        }

        foreach (var (id, message) in GuestMessages.Of(guest.View.Ref, what))
        {
            if (message is DomainMonitorEvent)
            {
                host.Events.Publish(EventFamily.Monitor, 0, guest.Uuid, message);
            }
            else
            {
                host.Events.Publish(id, guest.View.Ref, message);
            }
        }
    }

    private static DomainDef? WithBalloon(DomainDef? live, ulong actual) =>
        live is null ? null : live with { Memory = live.Memory with { Current = actual } };

    private static DomainEventSuspendedDetailType DetailOf(DomainPausedReason reason) => reason switch
    {
        DomainPausedReason.Ioerror => DomainEventSuspendedDetailType.Ioerror,
        DomainPausedReason.Watchdog => DomainEventSuspendedDetailType.Watchdog,
        DomainPausedReason.Migration => DomainEventSuspendedDetailType.Migrated,
        DomainPausedReason.FromSnapshot => DomainEventSuspendedDetailType.FromSnapshot,
        DomainPausedReason.ApiError => DomainEventSuspendedDetailType.ApiError,
        DomainPausedReason.Postcopy => DomainEventSuspendedDetailType.Postcopy,
        DomainPausedReason.PostcopyFailed => DomainEventSuspendedDetailType.PostcopyFailed,
        DomainPausedReason.ShuttingDown => DomainEventSuspendedDetailType.GuestShutdown,
        _ => DomainEventSuspendedDetailType.Paused,
    };
}
