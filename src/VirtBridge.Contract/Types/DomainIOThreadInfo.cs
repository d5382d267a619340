namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_iothread_info</c>.</summary>
public sealed record DomainIOThreadInfo(uint IOThreadId, [property: Limit(2048)] byte[] Cpumap);
