namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_device_removed_msg</c>.</summary>
[Event("remote", 311, "DOMAIN_EVENT_DEVICE_REMOVED", Since = "1.1.1")]
public sealed record DomainEventDeviceRemoved(DomainRef Dom, string DevAlias) : ContractEvent;
