namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainNostateReason</c> since 0.9.2.</summary>
[CEnum("virDomainNostateReason", "libvirt-domain.h", Since = "0.9.2")]
public enum DomainNostateReason : int
{
    [CName("VIR_DOMAIN_NOSTATE_UNKNOWN", Since = "0.9.2")]
    Unknown = 0,
    [CName("VIR_DOMAIN_NOSTATE_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 1,
}
