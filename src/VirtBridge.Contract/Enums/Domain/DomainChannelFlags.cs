namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainChannelFlags</c> since 1.0.2.</summary>
[CEnum("virDomainChannelFlags", "libvirt-domain.h", Since = "1.0.2")]
[Flags]
public enum DomainChannelFlags : uint
{
    [CName("VIR_DOMAIN_CHANNEL_FORCE", Since = "1.0.2")]
    Force = 1,
}
