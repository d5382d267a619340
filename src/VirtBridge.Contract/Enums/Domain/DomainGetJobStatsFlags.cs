namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainGetJobStatsFlags</c> since 1.2.9.</summary>
[CEnum("virDomainGetJobStatsFlags", "libvirt-domain.h", Since = "1.2.9")]
[Flags]
public enum DomainGetJobStatsFlags : uint
{
    [CName("VIR_DOMAIN_JOB_STATS_COMPLETED", Since = "1.2.9")]
    Completed = 1,
    [CName("VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED", Since = "6.0.0")]
    KeepCompleted = 2,
}
