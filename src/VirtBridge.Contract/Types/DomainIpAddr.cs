namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_ip_addr</c>.</summary>
public sealed record DomainIpAddr(int Type, string Addr, uint Prefix);
