namespace VirtBridge.Contract.DBus;

/// <summary>A snapshot of a domain.</summary>
[DBusInterface("org.libvirt.DomainSnapshot", "domainsnapshot", DBusPathKey.UuidAndName, Reference = typeof(DomainSnapshotRef))]
public interface IDBusDomainSnapshot
{
    /// <summary>C: <c>virDomainSnapshotDelete</c>.</summary>
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.DeleteAsync))]
    void Delete(uint flags);

    /// <summary>C: <c>virDomainSnapshotGetParent</c>, <c>virDomainSnapshotGetDomain</c>.</summary>
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.GetParentAsync))]
    [return: DBusResult("domainSnapshot")]
    DomainSnapshotRef GetParent(uint flags);

    /// <summary>C: <c>virDomainSnapshotGetXMLDesc</c>.</summary>
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.GetXmlDescAsync))]
    [return: DBusResult("xml")]
    string GetXMLDesc(uint flags);

    /// <summary>C: <c>virDomainSnapshotIsCurrent</c>.</summary>
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.IsCurrentAsync))]
    [return: DBusResult("domainSnapshot")]
    bool IsCurrent(uint flags);

    /// <summary>C: <c>virDomainSnapshotListAllChildren</c>, <c>virDomainSnapshotGetDomain</c>.</summary>
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.ListAllChildrenAsync))]
    [return: DBusResult("domainSnapshots")]
    DomainSnapshotRef[] ListChildren(uint flags);

    /// <summary>C: <c>virDomainRevertToSnapshot</c>.</summary>
    [Calls(typeof(IDomainSnapshots), nameof(IDomainSnapshots.RevertToSnapshotAsync))]
    void Revert(uint flags);
}
