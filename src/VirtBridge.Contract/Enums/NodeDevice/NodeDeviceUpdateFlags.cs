namespace VirtBridge.Contract;

/// <summary>Values of <c>virNodeDeviceUpdateFlags</c> since 10.1.0.</summary>
[CEnum("virNodeDeviceUpdateFlags", "libvirt-nodedev.h", Since = "10.1.0")]
[Flags]
public enum NodeDeviceUpdateFlags : uint
{
    [CName("VIR_NODE_DEVICE_UPDATE_AFFECT_CURRENT", Since = "10.1.0")]
    Current = 0,
    [CName("VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE", Since = "10.1.0")]
    Live = 1,
    [CName("VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG", Since = "10.1.0")]
    Config = 2,
}
