using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>How a domain is brought back.</summary>
public sealed record SnapshotRevertOptions
{
    /// <summary>It runs afterwards, or is paused; null: as it was when the snapshot was taken.</summary>
    public bool? Paused { get; init; }

    /// <summary>The snapshot keeps firmware variables or a TPM state, and they come back.</summary>
    public bool HasState { get; init; }

    /// <summary>Distinguishes images made by this revert, e.g. seconds since the epoch.</summary>
    public required string Stamp { get; init; }
}

/// <summary>
/// Plans going back: every disk that is part of the snapshot goes on in a new image over the one the snapshot keeps, so that
/// no other branch notices. What was on top before goes to the trash unless something needs it.
/// </summary>
public static class SnapshotRevertPlanner
{
    /// <param name="domain">What exists.</param>
    /// <param name="snapshot">Where to go back to.</param>
    /// <param name="options">How.</param>
    /// <param name="survey">Images and who needs them.</param>
    /// <param name="locate">Where a source is.</param>
    /// <param name="place">Where an image will be that does not exist yet.</param>
    /// <param name="taken">True when something has that path already.</param>
    /// <param name="policy">What the host says about plans.</param>
    public static ImagePlan Plan(
        DomainImages domain,
        SnapshotDef snapshot,
        SnapshotRevertOptions options,
        ImageSurvey survey,
        Func<StorageSource, ImageLocation?> locate,
        Func<StorageSource, ImageLocation> place,
        Func<string, bool> taken,
        PlanPolicy policy)
    {
        // The guest ends before images change, so what it has open does not bind the plan.
        var ended = survey with { Open = survey.Open.Where(open => open.Domain != domain.Domain).ToValueArray() };
        var draft = new PlanDraft(domain, ended, locate, policy);
        var runs = options.Paused is not null || snapshot.State is SnapshotState.Running or SnapshotState.Paused;
        var revert = new DiskReverts(draft, domain, snapshot, options, place, taken);
        revert.Prepare();
        var lost = ReleaseTops(draft, domain, revert.Sources.Values);
        revert.FreeInternal(lost);
        if (domain.Running)
        {
            draft.Add(new PlanStep.StopGuest());
        }

        revert.EmitChanges();
        var definition = (snapshot.Domain ?? domain.Config ?? domain.Current) is var known ? known.WithDisks(revert.Sources) with { Id = -1 } : known;
        draft.Domain = draft.Domain with
        {
            Config = domain.Config is null ? null : Stored(snapshot, draft, revert.Sources) ?? definition,
            Snapshots = draft.Domain.Snapshots.WithCurrent(snapshot.Name),
        };
        draft.Add(new PlanStep.Metadata(draft.Domain, $"the domain is at snapshot '{snapshot.Name}'"));
        revert.EmitEnd();
        if (runs)
        {
            draft.Add(new PlanStep.StartGuest(definition, snapshot, options.Paused ?? (snapshot.State == SnapshotState.Paused)));
        }

        return draft.Finish($"revert to snapshot '{snapshot.Name}'", DomainJobOperation.SnapshotRevert);
    }

    // The definition for later starts, where it was another one than that of the guest.
    private static DomainDef? Stored(SnapshotDef snapshot, PlanDraft draft, Dictionary<string, StorageSource> sources)
    {
        if (snapshot.InactiveDomain is not { } inactive)
        {
            return null;
        }

        var same = sources.Where(entry =>
        {
            var stored = inactive.Devices.Disks.FirstOrDefault(disk => disk.Target == entry.Key);
            var live = snapshot.Domain?.Devices.Disks.FirstOrDefault(disk => disk.Target == entry.Key);
            return stored is not null && (live is null || draft.Locate(stored.Source) == draft.Locate(live.Source));
        }).ToDictionary();
        return inactive.WithDisks(same);
    }

    private static IReadOnlyList<ImageLocation> ReleaseTops(PlanDraft draft, DomainImages domain, IEnumerable<StorageSource> tops)
    {
        var lost = draft.Release((_, pin) => pin is Pin.Active active && active.Domain == domain.Domain);
        foreach (var top in tops)
        {
            if (!top.IsEmpty && draft.Locate(top) is { } location)
            {
                draft.AddPin(location, new Pin.Active(domain.Domain, ""));
            }
        }

        foreach (var location in lost)
        {
            draft.Touch(location);
        }

        new DropPlanner(draft).Drop(lost, merge: false);
        return lost;
    }
}
