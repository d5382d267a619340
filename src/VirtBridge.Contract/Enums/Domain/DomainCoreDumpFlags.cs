namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainCoreDumpFlags</c> since 0.7.5.</summary>
[CEnum("virDomainCoreDumpFlags", "libvirt-domain.h", Since = "0.7.5")]
[Flags]
public enum DomainCoreDumpFlags : uint
{
    [CName("VIR_DUMP_CRASH", Since = "0.7.5")]
    Crash = 1,
    [CName("VIR_DUMP_LIVE", Since = "0.7.5")]
    Live = 2,
    [CName("VIR_DUMP_BYPASS_CACHE", Since = "0.9.4")]
    BypassCache = 4,
    [CName("VIR_DUMP_RESET", Since = "0.9.7")]
    Reset = 8,
    [CName("VIR_DUMP_MEMORY_ONLY", Since = "0.9.13")]
    MemoryOnly = 16,
}
