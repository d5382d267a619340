namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainPMSuspendedReason</c> since 0.9.11.</summary>
[CEnum("virDomainPMSuspendedReason", "libvirt-domain.h", Since = "0.9.11")]
public enum DomainPMSuspendedReason : int
{
    [CName("VIR_DOMAIN_PMSUSPENDED_UNKNOWN", Since = "0.9.11")]
    Unknown = 0,
    [CName("VIR_DOMAIN_PMSUSPENDED_LAST", Since = "0.9.11", Sentinel = true)]
    Last = 1,
}
