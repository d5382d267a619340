using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>
/// Plans deletions of snapshots: their pins are dropped together, then every image that lost its last pin. The place of a
/// snapshot in its tree plays no part in what happens to images.
/// </summary>
public static class SnapshotDeletePlanner
{
    public static ImagePlan Plan(
        DomainImages domain,
        string name,
        MomentDeleteScope scope,
        bool metadataOnly,
        ImageSurvey survey,
        Func<StorageSource, ImageLocation?> locate,
        PlanPolicy policy)
    {
        var draft = new PlanDraft(domain, survey, locate, policy);
        var doomed = Doomed(domain.Snapshots, name, scope);
        var after = Without(domain.Snapshots, doomed, Heir(domain.Snapshots, name, scope));
        var operation = $"delete snapshot '{name}'{Describe(scope)}{(metadataOnly ? " but not its data" : "")}";
        if (doomed.Count == 0)
        {
            return draft.Finish(operation, DomainJobOperation.SnapshotDelete);
        }

        if (metadataOnly)
        {
            Keep(draft, domain, doomed);
        }
        else
        {
            DropData(draft, doomed);
        }

        draft.Domain = draft.Domain with { Snapshots = Merge(draft.Domain.Snapshots, after) };
        draft.Add(new PlanStep.Metadata(draft.Domain, string.Join(", ", doomed.Select(snapshot => $"'{snapshot.Name}'")) + " is gone"));
        if (!metadataOnly)
        {
            DropFiles(draft, doomed);
        }

        return draft.Finish(operation, DomainJobOperation.SnapshotDelete);
    }

    private static string Describe(MomentDeleteScope scope) => scope switch
    {
        MomentDeleteScope.WithDescendants => " and everything below it",
        MomentDeleteScope.DescendantsOnly => ": everything below it",
        _ => "",
    };

    private static List<SnapshotDef> Doomed(MomentTree<SnapshotDef> tree, string name, MomentDeleteScope scope)
    {
        if (!tree.TryGet(name, out var target))
        {
            return [];
        }

        List<SnapshotDef> doomed = scope == MomentDeleteScope.Single ? [] : [.. tree.DescendantsOf(name).Select(moment => moment.Definition)];
        doomed.Reverse();
        if (scope != MomentDeleteScope.DescendantsOnly)
        {
            doomed.Add(target.Definition);
        }

        return doomed;
    }

    private static string? Heir(MomentTree<SnapshotDef> tree, string name, MomentDeleteScope scope) =>
        scope == MomentDeleteScope.DescendantsOnly ? name : tree.TryGet(name, out var target) ? tree.ParentOf(target)?.Name : null;

    private static MomentTree<SnapshotDef> Without(MomentTree<SnapshotDef> tree, List<SnapshotDef> doomed, string? heir)
    {
        var names = doomed.Select(snapshot => snapshot.Name!).ToHashSet();
        var left = tree.All.ToArray().Where(moment => !names.Contains(moment.Name))
            .Select(moment => moment.Parent is { } parent && names.Contains(parent)
                ? moment with { Parent = heir, Definition = moment.Definition with { Parent = heir } }
                : moment);
        return new(left, tree.Current is { } current && names.Contains(current) ? heir : tree.Current);
    }

    /// <summary>The shape of one tree with the definitions of another, where steps changed what they name.</summary>
    private static MomentTree<SnapshotDef> Merge(MomentTree<SnapshotDef> definitions, MomentTree<SnapshotDef> shape) => new(
        shape.All.ToArray().Select(moment => definitions.TryGet(moment.Name, out var known)
            ? moment with { Definition = known.Definition with { Parent = moment.Parent } }
            : moment),
        shape.Current);

    /// <summary>Records go, images stay, and stay protected; also those of a deletion that was begun and is not wanted any more.</summary>
    private static void Keep(PlanDraft draft, DomainImages domain, List<SnapshotDef> doomed)
    {
        foreach (var (location, _) in doomed.SelectMany(snapshot => domain.PinsOf(Unmarked(snapshot), draft.Locate)))
        {
            draft.Touch(location);
            draft.Domain = draft.Domain with { Table = draft.Domain.Table.WithKept(location) };
        }
    }

    private static void DropData(PlanDraft draft, List<SnapshotDef> doomed)
    {
        RequireImages(draft, doomed);
        var lost = Release(draft, doomed);
        var erasures = Erasures(draft, doomed);
        draft.Domain = Marked(draft.Domain, doomed) with { Table = Freed(draft, lost) };
        var marked = draft.Domain;
        var drop = new DropPlanner(draft);
        drop.Drop(lost, merge: true);
        foreach (var step in erasures)
        {
            draft.Add(step);
        }

        if (drop.Destroys || erasures.Count > 0)
        {
            // From the first byte that goes down into an image, what the snapshot kept of it is gone: its record says so first.
            draft.Insert(0, new PlanStep.Metadata(marked, "the snapshots are being deleted"));
            draft.Insert(1, new PlanStep.PointOfNoReturn());
        }
    }

    /// <summary>An image that is not in its place was moved by somebody: what depends on it there cannot be seen from here.</summary>
    private static void RequireImages(PlanDraft draft, List<SnapshotDef> doomed)
    {
        foreach (var snapshot in doomed)
        {
            foreach (var (disk, _) in DomainImages.KeptDisks(snapshot).Where(kept => kept.Disk.Source is { IsEmpty: false, IsLocal: true }))
            {
                var begun = snapshot.Disks.Any(kept => kept.Name == disk.Target && kept.SnapshotDeleteInProgress == true);
                if (!begun && draft.Locate(disk.Source) is null)
                {
                    throw new VirtException(
                        ErrorCode.OperationInvalid,
                        ErrorDomain.DomainSnapshot,
                        $"image '{PlanDraft.SourceName(disk.Source)}' is missing, which snapshot '{snapshot.Name}' keeps of disk '{disk.Target}': put it back, tell where it "
                        + "is now with 'images relocate', or delete only the record (--metadata)");
                }
            }
        }
    }

