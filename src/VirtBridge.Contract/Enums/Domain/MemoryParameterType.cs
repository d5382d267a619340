namespace VirtBridge.Contract;

/// <summary>Values of <c>virMemoryParameterType</c> since 0.8.5.</summary>
[CEnum("virMemoryParameterType", "libvirt-domain.h", Since = "0.8.5")]
public enum MemoryParameterType : int
{
    [CName("VIR_DOMAIN_MEMORY_PARAM_INT", Since = "0.8.5")]
    Int = 1,
    [CName("VIR_DOMAIN_MEMORY_PARAM_UINT", Since = "0.8.5")]
    Uint = 2,
    [CName("VIR_DOMAIN_MEMORY_PARAM_LLONG", Since = "0.8.5")]
    Llong = 3,
    [CName("VIR_DOMAIN_MEMORY_PARAM_ULLONG", Since = "0.8.5")]
    Ullong = 4,
    [CName("VIR_DOMAIN_MEMORY_PARAM_DOUBLE", Since = "0.8.5")]
    Double = 5,
    [CName("VIR_DOMAIN_MEMORY_PARAM_BOOLEAN", Since = "0.8.5")]
    Boolean = 6,
}
