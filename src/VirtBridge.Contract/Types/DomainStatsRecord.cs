namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_stats_record</c>.</summary>
public sealed record DomainStatsRecord(DomainRef Dom, [property: Limit(262144)] TypedParameter[] Params);
