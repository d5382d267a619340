namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainDestroyFlagsValues</c> since 0.9.4.</summary>
[CEnum("virDomainDestroyFlagsValues", "libvirt-domain.h", Since = "0.9.4")]
[Flags]
public enum DomainDestroyFlagsValues : uint
{
    [CName("VIR_DOMAIN_DESTROY_DEFAULT", Since = "0.9.10")]
    Default = 0,
    [CName("VIR_DOMAIN_DESTROY_GRACEFUL", Since = "0.9.10")]
    Graceful = 1,
    [CName("VIR_DOMAIN_DESTROY_REMOVE_LOGS", Since = "8.3.0")]
    RemoveLogs = 2,
}
