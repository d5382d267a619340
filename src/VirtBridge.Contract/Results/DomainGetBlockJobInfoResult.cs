namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_block_job_info_ret</c>.</summary>
public readonly record struct DomainGetBlockJobInfoResult(int Found, int Type, ulong Bandwidth, ulong Cur, ulong End);
