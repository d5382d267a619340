namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_balloon_change_msg</c>.</summary>
[Event("remote", 276, "DOMAIN_EVENT_BALLOON_CHANGE", Since = "0.10.0")]
public sealed record DomainEventBalloonChange(DomainRef Dom, ulong Actual) : ContractEvent;
