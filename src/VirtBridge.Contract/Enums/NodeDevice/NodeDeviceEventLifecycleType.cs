namespace VirtBridge.Contract;

/// <summary>Values of <c>virNodeDeviceEventLifecycleType</c> since 2.2.0.</summary>
[CEnum("virNodeDeviceEventLifecycleType", "libvirt-nodedev.h", Since = "2.2.0")]
public enum NodeDeviceEventLifecycleType : int
{
    [CName("VIR_NODE_DEVICE_EVENT_CREATED", Since = "2.2.0")]
    Created = 0,
    [CName("VIR_NODE_DEVICE_EVENT_DELETED", Since = "2.2.0")]
    Deleted = 1,
    [CName("VIR_NODE_DEVICE_EVENT_DEFINED", Since = "7.3.0")]
    Defined = 2,
    [CName("VIR_NODE_DEVICE_EVENT_UNDEFINED", Since = "7.3.0")]
    Undefined = 3,
    [CName("VIR_NODE_DEVICE_EVENT_LAST", Since = "2.2.0", Sentinel = true)]
    Last = 4,
}
