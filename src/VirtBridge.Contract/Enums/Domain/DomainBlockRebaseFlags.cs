namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainBlockRebaseFlags</c> since 0.9.12.</summary>
[CEnum("virDomainBlockRebaseFlags", "libvirt-domain.h", Since = "0.9.12")]
[Flags]
public enum DomainBlockRebaseFlags : uint
{
    [CName("VIR_DOMAIN_BLOCK_REBASE_SHALLOW", Since = "0.9.12")]
    Shallow = 1,
    [CName("VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT", Since = "0.9.12")]
    ReuseExt = 2,
    [CName("VIR_DOMAIN_BLOCK_REBASE_COPY_RAW", Since = "0.9.12")]
    CopyRaw = 4,
    [CName("VIR_DOMAIN_BLOCK_REBASE_COPY", Since = "0.9.12")]
    Copy = 8,
    [CName("VIR_DOMAIN_BLOCK_REBASE_RELATIVE", Since = "1.2.7")]
    Relative = 16,
    [CName("VIR_DOMAIN_BLOCK_REBASE_COPY_DEV", Since = "1.2.9")]
    CopyDev = 32,
    [CName("VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES", Since = "1.2.9")]
    BandwidthBytes = 64,
}
