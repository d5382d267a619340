namespace VirtBridge.Contract;

/// <summary>Operations of the DomainTuning family.</summary>
[Contract("remote", 536903814, 1)]
public interface IDomainTuning
{
    /// <summary>Procedure 56; C: <c>virDomainGetSchedulerType</c>.</summary>
    [Procedure(56, "DOMAIN_GET_SCHEDULER_TYPE", Since = "0.3.0", CFunction = "virDomainGetSchedulerType")]
    [Access("domain", "read")]
    ValueTask<DomainGetSchedulerTypeResult> GetSchedulerTypeAsync(DomainRef dom, CancellationToken cancellation);

    /// <summary>Procedure 57; C: <c>virDomainGetSchedulerParameters</c>.</summary>
    [Procedure(57, "DOMAIN_GET_SCHEDULER_PARAMETERS", Since = "0.3.0", CFunction = "virDomainGetSchedulerParameters", Result = "params")]
    [Access("domain", "read")]
    [return: Limit(16)]
    ValueTask<TypedParameter[]> GetSchedulerParametersAsync(DomainRef dom, int nparams, CancellationToken cancellation);

    /// <summary>Procedure 58; C: <c>virDomainSetSchedulerParameters</c>.</summary>
    [Procedure(58, "DOMAIN_SET_SCHEDULER_PARAMETERS", Since = "0.3.0", CFunction = "virDomainSetSchedulerParameters", Write = true)]
    [Access("domain", "read")]
    ValueTask SetSchedulerParametersAsync(DomainRef dom, [Limit(16)] TypedParameter[] @params, CancellationToken cancellation);

    /// <summary>Procedure 121; C: <c>virDomainGetSecurityLabel</c>.</summary>
    [Procedure(121, "DOMAIN_GET_SECURITY_LABEL", Since = "0.6.1", HighPriority = true, CFunction = "virDomainGetSecurityLabel")]
    [Access("domain", "read")]
    ValueTask<DomainGetSecurityLabelResult> GetSecurityLabelAsync(DomainRef dom, CancellationToken cancellation);

