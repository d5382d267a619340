namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainEventStartedDetailType</c> since 0.5.0.</summary>
[CEnum("virDomainEventStartedDetailType", "libvirt-domain.h", Since = "0.5.0")]
public enum DomainEventStartedDetailType : int
{
    [CName("VIR_DOMAIN_EVENT_STARTED_BOOTED", Since = "0.5.0")]
    Booted = 0,
    [CName("VIR_DOMAIN_EVENT_STARTED_MIGRATED", Since = "0.5.0")]
    Migrated = 1,
    [CName("VIR_DOMAIN_EVENT_STARTED_RESTORED", Since = "0.5.0")]
    Restored = 2,
    [CName("VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT", Since = "0.8.0")]
    FromSnapshot = 3,
    [CName("VIR_DOMAIN_EVENT_STARTED_WAKEUP", Since = "0.9.11")]
    Wakeup = 4,
    [CName("VIR_DOMAIN_EVENT_STARTED_RECREATED", Since = "11.6.0")]
    Recreated = 5,
    [CName("VIR_DOMAIN_EVENT_STARTED_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 5,
}
