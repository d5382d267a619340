namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainEventDefinedDetailType</c> since 0.5.0.</summary>
[CEnum("virDomainEventDefinedDetailType", "libvirt-domain.h", Since = "0.5.0")]
public enum DomainEventDefinedDetailType : int
{
    [CName("VIR_DOMAIN_EVENT_DEFINED_ADDED", Since = "0.5.0")]
    Added = 0,
    [CName("VIR_DOMAIN_EVENT_DEFINED_UPDATED", Since = "0.5.0")]
    Updated = 1,
    [CName("VIR_DOMAIN_EVENT_DEFINED_RENAMED", Since = "1.2.19")]
    Renamed = 2,
    [CName("VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT", Since = "1.3.3")]
    FromSnapshot = 3,
    [CName("VIR_DOMAIN_EVENT_DEFINED_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 4,
}
