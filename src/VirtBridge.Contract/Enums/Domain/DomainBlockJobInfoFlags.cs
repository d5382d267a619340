namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainBlockJobInfoFlags</c> since 1.2.9.</summary>
[CEnum("virDomainBlockJobInfoFlags", "libvirt-domain.h", Since = "1.2.9")]
[Flags]
public enum DomainBlockJobInfoFlags : uint
{
    [CName("VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES", Since = "1.2.9")]
    Bytes = 1,
}
