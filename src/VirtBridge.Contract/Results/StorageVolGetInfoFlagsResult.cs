namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_storage_vol_get_info_flags_ret</c>.</summary>
public readonly record struct StorageVolGetInfoFlagsResult(sbyte Type, ulong Capacity, ulong Allocation);
