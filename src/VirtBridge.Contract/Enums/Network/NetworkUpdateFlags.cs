namespace VirtBridge.Contract;

/// <summary>Values of <c>virNetworkUpdateFlags</c> since 0.10.2.</summary>
[CEnum("virNetworkUpdateFlags", "libvirt-network.h", Since = "0.10.2")]
[Flags]
public enum NetworkUpdateFlags : uint
{
    [CName("VIR_NETWORK_UPDATE_AFFECT_CURRENT", Since = "0.10.2")]
    Current = 0,
    [CName("VIR_NETWORK_UPDATE_AFFECT_LIVE", Since = "0.10.2")]
    Live = 1,
    [CName("VIR_NETWORK_UPDATE_AFFECT_CONFIG", Since = "0.10.2")]
    Config = 2,
}
