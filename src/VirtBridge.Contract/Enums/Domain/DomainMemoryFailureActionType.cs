namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainMemoryFailureActionType</c> since 6.9.0.</summary>
[CEnum("virDomainMemoryFailureActionType", "libvirt-domain.h", Since = "6.9.0")]
public enum DomainMemoryFailureActionType : int
{
    [CName("VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE", Since = "6.9.0")]
    Ignore = 0,
    [CName("VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT", Since = "6.9.0")]
    Inject = 1,
    [CName("VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL", Since = "6.9.0")]
    Fatal = 2,
    [CName("VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET", Since = "6.9.0")]
    Reset = 3,
    [CName("VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_LAST", Since = "6.9.0", Sentinel = true)]
    Last = 4,
}
