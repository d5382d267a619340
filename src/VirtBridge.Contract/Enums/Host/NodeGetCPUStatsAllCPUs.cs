namespace VirtBridge.Contract;

/// <summary>Values of <c>virNodeGetCPUStatsAllCPUs</c> since 0.9.8.</summary>
[CEnum("virNodeGetCPUStatsAllCPUs", "libvirt-host.h", Since = "0.9.8")]
public enum NodeGetCPUStatsAllCPUs : int
{
    [CName("VIR_NODE_CPU_STATS_ALL_CPUS", Since = "0.9.3")]
    Cpus = -1,
}
