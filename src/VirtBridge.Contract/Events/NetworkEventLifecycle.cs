namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_network_event_lifecycle_msg</c>.</summary>
[Event("remote", 315, "NETWORK_EVENT_LIFECYCLE", Since = "1.2.1", Callback = true)]
public sealed record NetworkEventLifecycle(int CallbackId, NetworkRef Net, int Event, int Detail) : ContractEvent;
