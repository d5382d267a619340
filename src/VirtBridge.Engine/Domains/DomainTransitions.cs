using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>
/// The state changes of domains and the events that go with them. Each happens once, whoever notices it first: the
/// call that asked for it or the guest's own report.
/// </summary>
public sealed class DomainTransitions(VirtHost host)
{
    public void Lifecycle(DomainRef domain, DomainEventType type, int detail) =>
        host.Events.Publish(DomainEventID.Lifecycle, domain, new DomainEventLifecycle(domain, (int)type, detail));

    /// <summary>The guest runs under <paramref name="id"/>.</summary>
    public DomainView Started(DomainObject domain, GuestStarted guest, int id, DomainState state, int reason)
    {
        var view = domain.Update(v => v with
        {
            Id = id,
            Live = guest.Live with { Id = id },
            Runtime = guest.Runtime,
            State = state,
            Reason = reason,
        });
        host.Domains.Started(domain, id);
        Record(domain);
        return view;
    }

    /// <summary>Running becomes paused; false when it was not running.</summary>
    public bool Paused(DomainObject domain, DomainPausedReason reason, DomainEventSuspendedDetailType detail)
    {
        return Change(
            domain,
            v => v.Active && (v.State is DomainState.Running or DomainState.Blocked
                || (host.StateRefusals.ToleratesSleep && v.State is DomainState.Pmsuspended or DomainState.Crashed)),
            DomainState.Paused,
            (int)reason,
            after => Lifecycle(after.Ref, DomainEventType.Suspended, (int)detail)) is not null;
    }

    /// <summary>Paused, crashed or asleep becomes running; false when it ran already.</summary>
    public bool Resumed(DomainObject domain, DomainRunningReason reason, DomainEventResumedDetailType detail)
    {
        return Change(
            domain,
            v => v.Active && v.State != DomainState.Running,
            DomainState.Running,
            (int)reason,
            after => Lifecycle(after.Ref, DomainEventType.Resumed, (int)detail)) is not null;
    }

    /// <summary>Any other change of the state of a running guest; the event is the caller's.</summary>
    public DomainView? Become(DomainObject domain, DomainState state, int reason) =>
        Change(domain, v => v.Active && v.State != state, state, reason);

    /// <summary>
    /// The guest is gone: a persistent domain is shut off, a transient one forgotten unless it is about to be started again. False when that was noticed before.
    /// </summary>
    public bool Stopped(DomainObject domain, DomainShutoffReason reason, DomainEventStoppedDetailType detail)
    {
        while (true)
        {
            var before = domain.View;
            if (!before.Active)
            {
                return false;
            }

            var after = before with
            {
                Id = -1,
                Live = before.Config is null ? before.Live! with { Id = -1 } : null,
                Runtime = null,
                State = DomainState.Shutoff,
                Reason = (int)reason,
                Updated = false,
            };
            if (!domain.TryReplace(before, after))
            {
                continue;
            }

            host.Domains.Stopped(domain, before.Id);
            if (before.Config is null && !domain.Returning)
            {
                host.Domains.Remove(domain);
            }

            Lifecycle(after.Ref, DomainEventType.Stopped, (int)detail);
            return true;
        }
    }

    /// <summary>Lets a driver that re-adopts guests write down what changed.</summary>
    public void Record(DomainObject domain) => host.Hypervisor.Facet<IAdoptionFacet>()?.Record(domain);

    // Listeners hear before the record is written: a later life asks the guest itself for its state.
    private DomainView? Change(DomainObject domain, Func<DomainView, bool> from, DomainState state, int reason, Action<DomainView>? tell = null)
    {
        while (true)
        {
            var before = domain.View;
            if (!from(before))
            {
                return null;
            }

            var after = before with { State = state, Reason = reason };
            if (domain.TryReplace(before, after))
            {
                tell?.Invoke(after);
                Record(domain);
                return after;
            }
        }
    }
}
