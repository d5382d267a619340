namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainMessageType</c> since 7.1.0.</summary>
[CEnum("virDomainMessageType", "libvirt-domain.h", Since = "7.1.0")]
[Flags]
public enum DomainMessageType : uint
{
    [CName("VIR_DOMAIN_MESSAGE_DEPRECATION", Since = "7.1.0")]
    Deprecation = 1,
    [CName("VIR_DOMAIN_MESSAGE_TAINTING", Since = "7.1.0")]
    Tainting = 2,
    [CName("VIR_DOMAIN_MESSAGE_IOERRORS", Since = "11.1.0")]
    Ioerrors = 4,
}
