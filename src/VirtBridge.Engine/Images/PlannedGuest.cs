using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>What the steps of a plan do with the guest itself: freeze, hold, save its memory, end and start it.</summary>
/// <param name="host">Where it runs.</param>
/// <param name="room">What else is done with domains.</param>
/// <param name="domain">Its domain.</param>
/// <param name="plan">What is carried out.</param>
/// <param name="undo">Takes what brings the guest back to what it was.</param>
internal sealed class PlannedGuest(VirtHost host, DomainRoom room, DomainObject domain, ImagePlan plan, Stack<Func<Task>> undo)
{
    private bool _saved;

    /// <summary>It was running and is held for the plan.</summary>
    public bool Held { get; private set; }

    private ILiveImageFacet LiveImages => host.Hypervisor.Require<ILiveImageFacet>(plan.Operation);

    public async Task FreezeAsync(TimeSpan deadline, CancellationToken cancellation)
    {
        var agent = host.Hypervisor.Require<IAgentFilesFacet>("virDomainSnapshotCreateXML");
        undo.Push(ThawAsync);
        try
        {
            await agent.FreezeAsync(domain, [], cancellation).WaitAsync(deadline, host.Clock, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new VirtException(
                ErrorCode.AgentUnresponsive,
                host.ErrorDomain,
                $"the guest agent of '{domain.View.Name}' did not freeze the file systems within {deadline.TotalSeconds:0} s; nothing was changed, and the guest is told to thaw");
        }
    }

    public async Task ThawAsync()
    {
        if (host.Hypervisor.Facet<IAgentFilesFacet>() is { } agent)
        {
            await PlanRunner.QuietlyAsync(() => agent.ThawAsync(domain, [], CancellationToken.None)).ConfigureAwait(false);
        }
    }

    public async Task PauseAsync(CancellationToken cancellation)
    {
        if (domain.View.State == DomainState.Running)
        {
            await host.Hypervisor.Require<ILifecycleFacet>(plan.Operation).SuspendAsync(domain, cancellation).ConfigureAwait(false);
            Hold();
        }
    }

    private void Hold()
    {
        Held = true;
        room.Transitions.Paused(domain, DomainPausedReason.Snapshot, DomainEventSuspendedDetailType.Paused);
        undo.Push(() => ResumeAsync(CancellationToken.None));
    }

    public async Task ResumeAsync(CancellationToken cancellation)
    {
        if (Held && domain.View is { Active: true, State: DomainState.Paused })
        {
            await host.Hypervisor.Require<ILifecycleFacet>(plan.Operation).ResumeAsync(domain, DomainRunningReason.Unpaused, cancellation).ConfigureAwait(false);
            room.Transitions.Resumed(domain, DomainRunningReason.Unpaused, DomainEventResumedDetailType.Unpaused);
        }

        Held = false;
    }

    public async Task SaveMemoryAsync(string path, CancellationToken cancellation)
    {
        var running = domain.View.State == DomainState.Running;
        var live = domain.View is { Active: true, Live: { } now } ? now : throw Refuse.Invalid(host.ErrorDomain, $"the guest of '{domain.View.Name}' has ended");
        var header = new SavedGuest(DomainDocuments.FormatStored(live), running || Held);
        undo.Push(() =>
        {
            host.Trash.Delete(path);
            return Task.CompletedTask;
        });
        await LiveImages.SaveMemoryAsync(domain, path, header, cancellation).ConfigureAwait(false);
        if (running)
        {
            Hold();
        }
        else
        {
            _saved = !Held;
        }
    }

    /// <summary>A guest that was paused before its memory was saved goes on being paused, as one that can be worked with.</summary>
    public async Task ReclaimAsync()
    {
        if (_saved && domain.View.Active)
        {
            await PlanRunner.QuietlyAsync(() => LiveImages.ReclaimAsync(domain, CancellationToken.None)).ConfigureAwait(false);
        }
    }

    public Task StopAsync(CancellationToken cancellation)
    {
        domain.Returning = plan.Steps.Any(step => step is PlanStep.StartGuest);
        return room.SnapshotTaker.StopAsync(domain, cancellation);
    }

    /// <summary>A transient domain that did not come back is no more.</summary>
    public void Returned()
    {
        domain.Returning = false;
        if (domain.View is { Active: false, Persistent: false } && !domain.Removed)
        {
            host.Domains.Remove(domain);
        }
    }

    public async Task StartAsync(PlanStep.StartGuest step, CancellationToken cancellation)
    {
        try
        {
            await room.SnapshotReverter.StartAsync(domain, step, cancellation).ConfigureAwait(false);
        }
        catch (VirtException) when (domain.View.Active)
        {
            // It runs; what could not be written down about that must not take its images away.
            return;
        }
    }
}
