using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Brings domains back to snapshots. The caller holds the domain's job.</summary>
public sealed class SnapshotReverter(VirtHost host, DomainRoom room)
{
    public async Task<ImagePlan> RevertAsync(
        DomainObject domain, SnapshotDef snapshot, DomainSnapshotRevertFlags flags, CancellationToken cancellation)
    {
        var ran = domain.View.Active;
        var runs = snapshot.State is SnapshotState.Running or SnapshotState.Paused || Asked(flags) is not null;
        RefuseRisk(domain.View, snapshot, flags, runs);
        var done = await room.Operations.ApplyAsync(domain, Planner(domain, snapshot, flags), null, cancellation).ConfigureAwait(false);
        if (ran && !domain.View.Active)
        {
            domain.Update(static view => view with { Reason = (int)DomainShutoffReason.FromSnapshot });
        }

        return done;
    }

    /// <summary>What going back would do.</summary>
    public Task<ImagePlan> PlanAsync(DomainObject domain, SnapshotDef snapshot, DomainSnapshotRevertFlags flags, CancellationToken cancellation) =>
        room.Operations.PlanAsync(domain, Planner(domain, snapshot, flags), cancellation);

    /// <summary>Starts the guest as the plan says.</summary>
    internal Task StartAsync(DomainObject domain, PlanStep.StartGuest step, CancellationToken cancellation)
    {
        var snapshot = step.Snapshot;
        var kept = snapshot.State is SnapshotState.Running or SnapshotState.Paused;
        var start = new GuestStart
        {
            Guest = domain,
            Definition = step.Definition,
            Id = 0,
            Paused = step.Paused,
            RestoreSnapshot = kept && snapshot.Memory == DiskSnapshot.Internal ? snapshot.Name : null,
            RestoreDisks = [.. snapshot.Disks.Where(disk => disk.Location == DiskSnapshot.Internal).Select(disk => disk.Name)],
            RestoreFrom = kept && snapshot.Memory == DiskSnapshot.External ? snapshot.MemoryFile : null,
        };
        return room.Starter.StartAsync(domain, step.Definition, StartKind.Snapshot, start, cancellation);
    }

    private ImageOperations.Planner Planner(DomainObject domain, SnapshotDef snapshot, DomainSnapshotRevertFlags flags)
    {
        var options = new SnapshotRevertOptions
        {
            Paused = Asked(flags),
            HasState = (flags & DomainSnapshotRevertFlags.ResetNvram) == 0 && room.GuestStates.Kept(domain.Uuid, snapshot.Name!),
            Stamp = host.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        return (images, survey, places) =>
            SnapshotRevertPlanner.Plan(images, snapshot, options, survey, places.Locate, places.Place, host.Trash.Exists, host.PlanPolicy);
    }

    private static bool? Asked(DomainSnapshotRevertFlags flags) =>
        (flags & DomainSnapshotRevertFlags.Paused) != 0 ? true
        : (flags & DomainSnapshotRevertFlags.Running) != 0 ? false
        : null;

    private void RefuseRisk(DomainView view, SnapshotDef snapshot, DomainSnapshotRevertFlags flags, bool willRun)
    {
        if (!view.Persistent && !willRun)
        {
            throw Refuse.Invalid(host.ErrorDomain, "transient domain needs to request run or pause to revert to inactive snapshot");
        }

        if ((flags & DomainSnapshotRevertFlags.Force) == 0 && snapshot.Domain is null)
        {
            throw new VirtException(
                ErrorCode.SnapshotRevertRisky, ErrorDomain.Domain, $"snapshot '{snapshot.Name}' lacks domain '{view.Name}' rollback info");
        }

        if (host.PlanPolicy.Strict)
        {
            StrictRules.RefuseRevert(snapshot);
        }

        if (snapshot is { Memory: DiskSnapshot.External, MemoryFile: { } file } && snapshot.State is SnapshotState.Running or SnapshotState.Paused
            && host.Trash.IsMissing(file))
        {
            throw Refuse.Invalid(host.ErrorDomain, $"memory file '{file}' of snapshot '{snapshot.Name}' is missing; put it back, or delete the snapshot");
        }
    }
}
