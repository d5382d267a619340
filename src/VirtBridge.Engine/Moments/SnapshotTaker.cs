using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Makes snapshots and records of snapshots. The caller holds the domain's job.</summary>
public sealed class SnapshotTaker(VirtHost host, DomainRoom room, SnapshotStore store)
{
    public async Task<SnapshotDef> TakeAsync(
        DomainObject domain, string xml, DomainSnapshotCreateFlags flags, CancellationToken cancellation)
    {
        var redefine = (flags & DomainSnapshotCreateFlags.Redefine) != 0;
        var given = SnapshotXml.Parse(xml, ParseOptions(domain.View, flags) with { Redefine = redefine });
        if (redefine)
        {
            RefuseCheckpoints(domain.View);
            return Redefine(domain, given, flags);
        }

        return await TakeAsync(domain, given, flags, cancellation).ConfigureAwait(false);
    }

    /// <summary>Makes a snapshot of which only some is said; the rest is completed.</summary>
    internal async Task<SnapshotDef> TakeAsync(DomainObject domain, SnapshotDef given, DomainSnapshotCreateFlags flags, CancellationToken cancellation)
    {
        var (wanted, planner) = Prepare(domain, given, flags);
        await room.Operations.ApplyAsync(domain, planner, null, cancellation).ConfigureAwait(false);
        return wanted;
    }

    /// <summary>What taking a snapshot would do.</summary>
    public Task<ImagePlan> PlanAsync(DomainObject domain, string xml, DomainSnapshotCreateFlags flags, CancellationToken cancellation)
    {
        if ((flags & DomainSnapshotCreateFlags.Redefine) != 0)
        {
            throw Refuse.Argument(ErrorDomain.DomainSnapshot, "to redefine a snapshot changes only its record: there is nothing to plan");
        }

        var given = SnapshotXml.Parse(xml, ParseOptions(domain.View, flags));
        return room.Operations.PlanAsync(domain, Prepare(domain, given, flags).Planner, cancellation);
    }

    /// <summary>Where the driver cannot let bitmaps go on in the images a snapshot begins, checkpoints would no longer be true.</summary>
    private void RefuseCheckpoints(DomainView view)
    {
        if (view.Checkpoints.Count > 0 && host.Hypervisor.Facet<ICheckpointFacet>() is not { SurviveSnapshots: true })
        {
            throw Refuse.Unsupported(host.ErrorDomain, "cannot create snapshot while checkpoint exists");
        }
    }

    private SnapshotParseOptions ParseOptions(DomainView view, DomainSnapshotCreateFlags flags) => new()
    {
        WithoutMemory = (flags & DomainSnapshotCreateFlags.Redefine) == 0 && (!view.Active || (flags & DomainSnapshotCreateFlags.DiskOnly) != 0),
        Domain = store.DomainOptions(),
    };

    private (SnapshotDef Wanted, ImageOperations.Planner Planner) Prepare(DomainObject domain, SnapshotDef given, DomainSnapshotCreateFlags flags)
    {
        var view = domain.View;
        RefuseCheckpoints(view);
        if ((flags & DomainSnapshotCreateFlags.Halt) != 0 && !view.Persistent)
        {
            throw Refuse.Invalid(host.ErrorDomain, "cannot halt after transient domain snapshot");
        }

        var wanted = Complete(view, given, flags);
        if (view.Snapshots.Contains(wanted.Name!))
        {
            throw Refuse.Failed(ErrorDomain.Domain, $"domain moment {wanted.Name} already exists");
        }

        var options = new SnapshotTakeOptions
        {
            Reuse = (flags & DomainSnapshotCreateFlags.ReuseExt) != 0,
            NoMetadata = (flags & DomainSnapshotCreateFlags.NoMetadata) != 0,
            Quiesce = (flags & DomainSnapshotCreateFlags.Quiesce) != 0,
            Halt = (flags & DomainSnapshotCreateFlags.Halt) != 0,
            HasState = room.GuestStates.Has(view.Current),
            MemoryWithoutDisks = host.Hypervisor.Rules?.Traits.MemoryWithoutDisks == true,
        };
        RefuseTaken(wanted, options);
        return (wanted, Planner(wanted, options));
    }

    private ImageOperations.Planner Planner(SnapshotDef wanted, SnapshotTakeOptions options) => (images, survey, places) =>
        SnapshotCreatePlanner.Plan(images, wanted, options, survey, places.Locate, places.Place, host.PlanPolicy);

