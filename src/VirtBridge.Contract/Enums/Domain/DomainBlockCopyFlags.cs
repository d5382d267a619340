namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainBlockCopyFlags</c> since 1.2.8.</summary>
[CEnum("virDomainBlockCopyFlags", "libvirt-domain.h", Since = "1.2.8")]
[Flags]
public enum DomainBlockCopyFlags : uint
{
    [CName("VIR_DOMAIN_BLOCK_COPY_SHALLOW", Since = "1.2.8")]
    Shallow = 1,
    [CName("VIR_DOMAIN_BLOCK_COPY_REUSE_EXT", Since = "1.2.8")]
    ReuseExt = 2,
    [CName("VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB", Since = "3.5.0")]
    TransientJob = 4,
    [CName("VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES", Since = "8.0.0")]
    SynchronousWrites = 8,
    [CName("VIR_DOMAIN_BLOCK_COPY_TARGET_ZEROED", Since = "12.2.0")]
    TargetZeroed = 16,
}
