namespace VirtBridge.Contract.Abi;

/// <summary>Names and numbers <c>libvirt-domain.h</c> defines.</summary>
[CHeader("libvirt-domain.h", "libvirt")]
public static class DomainTuningConstants
{
    [CConstant("VIR_DOMAIN_BANDWIDTH_IN_AVERAGE", "0.9.9", ParameterType = "uint")]
    public const string DomainBandwidthInAverage = "inbound.average";

    [CConstant("VIR_DOMAIN_BANDWIDTH_IN_BURST", "0.9.9", ParameterType = "uint")]
    public const string DomainBandwidthInBurst = "inbound.burst";

    [CConstant("VIR_DOMAIN_BANDWIDTH_IN_FLOOR", "1.2.19", ParameterType = "uint")]
    public const string DomainBandwidthInFloor = "inbound.floor";

    [CConstant("VIR_DOMAIN_BANDWIDTH_IN_PEAK", "0.9.9", ParameterType = "uint")]
    public const string DomainBandwidthInPeak = "inbound.peak";

    [CConstant("VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE", "0.9.9", ParameterType = "uint")]
    public const string DomainBandwidthOutAverage = "outbound.average";

    [CConstant("VIR_DOMAIN_BANDWIDTH_OUT_BURST", "0.9.9", ParameterType = "uint")]
    public const string DomainBandwidthOutBurst = "outbound.burst";

    [CConstant("VIR_DOMAIN_BANDWIDTH_OUT_PEAK", "0.9.9", ParameterType = "uint")]
    public const string DomainBandwidthOutPeak = "outbound.peak";

    [CConstant("VIR_DOMAIN_BLKIO_DEVICE_READ_BPS", "1.2.2", ParameterType = "string")]
    public const string DomainBlkioDeviceReadBps = "device_read_bytes_sec";

    [CConstant("VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS", "1.2.2", ParameterType = "string")]
    public const string DomainBlkioDeviceReadIops = "device_read_iops_sec";

    [CConstant("VIR_DOMAIN_BLKIO_DEVICE_WEIGHT", "0.9.8", ParameterType = "string")]
    public const string DomainBlkioDeviceWeight = "device_weight";

    [CConstant("VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS", "1.2.2", ParameterType = "string")]
    public const string DomainBlkioDeviceWriteBps = "device_write_bytes_sec";

    [CConstant("VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS", "1.2.2", ParameterType = "string")]
    public const string DomainBlkioDeviceWriteIops = "device_write_iops_sec";

    [CConstant("VIR_DOMAIN_BLKIO_FIELD_LENGTH", "0.9.0")]
    public const long DomainBlkioFieldLength = 80;

    [CConstant("VIR_DOMAIN_BLKIO_WEIGHT", "0.9.0", ParameterType = "uint")]
    public const string DomainBlkioWeight = "weight";

    [CConstant("VIR_DOMAIN_BLOCK_COPY_BANDWIDTH", "1.2.8", ParameterType = "ullong")]
    public const string DomainBlockCopyBandwidth = "bandwidth";

    [CConstant("VIR_DOMAIN_BLOCK_COPY_BUF_SIZE", "1.2.8", ParameterType = "ullong")]
    public const string DomainBlockCopyBufSize = "buf-size";

    [CConstant("VIR_DOMAIN_BLOCK_COPY_GRANULARITY", "1.2.8", ParameterType = "uint")]
    public const string DomainBlockCopyGranularity = "granularity";

    [CConstant("VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME", "3.0.0", ParameterType = "string")]
    public const string DomainBlockIotuneGroupName = "group_name";

    [CConstant("VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC", "0.9.8", ParameterType = "ullong")]
    public const string DomainBlockIotuneReadBytesSec = "read_bytes_sec";

    [CConstant("VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX", "1.2.11", ParameterType = "ullong")]
    public const string DomainBlockIotuneReadBytesSecMax = "read_bytes_sec_max";

    [CConstant("VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH", "2.4.0", ParameterType = "ullong")]
    public const string DomainBlockIotuneReadBytesSecMaxLength = "read_bytes_sec_max_length";

    [CConstant("VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC", "0.9.8", ParameterType = "ullong")]
    public const string DomainBlockIotuneReadIopsSec = "read_iops_sec";

    [CConstant("VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX", "1.2.11", ParameterType = "ullong")]
    public const string DomainBlockIotuneReadIopsSecMax = "read_iops_sec_max";

    [CConstant("VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH", "2.4.0", ParameterType = "ullong")]
    public const string DomainBlockIotuneReadIopsSecMaxLength = "read_iops_sec_max_length";

