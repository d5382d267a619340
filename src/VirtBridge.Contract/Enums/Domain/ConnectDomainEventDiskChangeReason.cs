namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectDomainEventDiskChangeReason</c> since 0.9.7.</summary>
[CEnum("virConnectDomainEventDiskChangeReason", "libvirt-domain.h", Since = "0.9.7")]
public enum ConnectDomainEventDiskChangeReason : int
{
    [CName("VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START", Since = "0.9.7")]
    ChangeMissingOnStart = 0,
    [CName("VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START", Since = "1.1.2")]
    DropMissingOnStart = 1,
    [CName("VIR_DOMAIN_EVENT_DISK_CHANGE_LAST", Since = "0.9.10", Sentinel = true)]
    ChangeLast = 2,
}
