namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_node_device_event_update_msg</c>.</summary>
[Event("remote", 377, "NODE_DEVICE_EVENT_UPDATE", Since = "2.2.0", Callback = true)]
public sealed record NodeDeviceEventUpdate(int CallbackId, NodeDeviceRef Dev) : ContractEvent;
