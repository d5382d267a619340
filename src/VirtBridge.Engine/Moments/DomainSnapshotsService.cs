using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Snapshots for clients.</summary>
public sealed class DomainSnapshotsService(DomainRoom room) : DomainSnapshotsBase
{
    private readonly VirtHost _host = room.Host;

    public override async ValueTask<DomainSnapshotRef> CreateXmlAsync(
        DomainRef dom, string xmlDesc, DomainSnapshotCreateFlags flags, CancellationToken cancellation)
    {
        var domain = _host.Find(dom);
        var taken = await room.ImageTurns.TakeAsync(
            domain, "virDomainSnapshotCreateXML", () => room.SnapshotTaker.TakeAsync(_host.Find(dom), xmlDesc, flags, cancellation), cancellation).ConfigureAwait(false);
        return new(taken.Name!, domain.View.Ref);
    }

    public override ValueTask<string> GetXmlDescAsync(DomainSnapshotRef snap, DomainSnapshotXMLFlags flags, CancellationToken cancellation)
    {
        var (_, moment) = Find(snap);
        var secure = (flags & DomainSnapshotXMLFlags.Secure) != 0;
        return new(SnapshotXml.Format(moment.Definition, new() { Inactive = true, Secure = secure }));
    }

    public override ValueTask<int> NumAsync(DomainRef dom, DomainSnapshotListFlags flags, CancellationToken cancellation) =>
        new(SnapshotFilter.All(Tree(dom), flags).Count);

    public override ValueTask<string[]> ListNamesAsync(
        DomainRef dom, int maxnames, DomainSnapshotListFlags flags, CancellationToken cancellation) =>
        new([.. SnapshotFilter.All(Tree(dom), flags).Take(maxnames).Select(m => m.Name)]);

    public override ValueTask<DomainListAllSnapshotsResult> ListAllSnapshotsAsync(
        DomainRef dom, int needResults, DomainSnapshotListFlags flags, CancellationToken cancellation)
    {
        var reference = _host.Find(dom).View.Ref;
        var found = SnapshotFilter.All(Tree(dom), flags).Select(m => new DomainSnapshotRef(m.Name, reference)).ToArray();
        return new(new DomainListAllSnapshotsResult(needResults != 0 ? found : [], found.Length));
    }

    public override ValueTask<int> NumChildrenAsync(DomainSnapshotRef snap, DomainSnapshotListFlags flags, CancellationToken cancellation)
    {
        var (domain, moment) = Find(snap);
        return new(SnapshotFilter.Below(domain.View.Snapshots, moment.Name, flags).Count);
    }

    public override ValueTask<string[]> ListChildrenNamesAsync(
        DomainSnapshotRef snap, int maxnames, DomainSnapshotListFlags flags, CancellationToken cancellation)
    {
        var (domain, moment) = Find(snap);
        return new([.. SnapshotFilter.Below(domain.View.Snapshots, moment.Name, flags).Take(maxnames).Select(m => m.Name)]);
    }

    public override ValueTask<DomainSnapshotListAllChildrenResult> ListAllChildrenAsync(
        DomainSnapshotRef snapshot, int needResults, DomainSnapshotListFlags flags, CancellationToken cancellation)
    {
        var (domain, moment) = Find(snapshot);
        var found = SnapshotFilter.Below(domain.View.Snapshots, moment.Name, flags)
            .Select(m => new DomainSnapshotRef(m.Name, domain.View.Ref)).ToArray();
        return new(new DomainSnapshotListAllChildrenResult(needResults != 0 ? found : [], found.Length));
    }

    public override ValueTask<DomainSnapshotRef> LookupByNameAsync(DomainRef dom, string name, uint flags, CancellationToken cancellation) =>
        new(new DomainSnapshotRef(Find(new(name, dom)).Moment.Name, _host.Find(dom).View.Ref));

    public override ValueTask<int> HasCurrentSnapshotAsync(DomainRef dom, uint flags, CancellationToken cancellation) =>
        new(Tree(dom).Current is null ? 0 : 1);

    public override ValueTask<DomainSnapshotRef> CurrentAsync(DomainRef dom, uint flags, CancellationToken cancellation) =>
        Tree(dom).Current is { } current
            ? new(new DomainSnapshotRef(current, _host.Find(dom).View.Ref))
            : throw Missing("the domain does not have a current snapshot");

    public override ValueTask<DomainSnapshotRef> GetParentAsync(DomainSnapshotRef snap, uint flags, CancellationToken cancellation)
    {
        var (domain, moment) = Find(snap);
        return domain.View.Snapshots.ParentOf(moment) is { } parent
            ? new(new DomainSnapshotRef(parent.Name, domain.View.Ref))
            : throw Missing($"snapshot '{moment.Name}' does not have a parent");
    }

    public override ValueTask<int> IsCurrentAsync(DomainSnapshotRef snap, uint flags, CancellationToken cancellation)
    {
        var (domain, moment) = Find(snap);
        return new(domain.View.Snapshots.Current == moment.Name ? 1 : 0);
    }

    public override ValueTask<int> HasMetadataAsync(DomainSnapshotRef snap, uint flags, CancellationToken cancellation)
    {
        Find(snap);
        return new(1);
    }

    public override async ValueTask RevertToSnapshotAsync(
        DomainSnapshotRef snap, DomainSnapshotRevertFlags flags, CancellationToken cancellation)
    {
        var (domain, _) = Find(snap);
        await room.ImageTurns.TakeAsync(
            domain, "virDomainRevertToSnapshot",
            () => room.SnapshotReverter.RevertAsync(domain, Find(snap).Moment.Definition, flags, cancellation), cancellation).ConfigureAwait(false);
    }

    public override async ValueTask DeleteAsync(DomainSnapshotRef snap, DomainSnapshotDeleteFlags flags, CancellationToken cancellation)
    {
        var (domain, _) = Find(snap);
        var metadataOnly = (flags & DomainSnapshotDeleteFlags.MetadataOnly) != 0;
        await room.ImageTurns.TakeAsync(
            domain, "virDomainSnapshotDelete",
            () => room.SnapshotDeleter.DeleteAsync(domain, Find(snap).Moment.Name, SnapshotDeleter.ScopeOf(flags), metadataOnly, cancellation), cancellation).ConfigureAwait(false);
    }

    private (DomainObject Domain, Moment<SnapshotDef> Moment) Find(DomainSnapshotRef reference)
    {
        var domain = _host.Find(reference.Dom);
        return domain.View.Snapshots.TryGet(reference.Name, out var found)
            ? (domain, found)
            : throw Missing($"no domain snapshot with matching name '{reference.Name}'");
    }

    private MomentTree<SnapshotDef> Tree(DomainRef dom) => _host.Find(dom).View.Snapshots;

    private VirtException Missing(string detail) => new(ErrorCode.NoDomainSnapshot, _host.ErrorDomain, detail);
}
