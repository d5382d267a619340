namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainCheckpointCreateFlags</c> since 5.6.0.</summary>
[CEnum("virDomainCheckpointCreateFlags", "libvirt-domain-checkpoint.h", Since = "5.6.0")]
[Flags]
public enum DomainCheckpointCreateFlags : uint
{
    [CName("VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE", Since = "5.6.0")]
    Redefine = 1,
    [CName("VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE", Since = "5.6.0")]
    Quiesce = 2,
    [CName("VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE", Since = "6.10.0")]
    RedefineValidate = 4,
}