    [CConstant("VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC", "1.2.11", ParameterType = "ullong")]
    public const string DomainBlockIotuneSizeIopsSec = "size_iops_sec";

    [CConstant("VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC", "0.9.8", ParameterType = "ullong")]
    public const string DomainBlockIotuneTotalBytesSec = "total_bytes_sec";

    [CConstant("VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX", "1.2.11", ParameterType = "ullong")]
    public const string DomainBlockIotuneTotalBytesSecMax = "total_bytes_sec_max";

    [CConstant("VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH", "2.4.0", ParameterType = "ullong")]
    public const string DomainBlockIotuneTotalBytesSecMaxLength = "total_bytes_sec_max_length";

    [CConstant("VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC", "0.9.8", ParameterType = "ullong")]
    public const string DomainBlockIotuneTotalIopsSec = "total_iops_sec";

    [CConstant("VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX", "1.2.11", ParameterType = "ullong")]
    public const string DomainBlockIotuneTotalIopsSecMax = "total_iops_sec_max";

    [CConstant("VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH", "2.4.0", ParameterType = "ullong")]
    public const string DomainBlockIotuneTotalIopsSecMaxLength = "total_iops_sec_max_length";

    [CConstant("VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC", "0.9.8", ParameterType = "ullong")]
    public const string DomainBlockIotuneWriteBytesSec = "write_bytes_sec";

    [CConstant("VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX", "1.2.11", ParameterType = "ullong")]
    public const string DomainBlockIotuneWriteBytesSecMax = "write_bytes_sec_max";

    [CConstant("VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH", "2.4.0", ParameterType = "ullong")]
    public const string DomainBlockIotuneWriteBytesSecMaxLength = "write_bytes_sec_max_length";

    [CConstant("VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC", "0.9.8", ParameterType = "ullong")]
    public const string DomainBlockIotuneWriteIopsSec = "write_iops_sec";

    [CConstant("VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX", "1.2.11", ParameterType = "ullong")]
    public const string DomainBlockIotuneWriteIopsSecMax = "write_iops_sec_max";

    [CConstant("VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH", "2.4.0", ParameterType = "ullong")]
    public const string DomainBlockIotuneWriteIopsSecMaxLength = "write_iops_sec_max_length";

    [CConstant("VIR_DOMAIN_BLOCK_STATS_ERRS", "0.9.5", ParameterType = "llong")]
    public const string DomainBlockStatsErrs = "errs";

    [CConstant("VIR_DOMAIN_BLOCK_STATS_FIELD_LENGTH", "0.9.5")]
    public const long DomainBlockStatsFieldLength = 80;

    [CConstant("VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ", "0.9.5", ParameterType = "llong")]
    public const string DomainBlockStatsFlushReq = "flush_operations";

    [CConstant("VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES", "0.9.5", ParameterType = "llong")]
    public const string DomainBlockStatsFlushTotalTimes = "flush_total_times";

    [CConstant("VIR_DOMAIN_BLOCK_STATS_READ_BYTES", "0.9.5", ParameterType = "llong")]
    public const string DomainBlockStatsReadBytes = "rd_bytes";

    [CConstant("VIR_DOMAIN_BLOCK_STATS_READ_REQ", "0.9.5", ParameterType = "llong")]
    public const string DomainBlockStatsReadReq = "rd_operations";

    [CConstant("VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES", "0.9.5", ParameterType = "llong")]
    public const string DomainBlockStatsReadTotalTimes = "rd_total_times";

    [CConstant("VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES", "0.9.5", ParameterType = "llong")]
    public const string DomainBlockStatsWriteBytes = "wr_bytes";

    [CConstant("VIR_DOMAIN_BLOCK_STATS_WRITE_REQ", "0.9.5", ParameterType = "llong")]
    public const string DomainBlockStatsWriteReq = "wr_operations";

    [CConstant("VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES", "0.9.5", ParameterType = "llong")]
    public const string DomainBlockStatsWriteTotalTimes = "wr_total_times";

    [CConstant("VIR_DOMAIN_CPU_STATS_CPUTIME", "0.9.10", ParameterType = "ullong")]
    public const string DomainCpuStatsCputime = "cpu_time";

    [CConstant("VIR_DOMAIN_CPU_STATS_SYSTEMTIME", "0.9.11", ParameterType = "ullong")]
    public const string DomainCpuStatsSystemtime = "system_time";

    [CConstant("VIR_DOMAIN_CPU_STATS_USERTIME", "0.9.11", ParameterType = "ullong")]
    public const string DomainCpuStatsUsertime = "user_time";

