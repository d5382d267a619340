namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainBlockCommitFlags</c> since 0.10.2.</summary>
[CEnum("virDomainBlockCommitFlags", "libvirt-domain.h", Since = "0.10.2")]
[Flags]
public enum DomainBlockCommitFlags : uint
{
    [CName("VIR_DOMAIN_BLOCK_COMMIT_SHALLOW", Since = "0.10.2")]
    Shallow = 1,
    [CName("VIR_DOMAIN_BLOCK_COMMIT_DELETE", Since = "0.10.2")]
    Delete = 2,
    [CName("VIR_DOMAIN_BLOCK_COMMIT_ACTIVE", Since = "1.2.6")]
    Active = 4,
    [CName("VIR_DOMAIN_BLOCK_COMMIT_RELATIVE", Since = "1.2.7")]
    Relative = 8,
    [CName("VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES", Since = "1.2.9")]
    BandwidthBytes = 16,
}
