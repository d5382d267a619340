using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Which snapshots a listing wants, in which order; pure.</summary>
public static class SnapshotFilter
{
    public static IReadOnlyList<Moment<SnapshotDef>> All(MomentTree<SnapshotDef> tree, DomainSnapshotListFlags flags)
    {
        var rootsOnly = (flags & DomainSnapshotListFlags.Roots) != 0;
        var ordered = (flags & DomainSnapshotListFlags.Topological) != 0 ? tree.Topological() : tree.All.ToArray();
        return [.. ordered.Where(m => (!rootsOnly || tree.IsRoot(m)) && Matches(tree, m, flags))];
    }

    public static IReadOnlyList<Moment<SnapshotDef>> Below(MomentTree<SnapshotDef> tree, string name, DomainSnapshotListFlags flags)
    {
        var below = (flags & DomainSnapshotListFlags.Descendants) != 0 ? tree.DescendantsOf(name) : tree.ChildrenOf(name);
        return [.. below.Where(m => Matches(tree, m, flags))];
    }

    private static bool Matches(MomentTree<SnapshotDef> tree, Moment<SnapshotDef> moment, DomainSnapshotListFlags flags)
    {
        const DomainSnapshotListFlags Metadata = DomainSnapshotListFlags.Metadata | DomainSnapshotListFlags.NoMetadata;
        var external = moment.Definition.IsExternal;
        return Pair(flags, DomainSnapshotListFlags.NoLeaves, DomainSnapshotListFlags.Leaves, tree.HasChildren(moment.Name))
            && Pair(flags, DomainSnapshotListFlags.External, DomainSnapshotListFlags.Internal, external)
            && ((flags & Metadata) == 0 || (flags & DomainSnapshotListFlags.Metadata) != 0)
            && State(moment.Definition.State, flags);
    }

    private static bool State(SnapshotState state, DomainSnapshotListFlags flags)
    {
        const DomainSnapshotListFlags Group =
            DomainSnapshotListFlags.Inactive | DomainSnapshotListFlags.Active | DomainSnapshotListFlags.DiskOnly;
        var wanted = state switch
        {
            SnapshotState.Shutoff => DomainSnapshotListFlags.Inactive,
            SnapshotState.DiskSnapshot => DomainSnapshotListFlags.DiskOnly,
            _ => DomainSnapshotListFlags.Active,
        };
        return (flags & Group) == 0 || (flags & wanted) != 0;
    }

    private static bool Pair(DomainSnapshotListFlags flags, DomainSnapshotListFlags yes, DomainSnapshotListFlags no, bool value) =>
        (flags & (yes | no)) == 0 || (flags & (value ? yes : no)) != 0;
}
