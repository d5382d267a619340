namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainRunningReason</c> since 0.9.2.</summary>
[CEnum("virDomainRunningReason", "libvirt-domain.h", Since = "0.9.2")]
public enum DomainRunningReason : int
{
    [CName("VIR_DOMAIN_RUNNING_UNKNOWN", Since = "0.9.2")]
    Unknown = 0,
    [CName("VIR_DOMAIN_RUNNING_BOOTED", Since = "0.9.2")]
    Booted = 1,
    [CName("VIR_DOMAIN_RUNNING_MIGRATED", Since = "0.9.2")]
    Migrated = 2,
    [CName("VIR_DOMAIN_RUNNING_RESTORED", Since = "0.9.2")]
    Restored = 3,
    [CName("VIR_DOMAIN_RUNNING_FROM_SNAPSHOT", Since = "0.9.2")]
    FromSnapshot = 4,
    [CName("VIR_DOMAIN_RUNNING_UNPAUSED", Since = "0.9.2")]
    Unpaused = 5,
    [CName("VIR_DOMAIN_RUNNING_MIGRATION_CANCELED", Since = "0.9.2")]
    MigrationCanceled = 6,
    [CName("VIR_DOMAIN_RUNNING_SAVE_CANCELED", Since = "0.9.2")]
    SaveCanceled = 7,
    [CName("VIR_DOMAIN_RUNNING_WAKEUP", Since = "0.9.11")]
    Wakeup = 8,
    [CName("VIR_DOMAIN_RUNNING_CRASHED", Since = "1.1.1")]
    Crashed = 9,
    [CName("VIR_DOMAIN_RUNNING_POSTCOPY", Since = "1.3.3")]
    Postcopy = 10,
    [CName("VIR_DOMAIN_RUNNING_POSTCOPY_FAILED", Since = "8.5.0")]
    PostcopyFailed = 11,
    [CName("VIR_DOMAIN_RUNNING_LAST", Since = "0.9.10", Sentinel = true)]
    Last = 12,
}
