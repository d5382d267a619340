namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_memory_failure_msg</c>.</summary>
[Event("remote", 423, "DOMAIN_EVENT_MEMORY_FAILURE", Since = "6.9.0", Callback = true)]
public sealed record DomainEventMemoryFailure(int CallbackId, DomainRef Dom, int Recipient, int Action, uint Flags) : ContractEvent;
