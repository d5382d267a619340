namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_nonnull_interface</c>.</summary>
public sealed record InterfaceRef(string Name, string Mac);
