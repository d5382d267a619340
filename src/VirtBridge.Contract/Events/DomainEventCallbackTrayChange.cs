namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_tray_change_msg</c>.</summary>
[Event("remote", 328, "DOMAIN_EVENT_CALLBACK_TRAY_CHANGE", Since = "0.9.11", Callback = true)]
public sealed record DomainEventCallbackTrayChange(int CallbackId, DomainEventTrayChange Msg) : ContractEvent;
