namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainGraphicsReloadType</c> since 10.2.0.</summary>
[CEnum("virDomainGraphicsReloadType", "libvirt-domain.h", Since = "10.2.0")]
public enum DomainGraphicsReloadType : int
{
    [CName("VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY", Since = "10.2.0")]
    Any = 0,
    [CName("VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC", Since = "10.2.0")]
    Vnc = 1,
    [CName("VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_LAST", Since = "10.2.0", Sentinel = true)]
    Last = 2,
}
