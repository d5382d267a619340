namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_pmsuspend_msg</c>.</summary>
[Event("remote", 330, "DOMAIN_EVENT_CALLBACK_PMSUSPEND", Since = "0.9.11", Callback = true)]
public sealed record DomainEventCallbackPmsuspend(int CallbackId, int Reason, DomainEventPmsuspend Msg) : ContractEvent;
