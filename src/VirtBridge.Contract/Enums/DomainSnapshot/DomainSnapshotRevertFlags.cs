namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainSnapshotRevertFlags</c> since 0.9.5.</summary>
[CEnum("virDomainSnapshotRevertFlags", "libvirt-domain-snapshot.h", Since = "0.9.5")]
[Flags]
public enum DomainSnapshotRevertFlags : uint
{
    [CName("VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING", Since = "0.9.5")]
    Running = 1,
    [CName("VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED", Since = "0.9.5")]
    Paused = 2,
    [CName("VIR_DOMAIN_SNAPSHOT_REVERT_FORCE", Since = "0.9.7")]
    Force = 4,
    [CName("VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM", Since = "8.1.0")]
    ResetNvram = 8,
}
