using System.Collections.Generic;

namespace VirtBridge.Model;

/// <summary>What of a tree is deleted.</summary>
public enum MomentDeleteScope
{
    /// <summary>One moment; its children move up to its parent.</summary>
    Single,

    /// <summary>A moment and everything below it.</summary>
    WithDescendants,

    /// <summary>Everything below a moment, which stays.</summary>
    DescendantsOnly,
}

/// <summary>One step of a deletion.</summary>
public abstract record MomentStep
{
    private MomentStep()
    {
    }

    /// <summary>Destroy what disks and memory files hold of the moment.</summary>
    public sealed record Erase(string Name) : MomentStep;

    public sealed record Reparent(string Child, string? NewParent) : MomentStep;

    public sealed record MakeCurrent(string? Name) : MomentStep;

    /// <summary>Forget the moment.</summary>
    public sealed record DropMetadata(string Name) : MomentStep;
}

/// <summary>
/// Plans the deletion of snapshots and checkpoints. Leaves go first and each moment whole, so a plan cut short at any
/// step leaves a tree whose every moment can still be used.
/// </summary>
public static class MomentDeletePlanner
{
    public static IReadOnlyList<MomentStep> Plan<T>(MomentTree<T> tree, string name, MomentDeleteScope scope, bool metadataOnly)
        where T : class
    {
        if (!tree.TryGet(name, out var target))
        {
            return [];
        }

        var doomed = Doomed(tree, target, scope);
        var heir = scope == MomentDeleteScope.DescendantsOnly ? target.Name : tree.ParentOf(target)?.Name;
        var steps = new List<MomentStep>();
        var currentDoomed = tree.Current is { } current && doomed.Exists(m => m.Name == current);
        if (currentDoomed)
        {
            steps.Add(new MomentStep.MakeCurrent(heir));
        }

        foreach (var moment in doomed)
        {
            if (!metadataOnly)
            {
                steps.Add(new MomentStep.Erase(moment.Name));
            }

            if (scope == MomentDeleteScope.Single)
            {
                foreach (var child in tree.ChildrenOf(moment.Name))
                {
                    steps.Add(new MomentStep.Reparent(child.Name, heir));
                }
            }

            steps.Add(new MomentStep.DropMetadata(moment.Name));
        }

        return steps;
    }

    private static List<Moment<T>> Doomed<T>(MomentTree<T> tree, Moment<T> target, MomentDeleteScope scope)
        where T : class
    {
        if (scope == MomentDeleteScope.Single)
        {
            return [target];
        }

        List<Moment<T>> doomed = [.. tree.DescendantsOf(target.Name)];
        doomed.Reverse();
        if (scope == MomentDeleteScope.WithDescendants)
        {
            doomed.Add(target);
        }

        return doomed;
    }
}
