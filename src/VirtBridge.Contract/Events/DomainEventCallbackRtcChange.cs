namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_rtc_change_msg</c>.</summary>
[Event("remote", 320, "DOMAIN_EVENT_CALLBACK_RTC_CHANGE", Since = "0.8.0", Callback = true)]
public sealed record DomainEventCallbackRtcChange(int CallbackId, DomainEventRtcChange Msg) : ContractEvent;
