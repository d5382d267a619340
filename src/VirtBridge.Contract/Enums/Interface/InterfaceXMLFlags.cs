namespace VirtBridge.Contract;

/// <summary>Values of <c>virInterfaceXMLFlags</c> since 0.7.3.</summary>
[CEnum("virInterfaceXMLFlags", "libvirt-interface.h", Since = "0.7.3")]
[Flags]
public enum InterfaceXMLFlags : uint
{
    [CName("VIR_INTERFACE_XML_INACTIVE", Since = "0.7.3")]
    Inactive = 1,
}
