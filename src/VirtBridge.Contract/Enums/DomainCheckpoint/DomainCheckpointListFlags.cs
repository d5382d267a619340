namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainCheckpointListFlags</c> since 5.6.0.</summary>
[CEnum("virDomainCheckpointListFlags", "libvirt-domain-checkpoint.h", Since = "5.6.0")]
[Flags]
public enum DomainCheckpointListFlags : uint
{
    [CName("VIR_DOMAIN_CHECKPOINT_LIST_ROOTS", Since = "5.6.0")]
    Roots = 1,
    [CName("VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS", Since = "5.6.0")]
    Descendants = 1,
    [CName("VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL", Since = "5.6.0")]
    Topological = 2,
    [CName("VIR_DOMAIN_CHECKPOINT_LIST_LEAVES", Since = "5.6.0")]
    Leaves = 4,
    [CName("VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES", Since = "5.6.0")]
    NoLeaves = 8,
}
