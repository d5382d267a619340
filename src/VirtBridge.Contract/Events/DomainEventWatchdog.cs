namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_watchdog_msg</c>.</summary>
[Event("remote", 171, "DOMAIN_EVENT_WATCHDOG", Since = "0.8.0")]
public sealed record DomainEventWatchdog(DomainRef Dom, int Action) : ContractEvent;
