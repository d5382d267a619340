namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainEventTrayChangeReason</c> since 0.9.11.</summary>
[CEnum("virDomainEventTrayChangeReason", "libvirt-domain.h", Since = "0.9.11")]
public enum DomainEventTrayChangeReason : int
{
    [CName("VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN", Since = "0.9.11")]
    Open = 0,
    [CName("VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE", Since = "0.9.11")]
    Close = 1,
    [CName("VIR_DOMAIN_EVENT_TRAY_CHANGE_LAST", Since = "0.9.11", Sentinel = true)]
    Last = 2,
}
