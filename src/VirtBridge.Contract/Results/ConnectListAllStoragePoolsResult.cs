namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_connect_list_all_storage_pools_ret</c>.</summary>
public sealed record ConnectListAllStoragePoolsResult([property: Limit(16384)] StoragePoolRef[] Pools, uint Ret);
