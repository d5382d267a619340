namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_nonnull_storage_pool</c>.</summary>
public sealed record StoragePoolRef(string Name, Uuid Uuid);
