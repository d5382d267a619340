namespace VirtBridge.Contract;

/// <summary>Wire structure <c>qemu_domain_monitor_event_msg</c>.</summary>
[Event("qemu", 6, "DOMAIN_MONITOR_EVENT", Since = "1.2.3", Callback = true)]
public sealed record DomainMonitorEvent(
    int CallbackId,
    DomainRef Dom,
    string Event,
    long Seconds,
    uint Micros,
    string? Details) : ContractEvent;
