namespace VirtBridge.Contract;

/// <summary>Values of <c>virNetworkEventID</c> since 1.2.1.</summary>
[CEnum("virNetworkEventID", "libvirt-network.h", Since = "1.2.1")]
public enum NetworkEventID : int
{
    [CName("VIR_NETWORK_EVENT_ID_LIFECYCLE", Since = "1.2.1")]
    Lifecycle = 0,
    [CName("VIR_NETWORK_EVENT_ID_METADATA_CHANGE", Since = "9.8.0")]
    MetadataChange = 1,
    [CName("VIR_NETWORK_EVENT_ID_LAST", Since = "1.2.1", Sentinel = true)]
    Last = 2,
}
