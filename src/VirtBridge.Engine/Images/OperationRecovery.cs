using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>
/// Brings to an end what an earlier process began, before any client is served. What the journal says was decided is done;
/// what was not is taken back; images nothing needs go.
/// </summary>
internal sealed class OperationRecovery(VirtHost host, DomainRoom room)
{
    /// <summary>A guest that does not answer must not keep the daemon from serving the others.</summary>
    private static readonly TimeSpan s_guestPatience = TimeSpan.FromSeconds(5);

    private readonly List<Left> _left = [];

    /// <summary>What could not be brought to an end, one line each.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>Stored texts become what journals say; done before any of them is read.</summary>
    public void RestoreTexts()
    {
        foreach (var file in host.Journals.Left())
        {
            Guard($"journal {file.Name}", () =>
            {
                var bytes = file.ReadAll();
                var records = JournalCodec.Read(bytes, out var whole);
                if (records.Count == 0 || records[0] is not JournalRecord.Begin begin || records[^1] is JournalRecord.End)
                {
                    // Whoever wrote its end may have died before that was on the disk: without it, it would be followed once more.
                    file.Remove(durable: true);
                    return;
                }

                if (whole < bytes.Length)
                {
                    file.Cut(whole);
                }

                Apply(records.SelectMany(Said));
                _left.Add(new(file, begin, [.. records]));
            });
        }
    }

    private static IEnumerable<StoredDocument> Said(JournalRecord record) => record switch
    {
        JournalRecord.Meta meta => meta.Documents,
        JournalRecord.Back back => back.Documents,
        _ => [],
    };

    /// <summary>Everything else, once domains are known and guests are found again.</summary>
    public async Task FinishAsync(CancellationToken cancellation)
    {
        foreach (var left in _left)
        {
            await GuardAsync($"{left.Begin.Operation} of domain {left.Begin.Name}", () => FinishAsync(left, cancellation)).ConfigureAwait(false);
        }

        foreach (var domain in host.Domains.All())
        {
            if (domain.View is { Active: true, Snapshots.Count: > 0 } or { Active: true, Images.Entries.IsEmpty: false })
            {
                // What was written down of a guest may be older than its last step.
                await GuardAsync(
                    $"images of the running guest of domain {domain.View.Name}",
                    () => ReconcileAsync(domain, cancellation).WaitAsync(s_guestPatience, host.Clock, cancellation)).ConfigureAwait(false);
            }

            foreach (var moment in domain.View.Snapshots.All.ToArray())
            {
                if (moment.Definition.Disks.Any(disk => disk.SnapshotDeleteInProgress == true))
                {
                    await GuardAsync(
                        $"deletion of snapshot {moment.Name} of domain {domain.View.Name}",
                        () => room.SnapshotDeleter.DeleteAsync(domain, moment.Name, MomentDeleteScope.Single, metadataOnly: false, cancellation)).ConfigureAwait(false);
                }
            }
        }
    }

    private async Task FinishAsync(Left left, CancellationToken cancellation)
    {
        host.Domains.TryGet(left.Begin.Domain, out var domain);
        var forward = left.Records.OfType<JournalRecord.Forward>().LastOrDefault();
        var back = left.Records.Any(record => record is JournalRecord.Back);
        await MendHeadersAsync(left, back, cancellation).ConfigureAwait(false);
        if (back)
        {
            await GoBackAsync(forward, domain, cancellation).ConfigureAwait(false);
            forward = null;
        }

        if (domain is not null)
        {
            await EndCopiesAsync(left, domain, forward, cancellation).ConfigureAwait(false);
        }

        if (forward is not null && !await IsGivenUpAsync(left, domain, forward, cancellation).ConfigureAwait(false))
        {
            await GoForwardAsync(left, forward, domain, cancellation).ConfigureAwait(false);
        }

        if (!back && left.Records.OfType<JournalRecord.Switching>().LastOrDefault() is { } switching && !left.Records.OfType<JournalRecord.Meta>().Any()
            && await IsSwitchedAsync(domain, switching, cancellation).ConfigureAwait(false))
        {
            Apply(switching.Documents);
        }

        if (domain is not null)
        {
            room.Reload(domain);
            await ReconcileAsync(domain, cancellation).ConfigureAwait(false);
        }

        await new LeftImages(host).SettleAsync(left.Begin, domain, cancellation).ConfigureAwait(false);
        if (domain is { View: { Active: true, State: DomainState.Paused } } && left.Begin.Made.Any(image => image.Format is null))
        {
            await LetGoAsync(domain, cancellation).ConfigureAwait(false);
        }

        DropUndoneState(left, domain);
        left.File.Append(JournalCodec.Frame(new JournalRecord.End("recovered")), durable: true);
        left.File.Remove(durable: false);
    }

