namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_storage_pool_get_info_ret</c>.</summary>
public readonly record struct StoragePoolGetInfoResult(byte State, ulong Capacity, ulong Allocation, ulong Available);
