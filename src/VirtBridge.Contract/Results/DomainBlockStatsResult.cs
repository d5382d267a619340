namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_block_stats_ret</c>.</summary>
public readonly record struct DomainBlockStatsResult(long RdReq, long RdBytes, long WrReq, long WrBytes, long Errs);
