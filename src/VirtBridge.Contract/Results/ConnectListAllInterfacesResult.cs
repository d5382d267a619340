namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_connect_list_all_interfaces_ret</c>.</summary>
public sealed record ConnectListAllInterfacesResult([property: Limit(16384)] InterfaceRef[] Ifaces, uint Ret);
