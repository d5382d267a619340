namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainBlockPullFlags</c> since 1.2.9.</summary>
[CEnum("virDomainBlockPullFlags", "libvirt-domain.h", Since = "1.2.9")]
[Flags]
public enum DomainBlockPullFlags : uint
{
    [CName("VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES", Since = "1.2.9")]
    Bytes = 64,
}
