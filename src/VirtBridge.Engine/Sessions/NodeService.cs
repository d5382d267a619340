using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>The host as a machine: processors, memory, sleep.</summary>
public sealed class NodeService(VirtHost host) : NodeBase
{
    // Less could end before the host sleeps at all, and then nobody wakes it.
    private const ulong ShortestSleep = 60;

    public override ValueTask<NodeGetInfoResult> GetInfoAsync(CancellationToken cancellation) => new(Facts("virNodeGetInfo").Info());

    public override ValueTask<ulong> GetFreeMemoryAsync(CancellationToken cancellation) => new(Facts("virNodeGetFreeMemory").FreeMemory());

    public override ValueTask<ulong[]> GetCellsFreeMemoryAsync(int startCell, int maxcells, CancellationToken cancellation) =>
        new(Facts("virNodeGetCellsFreeMemory").CellsFreeMemory(startCell, maxcells));

    public override ValueTask<NodeGetCpuMapResult> GetCpuMapAsync(int needMap, int needOnline, uint flags, CancellationToken cancellation)
    {
        var map = Facts("virNodeGetCPUMap").CpuMap();
        return new(map with { Cpumap = needMap != 0 ? map.Cpumap : [], Online = needOnline != 0 ? map.Online : 0 });
    }

    public override ValueTask<NodeGetCpuStatsResult> GetCpuStatsAsync(int cpuNum, int nparams, uint flags, CancellationToken cancellation)
    {
        var stats = Facts("virNodeGetCPUStats").CpuStats(cpuNum);
        return new(nparams == 0 ? new NodeGetCpuStatsResult([], stats.Length) : new(stats[..Math.Min(nparams, stats.Length)], stats.Length));
    }

    public override ValueTask<NodeGetMemoryStatsResult> GetMemoryStatsAsync(int nparams, int cellNum, uint flags, CancellationToken cancellation)
    {
        var stats = Facts("virNodeGetMemoryStats").MemoryStats(cellNum);
        return new(nparams == 0 ? new NodeGetMemoryStatsResult([], stats.Length) : new(stats[..Math.Min(nparams, stats.Length)], stats.Length));
    }

    public override ValueTask<ulong[]> GetFreePagesAsync(uint[] pages, int startCell, uint cellCount, uint flags, CancellationToken cancellation) =>
        new(Facts("virNodeGetFreePages").FreePages(pages, startCell, cellCount));

    public override ValueTask<NodeGetSecurityModelResult> GetSecurityModelAsync(CancellationToken cancellation)
    {
        var model = Facts("virNodeGetSecurityModel").SecurityModel;
        return new(model is { } m ? new NodeGetSecurityModelResult(CText(m.Model), CText(m.Doi)) : new([], []));
    }

    public override async ValueTask SuspendForDurationAsync(uint target, ulong duration, uint flags, CancellationToken cancellation)
    {
        var control = Control("virNodeSuspendForDuration");
        if (target >= (uint)NodeSuspendTarget.Last)
        {
            throw Refuse.Argument(host.ErrorDomain, $"suspend target {target} is not known");
        }

        if (duration < ShortestSleep)
        {
            throw Refuse.Argument(host.ErrorDomain, "Suspend duration is too short");
        }

        await control.SuspendAsync((NodeSuspendTarget)target, duration, cancellation).ConfigureAwait(false);
    }

    public override ValueTask<NodeGetMemoryParametersResult> GetMemoryParametersAsync(int nparams, uint flags, CancellationToken cancellation)
    {
        var all = Control("virNodeGetMemoryParameters").MemoryParameters();
        return new(nparams == 0 ? new NodeGetMemoryParametersResult([], all.Length) : new(all[..Math.Min(nparams, all.Length)], all.Length));
    }

    public override ValueTask SetMemoryParametersAsync(TypedParameter[] @params, uint flags, CancellationToken cancellation)
    {
        Control("virNodeSetMemoryParameters").SetMemoryParameters(@params);
        return default;
    }

    public override ValueTask<int> AllocPagesAsync(
        uint[] pageSizes, ulong[] pageCounts, int startCell, uint cellCount, NodeAllocPagesFlags flags, CancellationToken cancellation) =>
        new(Control("virNodeAllocPages").AllocatePages(pageSizes, pageCounts, startCell, cellCount, flags));

    public override ValueTask<NodeGetSevInfoResult> GetSevInfoAsync(int nparams, uint flags, CancellationToken cancellation)
    {
        var all = host.Hypervisor.Require<IConfidentialFacet>("virNodeGetSEVInfo").SevInfo();
        return new(new NodeGetSevInfoResult(ParameterRules.Fit(all, nparams), all.Length));
    }

    private IHostFacet Facts(string function) => host.Hypervisor.Require<IHostFacet>(function);

    private IHostControlFacet Control(string function) => host.Hypervisor.Require<IHostControlFacet>(function);

    // The wire carries these as C strings with their terminator.
    private static byte[] CText(string text) => [.. System.Text.Encoding.UTF8.GetBytes(text), 0];
}
