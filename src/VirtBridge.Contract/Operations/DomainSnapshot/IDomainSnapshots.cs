namespace VirtBridge.Contract;

/// <summary>Snapshots of a domain and the tree they form.</summary>
[Contract("remote", 536903814, 1)]
public interface IDomainSnapshots
{
    /// <summary>Procedure 185; C: <c>virDomainSnapshotCreateXML</c>.</summary>
    [AbortableJob(DomainJobOperation.Snapshot)]
    [Procedure(185, "DOMAIN_SNAPSHOT_CREATE_XML", Since = "0.8.0", CFunction = "virDomainSnapshotCreateXML", Write = true, Result = "snap")]
    [Access("domain", "snapshot")]
    [Access("domain", "fs_freeze", WhenFlag = "VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE")]
    [FlagsExclude("VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE", "VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA")]
    [FlagsExclude("VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE", "VIR_DOMAIN_SNAPSHOT_CREATE_HALT")]
    [FlagRequires("VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT", "VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE")]
    [Validated("VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE", "domainsnapshot.rng")]
    ValueTask<DomainSnapshotRef> CreateXmlAsync(
        DomainRef dom,
        string xmlDesc,
        DomainSnapshotCreateFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 186; C: <c>virDomainSnapshotGetXMLDesc</c>.</summary>
    [Procedure(186, "DOMAIN_SNAPSHOT_GET_XML_DESC", Since = "0.8.0", HighPriority = true, CFunction = "virDomainSnapshotGetXMLDesc", WriteIfFlags = "VIR_DOMAIN_SNAPSHOT_XML_SECURE", Result = "xml")]
    [Access("domain", "read")]
    [Access("domain", "read_secure", WhenFlag = "VIR_DOMAIN_SNAPSHOT_XML_SECURE")]
    ValueTask<string> GetXmlDescAsync(DomainSnapshotRef snap, DomainSnapshotXMLFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 187; C: <c>virDomainSnapshotNum</c>.</summary>
    [Procedure(187, "DOMAIN_SNAPSHOT_NUM", Since = "0.8.0", HighPriority = true, CFunction = "virDomainSnapshotNum", Fast = true, Result = "num")]
    [Access("domain", "read")]
    ValueTask<int> NumAsync(DomainRef dom, DomainSnapshotListFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 188; C: <c>virDomainSnapshotListNames</c>.</summary>
    [Procedure(188, "DOMAIN_SNAPSHOT_LIST_NAMES", Since = "0.8.0", HighPriority = true, CFunction = "virDomainSnapshotListNames", Result = "names")]
    [Access("domain", "read")]
    [return: Limit(16384)]
    ValueTask<string[]> ListNamesAsync(DomainRef dom, int maxnames, DomainSnapshotListFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 189; C: <c>virDomainSnapshotLookupByName</c>.</summary>
    [Procedure(189, "DOMAIN_SNAPSHOT_LOOKUP_BY_NAME", Since = "0.8.0", HighPriority = true, CFunction = "virDomainSnapshotLookupByName", Fast = true, Result = "snap")]
    [Access("domain", "read")]
    ValueTask<DomainSnapshotRef> LookupByNameAsync(DomainRef dom, string name, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 190; C: <c>virDomainHasCurrentSnapshot</c>.</summary>
    [Procedure(190, "DOMAIN_HAS_CURRENT_SNAPSHOT", Since = "0.8.0", CFunction = "virDomainHasCurrentSnapshot", Fast = true, Result = "result")]
    [Access("domain", "read")]
    ValueTask<int> HasCurrentSnapshotAsync(DomainRef dom, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 191; C: <c>virDomainSnapshotCurrent</c>.</summary>
    [Procedure(191, "DOMAIN_SNAPSHOT_CURRENT", Since = "0.8.0", CFunction = "virDomainSnapshotCurrent", Fast = true, Result = "snap")]
    [Access("domain", "read")]
    ValueTask<DomainSnapshotRef> CurrentAsync(DomainRef dom, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 192; C: <c>virDomainRevertToSnapshot</c>.</summary>
    [Procedure(192, "DOMAIN_REVERT_TO_SNAPSHOT", Since = "0.8.0", CFunction = "virDomainRevertToSnapshot", Write = true)]
    [Access("domain", "snapshot")]
    [FlagsExclude("VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING", "VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED")]
    ValueTask RevertToSnapshotAsync(DomainSnapshotRef snap, DomainSnapshotRevertFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 193; C: <c>virDomainSnapshotDelete</c>.</summary>
    [Procedure(193, "DOMAIN_SNAPSHOT_DELETE", Since = "0.8.0", CFunction = "virDomainSnapshotDelete", Write = true)]
    [Access("domain", "snapshot")]
    [FlagsExclude("VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN", "VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY")]
    ValueTask DeleteAsync(DomainSnapshotRef snap, DomainSnapshotDeleteFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 244; C: <c>virDomainSnapshotGetParent</c>.</summary>
    [Procedure(244, "DOMAIN_SNAPSHOT_GET_PARENT", Since = "0.9.7", HighPriority = true, CFunction = "virDomainSnapshotGetParent", Fast = true, Result = "snap")]
    [Access("domain", "read")]
    ValueTask<DomainSnapshotRef> GetParentAsync(DomainSnapshotRef snap, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 246; C: <c>virDomainSnapshotNumChildren</c>.</summary>
    [Procedure(246, "DOMAIN_SNAPSHOT_NUM_CHILDREN", Since = "0.9.7", HighPriority = true, CFunction = "virDomainSnapshotNumChildren", Result = "num")]
    [Access("domain", "read")]
    ValueTask<int> NumChildrenAsync(DomainSnapshotRef snap, DomainSnapshotListFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 247; C: <c>virDomainSnapshotListChildrenNames</c>.</summary>
    [Procedure(247, "DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES", Since = "0.9.7", HighPriority = true, CFunction = "virDomainSnapshotListChildrenNames", Result = "names")]
    [Access("domain", "read")]
    [return: Limit(16384)]
    ValueTask<string[]> ListChildrenNamesAsync(
        DomainSnapshotRef snap,
        int maxnames,
        DomainSnapshotListFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 271; C: <c>virDomainSnapshotIsCurrent</c>.</summary>
    [Procedure(271, "DOMAIN_SNAPSHOT_IS_CURRENT", Since = "0.9.13", CFunction = "virDomainSnapshotIsCurrent", Fast = true, Result = "current")]
    [Access("domain", "read")]
    ValueTask<int> IsCurrentAsync(DomainSnapshotRef snap, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 272; C: <c>virDomainSnapshotHasMetadata</c>.</summary>
    [Procedure(272, "DOMAIN_SNAPSHOT_HAS_METADATA", Since = "0.9.13", CFunction = "virDomainSnapshotHasMetadata", Fast = true, Result = "metadata")]
    [Access("domain", "read")]
    ValueTask<int> HasMetadataAsync(DomainSnapshotRef snap, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 274; C: <c>virDomainListAllSnapshots</c>.</summary>
    [Procedure(274, "DOMAIN_LIST_ALL_SNAPSHOTS", Since = "0.9.13", HighPriority = true, CFunction = "virDomainListAllSnapshots")]
    [Access("domain", "read")]
    ValueTask<DomainListAllSnapshotsResult> ListAllSnapshotsAsync(
        DomainRef dom,
        int needResults,
        DomainSnapshotListFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 275; C: <c>virDomainSnapshotListAllChildren</c>.</summary>
    [Procedure(275, "DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN", Since = "0.9.13", HighPriority = true, CFunction = "virDomainSnapshotListAllChildren")]
    [Access("domain", "read")]
    ValueTask<DomainSnapshotListAllChildrenResult> ListAllChildrenAsync(
        DomainSnapshotRef snapshot,
        int needResults,
        DomainSnapshotListFlags flags,
        CancellationToken cancellation);
}
