namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectDomainEventAgentLifecycleReason</c> since 1.2.11.</summary>
[CEnum("virConnectDomainEventAgentLifecycleReason", "libvirt-domain.h", Since = "1.2.11")]
public enum ConnectDomainEventAgentLifecycleReason : int
{
    [CName("VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN", Since = "1.2.11")]
    Unknown = 0,
    [CName("VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED", Since = "1.2.11")]
    DomainStarted = 1,
    [CName("VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL", Since = "1.2.11")]
    Channel = 2,
    [CName("VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_LAST", Since = "1.2.11", Sentinel = true)]
    Last = 3,
}
