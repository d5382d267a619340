namespace VirtBridge.Contract.Abi;

/// <summary>Names and numbers <c>libvirt-domain.h</c> defines.</summary>
[CHeader("libvirt-domain.h", "libvirt")]
public static class DomainStatisticsConstants
{
    [CConstant("VIR_DOMAIN_STATS_BALLOON_AVAILABLE", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBalloonAvailable = "balloon.available";

    [CConstant("VIR_DOMAIN_STATS_BALLOON_CURRENT", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBalloonCurrent = "balloon.current";

    [CConstant("VIR_DOMAIN_STATS_BALLOON_DISK_CACHES", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBalloonDiskCaches = "balloon.disk_caches";

    [CConstant("VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBalloonHugetlbPgalloc = "balloon.hugetlb_pgalloc";

    [CConstant("VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBalloonHugetlbPgfail = "balloon.hugetlb_pgfail";

    [CConstant("VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBalloonLastUpdate = "balloon.last-update";

    [CConstant("VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBalloonMajorFault = "balloon.major_fault";

    [CConstant("VIR_DOMAIN_STATS_BALLOON_MAXIMUM", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBalloonMaximum = "balloon.maximum";

    [CConstant("VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBalloonMinorFault = "balloon.minor_fault";

    [CConstant("VIR_DOMAIN_STATS_BALLOON_RSS", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBalloonRss = "balloon.rss";

    [CConstant("VIR_DOMAIN_STATS_BALLOON_SWAP_IN", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBalloonSwapIn = "balloon.swap_in";

    [CConstant("VIR_DOMAIN_STATS_BALLOON_SWAP_OUT", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBalloonSwapOut = "balloon.swap_out";

    [CConstant("VIR_DOMAIN_STATS_BALLOON_UNUSED", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBalloonUnused = "balloon.unused";

    [CConstant("VIR_DOMAIN_STATS_BALLOON_USABLE", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBalloonUsable = "balloon.usable";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_COUNT", "11.2.0", ParameterType = "uint")]
    public const string DomainStatsBlockCount = "block.count";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_PREFIX", "11.2.0")]
    public const string DomainStatsBlockPrefix = "block.";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixAllocation = ".allocation";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX", "11.2.0", ParameterType = "uint")]
    public const string DomainStatsBlockSuffixBackingindex = ".backingIndex";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixCapacity = ".capacity";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixErrors = ".errors";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixFlReqs = ".fl.reqs";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixFlTimes = ".fl.times";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX", "12.1.0")]
    public const string DomainStatsBlockSuffixLatencyHistogramFlushPrefix = ".latency_histogram.flush.";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX", "12.1.0")]
    public const string DomainStatsBlockSuffixLatencyHistogramReadPrefix = ".latency_histogram.read.";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT", "12.1.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixLatencyHistogramSuffixBinCount = "bin.count";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX", "12.1.0")]
    public const string DomainStatsBlockSuffixLatencyHistogramSuffixBinPrefix = "bin.";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START", "12.1.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixLatencyHistogramSuffixBinSuffixStart = ".start";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE", "12.1.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixLatencyHistogramSuffixBinSuffixValue = ".value";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX", "12.1.0")]
    public const string DomainStatsBlockSuffixLatencyHistogramWritePrefix = ".latency_histogram.write.";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX", "12.1.0")]
    public const string DomainStatsBlockSuffixLatencyHistogramZoneAppendPrefix = ".latency_histogram.zone_append.";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixLimitsDiscardAlignment = ".limits.discard_alignment";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixLimitsDiscardMax = ".limits.discard_max";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixLimitsIovHwMax = ".limits.iov_hw_max";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixLimitsIovMax = ".limits.iov_max";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_MINIMAL", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixLimitsMemoryAlignmentMinimal = ".limits.memory_alignment_minimal";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_OPTIMAL", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixLimitsMemoryAlignmentOptimal = ".limits.memory_alignment_optimal";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixLimitsRequestAlignment = ".limits.request_alignment";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixLimitsTransferHwMax = ".limits.transfer_hw_max";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixLimitsTransferMax = ".limits.transfer_max";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixLimitsTransferOptimal = ".limits.transfer_optimal";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixLimitsWriteZeroesAlignment = ".limits.write_zeroes_alignment";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixLimitsWriteZeroesMax = ".limits.write_zeroes_max";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME", "11.2.0", ParameterType = "string")]
    public const string DomainStatsBlockSuffixName = ".name";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH", "11.2.0", ParameterType = "string")]
    public const string DomainStatsBlockSuffixPath = ".path";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixPhysical = ".physical";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixRdBytes = ".rd.bytes";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixRdReqs = ".rd.reqs";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixRdTimes = ".rd.times";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixThreshold = ".threshold";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixTimedGroupCount = ".timed_group.count";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX", "11.10.0")]
    public const string DomainStatsBlockSuffixTimedGroupPrefix = ".timed_group.";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixTimedGroupSuffixFlushLatencyAvg = ".flush_latency_avg";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixTimedGroupSuffixFlushLatencyMax = ".flush_latency_max";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixTimedGroupSuffixFlushLatencyMin = ".flush_latency_min";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixTimedGroupSuffixInterval = ".interval";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixTimedGroupSuffixRdLatencyAvg = ".rd_latency_avg";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixTimedGroupSuffixRdLatencyMax = ".rd_latency_max";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixTimedGroupSuffixRdLatencyMin = ".rd_latency_min";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG", "11.10.0", ParameterType = "double")]
    public const string DomainStatsBlockSuffixTimedGroupSuffixRdQueueDepthAvg = ".rd_queue_depth_avg";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixTimedGroupSuffixWrLatencyAvg = ".wr_latency_avg";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixTimedGroupSuffixWrLatencyMax = ".wr_latency_max";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixTimedGroupSuffixWrLatencyMin = ".wr_latency_min";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG", "11.10.0", ParameterType = "double")]
    public const string DomainStatsBlockSuffixTimedGroupSuffixWrQueueDepthAvg = ".wr_queue_depth_avg";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixTimedGroupSuffixZoneAppendLatencyAvg = ".zone_append_latency_avg";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixTimedGroupSuffixZoneAppendLatencyMax = ".zone_append_latency_max";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN", "11.10.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixTimedGroupSuffixZoneAppendLatencyMin = ".zone_append_latency_min";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG", "11.10.0", ParameterType = "double")]
    public const string DomainStatsBlockSuffixTimedGroupSuffixZoneAppendQueueDepthAvg = ".zone_append_queue_depth_avg";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixWrBytes = ".wr.bytes";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixWrReqs = ".wr.reqs";

    [CConstant("VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsBlockSuffixWrTimes = ".wr.times";

    [CConstant("VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT", "11.2.0", ParameterType = "uint")]
    public const string DomainStatsCpuCacheMonitorCount = "cpu.cache.monitor.count";

    [CConstant("VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX", "11.2.0")]
    public const string DomainStatsCpuCacheMonitorPrefix = "cpu.cache.monitor.";

    [CConstant("VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT", "11.2.0", ParameterType = "uint")]
    public const string DomainStatsCpuCacheMonitorSuffixBankCount = ".bank.count";

    [CConstant("VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX", "11.2.0")]
    public const string DomainStatsCpuCacheMonitorSuffixBankPrefix = ".bank.";

    [CConstant("VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES", "11.2.0", ParameterType = "uint")]
    public const string DomainStatsCpuCacheMonitorSuffixBankSuffixBytes = ".bytes";

    [CConstant("VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID", "11.2.0", ParameterType = "uint")]
    public const string DomainStatsCpuCacheMonitorSuffixBankSuffixId = ".id";

    [CConstant("VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME", "11.2.0", ParameterType = "string")]
    public const string DomainStatsCpuCacheMonitorSuffixName = ".name";

    [CConstant("VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS", "11.2.0", ParameterType = "string")]
    public const string DomainStatsCpuCacheMonitorSuffixVcpus = ".vcpus";

    [CConstant("VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT", "12.4.0", ParameterType = "uint")]
    public const string DomainStatsCpuEnergyMonitorCount = "cpu.energy.monitor.count";

    [CConstant("VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX", "12.4.0")]
    public const string DomainStatsCpuEnergyMonitorPrefix = "cpu.energy.monitor.";

    [CConstant("VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME", "12.4.0", ParameterType = "string")]
    public const string DomainStatsCpuEnergyMonitorSuffixName = ".name";

    [CConstant("VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT", "12.4.0", ParameterType = "uint")]
    public const string DomainStatsCpuEnergyMonitorSuffixPkgCount = ".pkg.count";

    [CConstant("VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX", "12.4.0")]
    public const string DomainStatsCpuEnergyMonitorSuffixPkgPrefix = ".pkg.";

    [CConstant("VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID", "12.4.0", ParameterType = "uint")]
    public const string DomainStatsCpuEnergyMonitorSuffixPkgSuffixId = ".id";

    [CConstant("VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS", "12.4.0", ParameterType = "string")]
    public const string DomainStatsCpuEnergyMonitorSuffixVcpus = ".vcpus";

    [CConstant("VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsCpuHaltpollFailTime = "cpu.haltpoll.fail.time";

    [CConstant("VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsCpuHaltpollSuccessTime = "cpu.haltpoll.success.time";

    [CConstant("VIR_DOMAIN_STATS_CPU_SYSTEM", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsCpuSystem = "cpu.system";

    [CConstant("VIR_DOMAIN_STATS_CPU_TIME", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsCpuTime = "cpu.time";

    [CConstant("VIR_DOMAIN_STATS_CPU_USER", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsCpuUser = "cpu.user";

    [CConstant("VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR", "11.2.0", ParameterType = "uint")]
    public const string DomainStatsCustomSuffixTypeCur = ".cur";

    [CConstant("VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX", "11.2.0", ParameterType = "uint")]
    public const string DomainStatsCustomSuffixTypeMax = ".max";

    [CConstant("VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM", "11.2.0", ParameterType = "uint")]
    public const string DomainStatsCustomSuffixTypeSum = ".sum";

    [CConstant("VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE", "11.2.0", ParameterType = "string")]
    public const string DomainStatsDirtyrateCalcMode = "dirtyrate.calc_mode";

    [CConstant("VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD", "11.2.0", ParameterType = "int")]
    public const string DomainStatsDirtyrateCalcPeriod = "dirtyrate.calc_period";

    [CConstant("VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME", "11.2.0", ParameterType = "llong")]
    public const string DomainStatsDirtyrateCalcStartTime = "dirtyrate.calc_start_time";

    [CConstant("VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS", "11.2.0", ParameterType = "int")]
    public const string DomainStatsDirtyrateCalcStatus = "dirtyrate.calc_status";

    [CConstant("VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND", "11.2.0", ParameterType = "llong")]
    public const string DomainStatsDirtyrateMegabytesPerSecond = "dirtyrate.megabytes_per_second";

    [CConstant("VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX", "11.2.0")]
    public const string DomainStatsDirtyrateVcpuPrefix = "dirtyrate.vcpu.";

    [CConstant("VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsDirtyrateVcpuSuffixMegabytesPerSecond = ".megabytes_per_second";

    [CConstant("VIR_DOMAIN_STATS_IOTHREAD_COUNT", "11.2.0", ParameterType = "uint")]
    public const string DomainStatsIOThreadCount = "iothread.count";

    [CConstant("VIR_DOMAIN_STATS_IOTHREAD_PREFIX", "11.2.0")]
    public const string DomainStatsIOThreadPrefix = "iothread.";

    [CConstant("VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW", "11.2.0", ParameterType = "uint|ullong")]
    public const string DomainStatsIOThreadSuffixPollGrow = ".poll-grow";

    [CConstant("VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsIOThreadSuffixPollMaxNs = ".poll-max-ns";

    [CConstant("VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK", "11.2.0", ParameterType = "uint|ullong")]
    public const string DomainStatsIOThreadSuffixPollShrink = ".poll-shrink";

    [CConstant("VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT", "11.2.0", ParameterType = "uint")]
    public const string DomainStatsMemoryBandwidthMonitorCount = "memory.bandwidth.monitor.count";

    [CConstant("VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX", "11.2.0")]
    public const string DomainStatsMemoryBandwidthMonitorPrefix = "memory.bandwidth.monitor.";

    [CConstant("VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME", "11.2.0", ParameterType = "string")]
    public const string DomainStatsMemoryBandwidthMonitorSuffixName = ".name";

    [CConstant("VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT", "11.2.0", ParameterType = "uint")]
    public const string DomainStatsMemoryBandwidthMonitorSuffixNodeCount = ".node.count";

    [CConstant("VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX", "11.2.0")]
    public const string DomainStatsMemoryBandwidthMonitorSuffixNodePrefix = ".node.";

    [CConstant("VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsMemoryBandwidthMonitorSuffixNodeSuffixBytesLocal = ".bytes.local";

    [CConstant("VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsMemoryBandwidthMonitorSuffixNodeSuffixBytesTotal = ".bytes.total";

    [CConstant("VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID", "11.2.0", ParameterType = "uint")]
    public const string DomainStatsMemoryBandwidthMonitorSuffixNodeSuffixId = ".id";

    [CConstant("VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS", "11.2.0", ParameterType = "string")]
    public const string DomainStatsMemoryBandwidthMonitorSuffixVcpus = ".vcpus";

    [CConstant("VIR_DOMAIN_STATS_NET_COUNT", "11.2.0", ParameterType = "uint")]
    public const string DomainStatsNetCount = "net.count";

    [CConstant("VIR_DOMAIN_STATS_NET_PREFIX", "11.2.0")]
    public const string DomainStatsNetPrefix = "net.";

    [CConstant("VIR_DOMAIN_STATS_NET_SUFFIX_NAME", "11.2.0", ParameterType = "string")]
    public const string DomainStatsNetSuffixName = ".name";

    [CConstant("VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsNetSuffixRxBytes = ".rx.bytes";

    [CConstant("VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsNetSuffixRxDrop = ".rx.drop";

    [CConstant("VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsNetSuffixRxErrs = ".rx.errs";

    [CConstant("VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsNetSuffixRxPkts = ".rx.pkts";

    [CConstant("VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsNetSuffixTxBytes = ".tx.bytes";

    [CConstant("VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsNetSuffixTxDrop = ".tx.drop";

    [CConstant("VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsNetSuffixTxErrs = ".tx.errs";

    [CConstant("VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsNetSuffixTxPkts = ".tx.pkts";

    [CConstant("VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfAlignmentFaults = "perf.alignment_faults";

    [CConstant("VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfBranchInstructions = "perf.branch_instructions";

    [CConstant("VIR_DOMAIN_STATS_PERF_BRANCH_MISSES", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfBranchMisses = "perf.branch_misses";

    [CConstant("VIR_DOMAIN_STATS_PERF_BUS_CYCLES", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfBusCycles = "perf.bus_cycles";

    [CConstant("VIR_DOMAIN_STATS_PERF_CACHE_MISSES", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfCacheMisses = "perf.cache_misses";

    [CConstant("VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfCacheReferences = "perf.cache_references";

    [CConstant("VIR_DOMAIN_STATS_PERF_CMT", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfCmt = "perf.cmt";

    [CConstant("VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfContextSwitches = "perf.context_switches";

    [CConstant("VIR_DOMAIN_STATS_PERF_CPU_CLOCK", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfCpuClock = "perf.cpu_clock";

    [CConstant("VIR_DOMAIN_STATS_PERF_CPU_CYCLES", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfCpuCycles = "perf.cpu_cycles";

    [CConstant("VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfCpuMigrations = "perf.cpu_migrations";

    [CConstant("VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfEmulationFaults = "perf.emulation_faults";

    [CConstant("VIR_DOMAIN_STATS_PERF_INSTRUCTIONS", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfInstructions = "perf.instructions";

    [CConstant("VIR_DOMAIN_STATS_PERF_MBML", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfMbml = "perf.mbml";

    [CConstant("VIR_DOMAIN_STATS_PERF_MBMT", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfMbmt = "perf.mbmt";

    [CConstant("VIR_DOMAIN_STATS_PERF_PAGE_FAULTS", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfPageFaults = "perf.page_faults";

    [CConstant("VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfPageFaultsMaj = "perf.page_faults_maj";

    [CConstant("VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfPageFaultsMin = "perf.page_faults_min";

    [CConstant("VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfRefCpuCycles = "perf.ref_cpu_cycles";

    [CConstant("VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfStalledCyclesBackend = "perf.stalled_cycles_backend";

    [CConstant("VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfStalledCyclesFrontend = "perf.stalled_cycles_frontend";

    [CConstant("VIR_DOMAIN_STATS_PERF_TASK_CLOCK", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsPerfTaskClock = "perf.task_clock";

    [CConstant("VIR_DOMAIN_STATS_STATE_REASON", "11.2.0", ParameterType = "int")]
    public const string DomainStatsStateReason = "state.reason";

    [CConstant("VIR_DOMAIN_STATS_STATE_STATE", "11.2.0", ParameterType = "int")]
    public const string DomainStatsStateState = "state.state";

    [CConstant("VIR_DOMAIN_STATS_VCPU_CURRENT", "11.2.0", ParameterType = "uint")]
    public const string DomainStatsVcpuCurrent = "vcpu.current";

    [CConstant("VIR_DOMAIN_STATS_VCPU_MAXIMUM", "11.2.0", ParameterType = "uint")]
    public const string DomainStatsVcpuMaximum = "vcpu.maximum";

    [CConstant("VIR_DOMAIN_STATS_VCPU_PREFIX", "11.2.0")]
    public const string DomainStatsVcpuPrefix = "vcpu.";

    [CConstant("VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsVcpuSuffixDelay = ".delay";

    [CConstant("VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED", "11.2.0", ParameterType = "boolean")]
    public const string DomainStatsVcpuSuffixHalted = ".halted";

    [CConstant("VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE", "11.2.0", ParameterType = "int")]
    public const string DomainStatsVcpuSuffixState = ".state";

    [CConstant("VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsVcpuSuffixTime = ".time";

    [CConstant("VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT", "11.2.0", ParameterType = "ullong")]
    public const string DomainStatsVcpuSuffixWait = ".wait";

    [CConstant("VIR_DOMAIN_STATS_VM_PREFIX", "11.2.0")]
    public const string DomainStatsVmPrefix = "vm.";
}
