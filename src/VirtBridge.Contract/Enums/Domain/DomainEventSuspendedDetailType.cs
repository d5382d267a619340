namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainEventSuspendedDetailType</c> since 0.5.0.</summary>
[CEnum("virDomainEventSuspendedDetailType", "libvirt-domain.h", Since = "0.5.0")]
public enum DomainEventSuspendedDetailType : int
{
    [CName("VIR_DOMAIN_EVENT_SUSPENDED_PAUSED", Since = "0.5.0")]
    Paused = 0,
    [CName("VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED", Since = "0.5.0")]
    Migrated = 1,
    [CName("VIR_DOMAIN_EVENT_SUSPENDED_IOERROR", Since = "0.8.0")]
    Ioerror = 2,
    [CName("VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG", Since = "0.8.0")]
    Watchdog = 3,
    [CName("VIR_DOMAIN_EVENT_SUSPENDED_RESTORED", Since = "0.9.5")]
    Restored = 4,
    [CName("VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT", Since = "0.9.5")]
    FromSnapshot = 5,
    [CName("VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR", Since = "1.0.1")]
    ApiError = 6,
    [CName("VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY", Since = "1.3.3")]
    Postcopy = 7,
    [CName("VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED", Since = "1.3.3")]
    PostcopyFailed = 8,
    [CName("VIR_DOMAIN_EVENT_SUSPENDED_GUEST_SHUTDOWN", Since = "11.10.0")]
    GuestShutdown = 9,
    [CName("VIR_DOMAIN_EVENT_SUSPENDED_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 9,
}
