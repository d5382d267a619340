namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainInterfaceAddressesSource</c> since 1.2.14.</summary>
[CEnum("virDomainInterfaceAddressesSource", "libvirt-domain.h", Since = "1.2.14")]
public enum DomainInterfaceAddressesSource : int
{
    [CName("VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE", Since = "1.2.14")]
    Lease = 0,
    [CName("VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT", Since = "1.2.14")]
    Agent = 1,
    [CName("VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP", Since = "4.2.0")]
    Arp = 2,
    [CName("VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LAST", Since = "1.2.14", Sentinel = true)]
    Last = 3,
}
