namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainAgentResponseTimeoutValues</c> since 5.10.0.</summary>
[CEnum("virDomainAgentResponseTimeoutValues", "libvirt-domain.h", Since = "5.10.0")]
public enum DomainAgentResponseTimeoutValues : int
{
    [CName("VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK", Since = "5.10.0")]
    Block = -2,
    [CName("VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT", Since = "5.10.0")]
    Default = -1,
    [CName("VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT", Since = "5.10.0")]
    Nowait = 0,
}