    [CConstant("VIR_DOMAIN_CPU_STATS_VCPUTIME", "0.9.13", ParameterType = "ullong")]
    public const string DomainCpuStatsVcputime = "vcpu_time";

    [CConstant("VIR_DOMAIN_MEMORY_FIELD_LENGTH", "0.8.5")]
    public const long DomainMemoryFieldLength = 80;

    [CConstant("VIR_DOMAIN_MEMORY_HARD_LIMIT", "0.8.5", ParameterType = "ullong")]
    public const string DomainMemoryHardLimit = "hard_limit";

    [CConstant("VIR_DOMAIN_MEMORY_MIN_GUARANTEE", "0.8.5", ParameterType = "ullong")]
    public const string DomainMemoryMinGuarantee = "min_guarantee";

    [CConstant("VIR_DOMAIN_MEMORY_PARAM_UNLIMITED", "0.8.8")]
    public const long DomainMemoryParamUnlimited = 9007199254740991;

    [CConstant("VIR_DOMAIN_MEMORY_SOFT_LIMIT", "0.8.5", ParameterType = "ullong")]
    public const string DomainMemorySoftLimit = "soft_limit";

    [CConstant("VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT", "0.8.5", ParameterType = "ullong")]
    public const string DomainMemorySwapHardLimit = "swap_hard_limit";

    [CConstant("VIR_DOMAIN_NUMA_MODE", "0.9.9", ParameterType = "int")]
    public const string DomainNumaMode = "numa_mode";

    [CConstant("VIR_DOMAIN_NUMA_NODESET", "0.9.9", ParameterType = "string")]
    public const string DomainNumaNodeset = "numa_nodeset";

    [CConstant("VIR_DOMAIN_SCHEDULER_CAP", "0.9.7", ParameterType = "uint")]
    public const string DomainSchedulerCap = "cap";

    [CConstant("VIR_DOMAIN_SCHEDULER_CPU_SHARES", "0.9.7", ParameterType = "ullong")]
    public const string DomainSchedulerCpuShares = "cpu_shares";

    [CConstant("VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD", "0.10.0", ParameterType = "ullong")]
    public const string DomainSchedulerEmulatorPeriod = "emulator_period";

    [CConstant("VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA", "0.10.0", ParameterType = "llong")]
    public const string DomainSchedulerEmulatorQuota = "emulator_quota";

    [CConstant("VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD", "1.3.3", ParameterType = "ullong")]
    public const string DomainSchedulerGlobalPeriod = "global_period";

    [CConstant("VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA", "1.3.3", ParameterType = "llong")]
    public const string DomainSchedulerGlobalQuota = "global_quota";

    [CConstant("VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD", "2.2.0", ParameterType = "ullong")]
    public const string DomainSchedulerIOThreadPeriod = "iothread_period";

    [CConstant("VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA", "2.2.0", ParameterType = "llong")]
    public const string DomainSchedulerIOThreadQuota = "iothread_quota";

    [CConstant("VIR_DOMAIN_SCHEDULER_LIMIT", "0.9.7", ParameterType = "llong")]
    public const string DomainSchedulerLimit = "limit";

    [CConstant("VIR_DOMAIN_SCHEDULER_RESERVATION", "0.9.7", ParameterType = "llong")]
    public const string DomainSchedulerReservation = "reservation";

    [CConstant("VIR_DOMAIN_SCHEDULER_SHARES", "0.9.7", ParameterType = "int")]
    public const string DomainSchedulerShares = "shares";

    [CConstant("VIR_DOMAIN_SCHEDULER_VCPU_PERIOD", "0.9.7", ParameterType = "ullong")]
    public const string DomainSchedulerVcpuPeriod = "vcpu_period";

    [CConstant("VIR_DOMAIN_SCHEDULER_VCPU_QUOTA", "0.9.7", ParameterType = "llong")]
    public const string DomainSchedulerVcpuQuota = "vcpu_quota";

