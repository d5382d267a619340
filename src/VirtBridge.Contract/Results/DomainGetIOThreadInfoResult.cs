namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_iothread_info_ret</c>.</summary>
public sealed record DomainGetIOThreadInfoResult([property: Limit(16384)] DomainIOThreadInfo[] Info, uint Ret);
