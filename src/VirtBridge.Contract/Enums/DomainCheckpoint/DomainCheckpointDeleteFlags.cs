namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainCheckpointDeleteFlags</c> since 5.6.0.</summary>
[CEnum("virDomainCheckpointDeleteFlags", "libvirt-domain-checkpoint.h", Since = "5.6.0")]
[Flags]
public enum DomainCheckpointDeleteFlags : uint
{
    [CName("VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN", Since = "5.6.0")]
    Children = 1,
    [CName("VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY", Since = "5.6.0")]
    MetadataOnly = 2,
    [CName("VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY", Since = "5.6.0")]
    ChildrenOnly = 4,
}
