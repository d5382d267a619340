using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>How a snapshot is taken.</summary>
public sealed record SnapshotTakeOptions
{
    /// <summary>Overlays were made by the caller.</summary>
    public bool Reuse { get; init; }

    /// <summary>Keep no record of it.</summary>
    public bool NoMetadata { get; init; }

    /// <summary>Ask the guest to bring its file systems to rest.</summary>
    public bool Quiesce { get; init; }

    /// <summary>End the guest afterwards.</summary>
    public bool Halt { get; init; }

    /// <summary>The guest has firmware variables or a TPM whose state is part of the snapshot.</summary>
    public bool HasState { get; init; }

    /// <summary>The hypervisor keeps memory inside snapshots without a disk to keep it in.</summary>
    public bool MemoryWithoutDisks { get; init; }
}

/// <summary>Plans taking a snapshot whose disks are decided already: overlays, entries inside images, memory, firmware and TPM as one unit.</summary>
public static class SnapshotCreatePlanner
{
    /// <param name="domain">What exists.</param>
    /// <param name="wanted">The snapshot: named, with every disk's place.</param>
    /// <param name="options">How.</param>
    /// <param name="survey">Images and who needs them.</param>
    /// <param name="locate">Where a source is.</param>
    /// <param name="place">Where an image will be that does not exist yet.</param>
    /// <param name="policy">What the host says about plans.</param>
    public static ImagePlan Plan(
        DomainImages domain,
        SnapshotDef wanted,
        SnapshotTakeOptions options,
        ImageSurvey survey,
        Func<StorageSource, ImageLocation?> locate,
        Func<StorageSource, ImageLocation> place,
        PlanPolicy policy)
    {
        var draft = new PlanDraft(domain, survey, locate, policy);
        var external = wanted.Disks.Where(disk => disk.Location == DiskSnapshot.External).ToArray();
        var inside = wanted.Disks.Where(disk => disk.Location == DiskSnapshot.Internal).ToArray();
        RefuseMixtures(domain, wanted, external, inside, options, policy);
        if (options.Quiesce && !domain.Running)
        {
            throw new VirtException(ErrorCode.OperationInvalid, ErrorDomain.Qemu, "domain is not running: there is nothing to quiesce");
        }

        var made = new Dictionary<string, ImageFacts>();
        foreach (var disk in external)
        {
            made[disk.Name] = Overlay(draft, domain.Current.Devices.Disks.First(d => d.Target == disk.Name), disk, options, place);
        }

        if (domain.Running)
        {
            Live(draft, domain, wanted, external, inside, options);
        }
        else
        {
            foreach (var disk in inside)
            {
                draft.Add(new PlanStep.TakeInternal(Inside(draft, domain, disk, wanted), wanted.Name!));
            }

            KeepState(draft, wanted, options);
        }

        draft.Domain = After(draft, domain, wanted, external, made, options);
        draft.Add(new PlanStep.Metadata(draft.Domain, $"snapshot '{wanted.Name}' is taken"));
        EndLive(draft, domain, wanted, options);
        return draft.Finish($"take snapshot '{wanted.Name}'", DomainJobOperation.Snapshot);
    }

    private static void RefuseMixtures(DomainImages domain, SnapshotDef wanted, SnapshotDisk[] external, SnapshotDisk[] inside, SnapshotTakeOptions options, PlanPolicy policy)
    {
        if (policy.Strict && inside.Length > 0 && external.Length > 0)
        {
            throw Config("mixing internal and external targets in one snapshot is not supported");
        }

        if (!domain.Running)
        {
            return;
        }

        if (policy.Strict && inside.Length > 0 && wanted.Memory == DiskSnapshot.External)
        {
            throw Config("external memory needs external disks: internal snapshots of disks keep memory inside an image");
        }

        if (policy.Strict && inside.Length > 0 && wanted.Memory != DiskSnapshot.Internal)
        {
            throw new VirtException(
                ErrorCode.OperationUnsupported, ErrorDomain.Qemu, $"active qemu domains require external disk snapshots; disk {inside[0].Name} requested internal");
        }

        if (inside.Length == 0 && wanted.Memory == DiskSnapshot.Internal && !options.MemoryWithoutDisks)
        {
            throw Config("internal memory needs a disk with an internal snapshot to keep it in");
        }
    }

