namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_pmsuspend_msg</c>.</summary>
[Event("remote", 270, "DOMAIN_EVENT_PMSUSPEND", Since = "0.9.11")]
public sealed record DomainEventPmsuspend(DomainRef Dom) : ContractEvent;
