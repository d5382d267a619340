using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Checkpoints for clients.</summary>
public sealed class DomainCheckpointsService(DomainRoom room) : DomainCheckpointsBase
{
    private readonly VirtHost _host = room.Host;

    public override async ValueTask<DomainCheckpointRef> CreateXmlAsync(
        DomainRef dom, string xmlDesc, DomainCheckpointCreateFlags flags, CancellationToken cancellation)
    {
        var domain = _host.Find(dom);
        using var job = await domain.Jobs.AcquireAsync("virDomainCheckpointCreateXML", cancellation).ConfigureAwait(false);
        var view = domain.View;
        var redefine = (flags & DomainCheckpointCreateFlags.Redefine) != 0;
        var given = CheckpointXml.Parse(xmlDesc, redefine, room.Snapshots.DomainOptions());
        if (redefine)
        {
            if ((flags & DomainCheckpointCreateFlags.RedefineValidate) != 0)
            {
                await Facet("virDomainCheckpointCreateXML").ValidateAsync(domain, given, cancellation).ConfigureAwait(false);
            }

            return Redefine(domain, given);
        }

        var wanted = CheckpointCompletion.Complete(view, given, _host.Clock.GetUtcNow().ToUnixTimeSeconds());
        if (view.Checkpoints.Contains(wanted.Name!))
        {
            throw Refuse.Failed(ErrorDomain.Domain, $"domain moment {wanted.Name} already exists");
        }

        var taken = await Facet("virDomainCheckpointCreateXML").TakeAsync(domain, wanted, flags, cancellation).ConfigureAwait(false);
        room.Checkpoints.Put(domain, taken, makeCurrent: true);
        return new(taken.Name!, view.Ref);
    }

    public override async ValueTask<string> GetXmlDescAsync(
        DomainCheckpointRef checkpoint, DomainCheckpointXMLFlags flags, CancellationToken cancellation)
    {
        var (domain, moment) = Find(checkpoint);
        var size = (flags & DomainCheckpointXMLFlags.Size) != 0;
        var definition = size
            ? await Facet("virDomainCheckpointGetXMLDesc").MeasureAsync(domain, moment.Definition, cancellation).ConfigureAwait(false)
            : moment.Definition;
        var options = new DomainFormatOptions { Inactive = true, Secure = (flags & DomainCheckpointXMLFlags.Secure) != 0 };
        return CheckpointXml.Format(definition, options, (flags & DomainCheckpointXMLFlags.NoDomain) == 0, size);
    }

    public override ValueTask<DomainListAllCheckpointsResult> ListAllCheckpointsAsync(
        DomainRef dom, int needResults, DomainCheckpointListFlags flags, CancellationToken cancellation)
    {
        var view = _host.Find(dom).View;
        var tree = view.Checkpoints;
        var rootsOnly = (flags & DomainCheckpointListFlags.Roots) != 0;
        var ordered = (flags & DomainCheckpointListFlags.Topological) != 0 ? tree.Topological() : tree.All.ToArray();
        var found = ordered.Where(m => (!rootsOnly || tree.IsRoot(m)) && Matches(tree, m, flags))
            .Select(m => new DomainCheckpointRef(m.Name, view.Ref)).ToArray();
        return new(new DomainListAllCheckpointsResult(needResults != 0 ? found : [], found.Length));
    }

    public override ValueTask<DomainCheckpointListAllChildrenResult> ListAllChildrenAsync(
        DomainCheckpointRef checkpoint, int needResults, DomainCheckpointListFlags flags, CancellationToken cancellation)
    {
        var (domain, moment) = Find(checkpoint);
        var view = domain.View;
        var tree = view.Checkpoints;
        var below = (flags & DomainCheckpointListFlags.Descendants) != 0 ? tree.DescendantsOf(moment.Name) : tree.ChildrenOf(moment.Name);
        var found = below.Where(m => Matches(tree, m, flags)).Select(m => new DomainCheckpointRef(m.Name, view.Ref)).ToArray();
        return new(new DomainCheckpointListAllChildrenResult(needResults != 0 ? found : [], found.Length));
    }

