namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainEventPMSuspendedDetailType</c> since 0.10.2.</summary>
[CEnum("virDomainEventPMSuspendedDetailType", "libvirt-domain.h", Since = "0.10.2")]
public enum DomainEventPMSuspendedDetailType : int
{
    [CName("VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY", Since = "0.10.2")]
    Memory = 0,
    [CName("VIR_DOMAIN_EVENT_PMSUSPENDED_DISK", Since = "1.0.0")]
    Disk = 1,
    [CName("VIR_DOMAIN_EVENT_PMSUSPENDED_LAST", Since = "0.10.2", Sentinel = true)]
    Last = 2,
}
