namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_storage_pool_event_lifecycle_msg</c>.</summary>
[Event("remote", 370, "STORAGE_POOL_EVENT_LIFECYCLE", Since = "2.0.0", Callback = true)]
public sealed record StoragePoolEventLifecycle(int CallbackId, StoragePoolRef Pool, int Event, int Detail) : ContractEvent;
