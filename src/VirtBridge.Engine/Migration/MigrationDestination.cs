using System.Collections.Concurrent;
using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Guests that arrive from another host; one whose source never finishes is ended with the connection.</summary>
public sealed class MigrationDestination(VirtHost host, DomainRoom room)
{
    private readonly ConcurrentDictionary<string, Arrival> _arrivals = new();

    /// <summary>Gets ready to receive; the guest exists and stands still.</summary>
    public async Task<MigrationLanding> PrepareAsync(
        string xml, MigrationRequest request, byte[] cookie, SessionResources session, CancellationToken cancellation)
    {
        var facet = Facet("virDomainMigratePrepare3Params");
        var definition = room.Documents.Parse(xml, DefinitionUse.Resume);
        definition = request.Name is { Length: > 0 } name ? definition with { Name = name } : definition;
        if (host.Domains.TryGet(definition.Uuid!.Value, out var known) && room.MigrationSource.IsLeaving(known))
        {
            throw Refuse.Argument(host.ErrorDomain, $"Attempt to migrate guest to the same host {definition.Uuid}");
        }

        if (_arrivals.ContainsKey(definition.Name))
        {
            throw DomainErrors.AlreadyActive(definition.Name);
        }

        var landing = await facet.PrepareAsync(request, cookie, cancellation).ConfigureAwait(false);
        if (request.Has(DomainMigrateFlags.Offline))
        {
            room.Definer.FindExisting(definition);
            _arrivals[definition.Name] = new(definition, null, session);
            return landing;
        }

        var start = new GuestStart { Guest = null!, Definition = definition, Id = 0, Paused = true, Incoming = landing.Incoming };
        var domain = await room.Power.StartUnstoredAsync(definition, StartKind.Migration, start, cancellation).ConfigureAwait(false);
        _arrivals[definition.Name] = new(definition, domain, session);
        return landing;
    }

    /// <summary>The source is done: the guest runs here, or is dropped when the source kept it.</summary>
    public async Task<DomainRef> FinishAsync(
        string name, MigrationRequest request, byte[] cookie, bool cancelled, CancellationToken cancellation)
    {
        if (!_arrivals.TryRemove(name, out var arrival))
        {
            throw DomainErrors.NoName(host.ErrorDomain, name);
        }

        if (cancelled)
        {
            await DropAsync(arrival, cancellation).ConfigureAwait(false);
            throw Refuse.Failed(host.ErrorDomain, $"migration of domain '{name}' was cancelled by the source");
        }

        if (arrival.Domain is not { } domain)
        {
            return await room.Definer.DefineAsync(Stored(arrival, request), cancellation).ConfigureAwait(false);
        }

        using var job = await domain.Jobs.AcquireAsync("virDomainMigrateFinish3Params", cancellation).ConfigureAwait(false);
        try
        {
            var stored = await Facet("virDomainMigrateFinish3Params").FinishAsync(domain, request, cookie, cancellation).ConfigureAwait(false);
            if (request.Has(DomainMigrateFlags.PersistDest))
            {
                Persist(domain, Stored(arrival, request with { PersistentXml = request.PersistentXml ?? stored }));
            }

            if (!request.Has(DomainMigrateFlags.Paused))
            {
                await host.Hypervisor.Require<ILifecycleFacet>("virDomainMigrateFinish3Params")
                    .ResumeAsync(domain, DomainRunningReason.Migrated, cancellation).ConfigureAwait(false);
                room.Transitions.Resumed(domain, DomainRunningReason.Migrated, DomainEventResumedDetailType.Migrated);
            }
        }
        catch
        {
            await DropAsync(arrival, cancellation).ConfigureAwait(false);
            throw;
        }

        return domain.View.Ref;
    }

    /// <summary>Ends what waits for a connection that is gone.</summary>
    public async Task ClosedAsync(SessionResources session)
    {
        foreach (var (name, arrival) in _arrivals)
        {
            if (arrival.Session == session && _arrivals.TryRemove(name, out _))
            {
                await DropAsync(arrival, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    private void Persist(DomainObject domain, DomainDef definition)
    {
        var known = domain.View.Persistent;
        var view = room.Definer.Store(domain, definition);
        room.Transitions.Lifecycle(
            view.Ref, DomainEventType.Defined, (int)(known ? DomainEventDefinedDetailType.Updated : DomainEventDefinedDetailType.Added));
    }

    private DomainDef Stored(Arrival arrival, MigrationRequest request) => request.PersistentXml is { } xml
        ? room.Documents.Parse(xml, DefinitionUse.Define) with { Name = arrival.Definition.Name, Uuid = arrival.Definition.Uuid }
        : arrival.Definition;

    private async Task DropAsync(Arrival arrival, CancellationToken cancellation)
    {
        if (arrival.Domain is { View.Active: true } domain)
        {
            await room.Power.EndAsync(domain, graceful: false, DomainShutoffReason.Failed, cancellation).ConfigureAwait(false);
            await room.Power.FinishAsync(domain, DomainShutoffReason.Failed, DomainEventStoppedDetailType.Failed, cancellation).ConfigureAwait(false);
        }
    }

    private IMigrationFacet Facet(string function) => host.Hypervisor.Require<IMigrationFacet>(function);

    private sealed record Arrival(DomainDef Definition, DomainObject? Domain, SessionResources Session);
}
