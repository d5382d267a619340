namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_fsinfo_ret</c>.</summary>
public sealed record DomainGetFsinfoResult([property: Limit(256)] DomainFsinfo[] Info, uint Ret);
