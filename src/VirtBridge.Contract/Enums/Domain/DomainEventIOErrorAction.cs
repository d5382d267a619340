namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainEventIOErrorAction</c> since 0.8.0.</summary>
[CEnum("virDomainEventIOErrorAction", "libvirt-domain.h", Since = "0.8.0")]
public enum DomainEventIOErrorAction : int
{
    [CName("VIR_DOMAIN_EVENT_IO_ERROR_NONE", Since = "0.8.0")]
    None = 0,
    [CName("VIR_DOMAIN_EVENT_IO_ERROR_PAUSE", Since = "0.8.0")]
    Pause = 1,
    [CName("VIR_DOMAIN_EVENT_IO_ERROR_REPORT", Since = "0.8.0")]
    Report = 2,
    [CName("VIR_DOMAIN_EVENT_IO_ERROR_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 3,
}
