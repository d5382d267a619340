using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>What is merged into what: the images between the one that stays and the next that is needed.</summary>
/// <param name="Down">Data goes down into the last image, else up into the top.</param>
/// <param name="Images">The images that are merged with the top, nearest first.</param>
internal sealed record MergeChoice(bool Down, IReadOnlyList<ImageFacts> Images);

/// <summary>
/// A run of images nothing needs below one that is needed. Either its data is pulled up into the top, or the top's data is
/// committed down into the last of them, whichever is allowed and copies less.
/// </summary>
internal sealed class MergeSegment(PlanDraft draft, ImageFacts top, IReadOnlyList<ImageFacts> run)
{
    private PlanGraph Graph => draft.Graph;

    public MergeChoice? Choose()
    {
        if (run.Count == 0)
        {
            return null;
        }

        var last = run[^1];
        var brought = !IsMade(last.Location);
        var up = brought ? run.Take(run.Count - 1).ToList() : [.. run];
        var mayDown = MayCommitInto(last);
        var mayUp = up.Count > 0 && MayPull(up);
        if (brought)
        {
            // A disk goes back to the file its user knows; when that must not change, it stays below.
            return mayDown ? new(true, run) : mayUp ? new(false, up) : null;
        }

        var pulled = Sum(up);
        var committed = top.Allocation + Sum(run.Take(run.Count - 1));
        return mayUp && (!mayDown || pulled <= committed) ? new(false, up) : mayDown ? new(true, run) : null;
    }

    public void Emit(MergeChoice choice)
    {
        draft.Touch(top.Location);
        foreach (var image in choice.Images)
        {
            draft.Touch(image.Location);
        }

        if (choice.Down)
        {
            EmitDown(choice.Images);
        }
        else
        {
            EmitUp(choice.Images);
        }
    }

    private static ulong Sum(IEnumerable<ImageFacts> images) => images.Aggregate(0UL, (sum, image) => sum + image.Allocation);

    private bool IsMade(ImageLocation location) => draft.Domain.Table.Find(location) is { Made: true };

    private bool IsOurs(ImageLocation location)
    {
        var holders = draft.PinsOn(location);
        return holders.All(pin => pin.Holder == draft.Domain.Domain || pin is Pin.Manual)
            && (holders.Count > 0 || draft.Domain.Table.Find(location) is not null);
    }

    private bool Closed(ImageLocation location) => Graph.OpenBy(location).Count == 0;

    private bool OpenOnlyHere(ImageLocation location) => Graph.OpenBy(location).All(open => open.Domain == draft.Domain.Domain);

    private bool MayPull(List<ImageFacts> images)
    {
        var below = images[^1].Backing;

        // Entries inside an image see what is below it just as the image does: with data of its own they would show another past.
        return IsOurs(top.Location) && OpenOnlyHere(top.Location) && !Graph.IsOverridden(top.Location) && top.InternalSnapshots.IsEmpty
            && top is { Format: StorageFormat.Qcow2 or StorageFormat.Qed, Dirty: false, Corrupt: false, Remote: null }
            && !draft.PinsOn(top.Location).Any(pin => pin is Pin.Job) && !(images.Exists(image => image.Encrypted) && !top.Encrypted)
            && (below is null || (below.Location is { } location && (below.Format is not null || Graph.TryGet(location, out _))));
    }

    private bool MayCommitInto(ImageFacts last)
    {
        if (draft.Policy.KeepTopName && draft.PinsOn(top.Location).Any(pin => pin is Pin.Active))
        {
            return false;
        }

        return IsOurs(top.Location) && OpenOnlyHere(top.Location) && !Graph.IsOverridden(top.Location) && top is { Dirty: false, Corrupt: false }
            && !draft.PinsOn(top.Location).Any(pin => pin is Pin.Internal or Pin.Checkpoint or Pin.Manual or Pin.Job) && top.InternalSnapshots.IsEmpty && top.Bitmaps.IsEmpty
            && run.All(image => image.Encrypted == top.Encrypted && image.Backing is null or { Location: not null })
            && (last.Location.IsFile || last.Capacity >= top.Capacity) && last.Remote is not { Protocol: not (StorageProtocol.Nbd or StorageProtocol.Rbd
                or StorageProtocol.Iscsi or StorageProtocol.Gluster or StorageProtocol.Ssh or StorageProtocol.Nfs) }
            && last.Format is StorageFormat.Raw or StorageFormat.Qcow2 or StorageFormat.Qed
            && Graph.DependentsOf(top.Location).All(MayRepoint);
    }

    /// <summary>Another image may be told that the one below it is elsewhere.</summary>
    private bool MayRepoint(ImageLocation dependent) =>
        Graph.TryGet(dependent, out var image) && image is { Dirty: false, Corrupt: false, Remote: null, Backing.Format: not null }
        && image.Format is StorageFormat.Qcow2 or StorageFormat.Qed
        && OpenOnlyHere(dependent) && !IsForeign(dependent) && !Graph.IsOverridden(dependent);

    private bool IsForeign(ImageLocation location)
    {
        HashSet<ImageLocation> seen = [];
        var work = new Stack<ImageLocation>([location]);
        while (work.TryPop(out var at))
        {
            if (draft.PinsOn(at).Any(pin => pin.Holder is not null) || draft.Domain.Table.Find(at) is not null)
            {
                return false;
            }

            foreach (var above in Graph.DependentsOf(at).Where(seen.Add))
            {
                work.Push(above);
            }
        }

        return true;
    }

