namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_metadata_change_msg</c>.</summary>
[Event("remote", 379, "DOMAIN_EVENT_CALLBACK_METADATA_CHANGE", Since = "3.0.0", Callback = true)]
public sealed record DomainEventCallbackMetadataChange(int CallbackId, DomainRef Dom, int Type, string? Nsuri) : ContractEvent;
