namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_memory_device_size_change_msg</c>.</summary>
[Event("remote", 438, "DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE", Since = "7.9.0", Callback = true)]
public sealed record DomainEventMemoryDeviceSizeChange(int CallbackId, DomainRef Dom, string Alias, ulong Size) : ContractEvent;
