namespace VirtBridge.Contract;

/// <summary>Values of <c>virNetworkUpdateSection</c> since 0.10.2.</summary>
[CEnum("virNetworkUpdateSection", "libvirt-network.h", Since = "0.10.2")]
public enum NetworkUpdateSection : int
{
    [CName("VIR_NETWORK_SECTION_NONE", Since = "0.10.2")]
    None = 0,
    [CName("VIR_NETWORK_SECTION_BRIDGE", Since = "0.10.2")]
    Bridge = 1,
    [CName("VIR_NETWORK_SECTION_DOMAIN", Since = "0.10.2")]
    Domain = 2,
    [CName("VIR_NETWORK_SECTION_IP", Since = "0.10.2")]
    Ip = 3,
    [CName("VIR_NETWORK_SECTION_IP_DHCP_HOST", Since = "0.10.2")]
    IpDhcpHost = 4,
    [CName("VIR_NETWORK_SECTION_IP_DHCP_RANGE", Since = "0.10.2")]
    IpDhcpRange = 5,
    [CName("VIR_NETWORK_SECTION_FORWARD", Since = "0.10.2")]
    Forward = 6,
    [CName("VIR_NETWORK_SECTION_FORWARD_INTERFACE", Since = "0.10.2")]
    ForwardInterface = 7,
    [CName("VIR_NETWORK_SECTION_FORWARD_PF", Since = "0.10.2")]
    ForwardPf = 8,
    [CName("VIR_NETWORK_SECTION_PORTGROUP", Since = "0.10.2")]
    Portgroup = 9,
    [CName("VIR_NETWORK_SECTION_DNS_HOST", Since = "0.10.2")]
    DnsHost = 10,
    [CName("VIR_NETWORK_SECTION_DNS_TXT", Since = "0.10.2")]
    DnsTxt = 11,
    [CName("VIR_NETWORK_SECTION_DNS_SRV", Since = "0.10.2")]
    DnsSrv = 12,
    [CName("VIR_NETWORK_SECTION_LAST", Since = "0.10.2", Sentinel = true)]
    Last = 13,
}
