namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainEventUndefinedDetailType</c> since 0.5.0.</summary>
[CEnum("virDomainEventUndefinedDetailType", "libvirt-domain.h", Since = "0.5.0")]
public enum DomainEventUndefinedDetailType : int
{
    [CName("VIR_DOMAIN_EVENT_UNDEFINED_REMOVED", Since = "0.5.0")]
    Removed = 0,
    [CName("VIR_DOMAIN_EVENT_UNDEFINED_RENAMED", Since = "1.2.19")]
    Renamed = 1,
    [CName("VIR_DOMAIN_EVENT_UNDEFINED_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 2,
}
