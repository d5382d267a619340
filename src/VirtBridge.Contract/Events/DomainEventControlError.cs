namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_control_error_msg</c>.</summary>
[Event("remote", 224, "DOMAIN_EVENT_CONTROL_ERROR", Since = "0.9.2")]
public sealed record DomainEventControlError(DomainRef Dom) : ContractEvent;
