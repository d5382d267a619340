using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Test;

/// <summary>Starting and stopping test guests; everything happens at once.</summary>
public sealed class TestGuests(TimeProvider clock, TestLiveImages images) : ILifecycleFacet, IGuestEventSource
{
    private IGuestEventSink? _sink;

    public TimeProvider Clock => clock;

    public void Attach(IGuestEventSink sink) => _sink = sink;

    /// <summary>Lets a guest seem to do something by itself.</summary>
    public void Report(DomainObject guest, GuestEvent what) => _sink?.Report(guest, what);

    public Task<GuestStarted> StartAsync(GuestStart start, CancellationToken cancellation) =>
        Task.FromResult(new GuestStarted(TestRules.WithInterfaceNames(start.Definition), new TestGuest()));

    public Task StopAsync(DomainObject guest, bool graceful, DomainShutoffReason reason, CancellationToken cancellation) => Task.CompletedTask;

    public Task CleanUpAsync(DomainObject guest, CancellationToken cancellation)
    {
        images.Gone(guest.Uuid);
        return Task.CompletedTask;
    }

    public Task SuspendAsync(DomainObject guest, CancellationToken cancellation) => Task.CompletedTask;

    public Task ResumeAsync(DomainObject guest, DomainRunningReason reason, CancellationToken cancellation) => Task.CompletedTask;

    public Task ShutdownAsync(DomainObject guest, DomainShutdownFlagValues how, CancellationToken cancellation)
    {
        Report(guest, new GuestEvent.Stopped(DomainShutoffReason.Shutdown));
        return Task.CompletedTask;
    }

    public Task RebootAsync(DomainObject guest, DomainRebootFlagValues how, CancellationToken cancellation)
    {
        switch (guest.View.Current.OnReboot)
        {
            case DomainLifecycleAction.Destroy:
                Report(guest, new GuestEvent.Stopped(DomainShutoffReason.Shutdown));
                break;
            case DomainLifecycleAction.Preserve:
                Report(guest, new GuestEvent.Paused(DomainPausedReason.User));
                break;
            default:
                Restart(guest);
                break;
        }

        return Task.CompletedTask;
    }

    public Task ResetAsync(DomainObject guest, CancellationToken cancellation)
    {
        Report(guest, new GuestEvent.Rebooted());
        return Task.CompletedTask;
    }

    private void Restart(DomainObject guest)
    {
        guest.Update(v => v.Active ? v with { State = DomainState.Running, Reason = (int)DomainRunningReason.Booted } : v);
        Report(guest, new GuestEvent.Rebooted());
    }
}