    [CConstant("VIR_DOMAIN_SCHEDULER_WEIGHT", "0.9.7", ParameterType = "uint")]
    public const string DomainSchedulerWeight = "weight";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_DISK", "1.2.9", ParameterType = "string")]
    public const string DomainTunableBlkdevDisk = "blkdeviotune.disk";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME", "3.0.0", ParameterType = "string")]
    public const string DomainTunableBlkdevGroupName = "blkdeviotune.group_name";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC", "1.2.9", ParameterType = "ullong")]
    public const string DomainTunableBlkdevReadBytesSec = "blkdeviotune.read_bytes_sec";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX", "1.2.11", ParameterType = "ullong")]
    public const string DomainTunableBlkdevReadBytesSecMax = "blkdeviotune.read_bytes_sec_max";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH", "2.4.0", ParameterType = "ullong")]
    public const string DomainTunableBlkdevReadBytesSecMaxLength = "blkdeviotune.read_bytes_sec_max_length";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC", "1.2.9", ParameterType = "ullong")]
    public const string DomainTunableBlkdevReadIopsSec = "blkdeviotune.read_iops_sec";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX", "1.2.11", ParameterType = "ullong")]
    public const string DomainTunableBlkdevReadIopsSecMax = "blkdeviotune.read_iops_sec_max";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH", "2.4.0", ParameterType = "ullong")]
    public const string DomainTunableBlkdevReadIopsSecMaxLength = "blkdeviotune.read_iops_sec_max_length";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC", "1.2.11", ParameterType = "ullong")]
    public const string DomainTunableBlkdevSizeIopsSec = "blkdeviotune.size_iops_sec";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC", "1.2.9", ParameterType = "ullong")]
    public const string DomainTunableBlkdevTotalBytesSec = "blkdeviotune.total_bytes_sec";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX", "1.2.11", ParameterType = "ullong")]
    public const string DomainTunableBlkdevTotalBytesSecMax = "blkdeviotune.total_bytes_sec_max";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH", "2.4.0", ParameterType = "ullong")]
    public const string DomainTunableBlkdevTotalBytesSecMaxLength = "blkdeviotune.total_bytes_sec_max_length";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC", "1.2.9", ParameterType = "ullong")]
    public const string DomainTunableBlkdevTotalIopsSec = "blkdeviotune.total_iops_sec";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX", "1.2.11", ParameterType = "ullong")]
    public const string DomainTunableBlkdevTotalIopsSecMax = "blkdeviotune.total_iops_sec_max";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH", "2.4.0", ParameterType = "ullong")]
    public const string DomainTunableBlkdevTotalIopsSecMaxLength = "blkdeviotune.total_iops_sec_max_length";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC", "1.2.9", ParameterType = "ullong")]
    public const string DomainTunableBlkdevWriteBytesSec = "blkdeviotune.write_bytes_sec";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX", "1.2.11", ParameterType = "ullong")]
    public const string DomainTunableBlkdevWriteBytesSecMax = "blkdeviotune.write_bytes_sec_max";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH", "2.4.0", ParameterType = "ullong")]
    public const string DomainTunableBlkdevWriteBytesSecMaxLength = "blkdeviotune.write_bytes_sec_max_length";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC", "1.2.9", ParameterType = "ullong")]
    public const string DomainTunableBlkdevWriteIopsSec = "blkdeviotune.write_iops_sec";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX", "1.2.11", ParameterType = "ullong")]
    public const string DomainTunableBlkdevWriteIopsSecMax = "blkdeviotune.write_iops_sec_max";

    [CConstant("VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH", "2.4.0", ParameterType = "ullong")]
    public const string DomainTunableBlkdevWriteIopsSecMaxLength = "blkdeviotune.write_iops_sec_max_length";

    [CConstant("VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES", "1.2.9", ParameterType = "ullong")]
    public const string DomainTunableCpuCpuShares = "cputune.cpu_shares";

    [CConstant("VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN", "1.2.9", ParameterType = "string")]
    public const string DomainTunableCpuEmulatorpin = "cputune.emulatorpin";

    [CConstant("VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD", "1.2.9", ParameterType = "ullong")]
    public const string DomainTunableCpuEmulatorPeriod = "cputune.emulator_period";

    [CConstant("VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA", "1.2.9", ParameterType = "llong")]
    public const string DomainTunableCpuEmulatorQuota = "cputune.emulator_quota";

    [CConstant("VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD", "1.3.3", ParameterType = "ullong")]
    public const string DomainTunableCpuGlobalPeriod = "cputune.global_period";

    [CConstant("VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA", "1.3.3", ParameterType = "llong")]
    public const string DomainTunableCpuGlobalQuota = "cputune.global_quota";

    [CConstant("VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN", "1.2.14", ParameterType = "string")]
    public const string DomainTunableCpuIOThreadspin = "cputune.iothreadpin%u";

    [CConstant("VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD", "2.2.0", ParameterType = "ullong")]
    public const string DomainTunableCpuIOThreadPeriod = "cputune.iothread_period";

    [CConstant("VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA", "2.2.0", ParameterType = "llong")]
    public const string DomainTunableCpuIOThreadQuota = "cputune.iothread_quota";

    [CConstant("VIR_DOMAIN_TUNABLE_CPU_VCPUPIN", "1.2.9", ParameterType = "string")]
    public const string DomainTunableCpuVcpupin = "cputune.vcpupin%u";

