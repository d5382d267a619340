using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>What each disk goes on in after a revert, and the steps that make it so.</summary>
internal sealed class DiskReverts(
    PlanDraft draft,
    DomainImages domain,
    SnapshotDef snapshot,
    SnapshotRevertOptions options,
    Func<StorageSource, ImageLocation> place,
    Func<string, bool> taken)
{
    private readonly List<ImageFacts> _inside = [];
    private readonly List<PlanStep> _changes = [];
    private readonly HashSet<string> _names = [];

    /// <summary>The source of every disk afterwards, by target.</summary>
    public Dictionary<string, StorageSource> Sources { get; } = [];

    /// <summary>Decides every disk and makes overlays; nothing the guest has is touched.</summary>
    public void Prepare()
    {
        var kept = DomainImages.KeptDisks(snapshot).ToDictionary(disk => disk.Disk.Target!, disk => disk.Mode);
        RefuseIncomplete();
        foreach (var disk in snapshot.Domain?.Devices.Disks ?? [])
        {
            if (disk.Target is not { } target)
            {
                continue;
            }

            switch (kept.GetValueOrDefault(target, DiskSnapshot.No))
            {
                case DiskSnapshot.Internal:
                    Sources[target] = disk.Source with { Backing = null, Index = null };
                    _inside.Add(RequireEntry(disk));
                    break;
                case DiskSnapshot.External or DiskSnapshot.Manual:
                    Sources[target] = Overlay(disk);
                    break;
                default:
                    Sources[target] = Excluded(disk);
                    break;
            }
        }
    }

    /// <summary>
    /// Going back inside an image changes what it shows. Whoever needs what it shows now gets that in an image of its own first.
    /// </summary>
    public void FreeInternal(IReadOnlyList<ImageLocation> lost)
    {
        foreach (var image in _inside.DistinctBy(i => i.Location))
        {
            var pins = draft.PinsOn(image.Location);
            var needed = pins.Any(pin => pin is Pin.Snapshot or Pin.LinkedClone or Pin.Foreign or Pin.Manual or Pin.Template or Pin.Job)
                || pins.Any(pin => pin is Pin.Active && pin.Holder != domain.Domain);
            if (needed || draft.Graph.DependentsOf(image.Location).Count > 0)
            {
                MoveAway(image);
            }
        }
    }

    /// <summary>What changes images that exist. A way back is kept inside them until it is over.</summary>
    public void EmitChanges()
    {
        // Also where loading memory puts the disks back: until that is done they are right only if they are now.
        var inside = _inside.DistinctBy(image => image.Location).ToArray();
        if (_changes.Count == 0 && inside.Length == 0 && !options.HasState)
        {
            return;
        }

        foreach (var image in inside)
        {
            draft.Add(new PlanStep.TakeInternal(image, Undo));
        }

        draft.Add(new PlanStep.PointOfNoReturn(Failing: true));
        foreach (var change in _changes)
        {
            draft.Add(change);
        }

        foreach (var image in inside)
        {
            draft.Add(new PlanStep.ApplyInternal(image, snapshot.Name!, Undo));
        }

        if (options.HasState)
        {
            draft.Add(new PlanStep.PutStateBack(snapshot.Name!, Undo));
        }
    }

    /// <summary>The way back is not needed any more.</summary>
    public void EmitEnd()
    {
        var inside = _inside.DistinctBy(image => image.Location).ToArray();
        if (inside.Length > 0 || options.HasState)
        {
            draft.Add(new PlanStep.PointOfNoReturn());
        }

        foreach (var image in inside)
        {
            draft.Add(new PlanStep.EraseInternal(image, Undo));
        }

        if (options.HasState)
        {
            draft.Add(new PlanStep.DropState(Undo));
        }
    }

    private string Undo => $"vb-undo-{options.Stamp}";

    private void RefuseIncomplete()
    {
        if (snapshot.Disks.FirstOrDefault(disk => disk.SnapshotDeleteInProgress == true) is { } lost)
        {
            throw new VirtException(
                ErrorCode.OperationInvalid,
                ErrorDomain.DomainSnapshot,
                $"snapshot '{snapshot.Name}' cannot be reverted to: its deletion was begun and disk '{lost.Name}' is no longer kept; delete the snapshot again to finish");
        }
    }

    private ImageFacts RequireEntry(DiskDef disk)
    {
        var image = draft.RequireWhole(disk.Source, $"disk '{disk.Target}' of snapshot '{snapshot.Name}'");
        return image.InternalSnapshots.Any(entry => entry == snapshot.Name)
            ? image
            : throw new VirtException(
                ErrorCode.OperationInvalid,
                ErrorDomain.DomainSnapshot,
                $"image '{image.Path}' of disk '{disk.Target}' holds no internal snapshot '{snapshot.Name}'"
                + (image.InternalSnapshots.IsEmpty ? "" : $"; it has {string.Join(", ", image.InternalSnapshots.Select(entry => $"'{entry}'"))}"));
    }

    private StorageSource Overlay(DiskDef disk)
    {
        var below = draft.RequireWhole(disk.Source, $"what snapshot '{snapshot.Name}' keeps of disk '{disk.Target}'");
        var path = Fresh(disk, below);
        var source = disk.Source.OnHost(StorageType.File, path, StorageFormat.Qcow2);
        Make(disk.Target!, source, below);
        return source;
    }

    private ImageFacts Make(string target, StorageSource source, ImageFacts below)
    {
        if (draft.Graph.DepthOf(below.Location) + 1 >= PlanPolicy.DeepestChain)
        {
            throw new VirtException(
                ErrorCode.OperationUnsupported,
                ErrorDomain.Storage,
                $"disk '{target}' would have more than {PlanPolicy.DeepestChain - 1} images on top of each other; delete some snapshots first");
        }

        var facts = new ImageFacts
        {
            Location = place(source),
            Path = source.Path!,
            Format = StorageFormat.Qcow2,
            Capacity = below.Capacity,
            Encrypted = below.Encrypted,
            Backing = new(below.Path, below.Format, below.Location),
        };
        draft.Add(new PlanStep.CreateOverlay(target, source, facts.Location, below, below.Path));
        draft.Made(source, facts);
        return facts;
    }

    private string Fresh(DiskDef disk, ImageFacts below)
    {
        var path = below.Location.IsFile ? below.Path
            : draft.Policy.OverlayDirectory is { } overlays ? $"{overlays}/{domain.Name}-{disk.Target}"
            : throw new VirtException(
                ErrorCode.OperationUnsupported,
                ErrorDomain.Storage,
                $"disk '{disk.Target}' is kept in '{below.Path}', which is no file: there is no place beside it for the image the domain goes on in");
        var slash = path.LastIndexOf('/');
        var dot = path.LastIndexOf('.');
        var stem = dot > slash + 1 ? path[..dot] : path;
        var fresh = $"{stem}.{options.Stamp}";
        for (var more = 2; taken(fresh) || !_names.Add(fresh); more++)
        {
            fresh = $"{stem}.{options.Stamp}-{more}";
        }

        return fresh;
    }

    // A disk the snapshot says nothing about stays what and where it is now.
    private StorageSource Excluded(DiskDef disk)
    {
        if (domain.Current.Devices.Disks.FirstOrDefault(d => d.Target == disk.Target) is { } now)
        {
            return now.Source with { Index = null, Backing = null };
        }

        if (!disk.ReadOnly && disk.Device == DiskDevice.Disk && draft.TryGet(disk.Source, out var image)
            && (draft.Graph.DependentsOf(image.Location).Count > 0 || draft.PinsOn(image.Location).Count > 0))
        {
            throw new VirtException(
                ErrorCode.SnapshotRevertRisky,
                ErrorDomain.DomainSnapshot,
                $"disk '{disk.Target}' is not part of snapshot '{snapshot.Name}' and the domain has it no more; its image '{image.Path}' "
                + $"{(draft.PinsOn(image.Location) is [{ } pin, ..] ? "is " + pin.Describe(draft.NameOf) : "has images on top of it")}: attach the disk's current image first");
        }

        return disk.Source with { Index = null, Backing = null };
    }

    private void MoveAway(ImageFacts image)
    {
        var target = snapshot.Domain!.Devices.Disks.First(disk => draft.Locate(disk.Source) == image.Location);
        if (draft.PinsOn(image.Location).FirstOrDefault(pin => pin is not (Pin.Internal or Pin.Active or Pin.Snapshot or Pin.Manual) || pin.Holder is { } holder && holder != domain.Domain) is { } pin)
        {
            throw new VirtException(
                ErrorCode.SnapshotRevertRisky,
                ErrorDomain.DomainSnapshot,
                $"going back to snapshot '{snapshot.Name}' inside image '{image.Path}' would change what it shows, and it is {pin.Describe(draft.NameOf)}; "
                + "copy it for whoever needs it first (vol-clone), or make the snapshot's disk external");
        }

        var below = draft.Graph.Below(image);
        if (image.Backing is not null && below is null)
        {
            throw new VirtException(
                ErrorCode.OperationInvalid, ErrorDomain.Storage, $"image '{image.Path}' is backed by '{image.Backing.Stored}', which is missing; put it back first");
        }

        var source = target.Source.OnHost(StorageType.File, Fresh(target, image), StorageFormat.Qcow2);
        var copy = Make(target.Target!, source, image);
        draft.Add(new PlanStep.PullUp(copy, below, image.Allocation));
        var reference = below is null ? null : ReferenceText.To(below, copy.Location, image.Backing!.Style);
        draft.Add(new PlanStep.Repoint(copy, reference));
        var standing = copy with { Backing = reference, Allocation = image.Allocation };
        foreach (var dependent in draft.Graph.DependentsOf(image.Location).Where(d => d != copy.Location).ToArray())
        {
            if (!draft.Graph.TryGet(dependent, out var above) || draft.Graph.OpenBy(dependent).Count > 0 || above.Backing?.Format is null)
            {
                throw new VirtException(
                    ErrorCode.OperationInvalid,
                    ErrorDomain.Storage,
                    $"going back inside image '{image.Path}' would change '{dependent}', which is backed by it and cannot be moved now; shut its guest off first");
            }

            draft.Touch(dependent);
            var repoint = new PlanStep.Repoint(above, ReferenceText.To(standing, dependent, above.Backing!.Style));
            _changes.Add(repoint);
            draft.Graph.Put(above with { Backing = repoint.Backing });
        }

        draft.Graph.Put(standing);
        MoveRecords(image, standing);
        draft.Domain = draft.Domain with { Table = draft.Domain.Table.WithHidden(copy.Location, draft.PinsOn(copy.Location).Count == 0) };
    }

    /// <summary>External snapshots that kept the image now keep the copy; what is kept inside stays inside.</summary>
    private void MoveRecords(ImageFacts image, ImageFacts copy)
    {
        draft.Domain = draft.Domain.WithSnapshots(record =>
        {
            var moved = DomainImages.KeptDisks(record)
                .Where(kept => kept.Mode != DiskSnapshot.Internal && draft.Locate(kept.Disk.Source) == image.Location)
                .ToDictionary(kept => kept.Disk.Target!, kept => DomainRewrite.At(kept.Disk.Source, copy));
            return moved.Count == 0 ? record : record with { Domain = record.Domain!.WithDisks(moved) };
        });
        if (draft.Domain.Table.Find(image.Location) is { Kept: true })
        {
            draft.Domain = draft.Domain with { Table = draft.Domain.Table.Released(image.Location).WithKept(copy.Location) };
            draft.Release((at, pin) => at == image.Location && pin == Pin.Kept);
            draft.AddPin(copy.Location, Pin.Kept);
        }

        foreach (var pin in draft.PinsOn(image.Location).Where(pin => pin is Pin.Snapshot && pin.Holder == domain.Domain).ToArray())
        {
            draft.Release((at, other) => at == image.Location && other == pin);
            draft.AddPin(copy.Location, pin);
        }
    }
}
