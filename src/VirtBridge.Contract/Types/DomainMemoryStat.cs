namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_memory_stat</c>.</summary>
public sealed record DomainMemoryStat(int Tag, ulong Val);
