namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_lifecycle_msg</c>.</summary>
[Event("remote", 318, "DOMAIN_EVENT_CALLBACK_LIFECYCLE", Since = "0.8.0", Callback = true)]
public sealed record DomainEventCallbackLifecycle(int CallbackId, DomainEventLifecycle Msg) : ContractEvent;
