using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Starting, stopping and pausing on request.</summary>
public sealed class DomainPower(VirtHost host, DomainRoom room)
{
    private readonly DomainTransitions _transitions = room.Transitions;

    public async ValueTask<DomainRef> CreateAsync(
        DomainRef reference, DomainCreateFlags flags, FileSet? files, SessionResources session, CancellationToken cancellation)
    {
        var domain = host.Find(reference);
        using var job = await domain.Jobs.AcquireAsync("virDomainCreate", cancellation).ConfigureAwait(false);
        if (domain.View.Active)
        {
            throw host.StateRefusals.AlreadyRunning(domain.View.Name);
        }

        await room.Starter.BootAsync(domain, flags, files, cancellation).ConfigureAwait(false);
        session.OwnIf((flags & DomainCreateFlags.Autodestroy) != 0, domain);
        return domain.View.Ref;
    }

    /// <summary>Starts a definition that is not stored; the domain is forgotten when it stops unless a stored one backs it.</summary>
    public async ValueTask<DomainRef> CreateXmlAsync(
        string xml, DomainCreateFlags flags, FileSet? files, SessionResources session, CancellationToken cancellation)
    {
        var definition = room.Documents.Parse(xml, DefinitionUse.Define);
        var start = new GuestStart
        {
            Guest = null!,
            Definition = definition,
            Id = 0,
            Paused = (flags & DomainCreateFlags.Paused) != 0,
            Flags = flags,
            Files = files?.Sent ?? [],
        };
        var domain = await StartUnstoredAsync(definition, StartKind.Boot, start, cancellation).ConfigureAwait(false);
        session.OwnIf((flags & DomainCreateFlags.Autodestroy) != 0, domain);
        return domain.View.Ref;
    }

    /// <summary>Starts a definition as the domain of its name, adding a transient one when there is none.</summary>
    public async ValueTask<DomainObject> StartUnstoredAsync(
        DomainDef definition, StartKind kind, GuestStart start, CancellationToken cancellation)
    {
        while (true)
        {
            var domain = room.Definer.FindExisting(definition);
            var added = domain is null;
            if (domain is null)
            {
                domain = host.NewDomain(new() { Name = definition.Name, Uuid = definition.Uuid!.Value, Live = definition });
                if (host.Domains.TryAdd(domain) is not null)
                {
                    continue;
                }
            }

            using var job = await domain.Jobs.AcquireAsync("virDomainCreateXML", cancellation).ConfigureAwait(false);
            if (domain.Removed)
            {
                continue;
            }

            if (domain.View.Active)
            {
                throw DomainErrors.AlreadyActive(definition.Name);
            }

            try
            {
                await room.Starter.StartAsync(domain, definition, kind, start, cancellation).ConfigureAwait(false);
            }
            catch when (added)
            {
                host.Domains.Remove(domain);
                throw;
            }

            return domain;
        }
    }

    /// <summary>Goes beside any job: a stuck operation must not keep a guest alive.</summary>
    public async ValueTask DestroyAsync(DomainRef reference, DomainDestroyFlagsValues flags, CancellationToken cancellation)
    {
        var domain = Active(reference);
        var graceful = (flags & DomainDestroyFlagsValues.Graceful) != 0;
        await EndAsync(domain, graceful, DomainShutoffReason.Destroyed, cancellation).ConfigureAwait(false);
        await FinishAsync(domain, DomainShutoffReason.Destroyed, DomainEventStoppedDetailType.Destroyed, cancellation).ConfigureAwait(false);
    }

    /// <summary>Ends the guest; the state is the caller's to change.</summary>
    public async Task EndAsync(DomainObject domain, bool graceful, DomainShutoffReason reason, CancellationToken cancellation)
    {
        domain.Ending = true;
        try
        {
            await Lifecycle("virDomainDestroy").StopAsync(domain, graceful, reason, cancellation).ConfigureAwait(false);
        }
        finally
        {
            domain.Ending = false;
        }
    }

