namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainCoreDumpFormat</c> since 1.2.3.</summary>
[CEnum("virDomainCoreDumpFormat", "libvirt-domain.h", Since = "1.2.3")]
public enum DomainCoreDumpFormat : int
{
    [CName("VIR_DOMAIN_CORE_DUMP_FORMAT_RAW", Since = "1.2.3")]
    Raw = 0,
    [CName("VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB", Since = "1.2.3")]
    KdumpZlib = 1,
    [CName("VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO", Since = "1.2.3")]
    KdumpLzo = 2,
    [CName("VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY", Since = "1.2.3")]
    KdumpSnappy = 3,
    [CName("VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP", Since = "7.4.0")]
    WinDmp = 4,
    [CName("VIR_DOMAIN_CORE_DUMP_FORMAT_LAST", Since = "1.2.3", Sentinel = true)]
    Last = 5,
}
