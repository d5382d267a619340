namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectDomainEventChannelLifecycleState</c> since 12.4.0.</summary>
[CEnum("virConnectDomainEventChannelLifecycleState", "libvirt-domain.h", Since = "12.4.0")]
public enum ConnectDomainEventChannelLifecycleState : int
{
    [CName("VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_CONNECTED", Since = "12.4.0")]
    Connected = 1,
    [CName("VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_DISCONNECTED", Since = "12.4.0")]
    Disconnected = 2,
    [CName("VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_LAST", Since = "12.4.0", Sentinel = true)]
    Last = 3,
}
