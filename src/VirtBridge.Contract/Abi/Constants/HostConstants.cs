namespace VirtBridge.Contract.Abi;

/// <summary>Names and numbers <c>libvirt-host.h</c> defines.</summary>
[CHeader("libvirt-host.h", "libvirt")]
public static class HostConstants
{
    [CConstant("VIR_CONNECT_IDENTITY_GROUP_NAME", "5.8.0", ParameterType = "string")]
    public const string ConnectIdentityGroupName = "group-name";

    [CConstant("VIR_CONNECT_IDENTITY_PROCESS_ID", "5.8.0", ParameterType = "llong")]
    public const string ConnectIdentityProcessId = "process-id";

    [CConstant("VIR_CONNECT_IDENTITY_PROCESS_TIME", "5.8.0", ParameterType = "ullong")]
    public const string ConnectIdentityProcessTime = "process-time";

    [CConstant("VIR_CONNECT_IDENTITY_SASL_USER_NAME", "5.8.0", ParameterType = "string")]
    public const string ConnectIdentitySaslUserName = "sasl-user-name";

    [CConstant("VIR_CONNECT_IDENTITY_SELINUX_CONTEXT", "5.8.0", ParameterType = "string")]
    public const string ConnectIdentitySelinuxContext = "selinux-context";

    [CConstant("VIR_CONNECT_IDENTITY_UNIX_GROUP_ID", "5.8.0", ParameterType = "ullong")]
    public const string ConnectIdentityUnixGroupId = "unix-group-id";

    [CConstant("VIR_CONNECT_IDENTITY_UNIX_USER_ID", "5.8.0", ParameterType = "ullong")]
    public const string ConnectIdentityUnixUserId = "unix-user-id";

    [CConstant("VIR_CONNECT_IDENTITY_USER_NAME", "5.8.0", ParameterType = "string")]
    public const string ConnectIdentityUserName = "user-name";

    [CConstant("VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME", "5.8.0", ParameterType = "string")]
    public const string ConnectIdentityX509DistinguishedName = "x509-distinguished-name";

    [CConstant("VIR_NODE_CPU_STATS_FIELD_LENGTH", "0.9.3")]
    public const long NodeCpuStatsFieldLength = 80;

    [CConstant("VIR_NODE_CPU_STATS_GUEST", "11.8.0", ParameterType = "ullong")]
    public const string NodeCpuStatsGuest = "guest";

    [CConstant("VIR_NODE_CPU_STATS_IDLE", "0.9.3", ParameterType = "ullong")]
    public const string NodeCpuStatsIdle = "idle";

    [CConstant("VIR_NODE_CPU_STATS_INTR", "1.2.2", ParameterType = "ullong")]
    public const string NodeCpuStatsIntr = "intr";

    [CConstant("VIR_NODE_CPU_STATS_IOWAIT", "0.9.3", ParameterType = "ullong")]
    public const string NodeCpuStatsIowait = "iowait";

    [CConstant("VIR_NODE_CPU_STATS_KERNEL", "0.9.3", ParameterType = "ullong")]
    public const string NodeCpuStatsKernel = "kernel";

    [CConstant("VIR_NODE_CPU_STATS_USER", "0.9.3", ParameterType = "ullong")]
    public const string NodeCpuStatsUser = "user";

    [CConstant("VIR_NODE_CPU_STATS_UTILIZATION", "0.9.3", ParameterType = "ullong")]
    public const string NodeCpuStatsUtilization = "utilization";

    [CConstant("VIR_NODE_MEMORY_SHARED_FULL_SCANS", "0.10.2", ParameterType = "ullong")]
    public const string NodeMemorySharedFullScans = "shm_full_scans";

    [CConstant("VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES", "1.0.0", ParameterType = "uint")]
    public const string NodeMemorySharedMergeAcrossNodes = "shm_merge_across_nodes";

    [CConstant("VIR_NODE_MEMORY_SHARED_PAGES_SHARED", "0.10.2", ParameterType = "ullong")]
    public const string NodeMemorySharedPagesShared = "shm_pages_shared";

