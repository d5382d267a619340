namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_channel_lifecycle_msg</c>.</summary>
[Event("remote", 455, "DOMAIN_EVENT_CALLBACK_CHANNEL_LIFECYCLE", Since = "12.4.0", Callback = true)]
public sealed record DomainEventCallbackChannelLifecycle(
    int CallbackId,
    DomainRef Dom,
    string ChannelName,
    int State,
    int Reason) : ContractEvent;
