namespace VirtBridge.Contract;

/// <summary>Wire structure <c>admin_nonnull_server</c>.</summary>
public sealed record AdminServerRef(string Name);
