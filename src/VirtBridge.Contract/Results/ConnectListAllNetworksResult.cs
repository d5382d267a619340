namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_connect_list_all_networks_ret</c>.</summary>
public sealed record ConnectListAllNetworksResult([property: Limit(16384)] NetworkRef[] Nets, uint Ret);
