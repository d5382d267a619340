namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_fsinfo</c>.</summary>
public sealed record DomainFsinfo(string Mountpoint, string Name, string Fstype, [property: Limit(256)] string[] DevAliases);
