namespace VirtBridge.Contract;

/// <summary>Values of <c>virTypedParameterFlags</c> since 0.9.8.</summary>
[CEnum("virTypedParameterFlags", "libvirt-common.h", Since = "0.9.8")]
[Flags]
public enum TypedParameterFlags : uint
{
    [CName("VIR_TYPED_PARAM_STRING_OKAY", Since = "0.9.8")]
    Okay = 4,
}
