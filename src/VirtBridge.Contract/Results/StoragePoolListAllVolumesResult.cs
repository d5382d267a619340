namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_storage_pool_list_all_volumes_ret</c>.</summary>
public sealed record StoragePoolListAllVolumesResult([property: Limit(16384)] StorageVolRef[] Vols, uint Ret);
