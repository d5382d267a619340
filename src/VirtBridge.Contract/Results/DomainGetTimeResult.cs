namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_time_ret</c>.</summary>
public readonly record struct DomainGetTimeResult(long Seconds, uint Nseconds);
