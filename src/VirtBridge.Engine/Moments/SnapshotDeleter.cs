using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Deletes snapshots, with what they keep or without. The caller holds the domain's job.</summary>
public sealed class SnapshotDeleter(VirtHost host, DomainRoom room)
{
    public Task<ImagePlan> DeleteAsync(DomainObject domain, string name, MomentDeleteScope scope, bool metadataOnly, CancellationToken cancellation) =>
        DeleteAsync(domain, name, scope, metadataOnly, detach: false, cancellation);

    /// <param name="domain">Whose it is.</param>
    /// <param name="name">Of the snapshot.</param>
    /// <param name="scope">With what below it.</param>
    /// <param name="metadataOnly">Images stay.</param>
    /// <param name="detach">What stands on images that are dropped, clones of other domains too, gets their data instead of their staying hidden.</param>
    /// <param name="cancellation">Gives up, until there is no way back.</param>
    public Task<ImagePlan> DeleteAsync(DomainObject domain, string name, MomentDeleteScope scope, bool metadataOnly, bool detach, CancellationToken cancellation)
    {
        if (host.PlanPolicy.Strict && !metadataOnly)
        {
            StrictRules.RefuseDelete(domain.View, name, scope);
        }

        return room.Operations.ApplyAsync(domain, Planner(name, scope, metadataOnly, detach), null, cancellation);
    }

    /// <summary>What flags say about children.</summary>
    public static MomentDeleteScope ScopeOf(DomainSnapshotDeleteFlags flags) =>
        (flags & DomainSnapshotDeleteFlags.Children) != 0 ? MomentDeleteScope.WithDescendants
        : (flags & DomainSnapshotDeleteFlags.ChildrenOnly) != 0 ? MomentDeleteScope.DescendantsOnly
        : MomentDeleteScope.Single;

    /// <summary>What a deletion would do.</summary>
    public Task<ImagePlan> PlanAsync(
        DomainObject domain, string name, MomentDeleteScope scope, bool metadataOnly, bool detach, CancellationToken cancellation) =>
        room.Operations.PlanAsync(domain, Planner(name, scope, metadataOnly, detach), cancellation);

    private ImageOperations.Planner Planner(string name, MomentDeleteScope scope, bool metadataOnly, bool detach) => (images, survey, places) =>
        SnapshotDeletePlanner.Plan(images, name, scope, metadataOnly, survey, places.Locate, host.PlanPolicy with { DetachClones = detach });
}
