namespace VirtBridge.Contract;

/// <summary>Values of <c>virNetworkDefineFlags</c> since 7.7.0.</summary>
[CEnum("virNetworkDefineFlags", "libvirt-network.h", Since = "7.7.0")]
[Flags]
public enum NetworkDefineFlags : uint
{
    [CName("VIR_NETWORK_DEFINE_VALIDATE", Since = "7.7.0")]
    Validate = 1,
}
