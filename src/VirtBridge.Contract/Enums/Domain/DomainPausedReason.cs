namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainPausedReason</c> since 0.9.2.</summary>
[CEnum("virDomainPausedReason", "libvirt-domain.h", Since = "0.9.2")]
public enum DomainPausedReason : int
{
    [CName("VIR_DOMAIN_PAUSED_UNKNOWN", Since = "0.9.2")]
    Unknown = 0,
    [CName("VIR_DOMAIN_PAUSED_USER", Since = "0.9.2")]
    User = 1,
    [CName("VIR_DOMAIN_PAUSED_MIGRATION", Since = "0.9.2")]
    Migration = 2,
    [CName("VIR_DOMAIN_PAUSED_SAVE", Since = "0.9.2")]
    Save = 3,
    [CName("VIR_DOMAIN_PAUSED_DUMP", Since = "0.9.2")]
    Dump = 4,
    [CName("VIR_DOMAIN_PAUSED_IOERROR", Since = "0.9.2")]
    Ioerror = 5,
    [CName("VIR_DOMAIN_PAUSED_WATCHDOG", Since = "0.9.2")]
    Watchdog = 6,
    [CName("VIR_DOMAIN_PAUSED_FROM_SNAPSHOT", Since = "0.9.2")]
    FromSnapshot = 7,
    [CName("VIR_DOMAIN_PAUSED_SHUTTING_DOWN", Since = "0.9.5")]
    ShuttingDown = 8,
    [CName("VIR_DOMAIN_PAUSED_SNAPSHOT", Since = "1.0.1")]
    Snapshot = 9,
    [CName("VIR_DOMAIN_PAUSED_CRASHED", Since = "1.1.1")]
    Crashed = 10,
    [CName("VIR_DOMAIN_PAUSED_STARTING_UP", Since = "1.2.14")]
    StartingUp = 11,
    [CName("VIR_DOMAIN_PAUSED_POSTCOPY", Since = "1.3.3")]
    Postcopy = 12,
    [CName("VIR_DOMAIN_PAUSED_POSTCOPY_FAILED", Since = "1.3.3")]
    PostcopyFailed = 13,
    [CName("VIR_DOMAIN_PAUSED_API_ERROR", Since = "9.2.0")]
    ApiError = 14,
    [CName("VIR_DOMAIN_PAUSED_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 15,
}
