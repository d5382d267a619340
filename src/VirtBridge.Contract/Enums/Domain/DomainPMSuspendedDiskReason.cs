namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainPMSuspendedDiskReason</c> since 1.0.0.</summary>
[CEnum("virDomainPMSuspendedDiskReason", "libvirt-domain.h", Since = "1.0.0")]
public enum DomainPMSuspendedDiskReason : int
{
    [CName("VIR_DOMAIN_PMSUSPENDED_DISK_UNKNOWN", Since = "1.0.0")]
    Unknown = 0,
    [CName("VIR_DOMAIN_PMSUSPENDED_DISK_LAST", Since = "1.0.0", Sentinel = true)]
    Last = 1,
}
