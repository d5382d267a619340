namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_pmwakeup_msg</c>.</summary>
[Event("remote", 329, "DOMAIN_EVENT_CALLBACK_PMWAKEUP", Since = "0.9.11", Callback = true)]
public sealed record DomainEventCallbackPmwakeup(int CallbackId, int Reason, DomainEventPmwakeup Msg) : ContractEvent;
