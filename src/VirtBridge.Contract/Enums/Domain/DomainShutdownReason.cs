namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainShutdownReason</c> since 0.9.2.</summary>
[CEnum("virDomainShutdownReason", "libvirt-domain.h", Since = "0.9.2")]
public enum DomainShutdownReason : int
{
    [CName("VIR_DOMAIN_SHUTDOWN_UNKNOWN", Since = "0.9.2")]
    Unknown = 0,
    [CName("VIR_DOMAIN_SHUTDOWN_USER", Since = "0.9.2")]
    User = 1,
    [CName("VIR_DOMAIN_SHUTDOWN_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 2,
}