    /// <summary>The guest is known to be gone: change the state and clean up behind it.</summary>
    public async ValueTask FinishAsync(
        DomainObject domain, DomainShutoffReason reason, DomainEventStoppedDetailType detail, CancellationToken cancellation)
    {
        _transitions.Stopped(domain, reason, detail);
        await Lifecycle("virDomainDestroy").CleanUpAsync(domain, cancellation).ConfigureAwait(false);
    }

    public async ValueTask SuspendAsync(DomainRef reference, CancellationToken cancellation)
    {
        var domain = host.Find(reference);
        using var job = await domain.Jobs.AcquireAsync("virDomainSuspend", cancellation).ConfigureAwait(false);
        RequireRunning(domain);
        RequireAwake(domain);
        if (domain.View.State == DomainState.Paused)
        {
            if (host.StateRefusals.RefusesSecondPause)
            {
                throw host.StateRefusals.NotRunning(domain.View.Name);
            }

            return;
        }

        await Lifecycle("virDomainSuspend").SuspendAsync(domain, cancellation).ConfigureAwait(false);
        _transitions.Paused(domain, DomainPausedReason.User, DomainEventSuspendedDetailType.Paused);
    }

    public async ValueTask ResumeAsync(DomainRef reference, CancellationToken cancellation)
    {
        var domain = host.Find(reference);
        using var job = await domain.Jobs.AcquireAsync("virDomainResume", cancellation).ConfigureAwait(false);
        if (!domain.View.Active)
        {
            throw host.StateRefusals.NotPaused(domain.View.Name, active: false);
        }

        RequireAwake(domain);
        if (domain.View.State == DomainState.Running)
        {
            throw host.StateRefusals.NotPaused(domain.View.Name, active: true);
        }

        await Lifecycle("virDomainResume").ResumeAsync(domain, DomainRunningReason.Unpaused, cancellation).ConfigureAwait(false);
        _transitions.Resumed(domain, DomainRunningReason.Unpaused, DomainEventResumedDetailType.Unpaused);
    }

    public async ValueTask ShutdownAsync(DomainRef reference, DomainShutdownFlagValues how, CancellationToken cancellation)
    {
        var domain = host.Find(reference);
        RequireRunning(domain);
        using var job = await domain.Jobs.AcquireAsync("virDomainShutdown", cancellation).ConfigureAwait(false);
        RequireRunning(domain);
        await Lifecycle("virDomainShutdown").ShutdownAsync(domain, how, cancellation).ConfigureAwait(false);
    }

    public async ValueTask RebootAsync(DomainRef reference, DomainRebootFlagValues how, CancellationToken cancellation)
    {
        var domain = Active(reference);
        using var job = await domain.Jobs.AcquireAsync("virDomainReboot", cancellation).ConfigureAwait(false);
        RequireActive(domain);
        await Lifecycle("virDomainReboot").RebootAsync(domain, how, cancellation).ConfigureAwait(false);
    }

    public async ValueTask ResetAsync(DomainRef reference, CancellationToken cancellation)
    {
        var domain = Active(reference);
        using var job = await domain.Jobs.AcquireAsync("virDomainReset", cancellation).ConfigureAwait(false);
        RequireActive(domain);
        await Lifecycle("virDomainReset").ResetAsync(domain, cancellation).ConfigureAwait(false);
    }

    private ILifecycleFacet Lifecycle(string function) => host.Hypervisor.Require<ILifecycleFacet>(function);

    private DomainObject Active(DomainRef reference)
    {
        var domain = host.Find(reference);
        RequireActive(domain);
        return domain;
    }

    private static void RequireActive(DomainObject domain)
    {
        if (!domain.View.Active)
        {
            throw DomainErrors.NotRunning();
        }
    }

    private void RequireRunning(DomainObject domain)
    {
        if (!domain.View.Active)
        {
            throw host.StateRefusals.NotRunning(domain.View.Name);
        }
    }

    private void RequireAwake(DomainObject domain)
    {
        if (domain.View.State == DomainState.Pmsuspended && !host.StateRefusals.ToleratesSleep)
        {
            throw Refuse.Invalid(host.ErrorDomain, "domain is pmsuspended");
        }
    }
}
