namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectDomainEventAgentLifecycleState</c> since 1.2.11.</summary>
[CEnum("virConnectDomainEventAgentLifecycleState", "libvirt-domain.h", Since = "1.2.11")]
public enum ConnectDomainEventAgentLifecycleState : int
{
    [CName("VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED", Since = "1.2.11")]
    Connected = 1,
    [CName("VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED", Since = "1.2.11")]
    Disconnected = 2,
    [CName("VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_LAST", Since = "1.2.11", Sentinel = true)]
    Last = 3,
}
