namespace VirtBridge.Contract;

/// <summary>Values of <c>virNetworkXMLFlags</c> since 0.9.10.</summary>
[CEnum("virNetworkXMLFlags", "libvirt-network.h", Since = "0.9.10")]
[Flags]
public enum NetworkXMLFlags : uint
{
    [CName("VIR_NETWORK_XML_INACTIVE", Since = "0.9.10")]
    Inactive = 1,
}
