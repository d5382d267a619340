namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_network_list_all_ports_ret</c>.</summary>
public sealed record NetworkListAllPortsResult([property: Limit(16384)] NetworkPortRef[] Ports, uint Ret);
