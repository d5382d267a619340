namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainModificationImpact</c> since 0.9.2.</summary>
[CEnum("virDomainModificationImpact", "libvirt-domain.h", Since = "0.9.2")]
[Flags]
public enum DomainModificationImpact : uint
{
    [CName("VIR_DOMAIN_AFFECT_CURRENT", Since = "0.9.2")]
    Current = 0,
    [CName("VIR_DOMAIN_AFFECT_LIVE", Since = "0.9.2")]
    Live = 1,
    [CName("VIR_DOMAIN_AFFECT_CONFIG", Since = "0.9.2")]
    Config = 2,
}