    /// <summary>From the moment the deletion is written down its images are nobody's, so that whatever comes next may drop them.</summary>
    private static ImageTable Freed(PlanDraft draft, IReadOnlyList<ImageLocation> lost) => lost
        .Where(location => draft.PinsOn(location).Count == 0 && draft.Graph.TryGet(location, out _))
        .Aggregate(draft.Domain.Table, (table, location) => table.WithHidden(location, true));

    private static IReadOnlyList<ImageLocation> Release(PlanDraft draft, List<SnapshotDef> doomed)
    {
        var us = draft.Domain.Domain;
        var names = doomed.Select(snapshot => snapshot.Name!).ToHashSet();
        foreach (var location in doomed.SelectMany(snapshot => draft.Domain.PinsOf(Unmarked(snapshot), draft.Locate)).Select(pin => pin.Key).ToArray())
        {
            draft.Touch(location);
            if (draft.Domain.Table.Find(location) is { Kept: true })
            {
                draft.Release((at, pin) => at == location && pin == Pin.Kept);
                draft.Domain = draft.Domain with { Table = draft.Domain.Table.Released(location) };
            }
        }

        var lost = draft.Release((_, pin) => pin switch
        {
            Pin.Snapshot snapshot => snapshot.Domain == us && names.Contains(snapshot.Name),
            Pin.Internal snapshot => snapshot.Domain == us && names.Contains(snapshot.Name),
            _ => false,
        });

        // A deletion that was cut short has no pins left; its images are the snapshot's all the same.
        var named = doomed.SelectMany(snapshot => draft.Domain.PinsOf(Unmarked(snapshot), draft.Locate)).Select(pin => pin.Key);
        return [.. lost.Concat(named).Distinct()];
    }

    private static SnapshotDef Unmarked(SnapshotDef snapshot) => snapshot with
    {
        Disks = snapshot.Disks.Select(disk => disk with { SnapshotDeleteInProgress = null }).ToValueArray(),
    };

    private static DomainImages Marked(DomainImages domain, List<SnapshotDef> doomed)
    {
        var names = doomed.Select(snapshot => snapshot.Name!).ToHashSet();
        return domain.WithSnapshots(snapshot => !names.Contains(snapshot.Name!) ? snapshot : snapshot with
        {
            Disks = snapshot.Disks.Select(disk => disk.Location is DiskSnapshot.External or DiskSnapshot.Internal or DiskSnapshot.Manual
                ? disk with { SnapshotDeleteInProgress = true }
                : disk).ToValueArray(),
        });
    }

    /// <summary>Entries inside images that no other snapshot of the same name needs.</summary>
    private static List<PlanStep> Erasures(PlanDraft draft, List<SnapshotDef> doomed)
    {
        List<PlanStep> steps = [];
        foreach (var snapshot in doomed)
        {
            List<string> live = [];
            List<ImageFacts> images = [];
            foreach (var (disk, _) in DomainImages.KeptDisks(Unmarked(snapshot)).Where(kept => kept.Mode == DiskSnapshot.Internal))
            {
                if (disk.Source.IsEmpty || !draft.TryGet(disk.Source, out var image)
                    || draft.PinsOn(image.Location).Any(pin => pin is Pin.Internal other && other.Name == snapshot.Name))
                {
                    continue;
                }

                draft.Touch(image.Location);
                if (draft.Graph.OpenBy(image.Location).FirstOrDefault(open => open.Domain == draft.Domain.Domain) is { } open)
                {
                    RefuseShared(draft, open, snapshot, image);
                    if (open.Depth > 0)
                    {
                        steps.Add(new PlanStep.EraseBelow(open.Disk, image, snapshot.Name!));
                    }
                    else
                    {
                        live.Add(open.Disk);
                        images.Add(image);
                    }
                }
                else
                {
                    steps.Add(new PlanStep.EraseInternal(image, snapshot.Name!));
                }

                // The entry is as good as gone for whoever looks at the image next in this plan.
                draft.Graph.Put(image with { InternalSnapshots = image.InternalSnapshots.Where(entry => entry != snapshot.Name).ToValueArray() });
            }

            if (live.Count > 0)
            {
                steps.Add(new PlanStep.EraseInGuest(snapshot.Name!, live.ToValueArray(), images.ToValueArray()));
            }
        }

        return steps;
    }

    /// <summary>Two guests may read an image that is below both; neither can change it then.</summary>
    private static void RefuseShared(PlanDraft draft, OpenImage open, SnapshotDef snapshot, ImageFacts image)
    {
        if (open.Depth > 0 && draft.Graph.OpenBy(image.Location).FirstOrDefault(other => other.Domain != draft.Domain.Domain) is { } other)
        {
            throw new VirtException(
                ErrorCode.OperationInvalid,
                ErrorDomain.DomainSnapshot,
                $"internal snapshot '{snapshot.Name}' is in image '{image.Path}', which the running guest of domain '{draft.NameOf(other.Domain)}' has open too below disk "
                + $"'{other.Disk}': nobody can change it; shut that domain off first, or delete the snapshot's record only (--metadata)");
        }
    }

    private static void DropFiles(PlanDraft draft, List<SnapshotDef> doomed)
    {
        foreach (var snapshot in doomed)
        {
            if (snapshot is { Memory: DiskSnapshot.External, MemoryFile: { } file })
            {
                draft.DiscardFile(file);
            }

            draft.Add(new PlanStep.DropState(snapshot.Name!));
        }
    }
}
