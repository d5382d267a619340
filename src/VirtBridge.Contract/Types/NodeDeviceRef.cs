namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_nonnull_node_device</c>.</summary>
public sealed record NodeDeviceRef(string Name);
