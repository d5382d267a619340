namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainBlockedReason</c> since 0.9.2.</summary>
[CEnum("virDomainBlockedReason", "libvirt-domain.h", Since = "0.9.2")]
public enum DomainBlockedReason : int
{
    [CName("VIR_DOMAIN_BLOCKED_UNKNOWN", Since = "0.9.2")]
    Unknown = 0,
    [CName("VIR_DOMAIN_BLOCKED_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 1,
}
