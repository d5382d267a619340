namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainSaveRestoreFlags</c> since 0.9.4.</summary>
[CEnum("virDomainSaveRestoreFlags", "libvirt-domain.h", Since = "0.9.4")]
[Flags]
public enum DomainSaveRestoreFlags : uint
{
    [CName("VIR_DOMAIN_SAVE_BYPASS_CACHE", Since = "0.9.4")]
    BypassCache = 1,
    [CName("VIR_DOMAIN_SAVE_RUNNING", Since = "0.9.5")]
    Running = 2,
    [CName("VIR_DOMAIN_SAVE_PAUSED", Since = "0.9.5")]
    Paused = 4,
    [CName("VIR_DOMAIN_SAVE_RESET_NVRAM", Since = "8.1.0")]
    ResetNvram = 8,
}
