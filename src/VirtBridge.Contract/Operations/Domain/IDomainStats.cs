namespace VirtBridge.Contract;

/// <summary>Operations of the DomainStats family.</summary>
[Contract("remote", 536903814, 1)]
public interface IDomainStats
{
    /// <summary>Procedure 65; C: <c>virDomainInterfaceStats</c>.</summary>
    [Procedure(65, "DOMAIN_INTERFACE_STATS", Since = "0.3.2", HighPriority = true, CFunction = "virDomainInterfaceStats")]
    [Access("domain", "read")]
    ValueTask<DomainInterfaceStatsResult> InterfaceStatsAsync(DomainRef dom, string device, CancellationToken cancellation);

    /// <summary>Procedure 163; C: <c>virDomainGetJobInfo</c>.</summary>
    [Procedure(163, "DOMAIN_GET_JOB_INFO", Since = "0.7.7", CFunction = "virDomainGetJobInfo")]
    [Access("domain", "read")]
    ValueTask<DomainGetJobInfoResult> GetJobInfoAsync(DomainRef dom, CancellationToken cancellation);

    /// <summary>Procedure 164; C: <c>virDomainAbortJob</c>.</summary>
    [Procedure(164, "DOMAIN_ABORT_JOB", Since = "0.7.7", CFunction = "virDomainAbortJob", Write = true)]
    [Access("domain", "write")]
    ValueTask AbortJobAsync(DomainRef dom, CancellationToken cancellation);

    /// <summary>Procedure 229; C: <c>virDomainGetControlInfo</c>.</summary>
    [Procedure(229, "DOMAIN_GET_CONTROL_INFO", Since = "0.9.3", HighPriority = true, CFunction = "virDomainGetControlInfo")]
    [Access("domain", "read")]
    ValueTask<DomainGetControlInfoResult> GetControlInfoAsync(DomainRef dom, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 262; C: <c>virDomainGetCPUStats</c>.</summary>
    [Procedure(262, "DOMAIN_GET_CPU_STATS", Since = "0.9.10", CFunction = "virDomainGetCPUStats")]
    [Access("domain", "read")]
    ValueTask<DomainGetCpuStatsResult> GetCpuStatsAsync(
        DomainRef dom,
        uint nparams,
        int startCpu,
        uint ncpus,
        TypedParameterFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 298; C: <c>virDomainGetJobStats</c>.</summary>
    [Procedure(298, "DOMAIN_GET_JOB_STATS", Since = "1.0.3", CFunction = "virDomainGetJobStats")]
    [Access("domain", "read")]
    [FlagRequires("VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED", "VIR_DOMAIN_JOB_STATS_COMPLETED")]
    ValueTask<DomainGetJobStatsResult> GetJobStatsAsync(DomainRef dom, DomainGetJobStatsFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 344; C: <c>virConnectGetAllDomainStats</c>, <c>virDomainListGetStats</c>.</summary>
    [Procedure(344, "CONNECT_GET_ALL_DOMAIN_STATS", Since = "1.2.8", CFunction = "virDomainListGetStats", Result = "retStats")]
    [Access("connect", "search_domains")]
    [AccessFilter("domain", "read")]
    [return: Limit(16384)]
    ValueTask<DomainStatsRecord[]> GetAllDomainStatsAsync(
        [Limit(16384)] DomainRef[] doms,
        uint stats,
        ConnectGetAllDomainStatsFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 427; C: <c>virDomainStartDirtyRateCalc</c>.</summary>
    [Procedure(427, "DOMAIN_START_DIRTY_RATE_CALC", Since = "7.2.0", CFunction = "virDomainStartDirtyRateCalc", Write = true)]
    [Access("domain", "write")]
    [FlagsExclude("VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING", "VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP")]
    [FlagsExclude("VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING", "VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING")]
    [FlagsExclude("VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP", "VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING")]
    ValueTask StartDirtyRateCalcAsync(DomainRef dom, int seconds, DomainDirtyRateCalcFlags flags, CancellationToken cancellation);

    /// <summary>Procedure 442; C: <c>virDomainAbortJobFlags</c>.</summary>
    [Procedure(442, "DOMAIN_ABORT_JOB_FLAGS", Since = "8.5.0", CFunction = "virDomainAbortJobFlags", Write = true)]
    [Access("domain", "write")]
    ValueTask AbortJobFlagsAsync(DomainRef dom, DomainAbortJobFlagsValues flags, CancellationToken cancellation);
}
