namespace VirtBridge.Contract;

/// <summary>Wire structure <c>admin_connect_list_servers_ret</c>.</summary>
public sealed record AdminConnectListServersResult([property: Limit(16384)] AdminServerRef[] Servers, uint Ret);
