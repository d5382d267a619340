namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_cpu_stats_ret</c>.</summary>
public sealed record DomainGetCpuStatsResult([property: Limit(2048)] TypedParameter[] Params, int Nparams);
