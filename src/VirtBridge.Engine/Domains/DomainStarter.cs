using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>What kind of start it is: which reason and events tell of it.</summary>
public sealed record StartKind(DomainRunningReason Reason, DomainEventStartedDetailType Event, DomainPausedReason PausedReason)
{
    public static readonly StartKind Boot = new(DomainRunningReason.Booted, DomainEventStartedDetailType.Booted, DomainPausedReason.StartingUp);
    public static readonly StartKind Restore = new(DomainRunningReason.Restored, DomainEventStartedDetailType.Restored, DomainPausedReason.Migration);
    public static readonly StartKind Snapshot =
        new(DomainRunningReason.FromSnapshot, DomainEventStartedDetailType.FromSnapshot, DomainPausedReason.FromSnapshot);
    public static readonly StartKind Migration =
        new(DomainRunningReason.Migrated, DomainEventStartedDetailType.Migrated, DomainPausedReason.Migration);
}

/// <summary>Brings domains to life. The caller holds the domain's job.</summary>
public sealed class DomainStarter(VirtHost host, DomainTransitions transitions, DomainDocuments documents)
{
    public async Task StartAsync(DomainObject domain, DomainDef definition, StartKind kind, GuestStart? like, CancellationToken cancellation)
    {
        var lifecycle = host.Hypervisor.Require<ILifecycleFacet>("virDomainCreate");
        var id = host.Domains.NextId();
        var start = (like ?? new GuestStart { Guest = domain, Definition = definition, Id = id }) with
        {
            Guest = domain,
            Definition = definition,
            Id = id,
        };
        var guest = await lifecycle.StartAsync(start, cancellation).ConfigureAwait(false);
        var view = start.Paused
            ? transitions.Started(domain, guest, id, DomainState.Paused, (int)kind.PausedReason)
            : transitions.Started(domain, guest, id, DomainState.Running, (int)kind.Reason);
        if (guest.Resumed)
        {
            transitions.Lifecycle(view.Ref, DomainEventType.Resumed, (int)DomainEventResumedDetailType.Unpaused);
        }

        transitions.Lifecycle(view.Ref, DomainEventType.Started, (int)kind.Event);
        if (start.Paused)
        {
            transitions.Lifecycle(view.Ref, DomainEventType.Suspended, (int)SuspendedDetail(kind));
        }
    }

    /// <summary>Starts what is defined, from the managed save image when there is one and the caller does not insist on booting.</summary>
    public async Task BootAsync(DomainObject domain, DomainCreateFlags flags, FileSet? files, CancellationToken cancellation)
    {
        var view = domain.View;
        var start = new GuestStart
        {
            Guest = domain,
            Definition = view.Next,
            Id = 0,
            Paused = (flags & DomainCreateFlags.Paused) != 0,
            Flags = flags,
            Files = files?.Sent ?? [],
        };
        if (!view.HasManagedSave)
        {
            await StartAsync(domain, view.Next, StartKind.Boot, start, cancellation).ConfigureAwait(false);
            return;
        }

        var saves = host.Hypervisor.Require<ISaveFacet>("virDomainCreate");
        var image = saves.ManagedPath(view.Name);
        if ((flags & DomainCreateFlags.ForceBoot) != 0)
        {
            await StartAsync(domain, view.Next, StartKind.Boot, start, cancellation).ConfigureAwait(false);
        }
        else
        {
            var saved = await saves.ReadAsync(image, cancellation).ConfigureAwait(false);
            var definition = documents.Parse(saved.Xml, DefinitionUse.Resume);
            var restore = start with { RestoreFrom = image, Paused = start.Paused || !saved.Running };
            await StartAsync(domain, definition, StartKind.Restore, restore, cancellation).ConfigureAwait(false);
        }

        saves.Remove(image);
        domain.Update(static v => v with { HasManagedSave = false });
    }

    private static DomainEventSuspendedDetailType SuspendedDetail(StartKind kind) => kind.Event switch
    {
        DomainEventStartedDetailType.Restored => DomainEventSuspendedDetailType.Restored,
        DomainEventStartedDetailType.FromSnapshot => DomainEventSuspendedDetailType.FromSnapshot,
        DomainEventStartedDetailType.Migrated => DomainEventSuspendedDetailType.Migrated,
        _ => DomainEventSuspendedDetailType.Paused,
    };
}
