namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_node_get_cpu_map_ret</c>.</summary>
public sealed record NodeGetCpuMapResult([property: Limit(2048)] byte[] Cpumap, uint Online, int Ret);
