namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_control_error_msg</c>.</summary>
[Event("remote", 325, "DOMAIN_EVENT_CALLBACK_CONTROL_ERROR", Since = "0.9.2", Callback = true)]
public sealed record DomainEventCallbackControlError(int CallbackId, DomainEventControlError Msg) : ContractEvent;
