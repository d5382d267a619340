namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_block_threshold_msg</c>.</summary>
[Event("remote", 385, "DOMAIN_EVENT_BLOCK_THRESHOLD", Since = "3.2.0", Callback = true)]
public sealed record DomainEventBlockThreshold(
    int CallbackId,
    DomainRef Dom,
    string Dev,
    string? Path,
    ulong Threshold,
    ulong Excess) : ContractEvent;
