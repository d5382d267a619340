namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainEventShutdownDetailType</c> since 0.9.8.</summary>
[CEnum("virDomainEventShutdownDetailType", "libvirt-domain.h", Since = "0.9.8")]
public enum DomainEventShutdownDetailType : int
{
    [CName("VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED", Since = "0.9.8")]
    Finished = 0,
    [CName("VIR_DOMAIN_EVENT_SHUTDOWN_GUEST", Since = "3.4.0")]
    Guest = 1,
    [CName("VIR_DOMAIN_EVENT_SHUTDOWN_HOST", Since = "3.4.0")]
    Host = 2,
    [CName("VIR_DOMAIN_EVENT_SHUTDOWN_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 3,
}
