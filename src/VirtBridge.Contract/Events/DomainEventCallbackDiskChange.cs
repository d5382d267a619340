namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_disk_change_msg</c>.</summary>
[Event("remote", 327, "DOMAIN_EVENT_CALLBACK_DISK_CHANGE", Since = "0.9.7", Callback = true)]
public sealed record DomainEventCallbackDiskChange(int CallbackId, DomainEventDiskChange Msg) : ContractEvent;
