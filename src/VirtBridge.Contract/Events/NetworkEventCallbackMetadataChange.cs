namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_network_event_callback_metadata_change_msg</c>.</summary>
[Event("remote", 446, "NETWORK_EVENT_CALLBACK_METADATA_CHANGE", Since = "9.8.0", Callback = true)]
public sealed record NetworkEventCallbackMetadataChange(int CallbackId, NetworkRef Net, int Type, string? Nsuri) : ContractEvent;
