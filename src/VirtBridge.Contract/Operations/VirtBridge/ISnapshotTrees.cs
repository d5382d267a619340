namespace VirtBridge.Contract;

/// <summary>
/// What libvirt has no procedure for on trees of snapshots: plans before anything is done, and new domains that begin at a snapshot.
/// A plan is a JSON text: its steps, the files they make, change and remove, bytes, what the guest notices, what can be taken back.
/// </summary>
[Contract("virtbridge", 0x20566272, 1)]
public interface ISnapshotTrees
{
    /// <summary>What taking a snapshot would do now.</summary>
    [Procedure(6, "SNAPSHOT_PLAN_CREATE", Since = "0.2.0", Result = "json")]
    [Access("domain", "read")]
    ValueTask<string> PlanCreateAsync(DomainRef dom, string xmlDesc, DomainSnapshotCreateFlags flags, CancellationToken cancellation);

    /// <summary>What going back to a snapshot would do now.</summary>
    [Procedure(7, "SNAPSHOT_PLAN_REVERT", Since = "0.2.0", Result = "json")]
    [Access("domain", "read")]
    ValueTask<string> PlanRevertAsync(DomainSnapshotRef snap, DomainSnapshotRevertFlags flags, CancellationToken cancellation);

    /// <summary>What deleting a snapshot would do now.</summary>
    [Procedure(8, "SNAPSHOT_PLAN_DELETE", Since = "0.2.0", Result = "json")]
    [Access("domain", "read")]
    ValueTask<string> PlanDeleteAsync(DomainSnapshotRef snap, DomainSnapshotDeleteFlags flags, CancellationToken cancellation);

    /// <summary>Defines a new domain whose disks begin at a snapshot, as images on top of what the snapshot keeps.</summary>
    [Procedure(9, "SNAPSHOT_FORK", Since = "0.2.0", Write = true, Result = "dom")]
    [Access("domain", "read_secure")]
    [Access("domain", "write")]
    ValueTask<DomainRef> ForkAsync(DomainSnapshotRef snap, string name, SnapshotForkFlags flags, CancellationToken cancellation);

    /// <summary>Deletes a snapshot in ways libvirt has no flags for, or only plans that; returns the plan.</summary>
    [Procedure(10, "SNAPSHOT_DROP", Since = "0.3.0", Write = true, Result = "json")]
    [Access("domain", "snapshot")]
    ValueTask<string> DropAsync(DomainSnapshotRef snap, DomainSnapshotDeleteFlags flags, SnapshotDropFlags how, CancellationToken cancellation);

    /// <summary>
    /// Goes back to a snapshot after keeping what is now as another one, whose name is returned: going back to that one undoes it. Of a guest
    /// that runs the disks are kept, not the memory.
    /// </summary>
    [Procedure(11, "SNAPSHOT_REVERT_KEEPING", Since = "0.3.0", Write = true, Result = "name")]
    [Access("domain", "snapshot")]
    ValueTask<string> RevertKeepingAsync(DomainSnapshotRef snap, DomainSnapshotRevertFlags flags, CancellationToken cancellation);
}

/// <summary>How a snapshot is dropped.</summary>
[Flags]
public enum SnapshotDropFlags : uint
{
    None = 0,

    /// <summary>Whatever stands on its images, clones of other domains too, gets their data, so that none has to stay hidden.</summary>
    DetachClones = 1,

    /// <summary>Nothing is done; the plan is all that is wanted.</summary>
    PlanOnly = 2,
}

/// <summary>What a fork does.</summary>
[Flags]
public enum SnapshotForkFlags : uint
{
    None = 0,
}
