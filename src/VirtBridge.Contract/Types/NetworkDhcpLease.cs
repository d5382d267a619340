namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_network_dhcp_lease</c>.</summary>
public sealed record NetworkDhcpLease(
    string Iface,
    long Expirytime,
    int Type,
    string? Mac,
    string? Iaid,
    string Ipaddr,
    uint Prefix,
    string? Hostname,
    string? Clientid);
