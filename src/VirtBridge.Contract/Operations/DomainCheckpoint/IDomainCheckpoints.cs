namespace VirtBridge.Contract;

/// <summary>Operations of the DomainCheckpoints family.</summary>
[Contract("remote", 536903814, 1)]
public interface IDomainCheckpoints
{
    /// <summary>Procedure 411; C: <c>virDomainCheckpointCreateXML</c>.</summary>
    [Procedure(411, "DOMAIN_CHECKPOINT_CREATE_XML", Since = "5.6.0", CFunction = "virDomainCheckpointCreateXML", Write = true, Result = "checkpoint")]
    [Access("domain", "checkpoint")]
    [Access("domain", "fs_freeze", WhenFlag = "VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE")]
    [FlagsExclude("VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE", "VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE")]
    [FlagRequires("VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE", "VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE")]
    [Validated(null, "domaincheckpoint.rng")]
    ValueTask<DomainCheckpointRef> CreateXmlAsync(
        DomainRef dom,
        string xmlDesc,
        DomainCheckpointCreateFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 412; C: <c>virDomainCheckpointGetXMLDesc</c>.</summary>
    [Procedure(412, "DOMAIN_CHECKPOINT_GET_XML_DESC", Since = "5.6.0", CFunction = "virDomainCheckpointGetXMLDesc", WriteIfFlags = "VIR_DOMAIN_CHECKPOINT_XML_SECURE", Result = "xml")]
    [Access("domain", "read")]
    [Access("domain", "read_secure", WhenFlag = "VIR_DOMAIN_CHECKPOINT_XML_SECURE")]
    ValueTask<string> GetXmlDescAsync(DomainCheckpointRef checkpoint, DomainCheckpointXMLFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 413; C: <c>virDomainListAllCheckpoints</c>.</summary>
    [Procedure(413, "DOMAIN_LIST_ALL_CHECKPOINTS", Since = "5.6.0", HighPriority = true, CFunction = "virDomainListAllCheckpoints")]
    [Access("domain", "read")]
    ValueTask<DomainListAllCheckpointsResult> ListAllCheckpointsAsync(
        DomainRef dom,
        int needResults,
        DomainCheckpointListFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 414; C: <c>virDomainCheckpointListAllChildren</c>.</summary>
    [Procedure(414, "DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN", Since = "5.6.0", HighPriority = true, CFunction = "virDomainCheckpointListAllChildren")]
    [Access("domain", "read")]
    ValueTask<DomainCheckpointListAllChildrenResult> ListAllChildrenAsync(
        DomainCheckpointRef checkpoint,
        int needResults,
        DomainCheckpointListFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 415; C: <c>virDomainCheckpointLookupByName</c>.</summary>
    [Procedure(415, "DOMAIN_CHECKPOINT_LOOKUP_BY_NAME", Since = "5.6.0", HighPriority = true, CFunction = "virDomainCheckpointLookupByName", Fast = true, Result = "checkpoint")]
    [Access("domain", "read")]
    ValueTask<DomainCheckpointRef> LookupByNameAsync(DomainRef dom, string name, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 416; C: <c>virDomainCheckpointGetParent</c>.</summary>
    [Procedure(416, "DOMAIN_CHECKPOINT_GET_PARENT", Since = "5.6.0", HighPriority = true, CFunction = "virDomainCheckpointGetParent", Result = "parent")]
    [Access("domain", "read")]
    ValueTask<DomainCheckpointRef> GetParentAsync(DomainCheckpointRef checkpoint, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 417; C: <c>virDomainCheckpointDelete</c>.</summary>
    [Procedure(417, "DOMAIN_CHECKPOINT_DELETE", Since = "5.6.0", CFunction = "virDomainCheckpointDelete", Write = true)]
    [Access("domain", "checkpoint")]
    [FlagsExclude("VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN", "VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY")]
    ValueTask DeleteAsync(DomainCheckpointRef checkpoint, DomainCheckpointDeleteFlags flags, CancellationToken cancellation);
}
