namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_block_stats_flags_ret</c>.</summary>
public sealed record DomainBlockStatsFlagsResult([property: Limit(16)] TypedParameter[] Params, int Nparams);
