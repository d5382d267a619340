namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainMigrateFlags</c> since 0.3.2.</summary>
[CEnum("virDomainMigrateFlags", "libvirt-domain.h", Since = "0.3.2")]
[Flags]
public enum DomainMigrateFlags : uint
{
    [CName("VIR_MIGRATE_LIVE", Since = "0.3.2")]
    Live = 1,
    [CName("VIR_MIGRATE_PEER2PEER", Since = "0.7.2")]
    Peer2peer = 2,
    [CName("VIR_MIGRATE_TUNNELLED", Since = "0.7.2")]
    Tunnelled = 4,
    [CName("VIR_MIGRATE_PERSIST_DEST", Since = "0.7.3")]
    PersistDest = 8,
    [CName("VIR_MIGRATE_UNDEFINE_SOURCE", Since = "0.7.3")]
    UndefineSource = 16,
    [CName("VIR_MIGRATE_PAUSED", Since = "0.7.5")]
    Paused = 32,
    [CName("VIR_MIGRATE_NON_SHARED_DISK", Since = "0.8.2")]
    NonSharedDisk = 64,
    [CName("VIR_MIGRATE_NON_SHARED_INC", Since = "0.8.2")]
    NonSharedInc = 128,
    [CName("VIR_MIGRATE_CHANGE_PROTECTION", Since = "0.9.4")]
    ChangeProtection = 256,
    [CName("VIR_MIGRATE_UNSAFE", Since = "0.9.11")]
    Unsafe = 512,
    [CName("VIR_MIGRATE_OFFLINE", Since = "1.0.1")]
    Offline = 1024,
    [CName("VIR_MIGRATE_COMPRESSED", Since = "1.0.3")]
    Compressed = 2048,
    [CName("VIR_MIGRATE_ABORT_ON_ERROR", Since = "1.1.0")]
    AbortOnError = 4096,
    [CName("VIR_MIGRATE_AUTO_CONVERGE", Since = "1.2.3")]
    AutoConverge = 8192,
    [CName("VIR_MIGRATE_RDMA_PIN_ALL", Since = "1.2.9")]
    RdmaPinAll = 16384,
    [CName("VIR_MIGRATE_POSTCOPY", Since = "1.3.3")]
    Postcopy = 32768,
    [CName("VIR_MIGRATE_TLS", Since = "3.2.0")]
    Tls = 65536,
    [CName("VIR_MIGRATE_PARALLEL", Since = "5.2.0")]
    Parallel = 131072,
    [CName("VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES", Since = "8.0.0")]
    NonSharedSynchronousWrites = 262144,
    [CName("VIR_MIGRATE_POSTCOPY_RESUME", Since = "8.5.0")]
    PostcopyResume = 524288,
    [CName("VIR_MIGRATE_ZEROCOPY", Since = "8.5.0")]
    Zerocopy = 1048576,
}
