namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainJobOperation</c> since 3.3.0.</summary>
[CEnum("virDomainJobOperation", "libvirt-domain.h", Since = "3.3.0")]
public enum DomainJobOperation : int
{
    [CName("VIR_DOMAIN_JOB_OPERATION_UNKNOWN", Since = "3.3.0")]
    Unknown = 0,
    [CName("VIR_DOMAIN_JOB_OPERATION_START", Since = "3.3.0")]
    Start = 1,
    [CName("VIR_DOMAIN_JOB_OPERATION_SAVE", Since = "3.3.0")]
    Save = 2,
    [CName("VIR_DOMAIN_JOB_OPERATION_RESTORE", Since = "3.3.0")]
    Restore = 3,
    [CName("VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN", Since = "3.3.0")]
    MigrationIn = 4,
    [CName("VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT", Since = "3.3.0")]
    MigrationOut = 5,
    [CName("VIR_DOMAIN_JOB_OPERATION_SNAPSHOT", Since = "3.3.0")]
    Snapshot = 6,
    [CName("VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT", Since = "3.3.0")]
    SnapshotRevert = 7,
    [CName("VIR_DOMAIN_JOB_OPERATION_DUMP", Since = "3.3.0")]
    Dump = 8,
    [CName("VIR_DOMAIN_JOB_OPERATION_BACKUP", Since = "6.0.0")]
    Backup = 9,
    [CName("VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE", Since = "9.0.0")]
    SnapshotDelete = 10,
    [CName("VIR_DOMAIN_JOB_OPERATION_LAST", Since = "3.3.0", Sentinel = true)]
    Last = 11,
}
