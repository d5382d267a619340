namespace VirtBridge.Contract;

/// <summary>Values of <c>virNetworkMetadataType</c> since 9.7.0.</summary>
[CEnum("virNetworkMetadataType", "libvirt-network.h", Since = "9.7.0")]
public enum NetworkMetadataType : int
{
    [CName("VIR_NETWORK_METADATA_DESCRIPTION", Since = "9.7.0")]
    Description = 0,
    [CName("VIR_NETWORK_METADATA_TITLE", Since = "9.7.0")]
    Title = 1,
    [CName("VIR_NETWORK_METADATA_ELEMENT", Since = "9.7.0")]
    Element = 2,
    [CName("VIR_NETWORK_METADATA_LAST", Since = "9.7.0", Sentinel = true)]
    Last = 3,
}
