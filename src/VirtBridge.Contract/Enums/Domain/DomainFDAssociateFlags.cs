namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainFDAssociateFlags</c> since 9.0.0.</summary>
[CEnum("virDomainFDAssociateFlags", "libvirt-domain.h", Since = "9.0.0")]
[Flags]
public enum DomainFDAssociateFlags : uint
{
    [CName("VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE", Since = "9.0.0")]
    Restore = 1,
    [CName("VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE", Since = "9.0.0")]
    Writable = 2,
}
