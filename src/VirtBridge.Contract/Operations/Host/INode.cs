namespace VirtBridge.Contract;

/// <summary>Operations of the Node family.</summary>
[Contract("remote", 536903814, 1)]
public interface INode
{
    /// <summary>Procedure 6; C: <c>virNodeGetInfo</c>.</summary>
    [Procedure(6, "NODE_GET_INFO", Since = "0.3.0", HighPriority = true, CFunction = "virNodeGetInfo", Fast = true)]
    [Access("connect", "read")]
    ValueTask<NodeGetInfoResult> GetInfoAsync(CancellationToken cancellation);

    /// <summary>Procedure 101; C: <c>virNodeGetCellsFreeMemory</c>.</summary>
    [Procedure(101, "NODE_GET_CELLS_FREE_MEMORY", Since = "0.3.3", HighPriority = true, CFunction = "virNodeGetCellsFreeMemory", Result = "cells")]
    [Access("connect", "read")]
    [return: Limit(1024)]
    ValueTask<ulong[]> GetCellsFreeMemoryAsync(int startCell, int maxcells, CancellationToken cancellation);

    /// <summary>Procedure 102; C: <c>virNodeGetFreeMemory</c>.</summary>
    [Procedure(102, "NODE_GET_FREE_MEMORY", Since = "0.3.3", HighPriority = true, CFunction = "virNodeGetFreeMemory", Result = "freeMem")]
    [Access("connect", "read")]
    ValueTask<ulong> GetFreeMemoryAsync(CancellationToken cancellation);

    /// <summary>Procedure 122; C: <c>virNodeGetSecurityModel</c>.</summary>
    [Procedure(122, "NODE_GET_SECURITY_MODEL", Since = "0.6.1", HighPriority = true, CFunction = "virNodeGetSecurityModel")]
    [Access("connect", "read")]
    ValueTask<NodeGetSecurityModelResult> GetSecurityModelAsync(CancellationToken cancellation);

    /// <summary>Procedure 227; C: <c>virNodeGetCPUStats</c>.</summary>
    [Procedure(227, "NODE_GET_CPU_STATS", Since = "0.9.3", HighPriority = true, CFunction = "virNodeGetCPUStats")]
    [Access("connect", "read")]
    ValueTask<NodeGetCpuStatsResult> GetCpuStatsAsync(int cpuNum, int nparams, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 228; C: <c>virNodeGetMemoryStats</c>.</summary>
    [Procedure(228, "NODE_GET_MEMORY_STATS", Since = "0.9.3", HighPriority = true, CFunction = "virNodeGetMemoryStats")]
    [Access("connect", "read")]
    ValueTask<NodeGetMemoryStatsResult> GetMemoryStatsAsync(int nparams, int cellNum, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 250; C: <c>virNodeSuspendForDuration</c>.</summary>
    [Procedure(250, "NODE_SUSPEND_FOR_DURATION", Since = "0.9.8", CFunction = "virNodeSuspendForDuration", Write = true)]
    [Access("connect", "pm_control")]
    ValueTask SuspendForDurationAsync(uint target, ulong duration, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 288; C: <c>virNodeSetMemoryParameters</c>.</summary>
    [Procedure(288, "NODE_SET_MEMORY_PARAMETERS", Since = "0.10.2", CFunction = "virNodeSetMemoryParameters", Write = true)]
    [Access("connect", "write")]
    ValueTask SetMemoryParametersAsync([Limit(64)] TypedParameter[] @params, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 289; C: <c>virNodeGetMemoryParameters</c>.</summary>
    [Procedure(289, "NODE_GET_MEMORY_PARAMETERS", Since = "0.10.2", CFunction = "virNodeGetMemoryParameters")]
    [Access("connect", "read")]
    ValueTask<NodeGetMemoryParametersResult> GetMemoryParametersAsync(int nparams, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 293; C: <c>virNodeGetCPUMap</c>.</summary>
    [Procedure(293, "NODE_GET_CPU_MAP", Since = "1.0.0", CFunction = "virNodeGetCPUMap")]
    [Access("connect", "read")]
    ValueTask<NodeGetCpuMapResult> GetCpuMapAsync(int needMap, int needOnline, uint flags, CancellationToken cancellation);

    /// <summary>Procedure 340; C: <c>virNodeGetFreePages</c>.</summary>
    [Procedure(340, "NODE_GET_FREE_PAGES", Since = "1.2.6", HighPriority = true, CFunction = "virNodeGetFreePages", Result = "counts")]
    [Access("connect", "read")]
    [return: Limit(1024)]
    ValueTask<ulong[]> GetFreePagesAsync(
        [Limit(1024)] uint[] pages,
        int startCell,
        uint cellCount,
        uint flags,
        CancellationToken cancellation);

    /// <summary>Procedure 347; C: <c>virNodeAllocPages</c>.</summary>
    [Procedure(347, "NODE_ALLOC_PAGES", Since = "1.2.9", CFunction = "virNodeAllocPages", Write = true, Result = "ret")]
    [Access("connect", "write")]
    ValueTask<int> AllocPagesAsync(
        [Limit(1024)] uint[] pageSizes,
        [Limit(1024)] ulong[] pageCounts,
        int startCell,
        uint cellCount,
        NodeAllocPagesFlags flags,
        CancellationToken cancellation);

    /// <summary>Procedure 395; C: <c>virNodeGetSEVInfo</c>.</summary>
    [Procedure(395, "NODE_GET_SEV_INFO", Since = "4.5.0", CFunction = "virNodeGetSEVInfo", Write = true)]
    [Access("connect", "read")]
    ValueTask<NodeGetSevInfoResult> GetSevInfoAsync(int nparams, uint flags, CancellationToken cancellation);
}
