namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainSnapshotListFlags</c> since 0.9.5.</summary>
[CEnum("virDomainSnapshotListFlags", "libvirt-domain-snapshot.h", Since = "0.9.5")]
[Flags]
public enum DomainSnapshotListFlags : uint
{
    [CName("VIR_DOMAIN_SNAPSHOT_LIST_ROOTS", Since = "0.9.5")]
    Roots = 1,
    [CName("VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS", Since = "0.9.7")]
    Descendants = 1,
    [CName("VIR_DOMAIN_SNAPSHOT_LIST_LEAVES", Since = "0.9.7")]
    Leaves = 4,
    [CName("VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES", Since = "0.9.13")]
    NoLeaves = 8,
    [CName("VIR_DOMAIN_SNAPSHOT_LIST_METADATA", Since = "0.9.5")]
    Metadata = 2,
    [CName("VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA", Since = "0.9.13")]
    NoMetadata = 16,
    [CName("VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE", Since = "1.0.1")]
    Inactive = 32,
    [CName("VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE", Since = "1.0.1")]
    Active = 64,
    [CName("VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY", Since = "1.0.1")]
    DiskOnly = 128,
    [CName("VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL", Since = "1.0.1")]
    Internal = 256,
    [CName("VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL", Since = "1.0.1")]
    External = 512,
    [CName("VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL", Since = "5.2.0")]
    Topological = 1024,
}
