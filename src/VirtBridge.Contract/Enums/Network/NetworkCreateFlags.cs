namespace VirtBridge.Contract;

/// <summary>Values of <c>virNetworkCreateFlags</c> since 7.8.0.</summary>
[CEnum("virNetworkCreateFlags", "libvirt-network.h", Since = "7.8.0")]
[Flags]
public enum NetworkCreateFlags : uint
{
    [CName("VIR_NETWORK_CREATE_VALIDATE", Since = "7.8.0")]
    Validate = 1,
}
