namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainCheckpointXMLFlags</c> since 5.6.0.</summary>
[CEnum("virDomainCheckpointXMLFlags", "libvirt-domain-checkpoint.h", Since = "5.6.0")]
[Flags]
public enum DomainCheckpointXMLFlags : uint
{
    [CName("VIR_DOMAIN_CHECKPOINT_XML_SECURE", Since = "5.6.0")]
    Secure = 1,
    [CName("VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN", Since = "5.6.0")]
    NoDomain = 2,
    [CName("VIR_DOMAIN_CHECKPOINT_XML_SIZE", Since = "5.6.0")]
    Size = 4,
}
