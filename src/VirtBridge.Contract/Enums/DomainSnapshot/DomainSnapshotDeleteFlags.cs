namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainSnapshotDeleteFlags</c> since 0.8.0.</summary>
[CEnum("virDomainSnapshotDeleteFlags", "libvirt-domain-snapshot.h", Since = "0.8.0")]
[Flags]
public enum DomainSnapshotDeleteFlags : uint
{
    [CName("VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN", Since = "0.8.0")]
    Children = 1,
    [CName("VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY", Since = "0.9.5")]
    MetadataOnly = 2,
    [CName("VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY", Since = "0.9.5")]
    ChildrenOnly = 4,
}
