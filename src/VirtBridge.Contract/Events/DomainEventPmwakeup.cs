namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_pmwakeup_msg</c>.</summary>
[Event("remote", 269, "DOMAIN_EVENT_PMWAKEUP", Since = "0.9.11")]
public sealed record DomainEventPmwakeup(DomainRef Dom) : ContractEvent;
