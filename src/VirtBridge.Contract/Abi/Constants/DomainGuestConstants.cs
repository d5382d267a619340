namespace VirtBridge.Contract.Abi;

/// <summary>Names and numbers <c>libvirt-domain.h</c> defines.</summary>
[CHeader("libvirt-domain.h", "libvirt")]
public static class DomainGuestConstants
{
    [CConstant("VIR_DOMAIN_GUEST_INFO_DEVICE_COUNT", "12.7.0", ParameterType = "uint")]
    public const string DomainGuestInfoDeviceCount = "device.count";

    [CConstant("VIR_DOMAIN_GUEST_INFO_DEVICE_PREFIX", "12.7.0")]
    public const string DomainGuestInfoDevicePrefix = "device.";

    [CConstant("VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE", "12.7.0", ParameterType = "llong")]
    public const string DomainGuestInfoDeviceSuffixDriverDate = ".driverDate";

    [CConstant("VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME", "12.7.0", ParameterType = "string")]
    public const string DomainGuestInfoDeviceSuffixDriverName = ".driverName";

    [CConstant("VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION", "12.7.0", ParameterType = "string")]
    public const string DomainGuestInfoDeviceSuffixDriverVersion = ".driverVersion";

    [CConstant("VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE", "12.7.0", ParameterType = "string")]
    public const string DomainGuestInfoDeviceSuffixIdType = ".idType";

    [CConstant("VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE", "12.7.0", ParameterType = "uint")]
    public const string DomainGuestInfoDeviceSuffixPciDevice = "None";

    [CConstant("VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR", "12.7.0", ParameterType = "uint")]
    public const string DomainGuestInfoDeviceSuffixPciVendor = "None";

    [CConstant("VIR_DOMAIN_GUEST_INFO_DISK_COUNT", "11.2.0", ParameterType = "uint")]
    public const string DomainGuestInfoDiskCount = "disk.count";

    [CConstant("VIR_DOMAIN_GUEST_INFO_DISK_PREFIX", "11.2.0")]
    public const string DomainGuestInfoDiskPrefix = "disk.";

