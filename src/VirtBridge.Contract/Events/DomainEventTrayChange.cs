namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_tray_change_msg</c>.</summary>
[Event("remote", 268, "DOMAIN_EVENT_TRAY_CHANGE", Since = "0.9.11")]
public sealed record DomainEventTrayChange(DomainRef Dom, string DevAlias, int Reason) : ContractEvent;
