namespace VirtBridge.Contract;

/// <summary>Values of <c>virNodeDeviceXMLFlags</c> since 10.1.0.</summary>
[CEnum("virNodeDeviceXMLFlags", "libvirt-nodedev.h", Since = "10.1.0")]
[Flags]
public enum NodeDeviceXMLFlags : uint
{
    [CName("VIR_NODE_DEVICE_XML_INACTIVE", Since = "10.1.0")]
    Inactive = 1,
}
