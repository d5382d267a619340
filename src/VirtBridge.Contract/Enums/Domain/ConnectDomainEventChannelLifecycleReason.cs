namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectDomainEventChannelLifecycleReason</c> since 12.4.0.</summary>
[CEnum("virConnectDomainEventChannelLifecycleReason", "libvirt-domain.h", Since = "12.4.0")]
public enum ConnectDomainEventChannelLifecycleReason : int
{
    [CName("VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN", Since = "12.4.0")]
    Unknown = 0,
    [CName("VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_DOMAIN_STARTED", Since = "12.4.0")]
    DomainStarted = 1,
    [CName("VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_CHANNEL", Since = "12.4.0")]
    Channel = 2,
    [CName("VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_LAST", Since = "12.4.0", Sentinel = true)]
    Last = 3,
}
