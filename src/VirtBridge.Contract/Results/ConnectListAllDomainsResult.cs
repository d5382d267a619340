namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_connect_list_all_domains_ret</c>.</summary>
public sealed record ConnectListAllDomainsResult([property: Limit(16384)] DomainRef[] Domains, uint Ret);
