namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainDiskErrorCode</c> since 0.9.10.</summary>
[CEnum("virDomainDiskErrorCode", "libvirt-domain.h", Since = "0.9.10")]
public enum DomainDiskErrorCode : int
{
    [CName("VIR_DOMAIN_DISK_ERROR_NONE", Since = "0.9.10")]
    None = 0,
    [CName("VIR_DOMAIN_DISK_ERROR_UNSPEC", Since = "0.9.10")]
    Unspec = 1,
    [CName("VIR_DOMAIN_DISK_ERROR_NO_SPACE", Since = "0.9.10")]
    NoSpace = 2,
    [CName("VIR_DOMAIN_DISK_ERROR_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 3,
}
