namespace VirtBridge.Contract;

/// <summary>Values of <c>virNWFilterBindingCreateFlags</c> since 7.8.0.</summary>
[CEnum("virNWFilterBindingCreateFlags", "libvirt-nwfilter.h", Since = "7.8.0")]
[Flags]
public enum NWFilterBindingCreateFlags : uint
{
    [CName("VIR_NWFILTER_BINDING_CREATE_VALIDATE", Since = "7.8.0")]
    Validate = 1,
}
