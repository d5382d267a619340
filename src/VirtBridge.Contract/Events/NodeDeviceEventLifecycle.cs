namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_node_device_event_lifecycle_msg</c>.</summary>
[Event("remote", 376, "NODE_DEVICE_EVENT_LIFECYCLE", Since = "2.2.0", Callback = true)]
public sealed record NodeDeviceEventLifecycle(int CallbackId, NodeDeviceRef Dev, int Event, int Detail) : ContractEvent;
