namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_callback_device_removal_failed_msg</c>.</summary>
[Event("remote", 367, "DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED", Since = "1.3.4", Callback = true)]
public sealed record DomainEventCallbackDeviceRemovalFailed(int CallbackId, DomainRef Dom, string DevAlias) : ContractEvent;
