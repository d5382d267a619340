namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_reboot_msg</c>.</summary>
[Event("remote", 319, "DOMAIN_EVENT_CALLBACK_REBOOT", Since = "0.8.0", Callback = true)]
public sealed record DomainEventCallbackReboot(int CallbackId, DomainEventReboot Msg) : ContractEvent;
