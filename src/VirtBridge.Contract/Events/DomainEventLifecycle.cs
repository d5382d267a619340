namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_lifecycle_msg</c>.</summary>
[Event("remote", 107, "DOMAIN_EVENT_LIFECYCLE", Since = "0.8.0")]
public sealed record DomainEventLifecycle(DomainRef Dom, int Event, int Detail) : ContractEvent;
