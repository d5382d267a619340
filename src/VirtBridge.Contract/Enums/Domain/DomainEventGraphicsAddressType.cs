namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainEventGraphicsAddressType</c> since 0.8.0.</summary>
[CEnum("virDomainEventGraphicsAddressType", "libvirt-domain.h", Since = "0.8.0")]
public enum DomainEventGraphicsAddressType : int
{
    [CName("VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4", Since = "0.8.0")]
    Ipv4 = 0,
    [CName("VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6", Since = "0.8.0")]
    Ipv6 = 1,
    [CName("VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX", Since = "0.9.7")]
    Unix = 2,
    [CName("VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 3,
}
