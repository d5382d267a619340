using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>
/// Carries out a plan: one step, one call. It decides nothing; what it has done it can take back until the plan's point of
/// no return. The caller holds the domain's job and the locks of the images.
/// </summary>
internal sealed class PlanRunner(VirtHost host, DomainRoom room, DomainObject domain, ImagePlan plan, OperationJournal journal, OperationProgress progress)
{
    private readonly Stack<Func<Task>> _undo = [];
    private readonly Dictionary<string, ILiveCopy> _copies = [];
    private readonly HashSet<string> _decided = [];
    private readonly DomainImages _before = Generation.Of(domain);
    private readonly OperationStore _store = new(host);
    private readonly GenerationTexts _texts = new();
    private DomainImages _now = Generation.Of(domain);
    private bool _bound;
    private bool _forward;
    private int _promised;
    private bool _promiseKept;
    private bool _switching;
    private readonly List<Func<Task>> _moved = [];
    private DomainImages? _switched;
    private readonly Queue<Func<Task>> _stuck = [];
    private int _at;
    private PlannedGuest? _guest;

    /// <summary>Something is left to be done although the operation failed; the journal stays until it is.</summary>
    public bool IsUnsettled => Owed is not null;

    /// <summary>What the store must still say.</summary>
    private IReadOnlyList<StoredDocument>? Owed { get; set; }

    private PlannedGuest Guest => _guest ??= new(host, room, domain, plan, _undo);

    private IImageFacet Images => host.Hypervisor.Require<IImageFacet>(plan.Operation);

    private ILiveImageFacet LiveImages => host.Hypervisor.Require<ILiveImageFacet>(plan.Operation);

    private ISnapshotFacet InGuest => host.Hypervisor.Require<ISnapshotFacet>(plan.Operation);

