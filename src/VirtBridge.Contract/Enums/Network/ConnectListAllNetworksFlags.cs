namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectListAllNetworksFlags</c> since 0.10.2.</summary>
[CEnum("virConnectListAllNetworksFlags", "libvirt-network.h", Since = "0.10.2")]
[Flags]
public enum ConnectListAllNetworksFlags : uint
{
    [CName("VIR_CONNECT_LIST_NETWORKS_INACTIVE", Since = "0.10.2")]
    Inactive = 1,
    [CName("VIR_CONNECT_LIST_NETWORKS_ACTIVE", Since = "0.10.2")]
    Active = 2,
    [CName("VIR_CONNECT_LIST_NETWORKS_PERSISTENT", Since = "0.10.2")]
    Persistent = 4,
    [CName("VIR_CONNECT_LIST_NETWORKS_TRANSIENT", Since = "0.10.2")]
    Transient = 8,
    [CName("VIR_CONNECT_LIST_NETWORKS_AUTOSTART", Since = "0.10.2")]
    Autostart = 16,
    [CName("VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART", Since = "0.10.2")]
    NoAutostart = 32,
}
