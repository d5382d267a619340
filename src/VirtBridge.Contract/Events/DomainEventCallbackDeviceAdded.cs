namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_device_added_msg</c>.</summary>
[Event("remote", 354, "DOMAIN_EVENT_CALLBACK_DEVICE_ADDED", Since = "1.2.15", Callback = true)]
public sealed record DomainEventCallbackDeviceAdded(int CallbackId, DomainRef Dom, string DevAlias) : ContractEvent;
