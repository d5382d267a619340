namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_job_info_ret</c>.</summary>
public readonly record struct DomainGetJobInfoResult(
    int Type,
    ulong TimeElapsed,
    ulong TimeRemaining,
    ulong DataTotal,
    ulong DataProcessed,
    ulong DataRemaining,
    ulong MemTotal,
    ulong MemProcessed,
    ulong MemRemaining,
    ulong FileTotal,
    ulong FileProcessed,
    ulong FileRemaining);
