namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_pmsuspend_disk_msg</c>.</summary>
[Event("remote", 292, "DOMAIN_EVENT_PMSUSPEND_DISK", Since = "1.0.0")]
public sealed record DomainEventPmsuspendDisk(DomainRef Dom) : ContractEvent;
