using System.Collections.Concurrent;
using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>
/// Guests on their way to another host. The domain's job is held from the first step to the last, so nothing changes in
/// between; a client that leaves in the middle leaves the guest here, running again.
/// </summary>
public sealed class MigrationSource(VirtHost host, DomainRoom room)
{
    private readonly ConcurrentDictionary<Uuid, Departure> _departures = new();

    /// <summary>The first step: the guest may be moved, and this is the definition to receive it with.</summary>
    public async Task<(byte[] Cookie, string Xml)> BeginAsync(
        DomainRef reference, MigrationRequest request, SessionResources session, CancellationToken cancellation)
    {
        var domain = host.Find(reference);
        var facet = Facet("virDomainMigrateBegin3Params");
        var lease = await domain.Jobs.AcquireAsync("virDomainMigrate", cancellation).ConfigureAwait(false);
        try
        {
            RefuseUnfit(domain.View, request);
            var definition = Sent(domain.View, request);
            var cookie = await facet.BeginAsync(domain, request, cancellation).ConfigureAwait(false);
            _departures[domain.Uuid] = new(lease, domain.View.State == DomainState.Running, session);
            return (cookie, DomainDocuments.Format(definition, DomainXMLFlags.Secure | DomainXMLFlags.Migratable | DomainXMLFlags.Inactive));
        }
        catch
        {
            lease.Dispose();
            throw;
        }
    }

    /// <summary>Moves the guest. Within begin and confirm the guest waits for the last word; alone it is gone afterwards.</summary>
    public async Task<byte[]> PerformAsync(
        DomainRef reference, string? destination, MigrationRequest request, byte[] cookie, SessionResources session, CancellationToken cancellation)
    {
        var domain = host.Find(reference);
        var facet = Facet("virDomainMigratePerform3Params");
        if (_departures.ContainsKey(domain.Uuid))
        {
            return await SendAsync(facet, domain, destination, request, cookie, cancellation).ConfigureAwait(false);
        }

        await BeginAsync(reference, request, session, cancellation).ConfigureAwait(false);
        try
        {
            var sent = await SendAsync(facet, domain, destination, request, cookie, cancellation).ConfigureAwait(false);
            await ConfirmAsync(reference, request.Flags, cancelled: false, cancellation).ConfigureAwait(false);
            return sent;
        }
        catch
        {
            await AbandonAsync(domain, cancellation).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The last step: the guest lives there now, or goes on here.</summary>
    public async Task ConfirmAsync(DomainRef reference, DomainMigrateFlags flags, bool cancelled, CancellationToken cancellation)
    {
        var domain = host.Find(reference);
        if (cancelled)
        {
            await AbandonAsync(domain, cancellation).ConfigureAwait(false);
            return;
        }

        if (!_departures.TryRemove(domain.Uuid, out var departure))
        {
            throw Refuse.Invalid(host.ErrorDomain, $"domain '{domain.View.Name}' is not being migrated");
        }

        using (departure.Lease)
        {
            if (domain.View.Active)
            {
                await room.Power.EndAsync(domain, graceful: false, DomainShutoffReason.Migrated, cancellation).ConfigureAwait(false);
                await room.Power.FinishAsync(domain, DomainShutoffReason.Migrated, DomainEventStoppedDetailType.Migrated, cancellation).ConfigureAwait(false);
            }
        }

        if ((flags & DomainMigrateFlags.UndefineSource) != 0 && domain.View.Persistent)
        {
            const DomainUndefineFlagsValues Everything = DomainUndefineFlagsValues.ManagedSave
                | DomainUndefineFlagsValues.SnapshotsMetadata | DomainUndefineFlagsValues.CheckpointsMetadata
                | DomainUndefineFlagsValues.KeepNvram | DomainUndefineFlagsValues.KeepTpm;
            await room.Definer.UndefineAsync(reference, Everything, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Ends what a connection began and cannot go on with.</summary>
    public async Task ClosedAsync(SessionResources session)
    {
        foreach (var (uuid, departure) in _departures)
        {
            if (departure.Session == session && host.Domains.TryGet(uuid, out var domain))
            {
                await AbandonAsync(domain, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    /// <summary>True while the guest is being moved.</summary>
    public bool IsLeaving(DomainObject domain) => _departures.ContainsKey(domain.Uuid);

    private async Task<byte[]> SendAsync(
        IMigrationFacet facet, DomainObject domain, string? destination, MigrationRequest request, byte[] cookie, CancellationToken cancellation)
    {
        if (!domain.View.Active)
        {
            return request.Has(DomainMigrateFlags.Offline) ? cookie : throw DomainErrors.NotRunning();
        }

        if (request.Has(DomainMigrateFlags.PersistDest) && domain.View.Config is { } stored)
        {
            request = request with { PersistentXml = request.PersistentXml ?? DomainDocuments.Format(stored.Value, DomainXMLFlags.Secure | DomainXMLFlags.Migratable) };
        }

        var sent = await facet.PerformAsync(domain, destination, request, cookie, cancellation).ConfigureAwait(false);
        room.Transitions.Paused(domain, DomainPausedReason.Migration, DomainEventSuspendedDetailType.Migrated);
        return sent;
    }

    private async Task AbandonAsync(DomainObject domain, CancellationToken cancellation)
    {
        if (!_departures.TryRemove(domain.Uuid, out var departure))
        {
            return;
        }

        using (departure.Lease)
        {
            if (departure.Ran && domain.View.State == DomainState.Paused)
            {
                await host.Hypervisor.Require<ILifecycleFacet>("virDomainMigrate")
                    .ResumeAsync(domain, DomainRunningReason.MigrationCanceled, cancellation).ConfigureAwait(false);
                room.Transitions.Resumed(domain, DomainRunningReason.MigrationCanceled, DomainEventResumedDetailType.Migrated);
            }
        }
    }

    private void RefuseUnfit(DomainView view, MigrationRequest request)
    {
        if (request.Has(DomainMigrateFlags.Offline) ? !view.Persistent : !view.Active)
        {
            throw view.Active ? Refuse.Invalid(host.ErrorDomain, "offline migration cannot handle transient domains") : DomainErrors.NotRunning();
        }

        if (request.Has(DomainMigrateFlags.Offline) && !request.Has(DomainMigrateFlags.PersistDest))
        {
            throw Refuse.Invalid(host.ErrorDomain, "offline migration must be specified with the persistent flag set");
        }

        if (view.Snapshots.Count > 0)
        {
            throw Refuse.Invalid(host.ErrorDomain, $"cannot migrate domain with {view.Snapshots.Count} snapshots");
        }
    }

    private DomainDef Sent(DomainView view, MigrationRequest request)
    {
        var current = request.Has(DomainMigrateFlags.Offline) ? view.Next : view.Current;
        if (request.Xml is null)
        {
            return current;
        }

        var given = room.Documents.Parse(request.Xml, DefinitionUse.Resume);
        return given.Uuid == view.Uuid && given.Devices.Disks.Count == current.Devices.Disks.Count
            ? given with { Name = view.Name }
            : throw Refuse.Config(host.ErrorDomain, $"the destination's definition is not one of domain '{view.Name}': UUID or disks differ");
    }

    private IMigrationFacet Facet(string function) => host.Hypervisor.Require<IMigrationFacet>(function);

    private sealed record Departure(JobLease Lease, bool Ran, SessionResources Session);
}