    [CConstant("VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoDiskSuffixAlias = ".alias";

    [CConstant("VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT", "11.2.0", ParameterType = "uint")]
    public const string DomainGuestInfoDiskSuffixDependencyCount = ".dependency.count";

    [CConstant("VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX", "11.2.0")]
    public const string DomainGuestInfoDiskSuffixDependencyPrefix = ".dependency.";

    [CConstant("VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoDiskSuffixDependencySuffixName = ".name";

    [CConstant("VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoDiskSuffixGuestAlias = ".guest_alias";

    [CConstant("VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoDiskSuffixGuestBus = ".guest_bus";

    [CConstant("VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoDiskSuffixName = ".name";

    [CConstant("VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION", "11.2.0", ParameterType = "boolean")]
    public const string DomainGuestInfoDiskSuffixPartition = ".partition";

    [CConstant("VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoDiskSuffixSerial = ".serial";

    [CConstant("VIR_DOMAIN_GUEST_INFO_FS_COUNT", "11.2.0", ParameterType = "uint")]
    public const string DomainGuestInfoFsCount = "fs.count";

    [CConstant("VIR_DOMAIN_GUEST_INFO_FS_PREFIX", "11.2.0")]
    public const string DomainGuestInfoFsPrefix = "fs.";

    [CConstant("VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT", "11.2.0", ParameterType = "uint")]
    public const string DomainGuestInfoFsSuffixDiskCount = ".disk.count";

    [CConstant("VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX", "11.2.0")]
    public const string DomainGuestInfoFsSuffixDiskPrefix = ".disk.";

    [CConstant("VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoFsSuffixDiskSuffixAlias = ".alias";

    [CConstant("VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoFsSuffixDiskSuffixDevice = ".device";

    [CConstant("VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoFsSuffixDiskSuffixSerial = ".serial";

    [CConstant("VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoFsSuffixFstype = ".fstype";

    [CConstant("VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoFsSuffixMountpoint = ".mountpoint";

    [CConstant("VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoFsSuffixName = ".name";

    [CConstant("VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES", "11.2.0", ParameterType = "ullong")]
    public const string DomainGuestInfoFsSuffixTotalBytes = ".total-bytes";

    [CConstant("VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES", "11.2.0", ParameterType = "ullong")]
    public const string DomainGuestInfoFsSuffixUsedBytes = ".used-bytes";

    [CConstant("VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoHostnameHostname = "hostname";

    [CConstant("VIR_DOMAIN_GUEST_INFO_IF_COUNT", "11.2.0", ParameterType = "uint")]
    public const string DomainGuestInfoIfCount = "if.count";

    [CConstant("VIR_DOMAIN_GUEST_INFO_IF_PREFIX", "11.2.0")]
    public const string DomainGuestInfoIfPrefix = "if.";

    [CConstant("VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT", "11.2.0", ParameterType = "uint")]
    public const string DomainGuestInfoIfSuffixAddrCount = ".addr.count";

    [CConstant("VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX", "11.2.0")]
    public const string DomainGuestInfoIfSuffixAddrPrefix = ".addr.";

    [CConstant("VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoIfSuffixAddrSuffixAddr = ".addr";

    [CConstant("VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX", "11.2.0")]
    public const string DomainGuestInfoIfSuffixAddrSuffixPrefix = ".prefix";

    [CConstant("VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoIfSuffixAddrSuffixType = ".type";

    [CConstant("VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoIfSuffixHwaddr = ".hwaddr";

    [CConstant("VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoIfSuffixName = ".name";

    [CConstant("VIR_DOMAIN_GUEST_INFO_LOAD_15M", "11.2.0", ParameterType = "double")]
    public const string DomainGuestInfoLoad15m = "load.15m";

    [CConstant("VIR_DOMAIN_GUEST_INFO_LOAD_1M", "11.2.0", ParameterType = "double")]
    public const string DomainGuestInfoLoad1m = "load.1m";

    [CConstant("VIR_DOMAIN_GUEST_INFO_LOAD_5M", "11.2.0", ParameterType = "double")]
    public const string DomainGuestInfoLoad5m = "load.5m";

    [CConstant("VIR_DOMAIN_GUEST_INFO_OS_ID", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoOsId = "os.id";

    [CConstant("VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoOsKernelRelease = "os.kernel-release";

    [CConstant("VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoOsKernelVersion = "os.kernel-version";

    [CConstant("VIR_DOMAIN_GUEST_INFO_OS_MACHINE", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoOsMachine = "os.machine";

    [CConstant("VIR_DOMAIN_GUEST_INFO_OS_NAME", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoOsName = "os.name";

    [CConstant("VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoOsPrettyName = "os.pretty-name";

    [CConstant("VIR_DOMAIN_GUEST_INFO_OS_VARIANT", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoOsVariant = "os.variant";

    [CConstant("VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoOsVariantId = "os.variant-id";

    [CConstant("VIR_DOMAIN_GUEST_INFO_OS_VERSION", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoOsVersion = "os.version";

    [CConstant("VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoOsVersionId = "os.version-id";

    [CConstant("VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoTimezoneName = "timezone.name";

    [CConstant("VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET", "11.2.0", ParameterType = "int")]
    public const string DomainGuestInfoTimezoneOffset = "timezone.offset";

    [CConstant("VIR_DOMAIN_GUEST_INFO_USER_COUNT", "11.2.0", ParameterType = "uint")]
    public const string DomainGuestInfoUserCount = "user.count";

    [CConstant("VIR_DOMAIN_GUEST_INFO_USER_PREFIX", "11.2.0")]
    public const string DomainGuestInfoUserPrefix = "user.";

    [CConstant("VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoUserSuffixDomain = ".domain";

    [CConstant("VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME", "11.2.0", ParameterType = "ullong")]
    public const string DomainGuestInfoUserSuffixLoginTime = ".login-time";

    [CConstant("VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME", "11.2.0", ParameterType = "string")]
    public const string DomainGuestInfoUserSuffixName = ".name";

    [CConstant("VIR_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE", "2.0.0", ParameterType = "int")]
    public const string DomainJobAutoConvergeThrottle = "auto_converge_throttle";

    [CConstant("VIR_DOMAIN_JOB_COMPRESSION_BYTES", "1.0.3", ParameterType = "ullong")]
    public const string DomainJobCompressionBytes = "compression_bytes";

    [CConstant("VIR_DOMAIN_JOB_COMPRESSION_CACHE", "1.0.3", ParameterType = "ullong")]
    public const string DomainJobCompressionCache = "compression_cache";

    [CConstant("VIR_DOMAIN_JOB_COMPRESSION_CACHE_MISSES", "1.0.3", ParameterType = "ullong")]
    public const string DomainJobCompressionCacheMisses = "compression_cache_misses";

    [CConstant("VIR_DOMAIN_JOB_COMPRESSION_OVERFLOW", "1.0.3", ParameterType = "ullong")]
    public const string DomainJobCompressionOverflow = "compression_overflow";

    [CConstant("VIR_DOMAIN_JOB_COMPRESSION_PAGES", "1.0.3", ParameterType = "ullong")]
    public const string DomainJobCompressionPages = "compression_pages";

    [CConstant("VIR_DOMAIN_JOB_DATA_PROCESSED", "1.0.3", ParameterType = "ullong")]
    public const string DomainJobDataProcessed = "data_processed";

    [CConstant("VIR_DOMAIN_JOB_DATA_REMAINING", "1.0.3", ParameterType = "ullong")]
    public const string DomainJobDataRemaining = "data_remaining";

    [CConstant("VIR_DOMAIN_JOB_DATA_TOTAL", "1.0.3", ParameterType = "ullong")]
    public const string DomainJobDataTotal = "data_total";

    [CConstant("VIR_DOMAIN_JOB_DISK_BPS", "1.2.9", ParameterType = "ullong")]
    public const string DomainJobDiskBps = "disk_bps";

    [CConstant("VIR_DOMAIN_JOB_DISK_PROCESSED", "1.0.3", ParameterType = "ullong")]
    public const string DomainJobDiskProcessed = "disk_processed";

    [CConstant("VIR_DOMAIN_JOB_DISK_REMAINING", "1.0.3", ParameterType = "ullong")]
    public const string DomainJobDiskRemaining = "disk_remaining";

    [CConstant("VIR_DOMAIN_JOB_DISK_TEMP_TOTAL", "6.0.0", ParameterType = "ullong")]
    public const string DomainJobDiskTempTotal = "disk_temp_total";

    [CConstant("VIR_DOMAIN_JOB_DISK_TEMP_USED", "6.0.0", ParameterType = "ullong")]
    public const string DomainJobDiskTempUsed = "disk_temp_used";

    [CConstant("VIR_DOMAIN_JOB_DISK_TOTAL", "1.0.3", ParameterType = "ullong")]
    public const string DomainJobDiskTotal = "disk_total";

    [CConstant("VIR_DOMAIN_JOB_DOWNTIME", "1.0.3", ParameterType = "ullong")]
    public const string DomainJobDowntime = "downtime";

    [CConstant("VIR_DOMAIN_JOB_DOWNTIME_NET", "1.2.15", ParameterType = "ullong")]
    public const string DomainJobDowntimeNet = "downtime_net";

    [CConstant("VIR_DOMAIN_JOB_ERRMSG", "6.3.0", ParameterType = "string")]
    public const string DomainJobErrmsg = "errmsg";

    [CConstant("VIR_DOMAIN_JOB_MEMORY_BPS", "1.2.9", ParameterType = "ullong")]
    public const string DomainJobMemoryBps = "memory_bps";

    [CConstant("VIR_DOMAIN_JOB_MEMORY_CONSTANT", "1.0.3", ParameterType = "ullong")]
    public const string DomainJobMemoryConstant = "memory_constant";

    [CConstant("VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE", "1.3.1", ParameterType = "ullong")]
    public const string DomainJobMemoryDirtyRate = "memory_dirty_rate";

    [CConstant("VIR_DOMAIN_JOB_MEMORY_ITERATION", "1.3.1", ParameterType = "ullong")]
    public const string DomainJobMemoryIteration = "memory_iteration";

    [CConstant("VIR_DOMAIN_JOB_MEMORY_NORMAL", "1.0.3", ParameterType = "ullong")]
    public const string DomainJobMemoryNormal = "memory_normal";

    [CConstant("VIR_DOMAIN_JOB_MEMORY_NORMAL_BYTES", "1.0.3", ParameterType = "ullong")]
    public const string DomainJobMemoryNormalBytes = "memory_normal_bytes";

    [CConstant("VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE", "3.9.0", ParameterType = "ullong")]
    public const string DomainJobMemoryPageSize = "memory_page_size";

    [CConstant("VIR_DOMAIN_JOB_MEMORY_POSTCOPY_REQS", "5.0.0", ParameterType = "ullong")]
    public const string DomainJobMemoryPostcopyReqs = "memory_postcopy_requests";

    [CConstant("VIR_DOMAIN_JOB_MEMORY_PROCESSED", "1.0.3", ParameterType = "ullong")]
    public const string DomainJobMemoryProcessed = "memory_processed";

    [CConstant("VIR_DOMAIN_JOB_MEMORY_REMAINING", "1.0.3", ParameterType = "ullong")]
    public const string DomainJobMemoryRemaining = "memory_remaining";

    [CConstant("VIR_DOMAIN_JOB_MEMORY_TOTAL", "1.0.3", ParameterType = "ullong")]
    public const string DomainJobMemoryTotal = "memory_total";

    [CConstant("VIR_DOMAIN_JOB_OPERATION", "3.3.0", ParameterType = "int")]
    public const string DomainJobOperation = "operation";

    [CConstant("VIR_DOMAIN_JOB_SETUP_TIME", "1.2.9", ParameterType = "ullong")]
    public const string DomainJobSetupTime = "setup_time";

    [CConstant("VIR_DOMAIN_JOB_SUCCESS", "6.0.0", ParameterType = "boolean")]
    public const string DomainJobSuccess = "success";

    [CConstant("VIR_DOMAIN_JOB_TIME_ELAPSED", "1.0.3", ParameterType = "ullong")]
    public const string DomainJobTimeElapsed = "time_elapsed";

    [CConstant("VIR_DOMAIN_JOB_TIME_ELAPSED_NET", "1.2.15", ParameterType = "ullong")]
    public const string DomainJobTimeElapsedNet = "time_elapsed_net";

    [CConstant("VIR_DOMAIN_JOB_TIME_REMAINING", "1.0.3", ParameterType = "ullong")]
    public const string DomainJobTimeRemaining = "time_remaining";

    [CConstant("VIR_DOMAIN_JOB_VFIO_DATA_TRANSFERRED", "10.6.0", ParameterType = "ullong")]
    public const string DomainJobVfioDataTransferred = "vfio_data_transferred";
}