    public override ValueTask<DomainCheckpointRef> LookupByNameAsync(DomainRef dom, string name, uint flags, CancellationToken cancellation) =>
        new(new DomainCheckpointRef(Find(new(name, dom)).Moment.Name, _host.Find(dom).View.Ref));

    public override ValueTask<DomainCheckpointRef> GetParentAsync(DomainCheckpointRef checkpoint, uint flags, CancellationToken cancellation)
    {
        var (domain, moment) = Find(checkpoint);
        return domain.View.Checkpoints.ParentOf(moment) is { } parent
            ? new(new DomainCheckpointRef(parent.Name, domain.View.Ref))
            : throw Missing($"checkpoint '{moment.Name}' does not have a parent");
    }

    public override async ValueTask DeleteAsync(
        DomainCheckpointRef checkpoint, DomainCheckpointDeleteFlags flags, CancellationToken cancellation)
    {
        var (domain, _) = Find(checkpoint);
        using var job = await domain.Jobs.AcquireAsync("virDomainCheckpointDelete", cancellation).ConfigureAwait(false);
        Find(checkpoint);
        var scope = (flags & DomainCheckpointDeleteFlags.Children) != 0 ? MomentDeleteScope.WithDescendants
            : (flags & DomainCheckpointDeleteFlags.ChildrenOnly) != 0 ? MomentDeleteScope.DescendantsOnly
            : MomentDeleteScope.Single;
        var metadataOnly = (flags & DomainCheckpointDeleteFlags.MetadataOnly) != 0;
        foreach (var step in MomentDeletePlanner.Plan(domain.View.Checkpoints, checkpoint.Name, scope, metadataOnly))
        {
            if (step is MomentStep.Erase erase && domain.View.Checkpoints.TryGet(erase.Name, out var doomed))
            {
                await Facet("virDomainCheckpointDelete")
                    .EraseAsync(domain, doomed.Definition, domain.View.Checkpoints, cancellation).ConfigureAwait(false);
            }

            room.Checkpoints.Apply(domain, step);
        }
    }

    private DomainCheckpointRef Redefine(DomainObject domain, CheckpointDef given)
    {
        var tree = domain.View.Checkpoints;
        if (given.Parent is { } parent && (!tree.Contains(parent) || tree.WouldCircle(given.Name!, parent)))
        {
            throw Refuse.Argument(ErrorDomain.Domain, $"parent {parent} for moment {given.Name} not found");
        }

        if (given.Domain is { } definition && definition.Uuid != domain.Uuid)
        {
            throw Refuse.Argument(ErrorDomain.Domain, $"definition for checkpoint {given.Name} must use uuid {domain.Uuid}");
        }

        room.Checkpoints.Put(domain, given, makeCurrent: tree.Current is null || tree.Current == given.Parent);
        return new(given.Name!, domain.View.Ref);
    }

    private static bool Matches(MomentTree<CheckpointDef> tree, Moment<CheckpointDef> moment, DomainCheckpointListFlags flags)
    {
        const DomainCheckpointListFlags Group = DomainCheckpointListFlags.Leaves | DomainCheckpointListFlags.NoLeaves;
        var wanted = tree.HasChildren(moment.Name) ? DomainCheckpointListFlags.NoLeaves : DomainCheckpointListFlags.Leaves;
        return (flags & Group) == 0 || (flags & wanted) != 0;
    }

    private (DomainObject Domain, Moment<CheckpointDef> Moment) Find(DomainCheckpointRef reference)
    {
        var domain = _host.Find(reference.Dom);
        return domain.View.Checkpoints.TryGet(reference.Name, out var found)
            ? (domain, found)
            : throw Missing($"no domain checkpoint with matching name '{reference.Name}'");
    }

    private VirtException Missing(string detail) => new(ErrorCode.NoDomainCheckpoint, _host.ErrorDomain, detail);

    private ICheckpointFacet Facet(string function) => _host.Hypervisor.Require<ICheckpointFacet>(function);
}
