namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_reboot_msg</c>.</summary>
[Event("remote", 169, "DOMAIN_EVENT_REBOOT", Since = "0.8.0")]
public sealed record DomainEventReboot(DomainRef Dom) : ContractEvent;
