namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_network_get_dhcp_leases_ret</c>.</summary>
public sealed record NetworkGetDhcpLeasesResult([property: Limit(65536)] NetworkDhcpLease[] Leases, uint Ret);