    private void RefuseTaken(SnapshotDef wanted, SnapshotTakeOptions options)
    {
        foreach (var disk in wanted.Disks.Where(disk => disk.Location == DiskSnapshot.External))
        {
            if (disk.Source.Type != StorageType.File)
            {
                throw Refuse.Unsupported(
                    host.ErrorDomain, $"external snapshot of disk '{disk.Name}' on {disk.Source.Type.ToString().ToLowerInvariant()} storage is not supported; give a file");
            }

            if (!options.Reuse && disk.Source.Path is { } path && host.Trash.HasContent(path))
            {
                throw Refuse.Config(host.ErrorDomain, $"external snapshot file for disk {disk.Name} already exists and is not a block device: {path}");
            }
        }
    }

    /// <summary>Ends the guest because of a snapshot.</summary>
    public async Task StopAsync(DomainObject domain, CancellationToken cancellation)
    {
        await room.Power.EndAsync(domain, graceful: false, DomainShutoffReason.FromSnapshot, cancellation).ConfigureAwait(false);
        await room.Power.FinishAsync(
            domain, DomainShutoffReason.FromSnapshot, DomainEventStoppedDetailType.FromSnapshot, cancellation).ConfigureAwait(false);
    }

    private SnapshotDef Complete(DomainView view, SnapshotDef given, DomainSnapshotCreateFlags flags)
    {
        var now = host.Clock.GetUtcNow().ToUnixTimeSeconds();
        var name = given.Name ?? now.ToString();
        if (name.Contains('/') || name[0] == '.')
        {
            var wrong = name.Contains('/') ? "can't contain '/'" : "can't start with '.'";
            throw new VirtException(ErrorCode.XmlDetail, ErrorDomain.DomainSnapshot, $"invalid snapshot name '{name}': name {wrong}");
        }

        var diskOnly = (flags & DomainSnapshotCreateFlags.DiskOnly) != 0;
        var memory = given.Memory ?? (diskOnly ? DiskSnapshot.No : view.Active ? DiskSnapshot.Internal : null);
        if (memory is DiskSnapshot.Internal or DiskSnapshot.External && (diskOnly || !view.Active))
        {
            throw new VirtException(ErrorCode.XmlError, host.ErrorDomain, "memory state cannot be saved with offline or disk-only snapshot");
        }

        var named = given with
        {
            Name = name,
            CreationTime = now,
            Parent = view.Snapshots.Current,
            State = diskOnly && view.Active ? SnapshotState.DiskSnapshot : (SnapshotState)(int)view.State,
            Domain = view.Current with { Id = -1 },
            InactiveDomain = Differing(view),
        };
        var said = given.Disks.Select(disk => disk.Location ?? (disk.Source.Path is null ? null : DiskSnapshot.External)).ToArray();
        var outside = diskOnly || memory == DiskSnapshot.External || (said.Contains(DiskSnapshot.External) && !said.Contains(DiskSnapshot.Internal));
        var overlays = host.PlanPolicy.Strict ? null : host.PlanPolicy.OverlayDirectory;
        named = named with { Memory = memory ?? (outside ? null : DiskSnapshot.No) };
        return SnapshotAlignment.Align(named, view.Current, outside ? DiskSnapshot.External : DiskSnapshot.Internal, overlays);
    }

    // The stored definition is kept only where it says something else than the running one.
    private static DomainDef? Differing(DomainView view) =>
        view is { Active: true, Persistent: true } && view.Config!.Value with { Id = -1 } != view.Live! with { Id = -1 }
            ? view.Config.Value
            : null;

    private SnapshotDef Redefine(DomainObject domain, SnapshotDef given, DomainSnapshotCreateFlags flags)
    {
        var tree = domain.View.Snapshots;
        var name = given.Name!;
        if (given.Parent is { } parent)
        {
            var problem = parent == name ? $"cannot set moment {name} as its own parent"
                : !tree.Contains(parent) ? $"parent {parent} for moment {name} not found"
                : tree.WouldCircle(name, parent) ? $"parent {parent} would create cycle to {name}"
                : null;
            if (problem is not null)
            {
                throw Refuse.Argument(ErrorDomain.Domain, problem);
            }
        }

        if (given.Domain is { } definition && definition.Uuid != domain.Uuid)
        {
            throw Refuse.Argument(ErrorDomain.Domain, $"definition for snapshot {name} must use uuid {domain.Uuid}");
        }

        var kept = tree.TryGet(name, out var old) && given.Domain is null ? given with { Domain = old.Definition.Domain } : given;
        store.Put(domain, kept, (flags & DomainSnapshotCreateFlags.Current) != 0);
        return kept;
    }
}
