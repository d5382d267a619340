namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainCrashedReason</c> since 0.9.2.</summary>
[CEnum("virDomainCrashedReason", "libvirt-domain.h", Since = "0.9.2")]
public enum DomainCrashedReason : int
{
    [CName("VIR_DOMAIN_CRASHED_UNKNOWN", Since = "0.9.2")]
    Unknown = 0,
    [CName("VIR_DOMAIN_CRASHED_PANICKED", Since = "1.1.1")]
    Panicked = 1,
    [CName("VIR_DOMAIN_CRASHED_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 2,
}
