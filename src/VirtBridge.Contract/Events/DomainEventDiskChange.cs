namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_disk_change_msg</c>.</summary>
[Event("remote", 248, "DOMAIN_EVENT_DISK_CHANGE", Since = "0.9.7")]
public sealed record DomainEventDiskChange(
    DomainRef Dom,
    string? OldSrcPath,
    string? NewSrcPath,
    string DevAlias,
    int Reason) : ContractEvent;
