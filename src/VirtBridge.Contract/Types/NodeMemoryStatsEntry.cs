namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_node_get_memory_stats</c>.</summary>
public sealed record NodeMemoryStatsEntry(string Field, ulong Value);
