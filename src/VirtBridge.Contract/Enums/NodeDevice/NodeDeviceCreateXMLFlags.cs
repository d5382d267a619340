namespace VirtBridge.Contract;

/// <summary>Values of <c>virNodeDeviceCreateXMLFlags</c> since 8.10.0.</summary>
[CEnum("virNodeDeviceCreateXMLFlags", "libvirt-nodedev.h", Since = "8.10.0")]
[Flags]
public enum NodeDeviceCreateXMLFlags : uint
{
    [CName("VIR_NODE_DEVICE_CREATE_XML_VALIDATE", Since = "8.10.0")]
    Validate = 1,
}
