namespace VirtBridge.Contract;

/// <summary>Values of <c>virNodeGetMemoryStatsAllCells</c> since 0.9.8.</summary>
[CEnum("virNodeGetMemoryStatsAllCells", "libvirt-host.h", Since = "0.9.8")]
public enum NodeGetMemoryStatsAllCells : int
{
    [CName("VIR_NODE_MEMORY_STATS_ALL_CELLS", Since = "0.9.3")]
    Cells = -1,
}
