namespace VirtBridge.Contract;

/// <summary>Operations of the DomainMemory family.</summary>
[Contract("remote", 536903814, 1)]
public interface IDomainMemory
{
    /// <summary>Procedure 17; C: <c>virDomainGetMaxMemory</c>.</summary>
    [Procedure(17, "DOMAIN_GET_MAX_MEMORY", Since = "0.3.0", HighPriority = true, CFunction = "virDomainGetMaxMemory", Fast = true, Result = "memory")]
    [Access("domain", "read")]
    ValueTask<ulong> GetMaxMemoryAsync(DomainRef dom, CancellationToken cancellation);

    /// <summary>Procedure 30; C: <c>virDomainSetMaxMemory</c>.</summary>
    [Procedure(30, "DOMAIN_SET_MAX_MEMORY", Since = "0.3.0", HighPriority = true, CFunction = "virDomainSetMaxMemory", Write = true)]
    [Access("domain", "write")]
    ValueTask SetMaxMemoryAsync(DomainRef dom, ulong memory, CancellationToken cancellation);

    /// <summary>Procedure 31; C: <c>virDomainSetMemory</c>.</summary>
    [Procedure(31, "DOMAIN_SET_MEMORY", Since = "0.3.0", CFunction = "virDomainSetMemory", Write = true)]
    [Access("domain", "write")]
    ValueTask SetMemoryAsync(DomainRef dom, ulong memory, CancellationToken cancellation);

    /// <summary>Procedure 104; C: <c>virDomainMemoryPeek</c>.</summary>
    [Procedure(104, "DOMAIN_MEMORY_PEEK", Since = "0.4.2", CFunction = "virDomainMemoryPeek", Write = true, Result = "buffer")]
    [Access("domain", "mem_read")]
    [FlagsExclude("VIR_MEMORY_VIRTUAL", "VIR_MEMORY_PHYSICAL")]
    [return: Limit(4194304)]
    ValueTask<byte[]> MemoryPeekAsync(DomainRef dom, ulong offset, uint size, DomainMemoryFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 159; C: <c>virDomainMemoryStats</c>.</summary>
    [Procedure(159, "DOMAIN_MEMORY_STATS", Since = "0.7.5", CFunction = "virDomainMemoryStats", Result = "stats")]
    [Access("domain", "read")]
    [return: Limit(1024)]
    ValueTask<DomainMemoryStat[]> MemoryStatsAsync(DomainRef dom, uint maxStats, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 197; C: <c>virDomainSetMemoryParameters</c>.</summary>
    [Procedure(197, "DOMAIN_SET_MEMORY_PARAMETERS", Since = "0.8.5", CFunction = "virDomainSetMemoryParameters", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask SetMemoryParametersAsync(
        DomainRef dom,
        [Limit(16)] TypedParameter[] @params,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 198; C: <c>virDomainGetMemoryParameters</c>.</summary>
    [Procedure(198, "DOMAIN_GET_MEMORY_PARAMETERS", Since = "0.8.5", CFunction = "virDomainGetMemoryParameters")]
    [Access("domain", "read")]
    [FlagsExclude("VIR_DOMAIN_AFFECT_LIVE", "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask<DomainGetMemoryParametersResult> GetMemoryParametersAsync(
        DomainRef dom,
        int nparams,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 204; C: <c>virDomainSetMemoryFlags</c>.</summary>
    [Procedure(204, "DOMAIN_SET_MEMORY_FLAGS", Since = "0.9.0", CFunction = "virDomainSetMemoryFlags", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask SetMemoryFlagsAsync(DomainRef dom, ulong memory, DomainMemoryModFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 308; C: <c>virDomainSetMemoryStatsPeriod</c>.</summary>
    [Procedure(308, "DOMAIN_SET_MEMORY_STATS_PERIOD", Since = "1.1.1", CFunction = "virDomainSetMemoryStatsPeriod", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask SetMemoryStatsPeriodAsync(DomainRef dom, int period, DomainMemoryModFlags flags, CancellationToken cancellation);
}