    /// <summary>Held for its memory to be written, and whoever held it is gone: it runs on, or stays paused where somebody had paused it before.</summary>
    private async Task LetGoAsync(DomainObject domain, CancellationToken cancellation)
    {
        if ((DomainPausedReason)domain.View.Reason is DomainPausedReason.Snapshot or DomainPausedReason.Migration or DomainPausedReason.Save or DomainPausedReason.Unknown)
        {
            await host.Hypervisor.Require<ILifecycleFacet>("recovery").ResumeAsync(domain, DomainRunningReason.Unpaused, cancellation).ConfigureAwait(false);
            room.Transitions.Resumed(domain, DomainRunningReason.SaveCanceled, DomainEventResumedDetailType.Unpaused);
        }
        else if (host.Hypervisor.Facet<ILiveImageFacet>() is { } live)
        {
            await live.ReclaimAsync(domain, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// A header that may be torn is put back; the step that wrote it is done again if it must be. What the domain was said to be
    /// afterwards was said when the header was whole.
    /// </summary>
    private async Task MendHeadersAsync(Left left, bool all, CancellationToken cancellation)
    {
        for (var i = left.Records.Count - 1; i >= 0 && left.Records[i] != JournalRecord.Repointed.ToStay; i--)
        {
            if (left.Records[i] is JournalRecord.Repointing torn
                && (all || !left.Records.Skip(i).Any(record => record is JournalRecord.Meta || (record is JournalRecord.Repointed done && done.Path == torn.Image.Path))) && Images.Look(torn.Image.Source) is not null)
            {
                var facts = new ImageFacts { Location = torn.Image.Location, Path = torn.Image.Path, Format = torn.Image.Format ?? StorageFormat.Raw };
                await Images.RestoreHeaderAsync(facts, torn.Before, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task GoBackAsync(JournalRecord.Forward? forward, DomainObject? domain, CancellationToken cancellation)
    {
        foreach (var step in forward?.Steps ?? [])
        {
            if (step.Verb == JournalVerb.Apply && Images.Look(step.Image!.Source) is { } facts && facts.InternalSnapshots.Any(entry => entry == step.Leaves))
            {
                await Images.InternalAsync(facts, step.Leaves, InternalSnapshotVerb.Apply, cancellation).ConfigureAwait(false);
            }
            else if (step.Verb == JournalVerb.State && domain is not null)
            {
                PutState(domain, step.Name, step.Leaves);
            }
        }
    }

    /// <summary>Puts the states kept under one name where the definition of a snapshot says they belong.</summary>
    private void PutState(DomainObject domain, string snapshot, string kept)
    {
        var definition = domain.View.Snapshots.TryGet(snapshot, out var of) && of.Definition.Domain is { } then ? then : domain.View.Next;
        room.GuestStates.PutBack(domain.Uuid, kept, definition);
    }

    private void DropUndoneState(Left left, DomainObject? domain)
    {
        foreach (var step in left.Records.OfType<JournalRecord.Forward>().SelectMany(forward => forward.Steps))
        {
            if (step.Verb == JournalVerb.State && domain is not null)
            {
                room.GuestStates.Drop(domain.Uuid, step.Leaves);
            }
        }
    }

    /// <summary>
    /// What is still to be done. What comes before something the domain is said to be was done when that was said, and guests may
    /// have written since: only headers their guest was writing when it ended are written again.
    /// </summary>
    private static IReadOnlyList<JournalStep> Remaining(Left left, JournalRecord.Forward forward)
    {
        var said = left.Records.SkipWhile(record => !ReferenceEquals(record, forward)).Count(record => record is JournalRecord.Meta);
        List<JournalStep> steps = [];
        foreach (var step in forward.Steps)
        {
            if (said <= 0 || step.Verb == JournalVerb.Finish)
            {
                steps.Add(step);
            }

            said -= step.Verb == JournalVerb.Meta ? 1 : 0;
        }

        return steps;
    }

    private async Task EndCopiesAsync(Left left, DomainObject domain, JournalRecord.Forward? forward, CancellationToken cancellation)
    {
        if (!domain.View.Active || host.Hypervisor.Facet<ILiveImageFacet>() is not { } live)
        {
            return;
        }

        var copies = await live.FindCopiesAsync(domain, cancellation).ConfigureAwait(false);
        var open = copies.Count == 0 ? [] : await live.OpenImagesAsync(domain, cancellation).ConfigureAwait(false);
        foreach (var copy in copies)
        {
            // Only the copy that was decided on: another one of the same operation is begun anew.
            var decided = forward?.Steps.Any(step => step.Verb == JournalVerb.Finish && step.Name == copy.Disk
                && open.Any(image => image.Disk == copy.Disk && image.Location.Text == step.Leaves));
            if (decided is not true)
            {
                await copy.CancelAsync(cancellation).ConfigureAwait(false);
                continue;
            }

            // References of closed images and what is stored come first, as they would have.
            await RunAsync(left, Remaining(left, forward!).TakeWhile(step => step.Verb != JournalVerb.Finish), domain, cancellation).ConfigureAwait(false);
            room.Changes.SetLive(domain, await copy.FinishAsync(cancellation).ConfigureAwait(false));
        }
    }

    /// <summary>
    /// A copy was given up, and nothing may be built on it: the guest lives, has no copy any more, and is where it was; or it is
    /// gone, and may have written where it was after the copy, for nobody was told yet that it should be elsewhere.
    /// </summary>
    private async Task<bool> IsGivenUpAsync(Left left, DomainObject? domain, JournalRecord.Forward forward, CancellationToken cancellation)
    {
        var finishes = forward.Steps.Where(step => step.Verb == JournalVerb.Finish).Select(step => step.Leaves).ToHashSet();
        if (finishes.Count == 0 || domain is null || host.Hypervisor.Facet<ILiveImageFacet>() is not { } live)
        {
            return false;
        }

        if (!domain.View.Active)
        {
            var down = forward.Steps.TakeWhile(step => step.Verb != JournalVerb.Finish).Any(step => step.Verb == JournalVerb.Meta);
            return down && !left.Records.SkipWhile(record => !ReferenceEquals(record, forward)).Any(record => record is JournalRecord.Meta);
        }

        var open = await live.OpenImagesAsync(domain, cancellation).ConfigureAwait(false);
        return open.Any(image => finishes.Contains(image.Location.Text));
    }

    private async Task GoForwardAsync(Left left, JournalRecord.Forward forward, DomainObject? domain, CancellationToken cancellation)
    {
        // What was said while copies were ended is not done again: a header torn after that would not be mended.
        var gone = domain is not { View.Active: true };
        await RunAsync(left, Remaining(left, forward).Where(step => step.Verb != JournalVerb.Finish || gone), domain, cancellation).ConfigureAwait(false);
        Apply(left.Records.SkipWhile(record => !ReferenceEquals(record, forward)).SelectMany(Said));

        // What moved may be named by several domains.
        foreach (var name in forward.Steps.SelectMany(step => step.Documents).Select(document => document.Domain).Distinct())
        {
            if (host.Domains.TryGet(name, out var other) && other != domain)
            {
                room.Reload(other);
            }
        }
    }

    private async Task RunAsync(Left left, IEnumerable<JournalStep> steps, DomainObject? domain, CancellationToken cancellation)
    {
        foreach (var step in steps)
        {
            if (step.Verb == JournalVerb.Meta)
            {
                left.Say(new(step.Documents));
                Apply(step.Documents);
            }
            else if (step.Verb == JournalVerb.State)
            {
                if (domain is not null)
                {
                    PutState(domain, step.Name, step.Name);
                }
            }
            else if (step.Image is { } image && Images.Look(image.Source) is { } facts)
            {
                await RunAsync(step, facts, domain, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task RunAsync(JournalStep step, ImageFacts facts, DomainObject? domain, CancellationToken cancellation)
    {
        switch (step.Verb)
        {
            case JournalVerb.Repoint or JournalVerb.Finish:
                await Images.RepointAsync(facts, step.Backing, cancellation).ConfigureAwait(false);
                break;
            case JournalVerb.Apply:
                await Images.InternalAsync(facts, step.Name, InternalSnapshotVerb.Apply, cancellation).ConfigureAwait(false);
                break;
            case JournalVerb.Erase:
                await new LeftImages(host).EraseEntryAsync(step.Image!, step.Name, domain, cancellation).ConfigureAwait(false);
                break;
        }
    }

    /// <summary>
    /// A guest that is alive tells whether it went on in its overlays. One that died may have: an overlay shows what its base
    /// shows until something is written, so going on there is right either way.
    /// </summary>
    private async Task<bool> IsSwitchedAsync(DomainObject? domain, JournalRecord.Switching switching, CancellationToken cancellation)
    {
        if (domain is not { View.Active: true } || host.Hypervisor.Facet<ILiveImageFacet>() is not { } live)
        {
            return true;
        }

        var open = await live.OpenImagesAsync(domain, cancellation).ConfigureAwait(false);
        return switching.Tops.All(top => open.Any(image => image.Depth == 0 && image.Location == top.Location));
    }

    /// <summary>The running guest's definition names the images it really has open.</summary>
    private async Task ReconcileAsync(DomainObject domain, CancellationToken cancellation)
    {
        if (!domain.View.Active || host.Hypervisor.Facet<ILiveImageFacet>() is not { } live)
        {
            return;
        }

        var definition = LiveChains.Named(domain.View.Live!, await live.OpenImagesAsync(domain, cancellation).ConfigureAwait(false), Images);
        if (!ReferenceEquals(definition, domain.View.Live))
        {
            room.Changes.SetLive(domain, definition);
        }
    }

    private IImageFacet Images => host.Hypervisor.Require<IImageFacet>("recovery");

    private void Apply(IEnumerable<StoredDocument> documents)
    {
        foreach (var document in documents)
        {
            document.ApplyTo(host.Store);
        }
    }

    private void Guard(string what, Action act)
    {
        try
        {
            act();
        }
        catch (VirtException e)
        {
            Problems.Add($"{what}: {e.Message}");
        }
    }

    private async Task GuardAsync(string what, Func<Task> act)
    {
        try
        {
            await act().ConfigureAwait(false);
        }
        catch (Exception e) when (e is VirtException or TimeoutException)
        {
            Problems.Add($"{what}: {e.Message}");
        }
    }

    private sealed record Left(IJournalFile File, JournalRecord.Begin Begin, List<JournalRecord> Records)
    {
        /// <summary>What is decided now is decided for whoever comes next.</summary>
        public void Say(JournalRecord.Meta meta)
        {
            File.Append(JournalCodec.Frame(meta), durable: true);
            Records.Add(meta);
        }
    }
}
