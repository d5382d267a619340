namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainMemoryStatTags</c> since 0.7.5.</summary>
[CEnum("virDomainMemoryStatTags", "libvirt-domain.h", Since = "0.7.5")]
public enum DomainMemoryStatTags : int
{
    [CName("VIR_DOMAIN_MEMORY_STAT_SWAP_IN", Since = "0.7.5")]
    SwapIn = 0,
    [CName("VIR_DOMAIN_MEMORY_STAT_SWAP_OUT", Since = "0.7.5")]
    SwapOut = 1,
    [CName("VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT", Since = "0.7.5")]
    MajorFault = 2,
    [CName("VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT", Since = "0.7.5")]
    MinorFault = 3,
    [CName("VIR_DOMAIN_MEMORY_STAT_UNUSED", Since = "0.7.5")]
    Unused = 4,
    [CName("VIR_DOMAIN_MEMORY_STAT_AVAILABLE", Since = "0.7.5")]
    Available = 5,
    [CName("VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON", Since = "0.9.3")]
    ActualBalloon = 6,
    [CName("VIR_DOMAIN_MEMORY_STAT_RSS", Since = "0.9.10")]
    Rss = 7,
    [CName("VIR_DOMAIN_MEMORY_STAT_USABLE", Since = "2.1.0")]
    Usable = 8,
    [CName("VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE", Since = "2.1.0")]
    LastUpdate = 9,
    [CName("VIR_DOMAIN_MEMORY_STAT_DISK_CACHES", Since = "4.6.0")]
    DiskCaches = 10,
    [CName("VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC", Since = "5.4.0")]
    HugetlbPgalloc = 11,
    [CName("VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL", Since = "5.4.0")]
    HugetlbPgfail = 12,
    [CName("VIR_DOMAIN_MEMORY_STAT_NR", Since = "0.7.5")]
    Nr = 13,
    [CName("VIR_DOMAIN_MEMORY_STAT_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 13,
}
