namespace VirtBridge.Contract;

/// <summary>Values of <c>virNodeDeviceEventID</c> since 2.2.0.</summary>
[CEnum("virNodeDeviceEventID", "libvirt-nodedev.h", Since = "2.2.0")]
public enum NodeDeviceEventID : int
{
    [CName("VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE", Since = "2.2.0")]
    Lifecycle = 0,
    [CName("VIR_NODE_DEVICE_EVENT_ID_UPDATE", Since = "2.2.0")]
    Update = 1,
    [CName("VIR_NODE_DEVICE_EVENT_ID_LAST", Since = "2.2.0", Sentinel = true)]
    Last = 2,
}
