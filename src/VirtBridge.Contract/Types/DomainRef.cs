namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_nonnull_domain</c>.</summary>
public sealed record DomainRef(string Name, Uuid Uuid, int Id);
