namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainEventType</c> since 0.5.0.</summary>
[CEnum("virDomainEventType", "libvirt-domain.h", Since = "0.5.0")]
public enum DomainEventType : int
{
    [CName("VIR_DOMAIN_EVENT_DEFINED", Since = "0.5.0")]
    Defined = 0,
    [CName("VIR_DOMAIN_EVENT_UNDEFINED", Since = "0.5.0")]
    Undefined = 1,
    [CName("VIR_DOMAIN_EVENT_STARTED", Since = "0.5.0")]
    Started = 2,
    [CName("VIR_DOMAIN_EVENT_SUSPENDED", Since = "0.5.0")]
    Suspended = 3,
    [CName("VIR_DOMAIN_EVENT_RESUMED", Since = "0.5.0")]
    Resumed = 4,
    [CName("VIR_DOMAIN_EVENT_STOPPED", Since = "0.5.0")]
    Stopped = 5,
    [CName("VIR_DOMAIN_EVENT_SHUTDOWN", Since = "0.9.8")]
    Shutdown = 6,
    [CName("VIR_DOMAIN_EVENT_PMSUSPENDED", Since = "0.10.2")]
    Pmsuspended = 7,
    [CName("VIR_DOMAIN_EVENT_CRASHED", Since = "1.1.1")]
    Crashed = 8,
    [CName("VIR_DOMAIN_EVENT_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 9,
}
