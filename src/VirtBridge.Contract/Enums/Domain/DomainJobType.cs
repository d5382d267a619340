namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainJobType</c> since 0.7.7.</summary>
[CEnum("virDomainJobType", "libvirt-domain.h", Since = "0.7.7")]
public enum DomainJobType : int
{
    [CName("VIR_DOMAIN_JOB_NONE", Since = "0.7.7")]
    None = 0,
    [CName("VIR_DOMAIN_JOB_BOUNDED", Since = "0.7.7")]
    Bounded = 1,
    [CName("VIR_DOMAIN_JOB_UNBOUNDED", Since = "0.7.7")]
    Unbounded = 2,
    [CName("VIR_DOMAIN_JOB_COMPLETED", Since = "0.7.7")]
    Completed = 3,
    [CName("VIR_DOMAIN_JOB_FAILED", Since = "0.7.7")]
    Failed = 4,
    [CName("VIR_DOMAIN_JOB_CANCELLED", Since = "0.7.7")]
    Cancelled = 5,
    [CName("VIR_DOMAIN_JOB_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 6,
}
