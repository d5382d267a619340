namespace VirtBridge.Contract.Abi;

/// <summary>Names and numbers <c>libvirt-common.h</c> defines.</summary>
[CHeader("libvirt-common.h", "libvirt")]
public static class CommonConstants
{
    [CConstant("LIBVIR_VERSION_NUMBER", "0.0.1")]
    public const long VersionNumber = 11003000;

    [CConstant("VIR_TYPED_PARAM_FIELD_LENGTH", "0.9.2")]
    public const long TypedParamFieldLength = 80;
}
