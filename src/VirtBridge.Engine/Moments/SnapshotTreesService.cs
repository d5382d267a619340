using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Plans and forks for clients.</summary>
public sealed class SnapshotTreesService(DomainRoom room) : SnapshotTreesBase
{
    private readonly VirtHost _host = room.Host;

    public override async ValueTask<string> PlanCreateAsync(
        DomainRef dom, string xmlDesc, DomainSnapshotCreateFlags flags, CancellationToken cancellation)
    {
        var domain = _host.Find(dom);
        using var job = await domain.Jobs.AcquireAsync("plan a snapshot", cancellation).ConfigureAwait(false);
        return PlanDescription.Json(await room.SnapshotTaker.PlanAsync(domain, xmlDesc, flags, cancellation).ConfigureAwait(false));
    }

    public override async ValueTask<string> PlanRevertAsync(DomainSnapshotRef snap, DomainSnapshotRevertFlags flags, CancellationToken cancellation)
    {
        var (domain, _) = Find(snap);
        using var job = await domain.Jobs.AcquireAsync("plan going back", cancellation).ConfigureAwait(false);
        return PlanDescription.Json(await room.SnapshotReverter.PlanAsync(domain, Find(snap).Snapshot, flags, cancellation).ConfigureAwait(false));
    }

    public override async ValueTask<string> PlanDeleteAsync(DomainSnapshotRef snap, DomainSnapshotDeleteFlags flags, CancellationToken cancellation)
    {
        var (domain, _) = Find(snap);
        using var job = await domain.Jobs.AcquireAsync("plan a deletion", cancellation).ConfigureAwait(false);
        Find(snap);
        var metadataOnly = (flags & DomainSnapshotDeleteFlags.MetadataOnly) != 0;
        return PlanDescription.Json(
            await room.SnapshotDeleter.PlanAsync(domain, snap.Name, SnapshotDeleter.ScopeOf(flags), metadataOnly, cancellation).ConfigureAwait(false));
    }

    public override async ValueTask<DomainRef> ForkAsync(DomainSnapshotRef snap, string name, SnapshotForkFlags flags, CancellationToken cancellation)
    {
        var (domain, _) = Find(snap);
        using var job = await domain.Jobs.AcquireAsync("fork a snapshot", cancellation).ConfigureAwait(false);
        return await room.SnapshotForks.ForkAsync(domain, Find(snap).Snapshot, name, cancellation).ConfigureAwait(false);
    }

    private (DomainObject Domain, SnapshotDef Snapshot) Find(DomainSnapshotRef reference)
    {
        var domain = _host.Find(reference.Dom);
        return domain.View.Snapshots.TryGet(reference.Name, out var found)
            ? (domain, found.Definition)
            : throw new VirtException(ErrorCode.NoDomainSnapshot, _host.ErrorDomain, $"no domain snapshot with matching name '{reference.Name}'");
    }
}
