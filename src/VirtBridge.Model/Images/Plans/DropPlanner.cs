using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>
/// Drops every image that nothing needs any more: an image nobody is backed by goes to the trash, one with a single image
/// above it is merged with that one, one with several stays hidden. What a merge would change for anybody else is
/// never done. Where in the tree of snapshots an image belongs plays no part.
/// </summary>
internal sealed class DropPlanner(PlanDraft draft)
{
    private readonly HashSet<ImageLocation> _released = [];
    private readonly HashSet<ImageLocation> _merged = [];

    private PlanGraph Graph => draft.Graph;

    /// <summary>True when a step changes what an image showed: nothing before the plan's end may need that any more.</summary>
    public bool Destroys { get; private set; }

    /// <summary>Drops what can be dropped of <paramref name="lost"/> and of what is hidden beside it.</summary>
    /// <param name="lost">Images that lost a pin.</param>
    /// <param name="merge">False: only remove what nothing is backed by.</param>
    public void Drop(IEnumerable<ImageLocation> lost, bool merge)
    {
        _released.UnionWith(lost);
        if (!draft.Policy.AssumeExclusive && Unreachable() is { } roots)
        {
            draft.Warn($"images are kept that nothing seems to need, because what depends on them in {roots} could not be looked at");
            return;
        }

        foreach (var entry in draft.Domain.Table.Entries.Where(entry => !entry.Kept && !Graph.TryGet(entry.Location, out _)).ToArray())
        {
            draft.Domain = draft.Domain with { Table = draft.Domain.Table.Without(entry.Location) };
        }

        while (RemoveLeaves() | (merge && MergeOne()) || (merge && draft.Policy.DetachClones && DetachOne()))
        {
        }

        foreach (var location in _released.Where(l => draft.PinsOn(l).Count == 0 && Graph.TryGet(l, out _)))
        {
            Hide(location);
        }

        if (_merged.Count > 0)
        {
            draft.Domain = draft.Domain.WithoutStaleChains(_merged, draft.Locate);
        }
    }

    private string? Unreachable()
    {
        var unreachable = draft.Coverage.Unreachable;
        return unreachable.IsEmpty ? null : string.Join(", ", unreachable.Select(root => $"'{root}'"));
    }

    private void Hide(ImageLocation location)
    {
        var count = Graph.DependentsOf(location).Count;
        draft.Touch(location);
        draft.Domain = draft.Domain with { Table = draft.Domain.Table.WithHidden(location, count > 0) };
        if (count > 0)
        {
            draft.Warn($"image '{location}' stays hidden: {count} image{(count == 1 ? " is" : "s are")} backed by it");
        }
    }

    private bool RemoveLeaves()
    {
        var any = false;
        var work = new Queue<ImageLocation>(Candidates());
        while (work.TryDequeue(out var location))
        {
            if (!Graph.TryGet(location, out var image) || Graph.DependentsOf(location).Count > 0 || draft.PinsOn(location).Count > 0
                || Graph.OpenBy(location).Count > 0)
            {
                continue;
            }

            if (!IsMade(location))
            {
                // Brought along by somebody: it stays where it is, and is nobody's business any more.
                draft.Domain = draft.Domain with { Table = draft.Domain.Table.Without(location) };
                _released.Remove(location);
                continue;
            }

            any = true;
            draft.Discard(image);
            _released.Remove(location);
            if (image.Backing?.Location is { } below && IsOwned(below))
            {
                work.Enqueue(below);
            }
        }

        return any;
    }

    // Deepest first, so that a whole chain goes in one pass.
    private IEnumerable<ImageLocation> Candidates() => Owned().Where(location => draft.PinsOn(location).Count == 0).ToArray();

    private IEnumerable<ImageLocation> Owned() =>
        _released.Concat(draft.Domain.Table.Entries.Where(entry => entry.Hidden).Select(entry => entry.Location))
            .Distinct().OrderByDescending(Graph.DepthOf).ToArray();

    private bool IsOwned(ImageLocation location) => _released.Contains(location) || draft.Domain.Table.Find(location) is { Hidden: true };

    private bool IsOurs(ImageLocation location) =>
        draft.PinsOn(location).Any(pin => pin.Holder == draft.Domain.Domain) || draft.Domain.Table.Find(location) is not null;

    private bool IsMade(ImageLocation location) => draft.Domain.Table.Find(location) is { Made: true };

    private bool MergeOne()
    {
        foreach (var location in Candidates().Reverse())
        {
            if (Graph.TryGet(location, out var image) && MayMerge(image) && Graph.TryGet(Graph.DependentsOf(location)[0], out var above)
                && !MayMerge(above) && Merge(above))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Nobody needs what the image shows except the one image above it.</summary>
    private bool MayMerge(ImageFacts image) =>
        IsOwned(image.Location) && draft.PinsOn(image.Location).Count == 0 && Graph.DependentsOf(image.Location).Count == 1
        && image.InternalSnapshots.IsEmpty && image is { Dirty: false, Corrupt: false } && !Graph.IsOverridden(image.Location)
        && Graph.OpenBy(image.Location).All(open => open.Domain == draft.Domain.Domain);

    /// <summary>What stands on an image nobody needs for itself gets what it sees there, until at most one of the domain's own stands on it.</summary>
    private bool DetachOne()
    {
        foreach (var location in Owned().Where(location => draft.PinsOn(location).All(pin => pin is Pin.LinkedClone)))
        {
            var dependents = Graph.DependentsOf(location).ToArray();
            var own = dependents.Where(IsOurs).ToArray();
            var leaving = own.Length < dependents.Length ? dependents.Except(own).ToArray() : IsMade(location) ? [.. own.Skip(1)] : [];
            if (leaving.Length == 0 || !Graph.TryGet(location, out var image))
            {
                continue;
            }

            var segments = leaving.Select(dependent => Graph.TryGet(dependent, out var above) ? new MergeSegment(draft, above, [image]) : null).ToArray();
            if (segments.All(segment => segment?.MayDetach() == true))
            {
                foreach (var segment in segments)
                {
                    segment!.EmitDetach();
                }

                draft.Release((at, pin) => at == location && pin is Pin.LinkedClone);
                return true;
            }
        }

        return false;
    }

    private bool Merge(ImageFacts top)
    {
        var run = new List<ImageFacts>();
        for (var at = Graph.Below(top); at is not null && MayMerge(at); at = Graph.Below(at))
        {
            run.Add(at);
            if (!IsMade(at.Location))
            {
                break;
            }
        }

        var segment = new MergeSegment(draft, top, run);
        if (segment.Choose() is not { } choice)
        {
            return false;
        }

        Destroys |= choice.Down;
        _merged.UnionWith(choice.Images.Select(image => image.Location));
        _merged.Add(top.Location);
        segment.Emit(choice);
        return true;
    }
}
