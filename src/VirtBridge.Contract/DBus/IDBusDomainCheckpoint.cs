namespace VirtBridge.Contract.DBus;

/// <summary>A checkpoint of a domain.</summary>
[DBusInterface("org.virtbridge.DomainCheckpoint", "domaincheckpoint", DBusPathKey.UuidAndName, Reference = typeof(DomainCheckpointRef))]
public interface IDBusDomainCheckpoint
{
    /// <summary>Deletes the checkpoint.</summary>
    [Calls(typeof(IDomainCheckpoints), nameof(IDomainCheckpoints.DeleteAsync))]
    void Delete(uint flags);

    /// <summary>The checkpoint before it.</summary>
    [Calls(typeof(IDomainCheckpoints), nameof(IDomainCheckpoints.GetParentAsync))]
    [return: DBusResult("checkpoint")]
    DomainCheckpointRef GetParent(uint flags);

    /// <summary>Its definition.</summary>
    [Calls(typeof(IDomainCheckpoints), nameof(IDomainCheckpoints.GetXmlDescAsync))]
    [return: DBusResult("xml")]
    string GetXMLDesc(uint flags);

    /// <summary>The checkpoints after it.</summary>
    [Calls(typeof(IDomainCheckpoints), nameof(IDomainCheckpoints.ListAllChildrenAsync))]
    [return: DBusResult("checkpoints")]
    DomainCheckpointRef[] ListChildren(uint flags);
}
