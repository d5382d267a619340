namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainShutoffReason</c> since 0.9.2.</summary>
[CEnum("virDomainShutoffReason", "libvirt-domain.h", Since = "0.9.2")]
public enum DomainShutoffReason : int
{
    [CName("VIR_DOMAIN_SHUTOFF_UNKNOWN", Since = "0.9.2")]
    Unknown = 0,
    [CName("VIR_DOMAIN_SHUTOFF_SHUTDOWN", Since = "0.9.2")]
    Shutdown = 1,
    [CName("VIR_DOMAIN_SHUTOFF_DESTROYED", Since = "0.9.2")]
    Destroyed = 2,
    [CName("VIR_DOMAIN_SHUTOFF_CRASHED", Since = "0.9.2")]
    Crashed = 3,
    [CName("VIR_DOMAIN_SHUTOFF_MIGRATED", Since = "0.9.2")]
    Migrated = 4,
    [CName("VIR_DOMAIN_SHUTOFF_SAVED", Since = "0.9.2")]
    Saved = 5,
    [CName("VIR_DOMAIN_SHUTOFF_FAILED", Since = "0.9.2")]
    Failed = 6,
    [CName("VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT", Since = "0.9.2")]
    FromSnapshot = 7,
    [CName("VIR_DOMAIN_SHUTOFF_DAEMON", Since = "4.10.0")]
    Daemon = 8,
    [CName("VIR_DOMAIN_SHUTOFF_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 9,
}
