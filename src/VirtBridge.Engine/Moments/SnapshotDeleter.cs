using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Deletes snapshots, with what they keep or without. The caller holds the domain's job.</summary>
public sealed class SnapshotDeleter(VirtHost host, DomainRoom room)
{
    public Task DeleteAsync(DomainObject domain, string name, MomentDeleteScope scope, bool metadataOnly, CancellationToken cancellation)
    {
        if (host.PlanPolicy.Strict && !metadataOnly)
        {
            StrictRules.RefuseDelete(domain.View, name, scope);
        }

        return room.Operations.ApplyAsync(domain, Planner(name, scope, metadataOnly), null, cancellation);
    }

    /// <summary>What flags say about children.</summary>
    public static MomentDeleteScope ScopeOf(DomainSnapshotDeleteFlags flags) =>
        (flags & DomainSnapshotDeleteFlags.Children) != 0 ? MomentDeleteScope.WithDescendants
        : (flags & DomainSnapshotDeleteFlags.ChildrenOnly) != 0 ? MomentDeleteScope.DescendantsOnly
        : MomentDeleteScope.Single;

    /// <summary>What a deletion would do.</summary>
    public Task<ImagePlan> PlanAsync(DomainObject domain, string name, MomentDeleteScope scope, bool metadataOnly, CancellationToken cancellation) =>
        room.Operations.PlanAsync(domain, Planner(name, scope, metadataOnly), cancellation);

    private ImageOperations.Planner Planner(string name, MomentDeleteScope scope, bool metadataOnly) =>
        (images, survey, places) => SnapshotDeletePlanner.Plan(images, name, scope, metadataOnly, survey, places.Locate, host.PlanPolicy);
}
