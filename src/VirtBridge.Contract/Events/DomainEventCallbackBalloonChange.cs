namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_balloon_change_msg</c>.</summary>
[Event("remote", 331, "DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE", Since = "0.10.0", Callback = true)]
public sealed record DomainEventCallbackBalloonChange(int CallbackId, DomainEventBalloonChange Msg) : ContractEvent;
