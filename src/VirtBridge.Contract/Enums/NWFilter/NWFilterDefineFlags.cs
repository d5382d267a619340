namespace VirtBridge.Contract;

/// <summary>Values of <c>virNWFilterDefineFlags</c> since 7.7.0.</summary>
[CEnum("virNWFilterDefineFlags", "libvirt-nwfilter.h", Since = "7.7.0")]
[Flags]
public enum NWFilterDefineFlags : uint
{
    [CName("VIR_NWFILTER_DEFINE_VALIDATE", Since = "7.7.0")]
    Validate = 1,
}
