namespace VirtBridge.Contract;

/// <summary>Values of <c>virNodeDeviceDefineXMLFlags</c> since 8.10.0.</summary>
[CEnum("virNodeDeviceDefineXMLFlags", "libvirt-nodedev.h", Since = "8.10.0")]
[Flags]
public enum NodeDeviceDefineXMLFlags : uint
{
    [CName("VIR_NODE_DEVICE_DEFINE_XML_VALIDATE", Since = "8.10.0")]
    Validate = 1,
}
