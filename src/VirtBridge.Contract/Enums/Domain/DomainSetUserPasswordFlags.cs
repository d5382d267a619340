namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainSetUserPasswordFlags</c> since 1.2.16.</summary>
[CEnum("virDomainSetUserPasswordFlags", "libvirt-domain.h", Since = "1.2.16")]
[Flags]
public enum DomainSetUserPasswordFlags : uint
{
    [CName("VIR_DOMAIN_PASSWORD_ENCRYPTED", Since = "1.2.16")]
    Encrypted = 1,
}
