namespace VirtBridge.Contract;

/// <summary>Wire structure <c>admin_server_list_clients_ret</c>.</summary>
public sealed record AdminServerListClientsResult([property: Limit(16384)] AdminClientRef[] Clients, uint Ret);
