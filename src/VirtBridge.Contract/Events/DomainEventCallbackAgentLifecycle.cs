namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_agent_lifecycle_msg</c>.</summary>
[Event("remote", 348, "DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE", Since = "1.2.11", Callback = true)]
public sealed record DomainEventCallbackAgentLifecycle(int CallbackId, DomainRef Dom, int State, int Reason) : ContractEvent;
