namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainEventStoppedDetailType</c> since 0.5.0.</summary>
[CEnum("virDomainEventStoppedDetailType", "libvirt-domain.h", Since = "0.5.0")]
public enum DomainEventStoppedDetailType : int
{
    [CName("VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN", Since = "0.5.0")]
    Shutdown = 0,
    [CName("VIR_DOMAIN_EVENT_STOPPED_DESTROYED", Since = "0.5.0")]
    Destroyed = 1,
    [CName("VIR_DOMAIN_EVENT_STOPPED_CRASHED", Since = "0.5.0")]
    Crashed = 2,
    [CName("VIR_DOMAIN_EVENT_STOPPED_MIGRATED", Since = "0.5.0")]
    Migrated = 3,
    [CName("VIR_DOMAIN_EVENT_STOPPED_SAVED", Since = "0.5.0")]
    Saved = 4,
    [CName("VIR_DOMAIN_EVENT_STOPPED_FAILED", Since = "0.5.0")]
    Failed = 5,
    [CName("VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT", Since = "0.8.0")]
    FromSnapshot = 6,
    [CName("VIR_DOMAIN_EVENT_STOPPED_RECREATED", Since = "11.6.0")]
    Recreated = 7,
    [CName("VIR_DOMAIN_EVENT_STOPPED_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 7,
}
