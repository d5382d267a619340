namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_graphics_msg</c>.</summary>
[Event("remote", 323, "DOMAIN_EVENT_CALLBACK_GRAPHICS", Since = "0.8.0", Callback = true)]
public sealed record DomainEventCallbackGraphics(int CallbackId, DomainEventGraphics Msg) : ContractEvent;
