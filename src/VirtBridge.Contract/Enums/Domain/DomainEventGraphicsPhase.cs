namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainEventGraphicsPhase</c> since 0.8.0.</summary>
[CEnum("virDomainEventGraphicsPhase", "libvirt-domain.h", Since = "0.8.0")]
public enum DomainEventGraphicsPhase : int
{
    [CName("VIR_DOMAIN_EVENT_GRAPHICS_CONNECT", Since = "0.8.0")]
    Connect = 0,
    [CName("VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE", Since = "0.8.0")]
    Initialize = 1,
    [CName("VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT", Since = "0.8.0")]
    Disconnect = 2,
    [CName("VIR_DOMAIN_EVENT_GRAPHICS_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 3,
}
