namespace VirtBridge.Contract;

/// <summary>Values of <c>virInterfaceDefineFlags</c> since 7.7.0.</summary>
[CEnum("virInterfaceDefineFlags", "libvirt-interface.h", Since = "7.7.0")]
[Flags]
public enum InterfaceDefineFlags : uint
{
    [CName("VIR_INTERFACE_DEFINE_VALIDATE", Since = "7.7.0")]
    Validate = 1,
}
