namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainDefineFlags</c> since 1.2.12.</summary>
[CEnum("virDomainDefineFlags", "libvirt-domain.h", Since = "1.2.12")]
[Flags]
public enum DomainDefineFlags : uint
{
    [CName("VIR_DOMAIN_DEFINE_VALIDATE", Since = "1.2.12")]
    Validate = 1,
}
