namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainMetadataType</c> since 0.9.10.</summary>
[CEnum("virDomainMetadataType", "libvirt-domain.h", Since = "0.9.10")]
public enum DomainMetadataType : int
{
    [CName("VIR_DOMAIN_METADATA_DESCRIPTION", Since = "0.9.10")]
    Description = 0,
    [CName("VIR_DOMAIN_METADATA_TITLE", Since = "0.9.10")]
    Title = 1,
    [CName("VIR_DOMAIN_METADATA_ELEMENT", Since = "0.9.10")]
    Element = 2,
    [CName("VIR_DOMAIN_METADATA_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 3,
}
