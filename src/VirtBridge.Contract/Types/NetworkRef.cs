namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_nonnull_network</c>.</summary>
public sealed record NetworkRef(string Name, Uuid Uuid);
