namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_nonnull_domain_checkpoint</c>.</summary>
public sealed record DomainCheckpointRef(string Name, DomainRef Dom);
