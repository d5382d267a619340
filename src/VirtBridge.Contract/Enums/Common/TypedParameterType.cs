namespace VirtBridge.Contract;

/// <summary>Values of <c>virTypedParameterType</c> since 0.9.2.</summary>
[CEnum("virTypedParameterType", "libvirt-common.h", Since = "0.9.2")]
public enum TypedParameterType : int
{
    [CName("VIR_TYPED_PARAM_INT", Since = "0.9.2")]
    Int = 1,
    [CName("VIR_TYPED_PARAM_UINT", Since = "0.9.2")]
    Uint = 2,
    [CName("VIR_TYPED_PARAM_LLONG", Since = "0.9.2")]
    Llong = 3,
    [CName("VIR_TYPED_PARAM_ULLONG", Since = "0.9.2")]
    Ullong = 4,
    [CName("VIR_TYPED_PARAM_DOUBLE", Since = "0.9.2")]
    Double = 5,
    [CName("VIR_TYPED_PARAM_BOOLEAN", Since = "0.9.2")]
    Boolean = 6,
    [CName("VIR_TYPED_PARAM_STRING", Since = "0.9.8")]
    String = 7,
    [CName("VIR_TYPED_PARAM_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 8,
}
