namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_node_get_memory_stats_ret</c>.</summary>
public sealed record NodeGetMemoryStatsResult([property: Limit(16)] NodeMemoryStatsEntry[] Params, int Nparams);
