namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_job_stats_ret</c>.</summary>
public sealed record DomainGetJobStatsResult(int Type, [property: Limit(64)] TypedParameter[] Params);
