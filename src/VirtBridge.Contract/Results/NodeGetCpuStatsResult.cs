namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_node_get_cpu_stats_ret</c>.</summary>
public sealed record NodeGetCpuStatsResult([property: Limit(16)] NodeCpuStatsEntry[] Params, int Nparams);
