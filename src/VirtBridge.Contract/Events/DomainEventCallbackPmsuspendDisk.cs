namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_pmsuspend_disk_msg</c>.</summary>
[Event("remote", 332, "DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK", Since = "1.0.0", Callback = true)]
public sealed record DomainEventCallbackPmsuspendDisk(int CallbackId, int Reason, DomainEventPmsuspendDisk Msg) : ContractEvent;
