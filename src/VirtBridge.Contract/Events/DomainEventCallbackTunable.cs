namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_tunable_msg</c>.</summary>
[Event("remote", 346, "DOMAIN_EVENT_CALLBACK_TUNABLE", Since = "1.2.9", Callback = true)]
public sealed record DomainEventCallbackTunable(
    int CallbackId,
    DomainRef Dom,
    [property: Limit(2048)] TypedParameter[] Params) : ContractEvent;
