namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainEventResumedDetailType</c> since 0.5.0.</summary>
[CEnum("virDomainEventResumedDetailType", "libvirt-domain.h", Since = "0.5.0")]
public enum DomainEventResumedDetailType : int
{
    [CName("VIR_DOMAIN_EVENT_RESUMED_UNPAUSED", Since = "0.5.0")]
    Unpaused = 0,
    [CName("VIR_DOMAIN_EVENT_RESUMED_MIGRATED", Since = "0.5.0")]
    Migrated = 1,
    [CName("VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT", Since = "0.9.5")]
    FromSnapshot = 2,
    [CName("VIR_DOMAIN_EVENT_RESUMED_POSTCOPY", Since = "1.3.3")]
    Postcopy = 3,
    [CName("VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED", Since = "8.5.0")]
    PostcopyFailed = 4,
    [CName("VIR_DOMAIN_EVENT_RESUMED_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 5,
}
