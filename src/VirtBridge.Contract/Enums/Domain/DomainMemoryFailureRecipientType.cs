namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainMemoryFailureRecipientType</c> since 6.9.0.</summary>
[CEnum("virDomainMemoryFailureRecipientType", "libvirt-domain.h", Since = "6.9.0")]
public enum DomainMemoryFailureRecipientType : int
{
    [CName("VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR", Since = "6.9.0")]
    Hypervisor = 0,
    [CName("VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST", Since = "6.9.0")]
    Guest = 1,
    [CName("VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_LAST", Since = "6.9.0", Sentinel = true)]
    Last = 2,
}