    private static VirtException Config(string detail) => new(ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, detail);

    private static ImageFacts Overlay(PlanDraft draft, DiskDef disk, SnapshotDisk wanted, SnapshotTakeOptions options, Func<StorageSource, ImageLocation> place)
    {
        RefuseDisk(disk);
        var below = draft.RequireWhole(disk.Source, $"disk '{disk.Target}'");
        if (below.Corrupt)
        {
            throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Storage, $"image '{below.Path}' of disk '{disk.Target}' says it is damaged; run 'qemu-img check -r all' on it first");
        }

        if (draft.Graph.DepthOf(below.Location) + 1 >= PlanPolicy.DeepestChain)
        {
            throw new VirtException(
                ErrorCode.OperationUnsupported,
                ErrorDomain.Storage,
                $"disk '{disk.Target}' would have more than {PlanPolicy.DeepestChain - 1} images on top of each other; delete some of its snapshots first");
        }

        if (options.Reuse)
        {
            return Reused(draft, disk, wanted, below);
        }

        var location = place(wanted.Source);

        var source = wanted.Source with { Encryption = wanted.Source.Encryption ?? disk.Source.Encryption };

        // A running guest's hypervisor lets its own bitmaps go on.
        var bitmaps = draft.Domain.Running ? [] : draft.Domain.Bitmaps.Intersect(below.Bitmaps).ToValueArray();
        draft.Add(new PlanStep.CreateOverlay(wanted.Name, source, location, below, below.Path) { Bitmaps = bitmaps });
        var facts = new ImageFacts
        {
            Location = location,
            Path = wanted.Source.Path!,
            Format = wanted.Source.Format ?? StorageFormat.Qcow2,
            Capacity = below.Capacity,
            Encrypted = below.Encrypted,
            Backing = new(below.Path, below.Format, below.Location),
        };
        draft.Made(wanted.Source, facts);
        return facts;
    }

    private static ImageFacts Reused(PlanDraft draft, DiskDef disk, SnapshotDisk wanted, ImageFacts below)
    {
        if (!draft.TryGet(wanted.Source, out var given))
        {
            throw Config($"missing existing file for disk {wanted.Name}: {wanted.Source.Path}");
        }

        draft.Touch(given.Location);
        if (given.Location == below.Location || given.Backing is { Location: var location } && location != below.Location || given.Capacity < below.Capacity)
        {
            throw Config($"overlay '{given.Path}' for disk '{disk.Target}' must be backed by '{below.Path}' and as large; it is backed by "
                + $"'{given.Backing?.Stored ?? "nothing"}' and has {given.Capacity} of {below.Capacity} bytes");
        }

        draft.Add(new PlanStep.CreateOverlay(wanted.Name, wanted.Source, given.Location, below, below.Path) { Reuse = true });
        return given;
    }

    private static void RefuseDisk(DiskDef disk)
    {
        var reason = disk switch
        {
            { Device: DiskDevice.Lun } => "it is a passed-through LUN",
            { Transient: true } => "it is transient",
            { Shareable: true, ReadOnly: false } => "other guests write to it at the same time",
            { Bus: DiskBus.Sd } => "its bus cannot exchange images",
            { Source.Type: StorageType.Vhostuser or StorageType.Vhostvdpa or StorageType.Nvme } => "its data is out of the hypervisor's reach",
            { Source.IsEmpty: true } => "it has no medium",
            { Source.Slice: not null } => "it shows only a part of its image",
            _ => null,
        };
        if (reason is not null)
        {
            throw new VirtException(
                ErrorCode.OperationUnsupported,
                ErrorDomain.Qemu,
                $"external snapshot of disk '{disk.Target}' is not possible: {reason}; exclude it (snapshot='no') or save it by other means (snapshot='manual')");
        }
    }

    private static ImageFacts Inside(PlanDraft draft, DomainImages domain, SnapshotDisk disk, SnapshotDef wanted)
    {
        var image = draft.RequireWhole(domain.Current.Devices.Disks.First(d => d.Target == disk.Name).Source, $"disk '{disk.Name}'");
        if (image.Format != StorageFormat.Qcow2)
        {
            throw new VirtException(
                ErrorCode.ConfigUnsupported,
                ErrorDomain.Qemu,
                $"internal snapshot for disk {disk.Name} unsupported for storage type {image.Format.ToString().ToLowerInvariant()}; make it external (--diskspec {disk.Name},snapshot=external)");
        }

        return image.InternalSnapshots.Any(entry => entry == wanted.Name)
            ? throw new VirtException(
                ErrorCode.OperationInvalid,
                ErrorDomain.Storage,
                $"image '{image.Path}' of disk '{disk.Name}' holds an internal snapshot '{wanted.Name}' already, which no record names; choose another name or erase it with qemu-img")
            : image;
    }

    private static void Live(PlanDraft draft, DomainImages domain, SnapshotDef wanted, SnapshotDisk[] external, SnapshotDisk[] inside, SnapshotTakeOptions options)
    {
        var images = inside.Select(disk => Inside(draft, domain, disk, wanted)).ToValueArray();
        if (inside.Length > 0 && external.Length == 0 && wanted.Memory == DiskSnapshot.Internal)
        {
            KeepState(draft, wanted, options);
            draft.Add(new PlanStep.TakeInGuest(wanted, images));
            return;
        }

        if (options.Quiesce)
        {
            draft.Add(new PlanStep.Freeze(draft.Policy.FreezeDeadline));
        }

        var memory = wanted.Memory == DiskSnapshot.External ? wanted.MemoryFile : null;
        if (inside.Length > 0 || (options.HasState && memory is null))
        {
            // What is kept in different places is kept of one instant.
            draft.Add(new PlanStep.Pause());
        }

        if (inside.Length > 0)
        {
            // Images are closed for writing once memory has been saved.
            draft.Add(new PlanStep.TakeInGuest(wanted, images));
        }

        if (memory is not null)
        {
            draft.Add(new PlanStep.SaveMemory(memory));
        }

        KeepState(draft, wanted, options);
        if (external.Length > 0)
        {
            draft.Add(new PlanStep.SwitchLive(external.Select(disk => new DiskSwitch(disk.Name, disk.Source)).ToValueArray()));
        }

        if (options.Quiesce)
        {
            draft.Add(new PlanStep.Thaw());
        }
    }

    private static void KeepState(PlanDraft draft, SnapshotDef wanted, SnapshotTakeOptions options)
    {
        if (options is { HasState: true, NoMetadata: false })
        {
            draft.Add(new PlanStep.KeepState(wanted.Name!));
        }
    }

    private static void EndLive(PlanDraft draft, DomainImages domain, SnapshotDef wanted, SnapshotTakeOptions options)
    {
        if (!domain.Running)
        {
            return;
        }

        if (options.Halt)
        {
            draft.Add(new PlanStep.StopGuest());
        }
        else if (draft.Steps.Any(step => step is PlanStep.SaveMemory or PlanStep.Pause) && wanted.State != SnapshotState.Paused)
        {
            draft.Add(new PlanStep.Resume());
        }
    }

    private static DomainImages After(
        PlanDraft draft, DomainImages domain, SnapshotDef wanted, SnapshotDisk[] external, Dictionary<string, ImageFacts> made, SnapshotTakeOptions options)
    {
        var after = draft.Domain;
        if (domain.Config is { } config)
        {
            var sources = new Dictionary<string, StorageSource>();
            foreach (var disk in external)
            {
                var stored = config.Devices.Disks.FirstOrDefault(d => d.Target == disk.Name);
                var current = domain.Current.Devices.Disks.First(d => d.Target == disk.Name);
                if (stored is not null && draft.Locate(stored.Source) == draft.Locate(current.Source))
                {
                    sources[disk.Name] = DomainRewrite.At(stored.Source, made[disk.Name]);
                }
            }

            after = after with { Config = config.WithDisks(sources) };
        }

        return options.NoMetadata
            ? after with { Table = domain.Table }
            : after with { Snapshots = domain.Snapshots.With(new(wanted.Name!, wanted.Parent, wanted)).WithCurrent(wanted.Name) };
    }
}