    /// <summary>Procedure 205; C: <c>virDomainSetBlkioParameters</c>.</summary>
    [Procedure(205, "DOMAIN_SET_BLKIO_PARAMETERS", Since = "0.9.0", CFunction = "virDomainSetBlkioParameters", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask SetBlkioParametersAsync(
        DomainRef dom,
        [Limit(16)] TypedParameter[] @params,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 206; C: <c>virDomainGetBlkioParameters</c>.</summary>
    [Procedure(206, "DOMAIN_GET_BLKIO_PARAMETERS", Since = "0.9.0", CFunction = "virDomainGetBlkioParameters")]
    [Access("domain", "read")]
    [FlagsExclude("VIR_DOMAIN_AFFECT_LIVE", "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask<DomainGetBlkioParametersResult> GetBlkioParametersAsync(
        DomainRef dom,
        int nparams,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 219; C: <c>virDomainSetSchedulerParametersFlags</c>.</summary>
    [Procedure(219, "DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS", Since = "0.9.2", CFunction = "virDomainSetSchedulerParametersFlags", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask SetSchedulerParametersFlagsAsync(
        DomainRef dom,
        [Limit(16)] TypedParameter[] @params,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 223; C: <c>virDomainGetSchedulerParametersFlags</c>.</summary>
    [Procedure(223, "DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS", Since = "0.9.2", CFunction = "virDomainGetSchedulerParametersFlags", Result = "params")]
    [Access("domain", "read")]
    [FlagsExclude("VIR_DOMAIN_AFFECT_LIVE", "VIR_DOMAIN_AFFECT_CONFIG")]
    [return: Limit(16)]
    ValueTask<TypedParameter[]> GetSchedulerParametersFlagsAsync(
        DomainRef dom,
        int nparams,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 254; C: <c>virDomainSetNumaParameters</c>.</summary>
    [Procedure(254, "DOMAIN_SET_NUMA_PARAMETERS", Since = "0.9.9", CFunction = "virDomainSetNumaParameters", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask SetNumaParametersAsync(
        DomainRef dom,
        [Limit(16)] TypedParameter[] @params,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 255; C: <c>virDomainGetNumaParameters</c>.</summary>
    [Procedure(255, "DOMAIN_GET_NUMA_PARAMETERS", Since = "0.9.9", CFunction = "virDomainGetNumaParameters")]
    [Access("domain", "read")]
    ValueTask<DomainGetNumaParametersResult> GetNumaParametersAsync(
        DomainRef dom,
        int nparams,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 256; C: <c>virDomainSetInterfaceParameters</c>.</summary>
    [Procedure(256, "DOMAIN_SET_INTERFACE_PARAMETERS", Since = "0.9.9", CFunction = "virDomainSetInterfaceParameters", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask SetInterfaceParametersAsync(
        DomainRef dom,
        string device,
        [Limit(16)] TypedParameter[] @params,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 257; C: <c>virDomainGetInterfaceParameters</c>.</summary>
    [Procedure(257, "DOMAIN_GET_INTERFACE_PARAMETERS", Since = "0.9.9", CFunction = "virDomainGetInterfaceParameters")]
    [Access("domain", "read")]
    ValueTask<DomainGetInterfaceParametersResult> GetInterfaceParametersAsync(
        DomainRef dom,
        string device,
        int nparams,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 278; C: <c>virDomainGetSecurityLabelList</c>.</summary>
    [Procedure(278, "DOMAIN_GET_SECURITY_LABEL_LIST", Since = "0.10.0", HighPriority = true, CFunction = "virDomainGetSecurityLabelList")]
    [Access("domain", "read")]
    ValueTask<DomainGetSecurityLabelListResult> GetSecurityLabelListAsync(DomainRef dom, CancellationToken cancellation);

    /// <summary>Procedure 365; C: <c>virDomainGetPerfEvents</c>.</summary>
    [Procedure(365, "DOMAIN_GET_PERF_EVENTS", Since = "1.3.3", CFunction = "virDomainGetPerfEvents", Result = "params")]
    [Access("domain", "read")]
    [return: Limit(64)]
    ValueTask<TypedParameter[]> GetPerfEventsAsync(DomainRef dom, DomainModificationImpact flags, CancellationToken cancellation);

    /// <summary>Procedure 366; C: <c>virDomainSetPerfEvents</c>.</summary>
    [Procedure(366, "DOMAIN_SET_PERF_EVENTS", Since = "1.3.3", CFunction = "virDomainSetPerfEvents", Write = true)]
    [Access("domain", "write")]
    ValueTask SetPerfEventsAsync(
        DomainRef dom,
        [Limit(64)] TypedParameter[] @params,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 390; C: <c>virDomainSetLifecycleAction</c>.</summary>
    [Procedure(390, "DOMAIN_SET_LIFECYCLE_ACTION", Since = "3.9.0", CFunction = "virDomainSetLifecycleAction", Write = true)]
    [Access("domain", "write")]
    ValueTask SetLifecycleActionAsync(
        DomainRef dom,
        uint type,
        uint action,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 396; C: <c>virDomainGetLaunchSecurityInfo</c>.</summary>
    [Procedure(396, "DOMAIN_GET_LAUNCH_SECURITY_INFO", Since = "4.5.0", CFunction = "virDomainGetLaunchSecurityInfo", Write = true, Result = "params")]
    [Access("domain", "read")]
    [return: Limit(64)]
    ValueTask<TypedParameter[]> GetLaunchSecurityInfoAsync(DomainRef dom, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 439; C: <c>virDomainSetLaunchSecurityState</c>.</summary>
    [Procedure(439, "DOMAIN_SET_LAUNCH_SECURITY_STATE", Since = "8.0.0", CFunction = "virDomainSetLaunchSecurityState", Write = true)]
    [Access("domain", "write")]
    ValueTask SetLaunchSecurityStateAsync(
        DomainRef dom,
        [Limit(64)] TypedParameter[] @params,
        uint flags,
        CancellationToken cancellation);

    /// <summary>Procedure 448; C: <c>virDomainGraphicsReload</c>.</summary>
    [Procedure(448, "DOMAIN_GRAPHICS_RELOAD", Since = "10.2.0", CFunction = "virDomainGraphicsReload", Write = true)]
    [Access("domain", "write")]
    ValueTask GraphicsReloadAsync(DomainRef dom, uint type, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 451; C: <c>virDomainSetThrottleGroup</c>.</summary>
    [Procedure(451, "DOMAIN_SET_THROTTLE_GROUP", Since = "11.2.0", CFunction = "virDomainSetThrottleGroup", Write = true)]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask SetThrottleGroupAsync(
        DomainRef dom,
        string group,
        [Limit(32)] TypedParameter[] @params,
        DomainModificationImpact flags,
        CancellationToken cancellation);

    /// <summary>Procedure 452; C: <c>virDomainDelThrottleGroup</c>.</summary>
    [Procedure(452, "DOMAIN_DEL_THROTTLE_GROUP", Since = "11.2.0", CFunction = "virDomainDelThrottleGroup")]
    [Access("domain", "write")]
    [Access("domain", "save", WhenFlag = "!VIR_DOMAIN_AFFECT_CONFIG|VIR_DOMAIN_AFFECT_LIVE")]
    [Access("domain", "save", WhenFlag = "VIR_DOMAIN_AFFECT_CONFIG")]
    ValueTask DelThrottleGroupAsync(DomainRef dom, string? group, DomainModificationImpact flags, CancellationToken cancellation);
}
