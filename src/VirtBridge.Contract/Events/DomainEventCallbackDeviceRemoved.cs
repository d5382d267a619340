namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_device_removed_msg</c>.</summary>
[Event("remote", 333, "DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED", Since = "1.1.1", Callback = true)]
public sealed record DomainEventCallbackDeviceRemoved(int CallbackId, DomainEventDeviceRemoved Msg) : ContractEvent;
