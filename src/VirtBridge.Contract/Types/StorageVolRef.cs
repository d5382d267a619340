namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_nonnull_storage_vol</c>.</summary>
public sealed record StorageVolRef(string Pool, string Name, string Key);