    public async Task RunAsync()
    {
        try
        {
            for (var i = 0; i < plan.Steps.Count; i++)
            {
                _at = i;
                progress.Enter(i, free: !_bound);
                await RunAsync(i, plan.Steps[i], _bound ? CancellationToken.None : progress.Ending).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is VirtException or OperationCanceledException)
        {
            await TakeBackAsync().ConfigureAwait(false);
            await Guest.ReclaimAsync().ConfigureAwait(false);
            if (_bound)
            {
                Owed ??= [];
            }

            if (_switched is not null)
            {
                // The guest is in its overlays: that is what the domain is, whatever could not be written down yet.
                Remember(_switched);
            }

            End("rolled back");
            throw;
        }
        finally
        {
            Guest.Returned();
        }

        await Guest.ReclaimAsync().ConfigureAwait(false);
        End("done");
    }

    // A journal that cannot be ended would be followed once more at the next start: it is ended before anything else is done.
    private void End(string outcome)
    {
        if (Owed is not null)
        {
            return;
        }

        try
        {
            Flush();
            journal.End(outcome);
        }
        catch (VirtException)
        {
            Owed ??= [];
        }
    }

    private void Flush()
    {
        try
        {
            _store.Flush();
        }
        catch (VirtException)
        {
            // A disk that failed once may say the next time that all is well.
            Owed = _store.Said;
            throw;
        }
    }

    private Task RunAsync(int index, PlanStep step, CancellationToken cancellation) => step switch
    {
        PlanStep.CreateOverlay s => CreateAsync(s, cancellation),
        PlanStep.PullUp s => Images.PullUpAsync(s.Child, s.NewBase, progress, cancellation),
        PlanStep.CommitDown s => CommitAsync(s, cancellation),
        PlanStep.LivePull s => CopyAsync(
            s.Disk, () => LiveImages.PullUpAsync(domain, s.Disk, s.Child.Location, s.NewBase, CancellationToken.None), cancellation),
        PlanStep.LiveCommit s => CopyAsync(
            s.Disk, () => LiveImages.CommitDownAsync(domain, s.Disk, s.Top.Location, s.Into.Location, CancellationToken.None), cancellation),
        PlanStep.FinishLive s => FinishAsync(s, cancellation),
        PlanStep.Repoint s => RepointAsync(s, cancellation),
        PlanStep.TakeInternal s => TakeInternalAsync(s, cancellation),
        PlanStep.ApplyInternal s => ApplyAsync(s, cancellation),
        PlanStep.EraseInternal s => Images.InternalAsync(s.Image, s.Name, InternalSnapshotVerb.Erase, cancellation),
        PlanStep.TakeInGuest s => TakeInGuestAsync(s.Snapshot, cancellation),
        PlanStep.EraseInGuest s => InGuest.EraseInternalAsync(domain, s.Name, s.Disks, cancellation),
        PlanStep.EraseBelow s => InGuest.EraseBelowAsync(domain, s.Name, s.Disk, s.Image.Location, cancellation),
        PlanStep.Freeze s => Guest.FreezeAsync(s.Deadline, cancellation),
        PlanStep.Thaw => Guest.ThawAsync(),
        PlanStep.Pause => Guest.PauseAsync(cancellation),
        PlanStep.Resume => Guest.ResumeAsync(cancellation),
        PlanStep.SaveMemory s => Guest.SaveMemoryAsync(s.Path, cancellation),
        PlanStep.SwitchLive s => SwitchAsync(index, s, cancellation),
        PlanStep.StopGuest => Guest.StopAsync(cancellation),
        PlanStep.StartGuest s => Guest.StartAsync(s, cancellation),
        PlanStep.Define s => room.Definer.DefineAsync(s.Definition, cancellation).AsTask(),
        _ => RunNow(index, step),
    };

    private Task RunNow(int index, PlanStep step)
    {
        switch (step)
        {
            case PlanStep.Metadata metadata:
                Commit(index, metadata.After);
                break;
            case PlanStep.PointOfNoReturn point:
                GoForward(index, point.Failing);
                break;
            case PlanStep.SetAside aside:
                SetAside(aside);
                break;
            case PlanStep.KeepState keep:
                room.GuestStates.Keep(domain.Uuid, keep.Snapshot, domain.View.Current);
                Undo(() => room.GuestStates.Drop(domain.Uuid, keep.Snapshot));
                break;
            case PlanStep.PutStateBack back:
                PutStateBack(back);
                break;
            case PlanStep.CopyState copy:
                Undo(() => room.GuestStates.Discard(copy.Definition));
                room.GuestStates.PutBack(domain.Uuid, copy.Snapshot, copy.Definition);
                break;
            case PlanStep.DropState drop:
                room.GuestStates.Drop(domain.Uuid, drop.Snapshot);
                break;
        }

        return Task.CompletedTask;
    }

    private void PutStateBack(PlanStep.PutStateBack step)
    {
        var definition = _before.Snapshots.TryGet(step.Snapshot, out var of) && of.Definition.Domain is { } kept ? kept : domain.View.Next;
        room.GuestStates.Keep(domain.Uuid, step.Undo, definition);
        Undo(() =>
        {
            room.GuestStates.PutBack(domain.Uuid, step.Undo, definition);
            room.GuestStates.Drop(domain.Uuid, step.Undo);
        });
        room.GuestStates.PutBack(domain.Uuid, step.Snapshot, definition);
    }

    // Everything that was asked for is true by now; what cannot be moved away now is moved away later.
    private void SetAside(PlanStep.SetAside step)
    {
        _bound = true;
        _undo.Clear();
        try
        {
            _store.SetAside(step.Path, plan.Id);
        }
        catch (VirtException)
        {
            Owed ??= [];
        }
    }

    private void Undo(Action act) => _undo.Push(() =>
    {
        act();
        return Task.CompletedTask;
    });

    private async Task TakeBackAsync()
    {
        foreach (var (disk, copy) in _copies.ToArray())
        {
            // Where the domain is said to be in the merged image already, the guest must get there.
            var forward = _decided.Contains(disk);
            var step = plan.Steps.Skip(_at).OfType<PlanStep.FinishLive>().FirstOrDefault(finish => finish.Disk == disk);
            Task Finish() => forward && step is not null ? FinishAsync(step, CancellationToken.None) : copy.CancelAsync(CancellationToken.None);
            if (!await QuietlyAsync(Finish).ConfigureAwait(false) && forward && step is not null)
            {
                _stuck.Enqueue(() => FinishAsync(step, CancellationToken.None));
                Owed ??= [];
            }
        }

        if (_stuck.Count == 0)
        {
            _copies.Clear();
        }

        if (!_bound && !SayBack())
        {
            // What the domain is said to be cannot be unsaid: so it stays.
            Owed ??= [];
            _bound = true;
            _undo.Clear();
        }

        while (_undo.TryPop(out var undo))
        {
            if (!await QuietlyAsync(undo).ConfigureAwait(false))
            {
                _stuck.Enqueue(undo);
                Owed ??= [];
            }
        }
    }

    /// <summary>
    /// Does what could not be done when the operation failed, and ends the journal. False while a guest that may be about to end
    /// has some of it open, unless this is the <paramref name="last"/> try before another operation begins.
    /// </summary>
    public async Task<bool> SettleAsync(bool last, CancellationToken cancellation)
    {
        while (_stuck.TryPeek(out var undo))
        {
            await undo().ConfigureAwait(false);
            _stuck.Dequeue();
        }

        Flush();
        foreach (var document in Owed ?? [])
        {
            document.ApplyTo(host.Store);
        }

        if (!await new LeftImages(host).SettleAsync(journal.Begun!, domain, cancellation).ConfigureAwait(false) && !last)
        {
            return false;
        }

        journal.End("settled");
        journal.Dispose();
        return true;
    }

    /// <summary>The domain is what it was; false when that can no longer be written down.</summary>
    private bool SayBack()
    {
        var documents = Generation.Documents(_now, _before, _texts).ToValueArray();
        if (!_forward && !_switching && documents.IsEmpty)
        {
            return true;
        }

        try
        {
            journal.Write(new JournalRecord.Back(documents), durable: true);
        }
        catch (VirtException)
        {
            // Where no record changed yet, images go back unsaid and the journal with them; but a guest that was about to go on in its
            // overlays is taken to be there if it is gone, so these stay.
            return documents.IsEmpty && !_switching;
        }

        if (documents.IsEmpty)
        {
            return true;
        }

        Owed = documents;
        try
        {
            Remember(_before);
            Store(documents);
        }
        catch (VirtException)
        {
            // Owed: stored as soon as that is possible.
            return true;
        }

        return true;
    }

    private void Store(IReadOnlyList<StoredDocument> documents)
    {
        _store.Say(documents);
        Owed = null;
        _switched = null;
    }

    // The first failure is the one to tell of.
    internal static async Task<bool> QuietlyAsync(Func<Task> act)
    {
        try
        {
            await act().ConfigureAwait(false);
            return true;
        }
        catch (VirtException)
        {
            return false;
        }
    }

    private async Task CreateAsync(PlanStep.CreateOverlay step, CancellationToken cancellation)
    {
        if (!step.Reuse)
        {
            Undo(() => host.Trash.Delete(step.Place.Path!));
        }

        await Images.CreateOverlayAsync(new(step.Place, step.Below, step.Reference) { Reuse = step.Reuse, Bitmaps = [.. step.Bitmaps] }, cancellation).ConfigureAwait(false);
    }

    private async Task CopyAsync(string disk, Func<Task<ILiveCopy>> start, CancellationToken cancellation)
    {
        LeaveMoved();

        // Not given up half way: what was started must be known, to be ended.
        var copy = await start().ConfigureAwait(false);
        _copies[disk] = copy;

        // What was said of an earlier copy of this disk is done; of this one nothing is said yet.
        _decided.Remove(disk);
        progress.Follow(copy);
        var copied = copy.CopiedAsync(cancellation);

        // What will be said then is put into words meanwhile.
        Ahead(_at);
        await copied.ConfigureAwait(false);
    }

    /// <summary>A guest that is gone writes nothing any more: its header is moved from here.</summary>
    private async Task FinishAsync(PlanStep.FinishLive step, CancellationToken cancellation)
    {
        if (_copies.TryGetValue(step.Disk, out var copy) && domain.View.Active && await FinishAsync(copy, cancellation).ConfigureAwait(false) is { } live)
        {
            _copies.Remove(step.Disk);
            room.Changes.SetLive(domain, live);
            _now = _now with { Live = domain.View.Live };
            return;
        }

        _copies.Remove(step.Disk);
        _now = _now with { Live = null };
        if (step.WhenGone is { } repoint)
        {
            await MoveHeaderAsync(repoint, Images.ReadHeader(repoint.Image), CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task<DomainDef?> FinishAsync(ILiveCopy copy, CancellationToken cancellation)
    {
        var finished = copy.FinishAsync(cancellation);

        // While the guest is busy with that, what will not change any more is written where it belongs; the end sees to what could not be.
        var later = Ahead(_at).SelectMany(step => step.Documents).ToList();
        await QuietlyAsync(() =>
        {
            _store.Write(document => !later.Exists(document.IsSameFile));
            return Task.CompletedTask;
        }).ConfigureAwait(false);
        try
        {
            return await finished.ConfigureAwait(false);
        }
        catch (VirtException) when (!domain.View.Active)
        {
            return null;
        }
    }

    private async Task CommitAsync(PlanStep.CommitDown step, CancellationToken cancellation)
    {
        LeaveMoved();
        await Images.CommitDownAsync(step.Child, step.Parent, progress, cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// An image that is written to may be what others stood on until their headers were moved: these show what they showed only as long as
    /// they stay moved, whatever becomes of the operation. Before the first write that is on the disk.
    /// </summary>
    private void LeaveMoved()
    {
        if (_moved.Count == 0)
        {
            return;
        }

        journal.Write(JournalRecord.Repointed.ToStay, durable: true);
        var kept = _undo.Reverse().Where(undo => !_moved.Contains(undo)).ToArray();
        _undo.Clear();
        Array.ForEach(kept, _undo.Push);
        _moved.Clear();
    }

    private async Task RepointAsync(PlanStep.Repoint step, CancellationToken cancellation)
    {
        var before = Images.ReadHeader(step.Image);
        Func<Task> back = () => Images.RestoreHeaderAsync(step.Image, before, CancellationToken.None);
        _undo.Push(back);
        _moved.Add(back);
        await MoveHeaderAsync(step, before, cancellation).ConfigureAwait(false);
    }

    private async Task MoveHeaderAsync(PlanStep.Repoint step, byte[] before, CancellationToken cancellation)
    {
        journal.Write(new JournalRecord.Repointing(OperationJournal.Of(step.Image), before), durable: true);
        await Images.RepointAsync(step.Image, step.Backing, cancellation).ConfigureAwait(false);
        journal.Write(new JournalRecord.Repointed(step.Image.Path), durable: false);
    }

    private async Task TakeInternalAsync(PlanStep.TakeInternal step, CancellationToken cancellation)
    {
        _undo.Push(() => Images.InternalAsync(step.Image, step.Name, InternalSnapshotVerb.Erase, CancellationToken.None));
        await Images.InternalAsync(step.Image, step.Name, InternalSnapshotVerb.Take, cancellation).ConfigureAwait(false);
    }

    private async Task ApplyAsync(PlanStep.ApplyInternal step, CancellationToken cancellation)
    {
        _undo.Push(() => Images.InternalAsync(step.Image, step.Undo, InternalSnapshotVerb.Apply, CancellationToken.None));
        await Images.InternalAsync(step.Image, step.Name, InternalSnapshotVerb.Apply, cancellation).ConfigureAwait(false);
    }

    private async Task TakeInGuestAsync(SnapshotDef snapshot, CancellationToken cancellation)
    {
        var disks = snapshot.Disks.Where(disk => disk.Location == DiskSnapshot.Internal).Select(disk => disk.Name).ToArray();
        _undo.Push(() => InGuest.EraseInternalAsync(domain, snapshot.Name!, disks, CancellationToken.None));
        await InGuest.TakeInternalAsync(domain, snapshot, cancellation).ConfigureAwait(false);
    }

    private async Task SwitchAsync(int index, PlanStep.SwitchLive step, CancellationToken cancellation)
    {
        var after = plan.Steps.Skip(index).OfType<PlanStep.Metadata>().First().After;
        var tops = plan.Steps.OfType<PlanStep.CreateOverlay>()
            .Select(made => new JournalImage(made.Place.Path!, made.Location, made.Place.Format ?? StorageFormat.Qcow2, made.Disk));
        var documents = Generation.Documents(_now, after, _texts);
        journal.Write(new JournalRecord.Switching(tops.ToValueArray(), documents.ToValueArray()), durable: true);
        _switching = true;
        var overlays = step.Disks.Select(disk => new LiveOverlay(disk.Disk, disk.Image)).ToArray();
        var live = await SwitchAsync(overlays, cancellation).ConfigureAwait(false);
        _bound = true;
        Owed = documents;
        _switched = after;

        // The guest writes into the overlays from now on: only holding and freezing it can be taken back.
        _undo.Clear();
        if (Guest.Held)
        {
            _undo.Push(() => Guest.ResumeAsync(CancellationToken.None));
        }

        if (plan.Steps.Any(s => s is PlanStep.Thaw))
        {
            _undo.Push(Guest.ThawAsync);
        }

        if (live is not null)
        {
            room.Changes.SetLive(domain, live);
        }
    }

    /// <summary>
    /// A call that failed may have done its work all the same: what the guest has open decides. One that died may have written into
    /// its overlays, and before that they show what is below them: null, and it goes on in them when it is started again.
    /// </summary>
    private async Task<DomainDef?> SwitchAsync(IReadOnlyList<LiveOverlay> overlays, CancellationToken cancellation)
    {
        try
        {
            return await LiveImages.SwitchAsync(domain, overlays, cancellation).ConfigureAwait(false);
        }
        catch (VirtException) when (!domain.View.Active)
        {
            return null;
        }
        catch (VirtException)
        {
            var open = await LiveImages.OpenImagesAsync(domain, CancellationToken.None).ConfigureAwait(false);
            var switched = overlays.All(overlay => open.Any(image => image.Depth == 0 && image.Disk == overlay.Disk && image.Location == Images.Locate(overlay.Image)));
            if (!switched)
            {
                throw;
            }

            return LiveChains.Named(domain.View.Live!, open, Images);
        }
    }

    private ValueArray<JournalStep> Ahead(int index) => ForwardSteps.Of(plan.Steps.Skip(index + 1), _now, _texts).ToValueArray();

    private void GoForward(int index, bool failing)
    {
        // A record that follows at once takes this one to the disk.
        var followed = _switched is null && plan.Steps.ElementAtOrDefault(index + 1) is PlanStep.Metadata next && Generation.Differ(_now, next.After);
        var steps = Ahead(index);
        journal.Write(new JournalRecord.Forward(steps), durable: !followed);
        _promised = steps.Count(step => step.Verb == JournalVerb.Meta);
        _promiseKept = !followed;
        _forward = true;
        if (!failing)
        {
            _bound = true;
            _undo.Clear();
        }
    }

    /// <summary>The domain says this from now on: the journal, memory, and at the end the store.</summary>
    private void Commit(int index, DomainImages after)
    {
        var documents = Generation.Documents(_now, after, _texts);
        if (documents.Count == 0)
        {
            return;
        }

        // Durable, for the store is written to without waiting, and a text that is torn there is read from here; by the record that follows at
        // once, where one does. What only goes cannot be torn: it need not be where the journal has it among what is done to the end, and all
        // that comes after is the removal of what nothing needs.
        var rest = plan.Steps.Skip(index + 1);
        var promised = _promiseKept && _promised > 0 && documents.All(document => document.Text is null)
            && rest.All(step => step is PlanStep.SetAside or PlanStep.DropState);
        var durable = !promised && rest.FirstOrDefault() is not PlanStep.PointOfNoReturn;
        journal.Write(new JournalRecord.Meta(documents.ToValueArray()), durable);
        _promiseKept |= durable;
        _promised--;

        // What fails between here and there leaves them owed.
        Owed = documents;
        if (_bound && _switched is null)
        {
            // Records name what references lead to by now: put back, these would lead to images no record knows any more.
            _undo.Clear();
        }

        _decided.UnionWith(_copies.Keys);
        Remember(after);
        Store(documents);
    }

    private void Remember(DomainImages after)
    {
        var config = ReferenceEquals(after.Config, _now.Config) ? null : after.Config;
        domain.Update(view => view with
        {
            Config = config is null ? view.Config : new(config with { Id = -1 }),
            Updated = view.Updated || (config is not null && view.Active),
            Snapshots = after.Snapshots,
            Images = after.Table,
        });
        _now = after;
        room.Transitions.Record(domain);
    }
}
