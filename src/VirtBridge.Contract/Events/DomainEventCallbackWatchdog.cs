namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_watchdog_msg</c>.</summary>
[Event("remote", 321, "DOMAIN_EVENT_CALLBACK_WATCHDOG", Since = "0.8.0", Callback = true)]
public sealed record DomainEventCallbackWatchdog(int CallbackId, DomainEventWatchdog Msg) : ContractEvent;
