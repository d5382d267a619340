namespace VirtBridge.Contract;

/// <summary>Values of <c>virIPAddrType</c> since 1.2.6.</summary>
[CEnum("virIPAddrType", "libvirt-network.h", Since = "1.2.6")]
public enum IPAddrType : int
{
    [CName("VIR_IP_ADDR_TYPE_IPV4", Since = "1.2.6")]
    Ipv4 = 0,
    [CName("VIR_IP_ADDR_TYPE_IPV6", Since = "1.2.6")]
    Ipv6 = 1,
    [CName("VIR_IP_ADDR_TYPE_LAST", Since = "1.2.6", Sentinel = true)]
    Last = 2,
}