    [CConstant("VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD", "1.2.9", ParameterType = "ullong")]
    public const string DomainTunableCpuVcpuPeriod = "cputune.vcpu_period";

    [CConstant("VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA", "1.2.9", ParameterType = "llong")]
    public const string DomainTunableCpuVcpuQuota = "cputune.vcpu_quota";

    [CConstant("VIR_PERF_PARAM_ALIGNMENT_FAULTS", "3.2.0", ParameterType = "boolean")]
    public const string PerfParamAlignmentFaults = "alignment_faults";

    [CConstant("VIR_PERF_PARAM_BRANCH_INSTRUCTIONS", "3.0.0", ParameterType = "boolean")]
    public const string PerfParamBranchInstructions = "branch_instructions";

    [CConstant("VIR_PERF_PARAM_BRANCH_MISSES", "3.0.0", ParameterType = "boolean")]
    public const string PerfParamBranchMisses = "branch_misses";

    [CConstant("VIR_PERF_PARAM_BUS_CYCLES", "3.0.0", ParameterType = "boolean")]
    public const string PerfParamBusCycles = "bus_cycles";

    [CConstant("VIR_PERF_PARAM_CACHE_MISSES", "2.3.0", ParameterType = "boolean")]
    public const string PerfParamCacheMisses = "cache_misses";

    [CConstant("VIR_PERF_PARAM_CACHE_REFERENCES", "2.3.0", ParameterType = "boolean")]
    public const string PerfParamCacheReferences = "cache_references";

    [CConstant("VIR_PERF_PARAM_CMT", "1.3.3", ParameterType = "boolean")]
    public const string PerfParamCmt = "cmt";

    [CConstant("VIR_PERF_PARAM_CONTEXT_SWITCHES", "3.2.0", ParameterType = "boolean")]
    public const string PerfParamContextSwitches = "context_switches";

    [CConstant("VIR_PERF_PARAM_CPU_CLOCK", "3.2.0", ParameterType = "boolean")]
    public const string PerfParamCpuClock = "cpu_clock";

    [CConstant("VIR_PERF_PARAM_CPU_CYCLES", "2.3.0", ParameterType = "boolean")]
    public const string PerfParamCpuCycles = "cpu_cycles";

    [CConstant("VIR_PERF_PARAM_CPU_MIGRATIONS", "3.2.0", ParameterType = "boolean")]
    public const string PerfParamCpuMigrations = "cpu_migrations";

    [CConstant("VIR_PERF_PARAM_EMULATION_FAULTS", "3.2.0", ParameterType = "boolean")]
    public const string PerfParamEmulationFaults = "emulation_faults";

    [CConstant("VIR_PERF_PARAM_INSTRUCTIONS", "2.3.0", ParameterType = "boolean")]
    public const string PerfParamInstructions = "instructions";

    [CConstant("VIR_PERF_PARAM_MBML", "1.3.5", ParameterType = "boolean")]
    public const string PerfParamMbml = "mbml";

    [CConstant("VIR_PERF_PARAM_MBMT", "1.3.5", ParameterType = "boolean")]
    public const string PerfParamMbmt = "mbmt";

    [CConstant("VIR_PERF_PARAM_PAGE_FAULTS", "3.2.0", ParameterType = "boolean")]
    public const string PerfParamPageFaults = "page_faults";

    [CConstant("VIR_PERF_PARAM_PAGE_FAULTS_MAJ", "3.2.0", ParameterType = "boolean")]
    public const string PerfParamPageFaultsMaj = "page_faults_maj";

    [CConstant("VIR_PERF_PARAM_PAGE_FAULTS_MIN", "3.2.0", ParameterType = "boolean")]
    public const string PerfParamPageFaultsMin = "page_faults_min";

    [CConstant("VIR_PERF_PARAM_REF_CPU_CYCLES", "3.0.0", ParameterType = "boolean")]
    public const string PerfParamRefCpuCycles = "ref_cpu_cycles";

    [CConstant("VIR_PERF_PARAM_STALLED_CYCLES_BACKEND", "3.0.0", ParameterType = "boolean")]
    public const string PerfParamStalledCyclesBackend = "stalled_cycles_backend";

    [CConstant("VIR_PERF_PARAM_STALLED_CYCLES_FRONTEND", "3.0.0", ParameterType = "boolean")]
    public const string PerfParamStalledCyclesFrontend = "stalled_cycles_frontend";

    [CConstant("VIR_PERF_PARAM_TASK_CLOCK", "3.2.0", ParameterType = "boolean")]
    public const string PerfParamTaskClock = "task_clock";
}
