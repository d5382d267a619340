namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainMemoryFailureFlags</c> since 6.9.0.</summary>
[CEnum("virDomainMemoryFailureFlags", "libvirt-domain.h", Since = "6.9.0")]
[Flags]
public enum DomainMemoryFailureFlags : uint
{
    [CName("VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED", Since = "6.9.0")]
    ActionRequired = 1,
    [CName("VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE", Since = "6.9.0")]
    Recursive = 2,
}
