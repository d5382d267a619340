namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_interface</c>.</summary>
public sealed record DomainInterface(string Name, string? Hwaddr, [property: Limit(2048)] DomainIpAddr[] Addrs);
