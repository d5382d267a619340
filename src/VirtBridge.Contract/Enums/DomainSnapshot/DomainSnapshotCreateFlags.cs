namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainSnapshotCreateFlags</c> since 0.9.5.</summary>
[CEnum("virDomainSnapshotCreateFlags", "libvirt-domain-snapshot.h", Since = "0.9.5")]
[Flags]
public enum DomainSnapshotCreateFlags : uint
{
    [CName("VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE", Since = "0.9.5")]
    Redefine = 1,
    [CName("VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT", Since = "0.9.5")]
    Current = 2,
    [CName("VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA", Since = "0.9.5")]
    NoMetadata = 4,
    [CName("VIR_DOMAIN_SNAPSHOT_CREATE_HALT", Since = "0.9.5")]
    Halt = 8,
    [CName("VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY", Since = "0.9.5")]
    DiskOnly = 16,
    [CName("VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT", Since = "0.9.10")]
    ReuseExt = 32,
    [CName("VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE", Since = "0.9.10")]
    Quiesce = 64,
    [CName("VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC", Since = "0.9.11")]
    Atomic = 128,
    [CName("VIR_DOMAIN_SNAPSHOT_CREATE_LIVE", Since = "1.0.1")]
    Live = 256,
    [CName("VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE", Since = "5.6.0")]
    Validate = 512,
}
