namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainSetTimeFlags</c> since 1.2.5.</summary>
[CEnum("virDomainSetTimeFlags", "libvirt-domain.h", Since = "1.2.5")]
[Flags]
public enum DomainSetTimeFlags : uint
{
    [CName("VIR_DOMAIN_TIME_SYNC", Since = "1.2.5")]
    Sync = 1,
}
