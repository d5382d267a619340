namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainNumatuneMemMode</c> since 0.9.9.</summary>
[CEnum("virDomainNumatuneMemMode", "libvirt-domain.h", Since = "0.9.9")]
public enum DomainNumatuneMemMode : int
{
    [CName("VIR_DOMAIN_NUMATUNE_MEM_STRICT", Since = "0.9.9")]
    Strict = 0,
    [CName("VIR_DOMAIN_NUMATUNE_MEM_PREFERRED", Since = "0.9.9")]
    Preferred = 1,
    [CName("VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE", Since = "0.9.9")]
    Interleave = 2,
    [CName("VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE", Since = "7.3.0")]
    Restrictive = 3,
    [CName("VIR_DOMAIN_NUMATUNE_MEM_LAST", Since = "0.9.9", Sentinel = true)]
    Last = 4,
}
