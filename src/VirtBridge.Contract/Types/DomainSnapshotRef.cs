namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_nonnull_domain_snapshot</c>.</summary>
public sealed record DomainSnapshotRef(string Name, DomainRef Dom);
