namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainXMLFlags</c> since 0.3.3.</summary>
[CEnum("virDomainXMLFlags", "libvirt-domain.h", Since = "0.3.3")]
[Flags]
public enum DomainXMLFlags : uint
{
    [CName("VIR_DOMAIN_XML_SECURE", Since = "0.3.3")]
    Secure = 1,
    [CName("VIR_DOMAIN_XML_INACTIVE", Since = "0.3.3")]
    Inactive = 2,
    [CName("VIR_DOMAIN_XML_UPDATE_CPU", Since = "0.8.0")]
    UpdateCpu = 4,
    [CName("VIR_DOMAIN_XML_MIGRATABLE", Since = "1.0.0")]
    Migratable = 8,
}