    /// <summary>The image on top, whoever has it, may be given what it sees in the run, so that it no longer stands on it.</summary>
    public bool MayDetach() =>
        Closed(top.Location) && !IsForeign(top.Location) && !Graph.IsOverridden(top.Location) && top.InternalSnapshots.IsEmpty
        && top is { Format: StorageFormat.Qcow2 or StorageFormat.Qed, Dirty: false, Corrupt: false, Remote: null, Backing.Format: not null }
        && !draft.PinsOn(top.Location).Any(pin => pin is Pin.Job) && run.All(image => !image.Encrypted || top.Encrypted)
        && run[^1].Backing is null or { Location: not null, Format: not null };

    public void EmitDetach()
    {
        NoteOwners(top.Location);
        foreach (var image in run)
        {
            draft.Touch(image.Location);
        }

        EmitPull(run);
    }

    private void EmitUp(IReadOnlyList<ImageFacts> images)
    {
        EmitPull(images);
        foreach (var image in images)
        {
            draft.Discard(image);
        }
    }

    private void EmitPull(IReadOnlyList<ImageFacts> images)
    {
        var last = images[^1];
        var below = Graph.Below(last);
        var reference = last.Backing is not { } old ? null
            : below is not null ? ReferenceText.To(below, top.Location, top.Backing!.Style)
            : old;
        var bytes = Sum(images);
        if (Closed(top.Location))
        {
            draft.Add(new PlanStep.PullUp(top, below, bytes));
            draft.Add(new PlanStep.Repoint(top, reference));
        }
        else
        {
            var disk = Graph.OpenBy(top.Location)[0].Disk;
            draft.Add(new PlanStep.LivePull(disk, top, last.Backing?.Location, bytes));

            // The guest writes the header: should the power go meanwhile, the journal has what belongs there.
            draft.Add(new PlanStep.PointOfNoReturn());
            draft.Add(new PlanStep.FinishLive(disk, images[0].Location, new(top, reference)));
        }

        Graph.Put(top with { Backing = reference, Allocation = top.Allocation + bytes });
    }

    private void EmitDown(IReadOnlyList<ImageFacts> images)
    {
        var into = images[^1];
        var live = !Closed(top.Location);
        var open = live ? Graph.OpenBy(top.Location)[0] : null;
        var bytes = top.Allocation + Sum(images.Take(images.Count - 1));
        if (open is not null)
        {
            draft.Add(new PlanStep.LiveCommit(open.Disk, top, into, open.Depth == 0, bytes));
        }
        else
        {
            CommitOffline(images);
        }

        var bound = draft.Steps.Count;
        PlanStep.Repoint? chained = null;
        foreach (var dependent in Graph.DependentsOf(top.Location).ToArray())
        {
            Graph.TryGet(dependent, out var image);
            var repoint = new PlanStep.Repoint(image!, ReferenceText.To(into, dependent, image!.Backing!.Style));
            NoteOwners(dependent);
            if (live && !Closed(dependent))
            {
                // The guest's own image above: its hypervisor writes that header when the copy is finished.
                chained = repoint;
            }
            else
            {
                draft.Add(repoint);
            }

            Graph.Put(image! with { Backing = repoint.Backing });
        }

        var moved = into with { Capacity = Math.Max(into.Capacity, top.Capacity), Allocation = into.Allocation + bytes };
        draft.Domain = draft.Domain.Moved(top.Location, into, draft.Locate);
        draft.Domain = draft.Domain with { Table = draft.Domain.Table.WithHidden(into.Location, false) };
        draft.MovePins(top.Location, into.Location);
        draft.Add(new PlanStep.Metadata(draft.Domain, $"'{top.Location}' went into '{into.Location}'"));
        if (open is not null || draft.Steps.Count - bound > 1)
        {
            // Several references move: once the first has, the others follow whatever happens.
            draft.Insert(bound, new PlanStep.PointOfNoReturn());
        }

        if (open is not null)
        {
            draft.Add(new PlanStep.FinishLive(open.Disk, top.Location, chained));
            Graph.MoveOpen(top.Location, into.Location);
        }

        Graph.Put(moved);
        draft.Discard(top);
        foreach (var image in images.Take(images.Count - 1))
        {
            draft.Discard(image);
        }
    }

    private void CommitOffline(IReadOnlyList<ImageFacts> images)
    {
        var from = top;
        foreach (var image in images)
        {
            draft.Add(new PlanStep.CommitDown(from, image, from.Allocation));
            from = image with { Allocation = image.Allocation + from.Allocation };
        }
    }

    private void NoteOwners(ImageLocation dependent)
    {
        draft.Touch(dependent);
        HashSet<ImageLocation> seen = [dependent];
        var work = new Stack<ImageLocation>([dependent]);
        while (work.TryPop(out var at))
        {
            foreach (var holder in draft.PinsOn(at).Select(pin => pin.Holder).OfType<Uuid>())
            {
                draft.TouchOther(holder);
            }

            foreach (var above in Graph.DependentsOf(at).Where(seen.Add))
            {
                work.Push(above);
            }
        }
    }
}
