namespace VirtBridge.Contract.Abi;

/// <summary>Names and numbers <c>libvirt-domain.h</c> defines.</summary>
[CHeader("libvirt-domain.h", "libvirt")]
public static class DomainConstants
{
    [CConstant("VIR_DOMAIN_ANNOUNCE_INTERFACE_INITIAL", "12.5.0", ParameterType = "uint")]
    public const string DomainAnnounceInterfaceInitial = "initial";

    [CConstant("VIR_DOMAIN_ANNOUNCE_INTERFACE_MAX", "12.5.0", ParameterType = "uint")]
    public const string DomainAnnounceInterfaceMax = "max";

    [CConstant("VIR_DOMAIN_ANNOUNCE_INTERFACE_ROUNDS", "12.5.0", ParameterType = "uint")]
    public const string DomainAnnounceInterfaceRounds = "rounds";

    [CConstant("VIR_DOMAIN_ANNOUNCE_INTERFACE_STEP", "12.5.0", ParameterType = "uint")]
    public const string DomainAnnounceInterfaceStep = "step";

    [CConstant("VIR_DOMAIN_IOTHREAD_POLL_GROW", "4.10.0", ParameterType = "uint|ullong")]
    public const string DomainIOThreadPollGrow = "poll_grow";

    [CConstant("VIR_DOMAIN_IOTHREAD_POLL_MAX_NS", "4.10.0", ParameterType = "ullong")]
    public const string DomainIOThreadPollMaxNs = "poll_max_ns";

    [CConstant("VIR_DOMAIN_IOTHREAD_POLL_SHRINK", "4.10.0", ParameterType = "uint|ullong")]
    public const string DomainIOThreadPollShrink = "poll_shrink";

    [CConstant("VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX", "8.5.0", ParameterType = "int")]
    public const string DomainIOThreadThreadPoolMax = "thread_pool_max";

    [CConstant("VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN", "8.5.0", ParameterType = "int")]
    public const string DomainIOThreadThreadPoolMin = "thread_pool_min";

    [CConstant("VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR", "8.0.0", ParameterType = "uint")]
    public const string DomainLaunchSecuritySevApiMajor = "sev-api-major";

    [CConstant("VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR", "8.0.0", ParameterType = "uint")]
    public const string DomainLaunchSecuritySevApiMinor = "sev-api-minor";

    [CConstant("VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID", "8.0.0", ParameterType = "uint")]
    public const string DomainLaunchSecuritySevBuildId = "sev-build-id";

    [CConstant("VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT", "4.5.0", ParameterType = "string")]
    public const string DomainLaunchSecuritySevMeasurement = "sev-measurement";

    [CConstant("VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY", "8.0.0", ParameterType = "uint")]
    public const string DomainLaunchSecuritySevPolicy = "sev-policy";

    [CConstant("VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET", "8.0.0", ParameterType = "string")]
    public const string DomainLaunchSecuritySevSecret = "sev-secret";

    [CConstant("VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER", "8.0.0", ParameterType = "string")]
    public const string DomainLaunchSecuritySevSecretHeader = "sev-secret-header";

    [CConstant("VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS", "8.0.0", ParameterType = "ullong")]
    public const string DomainLaunchSecuritySevSecretSetAddress = "sev-secret-set-address";

    [CConstant("VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY", "10.5.0", ParameterType = "ullong")]
    public const string DomainLaunchSecuritySevSnpPolicy = "sev-snp-policy";

    [CConstant("VIR_DOMAIN_SAVE_PARAM_DXML", "8.4.0", ParameterType = "string")]
    public const string DomainSaveParamDxml = "dxml";

    [CConstant("VIR_DOMAIN_SAVE_PARAM_FILE", "8.4.0", ParameterType = "string")]
    public const string DomainSaveParamFile = "file";

    [CConstant("VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT", "11.2.0", ParameterType = "string")]
    public const string DomainSaveParamImageFormat = "image_format";

    [CConstant("VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_BZIP2", "12.0.0")]
    public const string DomainSaveParamImageFormatBzip2 = "bzip2";

    [CConstant("VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_GZIP", "12.0.0")]
    public const string DomainSaveParamImageFormatGzip = "gzip";

    [CConstant("VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_LZOP", "12.0.0")]
    public const string DomainSaveParamImageFormatLzop = "lzop";

    [CConstant("VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW", "12.0.0")]
    public const string DomainSaveParamImageFormatRaw = "raw";

    [CConstant("VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_SPARSE", "12.0.0")]
    public const string DomainSaveParamImageFormatSparse = "sparse";

    [CConstant("VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_XZ", "12.0.0")]
    public const string DomainSaveParamImageFormatXz = "xz";

    [CConstant("VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_ZSTD", "12.0.0")]
    public const string DomainSaveParamImageFormatZstd = "zstd";

