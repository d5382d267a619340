namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_rtc_change_msg</c>.</summary>
[Event("remote", 170, "DOMAIN_EVENT_RTC_CHANGE", Since = "0.8.0")]
public sealed record DomainEventRtcChange(DomainRef Dom, long Offset) : ContractEvent;
