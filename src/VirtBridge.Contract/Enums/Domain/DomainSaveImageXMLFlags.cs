namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainSaveImageXMLFlags</c> since 5.1.0.</summary>
[CEnum("virDomainSaveImageXMLFlags", "libvirt-domain.h", Since = "5.1.0")]
[Flags]
public enum DomainSaveImageXMLFlags : uint
{
    [CName("VIR_DOMAIN_SAVE_IMAGE_XML_SECURE", Since = "5.1.0")]
    Secure = 1,
}
