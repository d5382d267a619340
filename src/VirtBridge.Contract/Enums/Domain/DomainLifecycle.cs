namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainLifecycle</c> since 3.9.0.</summary>
[CEnum("virDomainLifecycle", "libvirt-domain.h", Since = "3.9.0")]
public enum DomainLifecycle : int
{
    [CName("VIR_DOMAIN_LIFECYCLE_POWEROFF", Since = "3.9.0")]
    Poweroff = 0,
    [CName("VIR_DOMAIN_LIFECYCLE_REBOOT", Since = "3.9.0")]
    Reboot = 1,
    [CName("VIR_DOMAIN_LIFECYCLE_CRASH", Since = "3.9.0")]
    Crash = 2,
    [CName("VIR_DOMAIN_LIFECYCLE_LAST", Since = "3.9.0", Sentinel = true)]
    Last = 3,
}
