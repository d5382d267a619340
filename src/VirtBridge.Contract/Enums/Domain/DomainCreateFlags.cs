namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainCreateFlags</c> since 0.0.1.</summary>
[CEnum("virDomainCreateFlags", "libvirt-domain.h", Since = "0.0.1")]
[Flags]
public enum DomainCreateFlags : uint
{
    [CName("VIR_DOMAIN_NONE", Since = "0.0.1")]
    None = 0,
    [CName("VIR_DOMAIN_START_PAUSED", Since = "0.8.2")]
    Paused = 1,
    [CName("VIR_DOMAIN_START_AUTODESTROY", Since = "0.9.3")]
    Autodestroy = 2,
    [CName("VIR_DOMAIN_START_BYPASS_CACHE", Since = "0.9.4")]
    BypassCache = 4,
    [CName("VIR_DOMAIN_START_FORCE_BOOT", Since = "0.9.5")]
    ForceBoot = 8,
    [CName("VIR_DOMAIN_START_VALIDATE", Since = "1.2.12")]
    Validate = 16,
    [CName("VIR_DOMAIN_START_RESET_NVRAM", Since = "8.1.0")]
    ResetNvram = 32,
}
