namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_node_get_cpu_stats</c>.</summary>
public sealed record NodeCpuStatsEntry(string Field, ulong Value);
