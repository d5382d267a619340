namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainBlockResizeFlags</c> since 0.9.11.</summary>
[CEnum("virDomainBlockResizeFlags", "libvirt-domain.h", Since = "0.9.11")]
[Flags]
public enum DomainBlockResizeFlags : uint
{
    [CName("VIR_DOMAIN_BLOCK_RESIZE_BYTES", Since = "0.9.11")]
    Bytes = 1,
    [CName("VIR_DOMAIN_BLOCK_RESIZE_CAPACITY", Since = "10.0.0")]
    Capacity = 2,
    [CName("VIR_DOMAIN_BLOCK_RESIZE_EXTEND", Since = "12.3.0")]
    Extend = 4,
}
