namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_nonnull_network_port</c>.</summary>
public sealed record NetworkPortRef(NetworkRef Net, Uuid Uuid);
