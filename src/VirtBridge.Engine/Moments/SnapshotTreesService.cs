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
            await room.SnapshotDeleter.PlanAsync(domain, snap.Name, SnapshotDeleter.ScopeOf(flags), metadataOnly, detach: false, cancellation).ConfigureAwait(false));
    }

    public override async ValueTask<DomainRef> ForkAsync(DomainSnapshotRef snap, string name, SnapshotForkFlags flags, CancellationToken cancellation)
    {
        var (domain, _) = Find(snap);
        using var job = await domain.Jobs.AcquireAsync("fork a snapshot", cancellation).ConfigureAwait(false);
        return await room.SnapshotForks.ForkAsync(domain, Find(snap).Snapshot, name, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask<string> DropAsync(
        DomainSnapshotRef snap, DomainSnapshotDeleteFlags flags, SnapshotDropFlags how, CancellationToken cancellation)
    {
        var (domain, _) = Find(snap);
        var (scope, detach) = (SnapshotDeleter.ScopeOf(flags), (how & SnapshotDropFlags.DetachClones) != 0);
        var metadataOnly = (flags & DomainSnapshotDeleteFlags.MetadataOnly) != 0;
        return PlanDescription.Json(await room.ImageTurns.TakeAsync(domain, "delete a snapshot", () => Drop(Find(snap).Snapshot.Name!), cancellation).ConfigureAwait(false));

        Task<ImagePlan> Drop(string name) => (how & SnapshotDropFlags.PlanOnly) != 0
            ? room.SnapshotDeleter.PlanAsync(domain, name, scope, metadataOnly, detach, cancellation)
            : room.SnapshotDeleter.DeleteAsync(domain, name, scope, metadataOnly, detach, cancellation);
    }

    public override async ValueTask<string> RevertKeepingAsync(DomainSnapshotRef snap, DomainSnapshotRevertFlags flags, CancellationToken cancellation)
    {
        var (domain, _) = Find(snap);
        return await room.ImageTurns.TakeAsync(domain, "go back to a snapshot", () => GoBackAsync(domain, snap, flags, cancellation), cancellation).ConfigureAwait(false);
    }

    private async Task<string> GoBackAsync(DomainObject domain, DomainSnapshotRef snap, DomainSnapshotRevertFlags flags, CancellationToken cancellation)
    {
        Find(snap);
        var how = domain.View.Active ? DomainSnapshotCreateFlags.DiskOnly : 0;
        var now = new SnapshotDef
        {
            Name = $"before-{snap.Name}-{_host.Clock.GetUtcNow().ToUnixTimeMilliseconds()}",
            Disks = domain.View.Current.Devices.Disks
                .Where(disk => disk is { Target: not null, Device: DiskDevice.Disk, ReadOnly: false, Shareable: false, Source.IsEmpty: false })
                .Select(disk => new SnapshotDisk(disk.Target!) { Location = DiskSnapshot.External })
                .ToValueArray(),
        };
        var kept = await room.SnapshotTaker.TakeAsync(domain, now, how, cancellation).ConfigureAwait(false);
        try
        {
            await room.SnapshotReverter.RevertAsync(domain, Find(snap).Snapshot, flags, cancellation).ConfigureAwait(false);
        }
        catch
        {
            await room.SnapshotDeleter.DeleteAsync(domain, kept.Name!, MomentDeleteScope.Single, metadataOnly: false, CancellationToken.None).ConfigureAwait(false);
            throw;
        }

        return kept.Name!;
    }

    private (DomainObject Domain, SnapshotDef Snapshot) Find(DomainSnapshotRef reference)
    {
        var domain = _host.Find(reference.Dom);
        return domain.View.Snapshots.TryGet(reference.Name, out var found)
            ? (domain, found.Definition)
            : throw new VirtException(ErrorCode.NoDomainSnapshot, _host.ErrorDomain, $"no domain snapshot with matching name '{reference.Name}'");
    }
}
