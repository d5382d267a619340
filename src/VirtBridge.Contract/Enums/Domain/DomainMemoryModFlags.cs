namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainMemoryModFlags</c> since 0.9.0.</summary>
[CEnum("virDomainMemoryModFlags", "libvirt-domain.h", Since = "0.9.0")]
[Flags]
public enum DomainMemoryModFlags : uint
{
    [CName("VIR_DOMAIN_MEM_CURRENT", Since = "0.9.1")]
    Current = 0,
    [CName("VIR_DOMAIN_MEM_LIVE", Since = "0.9.0")]
    Live = 1,
    [CName("VIR_DOMAIN_MEM_CONFIG", Since = "0.9.0")]
    Config = 2,
    [CName("VIR_DOMAIN_MEM_MAXIMUM", Since = "0.9.1")]
    Maximum = 4,
}
