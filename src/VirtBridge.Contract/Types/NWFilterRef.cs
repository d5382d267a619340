namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_nonnull_nwfilter</c>.</summary>
public sealed record NWFilterRef(string Name, Uuid Uuid);