    [CConstant("VIR_NODE_MEMORY_SHARED_PAGES_SHARING", "0.10.2", ParameterType = "ullong")]
    public const string NodeMemorySharedPagesSharing = "shm_pages_sharing";

    [CConstant("VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN", "0.10.2", ParameterType = "uint")]
    public const string NodeMemorySharedPagesToScan = "shm_pages_to_scan";

    [CConstant("VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED", "0.10.2", ParameterType = "ullong")]
    public const string NodeMemorySharedPagesUnshared = "shm_pages_unshared";

    [CConstant("VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE", "0.10.2", ParameterType = "ullong")]
    public const string NodeMemorySharedPagesVolatile = "shm_pages_volatile";

    [CConstant("VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS", "0.10.2", ParameterType = "uint")]
    public const string NodeMemorySharedSleepMillisecs = "shm_sleep_millisecs";

    [CConstant("VIR_NODE_MEMORY_STATS_AVAILABLE", "12.3.0", ParameterType = "ullong")]
    public const string NodeMemoryStatsAvailable = "available";

    [CConstant("VIR_NODE_MEMORY_STATS_BUFFERS", "0.9.3", ParameterType = "ullong")]
    public const string NodeMemoryStatsBuffers = "buffers";

    [CConstant("VIR_NODE_MEMORY_STATS_CACHED", "0.9.3", ParameterType = "ullong")]
    public const string NodeMemoryStatsCached = "cached";

    [CConstant("VIR_NODE_MEMORY_STATS_FIELD_LENGTH", "0.9.3")]
    public const long NodeMemoryStatsFieldLength = 80;

    [CConstant("VIR_NODE_MEMORY_STATS_FREE", "0.9.3", ParameterType = "ullong")]
    public const string NodeMemoryStatsFree = "free";

    [CConstant("VIR_NODE_MEMORY_STATS_TOTAL", "0.9.3", ParameterType = "ullong")]
    public const string NodeMemoryStatsTotal = "total";

    [CConstant("VIR_NODE_SEV_CBITPOS", "4.5.0", ParameterType = "uint")]
    public const string NodeSevCbitpos = "cbitpos";

    [CConstant("VIR_NODE_SEV_CERT_CHAIN", "4.5.0", ParameterType = "string")]
    public const string NodeSevCertChain = "cert-chain";

    [CConstant("VIR_NODE_SEV_CPU0_ID", "8.4.0", ParameterType = "string")]
    public const string NodeSevCpu0Id = "cpu0-id";

    [CConstant("VIR_NODE_SEV_MAX_ES_GUESTS", "8.0.0", ParameterType = "uint")]
    public const string NodeSevMaxEsGuests = "max-es-guests";

    [CConstant("VIR_NODE_SEV_MAX_GUESTS", "8.0.0", ParameterType = "uint")]
    public const string NodeSevMaxGuests = "max-guests";

    [CConstant("VIR_NODE_SEV_PDH", "4.5.0", ParameterType = "string")]
    public const string NodeSevPdh = "pdh";

    [CConstant("VIR_NODE_SEV_REDUCED_PHYS_BITS", "4.5.0", ParameterType = "uint")]
    public const string NodeSevReducedPhysBits = "reduced-phys-bits";

    [CConstant("VIR_SECURITY_DOI_BUFLEN", "0.6.1")]
    public const long SecurityDoiBuflen = 257;

    [CConstant("VIR_SECURITY_LABEL_BUFLEN", "0.6.1")]
    public const long SecurityLabelBuflen = 4097;

    [CConstant("VIR_SECURITY_MODEL_BUFLEN", "0.6.1")]
    public const long SecurityModelBuflen = 257;

    [CConstant("VIR_UUID_BUFLEN", "0.2.0")]
    public const long UuidBuflen = 16;

    [CConstant("VIR_UUID_STRING_BUFLEN", "0.2.0")]
    public const long UuidStringBuflen = 37;
}
