namespace VirtBridge.Contract.DBus;

/// <summary>What a snapshot can do beyond <c>org.libvirt.DomainSnapshot</c>: tell what an operation would do, and begin new domains.</summary>
[DBusInterface("org.virtbridge.DomainSnapshot", "domainsnapshot", DBusPathKey.UuidAndName, Reference = typeof(DomainSnapshotRef))]
public interface IDBusMoreDomainSnapshot
{
    /// <summary>What going back to it would do now, as JSON; changes nothing.</summary>
    [Calls(typeof(ISnapshotTrees), nameof(ISnapshotTrees.PlanRevertAsync))]
    [return: DBusResult("json")]
    string PlanRevert(uint flags);

    /// <summary>What deleting it would do now, as JSON; changes nothing.</summary>
    [Calls(typeof(ISnapshotTrees), nameof(ISnapshotTrees.PlanDeleteAsync))]
    [return: DBusResult("json")]
    string PlanDelete(uint flags);

    /// <summary>Defines a new domain whose disks begin at it.</summary>
    [Calls(typeof(ISnapshotTrees), nameof(ISnapshotTrees.ForkAsync))]
    [return: DBusResult("domain")]
    DomainRef Fork(string name, uint flags);
}
