namespace VirtBridge.Contract;

/// <summary>Values of <c>virNetworkPortCreateFlags</c> since 5.5.0.</summary>
[CEnum("virNetworkPortCreateFlags", "libvirt-network.h", Since = "5.5.0")]
[Flags]
public enum NetworkPortCreateFlags : uint
{
    [CName("VIR_NETWORK_PORT_CREATE_RECLAIM", Since = "5.5.0")]
    Reclaim = 1,
    [CName("VIR_NETWORK_PORT_CREATE_VALIDATE", Since = "7.8.0")]
    Validate = 2,
}
