namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_storage_vol_get_info_ret</c>.</summary>
public readonly record struct StorageVolGetInfoResult(sbyte Type, ulong Capacity, ulong Allocation);
