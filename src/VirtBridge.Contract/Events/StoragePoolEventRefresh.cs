namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_storage_pool_event_refresh_msg</c>.</summary>
[Event("remote", 373, "STORAGE_POOL_EVENT_REFRESH", Since = "2.0.0", Callback = true)]
public sealed record StoragePoolEventRefresh(int CallbackId, StoragePoolRef Pool) : ContractEvent;
