namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainEventCrashedDetailType</c> since 1.1.1.</summary>
[CEnum("virDomainEventCrashedDetailType", "libvirt-domain.h", Since = "1.1.1")]
public enum DomainEventCrashedDetailType : int
{
    [CName("VIR_DOMAIN_EVENT_CRASHED_PANICKED", Since = "1.1.1")]
    Panicked = 0,
    [CName("VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED", Since = "6.1.0")]
    Crashloaded = 1,
    [CName("VIR_DOMAIN_EVENT_CRASHED_LAST", Since = "1.1.1", Sentinel = true)]
    Last = 2,
}
