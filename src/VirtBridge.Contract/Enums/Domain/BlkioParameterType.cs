namespace VirtBridge.Contract;

/// <summary>Values of <c>virBlkioParameterType</c> since 0.9.0.</summary>
[CEnum("virBlkioParameterType", "libvirt-domain.h", Since = "0.9.0")]
public enum BlkioParameterType : int
{
    [CName("VIR_DOMAIN_BLKIO_PARAM_INT", Since = "0.9.0")]
    Int = 1,
    [CName("VIR_DOMAIN_BLKIO_PARAM_UINT", Since = "0.9.0")]
    Uint = 2,
    [CName("VIR_DOMAIN_BLKIO_PARAM_LLONG", Since = "0.9.0")]
    Llong = 3,
    [CName("VIR_DOMAIN_BLKIO_PARAM_ULLONG", Since = "0.9.0")]
    Ullong = 4,
    [CName("VIR_DOMAIN_BLKIO_PARAM_DOUBLE", Since = "0.9.0")]
    Double = 5,
    [CName("VIR_DOMAIN_BLKIO_PARAM_BOOLEAN", Since = "0.9.0")]
    Boolean = 6,
}