    [CConstant("VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS", "11.2.0", ParameterType = "int")]
    public const string DomainSaveParamParallelChannels = "parallel.channels";

    [CConstant("VIR_DOMAIN_SCHED_FIELD_LENGTH", "0.2.3")]
    public const long DomainSchedFieldLength = 80;

    [CConstant("VIR_DOMAIN_SEND_KEY_MAX_KEYS", "0.9.3")]
    public const long DomainSendKeyMaxKeys = 16;

    [CConstant("VIR_KEYCODE_SET_RFB", "0.9.5")]
    public const long KeycodeSetRfb = 9;

    [CConstant("VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT", "2.0.0", ParameterType = "int")]
    public const string MigrateParamAutoConvergeIncrement = "auto_converge.increment";

    [CConstant("VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL", "2.0.0", ParameterType = "int")]
    public const string MigrateParamAutoConvergeInitial = "auto_converge.initial";

    [CConstant("VIR_MIGRATE_PARAM_BANDWIDTH", "1.1.0", ParameterType = "ullong")]
    public const string MigrateParamBandwidth = "bandwidth";

    [CConstant("VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER", "11.1.0", ParameterType = "ullong")]
    public const string MigrateParamBandwidthAvailSwitchover = "bandwidth.avail.switchover";

    [CConstant("VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY", "5.1.0", ParameterType = "ullong")]
    public const string MigrateParamBandwidthPostcopy = "bandwidth.postcopy";

    [CConstant("VIR_MIGRATE_PARAM_COMPRESSION", "1.3.4", ParameterType = "string")]
    public const string MigrateParamCompression = "compression";

    [CConstant("VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS", "1.3.4", ParameterType = "int")]
    public const string MigrateParamCompressionMtDthreads = "compression.mt.dthreads";

    [CConstant("VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL", "1.3.4", ParameterType = "int")]
    public const string MigrateParamCompressionMtLevel = "compression.mt.level";

    [CConstant("VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS", "1.3.4", ParameterType = "int")]
    public const string MigrateParamCompressionMtThreads = "compression.mt.threads";

    [CConstant("VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE", "1.3.4", ParameterType = "ullong")]
    public const string MigrateParamCompressionXbzrleCache = "compression.xbzrle.cache";

    [CConstant("VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL", "9.4.0", ParameterType = "int")]
    public const string MigrateParamCompressionZlibLevel = "compression.zlib.level";

    [CConstant("VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL", "9.4.0", ParameterType = "int")]
    public const string MigrateParamCompressionZstdLevel = "compression.zstd.level";

    [CConstant("VIR_MIGRATE_PARAM_DEST_NAME", "1.1.0", ParameterType = "string")]
    public const string MigrateParamDestName = "destination_name";

    [CConstant("VIR_MIGRATE_PARAM_DEST_XML", "1.1.0", ParameterType = "string")]
    public const string MigrateParamDestXml = "destination_xml";

    [CConstant("VIR_MIGRATE_PARAM_DISKS_PORT", "1.3.3", ParameterType = "int")]
    public const string MigrateParamDisksPort = "disks_port";

    [CConstant("VIR_MIGRATE_PARAM_DISKS_URI", "6.8.0", ParameterType = "string")]
    public const string MigrateParamDisksUri = "disks_uri";

    [CConstant("VIR_MIGRATE_PARAM_GRAPHICS_URI", "1.1.0", ParameterType = "string")]
    public const string MigrateParamGraphicsUri = "graphics_uri";

    [CConstant("VIR_MIGRATE_PARAM_LISTEN_ADDRESS", "1.1.4", ParameterType = "string")]
    public const string MigrateParamListenAddress = "listen_address";

    [CConstant("VIR_MIGRATE_PARAM_MIGRATE_DISKS", "1.2.17", ParameterType = "string")]
    public const string MigrateParamMigrateDisks = "migrate_disks";

    [CConstant("VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES", "10.9.0", ParameterType = "string")]
    public const string MigrateParamMigrateDisksDetectZeroes = "migrate_disks_detect_zeroes";

    [CConstant("VIR_MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO", "12.2.0", ParameterType = "string")]
    public const string MigrateParamMigrateDisksTargetZero = "migrate_disks_target_zero";

    [CConstant("VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS", "5.2.0", ParameterType = "int")]
    public const string MigrateParamParallelConnections = "parallel.connections";

    [CConstant("VIR_MIGRATE_PARAM_PERSIST_XML", "1.3.4", ParameterType = "string")]
    public const string MigrateParamPersistXml = "persistent_xml";

    [CConstant("VIR_MIGRATE_PARAM_TLS_DESTINATION", "6.0.0", ParameterType = "string")]
    public const string MigrateParamTlsDestination = "tls.destination";

    [CConstant("VIR_MIGRATE_PARAM_URI", "1.1.0", ParameterType = "string")]
    public const string MigrateParamUri = "migrate_uri";
}
