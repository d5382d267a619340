/* libvirt-domain.h: written by codegen from the contract; edit the contract instead. */
/* SPDX-License-Identifier: MIT */
#ifndef VIRTBRIDGE_LIBVIRT_DOMAIN_H
# define VIRTBRIDGE_LIBVIRT_DOMAIN_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include <libvirt/libvirt.h> instead"
# endif

# ifdef __cplusplus
extern "C" {
# endif

/* since 12.5.0; typed parameter: uint */
# define VIR_DOMAIN_ANNOUNCE_INTERFACE_INITIAL "initial"
/* since 12.5.0; typed parameter: uint */
# define VIR_DOMAIN_ANNOUNCE_INTERFACE_MAX "max"
/* since 12.5.0; typed parameter: uint */
# define VIR_DOMAIN_ANNOUNCE_INTERFACE_ROUNDS "rounds"
/* since 12.5.0; typed parameter: uint */
# define VIR_DOMAIN_ANNOUNCE_INTERFACE_STEP "step"
/* since 4.10.0; typed parameter: uint|ullong */
# define VIR_DOMAIN_IOTHREAD_POLL_GROW "poll_grow"
/* since 4.10.0; typed parameter: ullong */
# define VIR_DOMAIN_IOTHREAD_POLL_MAX_NS "poll_max_ns"
/* since 4.10.0; typed parameter: uint|ullong */
# define VIR_DOMAIN_IOTHREAD_POLL_SHRINK "poll_shrink"
/* since 8.5.0; typed parameter: int */
# define VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX "thread_pool_max"
/* since 8.5.0; typed parameter: int */
# define VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN "thread_pool_min"
/* since 8.0.0; typed parameter: uint */
# define VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR "sev-api-major"
/* since 8.0.0; typed parameter: uint */
# define VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR "sev-api-minor"
/* since 8.0.0; typed parameter: uint */
# define VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID "sev-build-id"
/* since 4.5.0; typed parameter: string */
# define VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT "sev-measurement"
/* since 8.0.0; typed parameter: uint */
# define VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY "sev-policy"
/* since 8.0.0; typed parameter: string */
# define VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET "sev-secret"
/* since 8.0.0; typed parameter: string */
# define VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER "sev-secret-header"
/* since 8.0.0; typed parameter: ullong */
# define VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS "sev-secret-set-address"
/* since 10.5.0; typed parameter: ullong */
# define VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY "sev-snp-policy"
/* since 8.4.0; typed parameter: string */
# define VIR_DOMAIN_SAVE_PARAM_DXML "dxml"
/* since 8.4.0; typed parameter: string */
# define VIR_DOMAIN_SAVE_PARAM_FILE "file"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT "image_format"
/* since 12.0.0 */
# define VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_BZIP2 "bzip2"
/* since 12.0.0 */
# define VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_GZIP "gzip"
/* since 12.0.0 */
# define VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_LZOP "lzop"
/* since 12.0.0 */
# define VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW "raw"
/* since 12.0.0 */
# define VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_SPARSE "sparse"
/* since 12.0.0 */
# define VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_XZ "xz"
/* since 12.0.0 */
# define VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_ZSTD "zstd"
/* since 11.2.0; typed parameter: int */
# define VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS "parallel.channels"
/* since 0.2.3 */
# define VIR_DOMAIN_SCHED_FIELD_LENGTH 80
/* since 0.9.3 */
# define VIR_DOMAIN_SEND_KEY_MAX_KEYS 16
/* since 0.9.5 */
# define VIR_KEYCODE_SET_RFB 9
/* since 2.0.0; typed parameter: int */
# define VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT "auto_converge.increment"
/* since 2.0.0; typed parameter: int */
# define VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL "auto_converge.initial"
/* since 1.1.0; typed parameter: ullong */
# define VIR_MIGRATE_PARAM_BANDWIDTH "bandwidth"
/* since 11.1.0; typed parameter: ullong */
# define VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER "bandwidth.avail.switchover"
/* since 5.1.0; typed parameter: ullong */
# define VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY "bandwidth.postcopy"
/* since 1.3.4; typed parameter: string */
# define VIR_MIGRATE_PARAM_COMPRESSION "compression"
/* since 1.3.4; typed parameter: int */
# define VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS "compression.mt.dthreads"
/* since 1.3.4; typed parameter: int */
# define VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL "compression.mt.level"
/* since 1.3.4; typed parameter: int */
# define VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS "compression.mt.threads"
/* since 1.3.4; typed parameter: ullong */
# define VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE "compression.xbzrle.cache"
/* since 9.4.0; typed parameter: int */
# define VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL "compression.zlib.level"
/* since 9.4.0; typed parameter: int */
# define VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL "compression.zstd.level"
/* since 1.1.0; typed parameter: string */
# define VIR_MIGRATE_PARAM_DEST_NAME "destination_name"
/* since 1.1.0; typed parameter: string */
# define VIR_MIGRATE_PARAM_DEST_XML "destination_xml"
/* since 1.3.3; typed parameter: int */
# define VIR_MIGRATE_PARAM_DISKS_PORT "disks_port"
/* since 6.8.0; typed parameter: string */
# define VIR_MIGRATE_PARAM_DISKS_URI "disks_uri"
/* since 1.1.0; typed parameter: string */
# define VIR_MIGRATE_PARAM_GRAPHICS_URI "graphics_uri"
/* since 1.1.4; typed parameter: string */
# define VIR_MIGRATE_PARAM_LISTEN_ADDRESS "listen_address"
/* since 1.2.17; typed parameter: string */
# define VIR_MIGRATE_PARAM_MIGRATE_DISKS "migrate_disks"
/* since 10.9.0; typed parameter: string */
# define VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES "migrate_disks_detect_zeroes"
/* since 12.2.0; typed parameter: string */
# define VIR_MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO "migrate_disks_target_zero"
/* since 5.2.0; typed parameter: int */
# define VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS "parallel.connections"
/* since 1.3.4; typed parameter: string */
# define VIR_MIGRATE_PARAM_PERSIST_XML "persistent_xml"
/* since 6.0.0; typed parameter: string */
# define VIR_MIGRATE_PARAM_TLS_DESTINATION "tls.destination"
/* since 1.1.0; typed parameter: string */
# define VIR_MIGRATE_PARAM_URI "migrate_uri"
/* since 12.7.0; typed parameter: uint */
# define VIR_DOMAIN_GUEST_INFO_DEVICE_COUNT "device.count"
/* since 12.7.0 */
# define VIR_DOMAIN_GUEST_INFO_DEVICE_PREFIX "device."
/* since 12.7.0; typed parameter: llong */
# define VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE ".driverDate"
/* since 12.7.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME ".driverName"
/* since 12.7.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION ".driverVersion"
/* since 12.7.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE ".idType"
/* since 12.7.0; typed parameter: uint */
# define VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE "None"
/* since 12.7.0; typed parameter: uint */
# define VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR "None"
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_GUEST_INFO_DISK_COUNT "disk.count"
/* since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_DISK_PREFIX "disk."
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS ".alias"
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT ".dependency.count"
/* since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX ".dependency."
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME ".name"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS ".guest_alias"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS ".guest_bus"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME ".name"
/* since 11.2.0; typed parameter: boolean */
# define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION ".partition"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL ".serial"
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_GUEST_INFO_FS_COUNT "fs.count"
/* since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_FS_PREFIX "fs."
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT ".disk.count"
/* since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX ".disk."
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS ".alias"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE ".device"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL ".serial"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE ".fstype"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT ".mountpoint"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME ".name"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES ".total-bytes"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES ".used-bytes"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME "hostname"
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_GUEST_INFO_IF_COUNT "if.count"
/* since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_IF_PREFIX "if."
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT ".addr.count"
/* since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX ".addr."
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR ".addr"
/* since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX ".prefix"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE ".type"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR ".hwaddr"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME ".name"
/* since 11.2.0; typed parameter: double */
# define VIR_DOMAIN_GUEST_INFO_LOAD_15M "load.15m"
/* since 11.2.0; typed parameter: double */
# define VIR_DOMAIN_GUEST_INFO_LOAD_1M "load.1m"
/* since 11.2.0; typed parameter: double */
# define VIR_DOMAIN_GUEST_INFO_LOAD_5M "load.5m"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_OS_ID "os.id"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE "os.kernel-release"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION "os.kernel-version"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_OS_MACHINE "os.machine"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_OS_NAME "os.name"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME "os.pretty-name"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_OS_VARIANT "os.variant"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID "os.variant-id"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_OS_VERSION "os.version"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID "os.version-id"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME "timezone.name"
/* since 11.2.0; typed parameter: int */
# define VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET "timezone.offset"
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_GUEST_INFO_USER_COUNT "user.count"
/* since 11.2.0 */
# define VIR_DOMAIN_GUEST_INFO_USER_PREFIX "user."
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN ".domain"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME ".login-time"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME ".name"
/* since 2.0.0; typed parameter: int */
# define VIR_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE "auto_converge_throttle"
/* since 1.0.3; typed parameter: ullong */
# define VIR_DOMAIN_JOB_COMPRESSION_BYTES "compression_bytes"
/* since 1.0.3; typed parameter: ullong */
# define VIR_DOMAIN_JOB_COMPRESSION_CACHE "compression_cache"
/* since 1.0.3; typed parameter: ullong */
# define VIR_DOMAIN_JOB_COMPRESSION_CACHE_MISSES "compression_cache_misses"
/* since 1.0.3; typed parameter: ullong */
# define VIR_DOMAIN_JOB_COMPRESSION_OVERFLOW "compression_overflow"
/* since 1.0.3; typed parameter: ullong */
# define VIR_DOMAIN_JOB_COMPRESSION_PAGES "compression_pages"
/* since 1.0.3; typed parameter: ullong */
# define VIR_DOMAIN_JOB_DATA_PROCESSED "data_processed"
/* since 1.0.3; typed parameter: ullong */
# define VIR_DOMAIN_JOB_DATA_REMAINING "data_remaining"
/* since 1.0.3; typed parameter: ullong */
# define VIR_DOMAIN_JOB_DATA_TOTAL "data_total"
/* since 1.2.9; typed parameter: ullong */
# define VIR_DOMAIN_JOB_DISK_BPS "disk_bps"
/* since 1.0.3; typed parameter: ullong */
# define VIR_DOMAIN_JOB_DISK_PROCESSED "disk_processed"
/* since 1.0.3; typed parameter: ullong */
# define VIR_DOMAIN_JOB_DISK_REMAINING "disk_remaining"
/* since 6.0.0; typed parameter: ullong */
# define VIR_DOMAIN_JOB_DISK_TEMP_TOTAL "disk_temp_total"
/* since 6.0.0; typed parameter: ullong */
# define VIR_DOMAIN_JOB_DISK_TEMP_USED "disk_temp_used"
/* since 1.0.3; typed parameter: ullong */
# define VIR_DOMAIN_JOB_DISK_TOTAL "disk_total"
/* since 1.0.3; typed parameter: ullong */
# define VIR_DOMAIN_JOB_DOWNTIME "downtime"
/* since 1.2.15; typed parameter: ullong */
# define VIR_DOMAIN_JOB_DOWNTIME_NET "downtime_net"
/* since 6.3.0; typed parameter: string */
# define VIR_DOMAIN_JOB_ERRMSG "errmsg"
/* since 1.2.9; typed parameter: ullong */
# define VIR_DOMAIN_JOB_MEMORY_BPS "memory_bps"
/* since 1.0.3; typed parameter: ullong */
# define VIR_DOMAIN_JOB_MEMORY_CONSTANT "memory_constant"
/* since 1.3.1; typed parameter: ullong */
# define VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE "memory_dirty_rate"
/* since 1.3.1; typed parameter: ullong */
# define VIR_DOMAIN_JOB_MEMORY_ITERATION "memory_iteration"
/* since 1.0.3; typed parameter: ullong */
# define VIR_DOMAIN_JOB_MEMORY_NORMAL "memory_normal"
/* since 1.0.3; typed parameter: ullong */
# define VIR_DOMAIN_JOB_MEMORY_NORMAL_BYTES "memory_normal_bytes"
/* since 3.9.0; typed parameter: ullong */
# define VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE "memory_page_size"
/* since 5.0.0; typed parameter: ullong */
# define VIR_DOMAIN_JOB_MEMORY_POSTCOPY_REQS "memory_postcopy_requests"
/* since 1.0.3; typed parameter: ullong */
# define VIR_DOMAIN_JOB_MEMORY_PROCESSED "memory_processed"
/* since 1.0.3; typed parameter: ullong */
# define VIR_DOMAIN_JOB_MEMORY_REMAINING "memory_remaining"
/* since 1.0.3; typed parameter: ullong */
# define VIR_DOMAIN_JOB_MEMORY_TOTAL "memory_total"
/* since 3.3.0; typed parameter: int */
# define VIR_DOMAIN_JOB_OPERATION "operation"
/* since 1.2.9; typed parameter: ullong */
# define VIR_DOMAIN_JOB_SETUP_TIME "setup_time"
/* since 6.0.0; typed parameter: boolean */
# define VIR_DOMAIN_JOB_SUCCESS "success"
/* since 1.0.3; typed parameter: ullong */
# define VIR_DOMAIN_JOB_TIME_ELAPSED "time_elapsed"
/* since 1.2.15; typed parameter: ullong */
# define VIR_DOMAIN_JOB_TIME_ELAPSED_NET "time_elapsed_net"
/* since 1.0.3; typed parameter: ullong */
# define VIR_DOMAIN_JOB_TIME_REMAINING "time_remaining"
/* since 10.6.0; typed parameter: ullong */
# define VIR_DOMAIN_JOB_VFIO_DATA_TRANSFERRED "vfio_data_transferred"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BALLOON_AVAILABLE "balloon.available"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BALLOON_CURRENT "balloon.current"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BALLOON_DISK_CACHES "balloon.disk_caches"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC "balloon.hugetlb_pgalloc"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL "balloon.hugetlb_pgfail"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE "balloon.last-update"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT "balloon.major_fault"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BALLOON_MAXIMUM "balloon.maximum"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT "balloon.minor_fault"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BALLOON_RSS "balloon.rss"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BALLOON_SWAP_IN "balloon.swap_in"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BALLOON_SWAP_OUT "balloon.swap_out"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BALLOON_UNUSED "balloon.unused"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BALLOON_USABLE "balloon.usable"
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_STATS_BLOCK_COUNT "block.count"
/* since 11.2.0 */
# define VIR_DOMAIN_STATS_BLOCK_PREFIX "block."
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION ".allocation"
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX ".backingIndex"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY ".capacity"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS ".errors"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS ".fl.reqs"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES ".fl.times"
/* since 12.1.0 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX ".latency_histogram.flush."
/* since 12.1.0 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX ".latency_histogram.read."
/* since 12.1.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT "bin.count"
/* since 12.1.0 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX "bin."
/* since 12.1.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START ".start"
/* since 12.1.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE ".value"
/* since 12.1.0 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX ".latency_histogram.write."
/* since 12.1.0 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX ".latency_histogram.zone_append."
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT ".limits.discard_alignment"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX ".limits.discard_max"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX ".limits.iov_hw_max"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX ".limits.iov_max"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_MINIMAL ".limits.memory_alignment_minimal"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_OPTIMAL ".limits.memory_alignment_optimal"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT ".limits.request_alignment"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX ".limits.transfer_hw_max"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX ".limits.transfer_max"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL ".limits.transfer_optimal"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT ".limits.write_zeroes_alignment"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX ".limits.write_zeroes_max"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME ".name"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH ".path"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL ".physical"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES ".rd.bytes"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS ".rd.reqs"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES ".rd.times"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD ".threshold"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT ".timed_group.count"
/* since 11.10.0 */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX ".timed_group."
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG ".flush_latency_avg"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX ".flush_latency_max"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN ".flush_latency_min"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL ".interval"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG ".rd_latency_avg"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX ".rd_latency_max"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN ".rd_latency_min"
/* since 11.10.0; typed parameter: double */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG ".rd_queue_depth_avg"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG ".wr_latency_avg"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX ".wr_latency_max"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN ".wr_latency_min"
/* since 11.10.0; typed parameter: double */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG ".wr_queue_depth_avg"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG ".zone_append_latency_avg"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX ".zone_append_latency_max"
/* since 11.10.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN ".zone_append_latency_min"
/* since 11.10.0; typed parameter: double */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG ".zone_append_queue_depth_avg"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES ".wr.bytes"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS ".wr.reqs"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES ".wr.times"
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT "cpu.cache.monitor.count"
/* since 11.2.0 */
# define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX "cpu.cache.monitor."
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT ".bank.count"
/* since 11.2.0 */
# define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX ".bank."
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES ".bytes"
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID ".id"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME ".name"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS ".vcpus"
/* since 12.4.0; typed parameter: uint */
# define VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT "cpu.energy.monitor.count"
/* since 12.4.0 */
# define VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX "cpu.energy.monitor."
/* since 12.4.0; typed parameter: string */
# define VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME ".name"
/* since 12.4.0; typed parameter: uint */
# define VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT ".pkg.count"
/* since 12.4.0 */
# define VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX ".pkg."
/* since 12.4.0; typed parameter: uint */
# define VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID ".id"
/* since 12.4.0; typed parameter: string */
# define VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS ".vcpus"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME "cpu.haltpoll.fail.time"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME "cpu.haltpoll.success.time"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_CPU_SYSTEM "cpu.system"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_CPU_TIME "cpu.time"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_CPU_USER "cpu.user"
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR ".cur"
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX ".max"
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM ".sum"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE "dirtyrate.calc_mode"
/* since 11.2.0; typed parameter: int */
# define VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD "dirtyrate.calc_period"
/* since 11.2.0; typed parameter: llong */
# define VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME "dirtyrate.calc_start_time"
/* since 11.2.0; typed parameter: int */
# define VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS "dirtyrate.calc_status"
/* since 11.2.0; typed parameter: llong */
# define VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND "dirtyrate.megabytes_per_second"
/* since 11.2.0 */
# define VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX "dirtyrate.vcpu."
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND ".megabytes_per_second"
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_STATS_IOTHREAD_COUNT "iothread.count"
/* since 11.2.0 */
# define VIR_DOMAIN_STATS_IOTHREAD_PREFIX "iothread."
/* since 11.2.0; typed parameter: uint|ullong */
# define VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW ".poll-grow"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS ".poll-max-ns"
/* since 11.2.0; typed parameter: uint|ullong */
# define VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK ".poll-shrink"
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT "memory.bandwidth.monitor.count"
/* since 11.2.0 */
# define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX "memory.bandwidth.monitor."
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME ".name"
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT ".node.count"
/* since 11.2.0 */
# define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX ".node."
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL ".bytes.local"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL ".bytes.total"
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID ".id"
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS ".vcpus"
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_STATS_NET_COUNT "net.count"
/* since 11.2.0 */
# define VIR_DOMAIN_STATS_NET_PREFIX "net."
/* since 11.2.0; typed parameter: string */
# define VIR_DOMAIN_STATS_NET_SUFFIX_NAME ".name"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES ".rx.bytes"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP ".rx.drop"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS ".rx.errs"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS ".rx.pkts"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES ".tx.bytes"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP ".tx.drop"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS ".tx.errs"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS ".tx.pkts"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS "perf.alignment_faults"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS "perf.branch_instructions"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_BRANCH_MISSES "perf.branch_misses"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_BUS_CYCLES "perf.bus_cycles"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_CACHE_MISSES "perf.cache_misses"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES "perf.cache_references"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_CMT "perf.cmt"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES "perf.context_switches"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_CPU_CLOCK "perf.cpu_clock"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_CPU_CYCLES "perf.cpu_cycles"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS "perf.cpu_migrations"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS "perf.emulation_faults"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_INSTRUCTIONS "perf.instructions"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_MBML "perf.mbml"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_MBMT "perf.mbmt"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_PAGE_FAULTS "perf.page_faults"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ "perf.page_faults_maj"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN "perf.page_faults_min"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES "perf.ref_cpu_cycles"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND "perf.stalled_cycles_backend"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND "perf.stalled_cycles_frontend"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_PERF_TASK_CLOCK "perf.task_clock"
/* since 11.2.0; typed parameter: int */
# define VIR_DOMAIN_STATS_STATE_REASON "state.reason"
/* since 11.2.0; typed parameter: int */
# define VIR_DOMAIN_STATS_STATE_STATE "state.state"
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_STATS_VCPU_CURRENT "vcpu.current"
/* since 11.2.0; typed parameter: uint */
# define VIR_DOMAIN_STATS_VCPU_MAXIMUM "vcpu.maximum"
/* since 11.2.0 */
# define VIR_DOMAIN_STATS_VCPU_PREFIX "vcpu."
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY ".delay"
/* since 11.2.0; typed parameter: boolean */
# define VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED ".halted"
/* since 11.2.0; typed parameter: int */
# define VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE ".state"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME ".time"
/* since 11.2.0; typed parameter: ullong */
# define VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT ".wait"
/* since 11.2.0 */
# define VIR_DOMAIN_STATS_VM_PREFIX "vm."
/* since 0.9.9; typed parameter: uint */
# define VIR_DOMAIN_BANDWIDTH_IN_AVERAGE "inbound.average"
/* since 0.9.9; typed parameter: uint */
# define VIR_DOMAIN_BANDWIDTH_IN_BURST "inbound.burst"
/* since 1.2.19; typed parameter: uint */
# define VIR_DOMAIN_BANDWIDTH_IN_FLOOR "inbound.floor"
/* since 0.9.9; typed parameter: uint */
# define VIR_DOMAIN_BANDWIDTH_IN_PEAK "inbound.peak"
/* since 0.9.9; typed parameter: uint */
# define VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE "outbound.average"
/* since 0.9.9; typed parameter: uint */
# define VIR_DOMAIN_BANDWIDTH_OUT_BURST "outbound.burst"
/* since 0.9.9; typed parameter: uint */
# define VIR_DOMAIN_BANDWIDTH_OUT_PEAK "outbound.peak"
/* since 1.2.2; typed parameter: string */
# define VIR_DOMAIN_BLKIO_DEVICE_READ_BPS "device_read_bytes_sec"
/* since 1.2.2; typed parameter: string */
# define VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS "device_read_iops_sec"
/* since 0.9.8; typed parameter: string */
# define VIR_DOMAIN_BLKIO_DEVICE_WEIGHT "device_weight"
/* since 1.2.2; typed parameter: string */
# define VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS "device_write_bytes_sec"
/* since 1.2.2; typed parameter: string */
# define VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS "device_write_iops_sec"
/* since 0.9.0 */
# define VIR_DOMAIN_BLKIO_FIELD_LENGTH 80
/* since 0.9.0; typed parameter: uint */
# define VIR_DOMAIN_BLKIO_WEIGHT "weight"
/* since 1.2.8; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_COPY_BANDWIDTH "bandwidth"
/* since 1.2.8; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_COPY_BUF_SIZE "buf-size"
/* since 1.2.8; typed parameter: uint */
# define VIR_DOMAIN_BLOCK_COPY_GRANULARITY "granularity"
/* since 3.0.0; typed parameter: string */
# define VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME "group_name"
/* since 0.9.8; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC "read_bytes_sec"
/* since 1.2.11; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX "read_bytes_sec_max"
/* since 2.4.0; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH "read_bytes_sec_max_length"
/* since 0.9.8; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC "read_iops_sec"
/* since 1.2.11; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX "read_iops_sec_max"
/* since 2.4.0; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH "read_iops_sec_max_length"
/* since 1.2.11; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC "size_iops_sec"
/* since 0.9.8; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC "total_bytes_sec"
/* since 1.2.11; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX "total_bytes_sec_max"
/* since 2.4.0; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH "total_bytes_sec_max_length"
/* since 0.9.8; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC "total_iops_sec"
/* since 1.2.11; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX "total_iops_sec_max"
/* since 2.4.0; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH "total_iops_sec_max_length"
/* since 0.9.8; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC "write_bytes_sec"
/* since 1.2.11; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX "write_bytes_sec_max"
/* since 2.4.0; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH "write_bytes_sec_max_length"
/* since 0.9.8; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC "write_iops_sec"
/* since 1.2.11; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX "write_iops_sec_max"
/* since 2.4.0; typed parameter: ullong */
# define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH "write_iops_sec_max_length"
/* since 0.9.5; typed parameter: llong */
# define VIR_DOMAIN_BLOCK_STATS_ERRS "errs"
/* since 0.9.5 */
# define VIR_DOMAIN_BLOCK_STATS_FIELD_LENGTH 80
/* since 0.9.5; typed parameter: llong */
# define VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ "flush_operations"
/* since 0.9.5; typed parameter: llong */
# define VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES "flush_total_times"
/* since 0.9.5; typed parameter: llong */
# define VIR_DOMAIN_BLOCK_STATS_READ_BYTES "rd_bytes"
/* since 0.9.5; typed parameter: llong */
# define VIR_DOMAIN_BLOCK_STATS_READ_REQ "rd_operations"
/* since 0.9.5; typed parameter: llong */
# define VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES "rd_total_times"
/* since 0.9.5; typed parameter: llong */
# define VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES "wr_bytes"
/* since 0.9.5; typed parameter: llong */
# define VIR_DOMAIN_BLOCK_STATS_WRITE_REQ "wr_operations"
/* since 0.9.5; typed parameter: llong */
# define VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES "wr_total_times"
/* since 0.9.10; typed parameter: ullong */
# define VIR_DOMAIN_CPU_STATS_CPUTIME "cpu_time"
/* since 0.9.11; typed parameter: ullong */
# define VIR_DOMAIN_CPU_STATS_SYSTEMTIME "system_time"
/* since 0.9.11; typed parameter: ullong */
# define VIR_DOMAIN_CPU_STATS_USERTIME "user_time"
/* since 0.9.13; typed parameter: ullong */
# define VIR_DOMAIN_CPU_STATS_VCPUTIME "vcpu_time"
/* since 0.8.5 */
# define VIR_DOMAIN_MEMORY_FIELD_LENGTH 80
/* since 0.8.5; typed parameter: ullong */
# define VIR_DOMAIN_MEMORY_HARD_LIMIT "hard_limit"
/* since 0.8.5; typed parameter: ullong */
# define VIR_DOMAIN_MEMORY_MIN_GUARANTEE "min_guarantee"
/* since 0.8.8 */
# define VIR_DOMAIN_MEMORY_PARAM_UNLIMITED 9007199254740991LL
/* since 0.8.5; typed parameter: ullong */
# define VIR_DOMAIN_MEMORY_SOFT_LIMIT "soft_limit"
/* since 0.8.5; typed parameter: ullong */
# define VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT "swap_hard_limit"
/* since 0.9.9; typed parameter: int */
# define VIR_DOMAIN_NUMA_MODE "numa_mode"
/* since 0.9.9; typed parameter: string */
# define VIR_DOMAIN_NUMA_NODESET "numa_nodeset"
/* since 0.9.7; typed parameter: uint */
# define VIR_DOMAIN_SCHEDULER_CAP "cap"
/* since 0.9.7; typed parameter: ullong */
# define VIR_DOMAIN_SCHEDULER_CPU_SHARES "cpu_shares"
/* since 0.10.0; typed parameter: ullong */
# define VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD "emulator_period"
/* since 0.10.0; typed parameter: llong */
# define VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA "emulator_quota"
/* since 1.3.3; typed parameter: ullong */
# define VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD "global_period"
/* since 1.3.3; typed parameter: llong */
# define VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA "global_quota"
/* since 2.2.0; typed parameter: ullong */
# define VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD "iothread_period"
/* since 2.2.0; typed parameter: llong */
# define VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA "iothread_quota"
/* since 0.9.7; typed parameter: llong */
# define VIR_DOMAIN_SCHEDULER_LIMIT "limit"
/* since 0.9.7; typed parameter: llong */
# define VIR_DOMAIN_SCHEDULER_RESERVATION "reservation"
/* since 0.9.7; typed parameter: int */
# define VIR_DOMAIN_SCHEDULER_SHARES "shares"
/* since 0.9.7; typed parameter: ullong */
# define VIR_DOMAIN_SCHEDULER_VCPU_PERIOD "vcpu_period"
/* since 0.9.7; typed parameter: llong */
# define VIR_DOMAIN_SCHEDULER_VCPU_QUOTA "vcpu_quota"
/* since 0.9.7; typed parameter: uint */
# define VIR_DOMAIN_SCHEDULER_WEIGHT "weight"
/* since 1.2.9; typed parameter: string */
# define VIR_DOMAIN_TUNABLE_BLKDEV_DISK "blkdeviotune.disk"
/* since 3.0.0; typed parameter: string */
# define VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME "blkdeviotune.group_name"
/* since 1.2.9; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC "blkdeviotune.read_bytes_sec"
/* since 1.2.11; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX "blkdeviotune.read_bytes_sec_max"
/* since 2.4.0; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH "blkdeviotune.read_bytes_sec_max_length"
/* since 1.2.9; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC "blkdeviotune.read_iops_sec"
/* since 1.2.11; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX "blkdeviotune.read_iops_sec_max"
/* since 2.4.0; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH "blkdeviotune.read_iops_sec_max_length"
/* since 1.2.11; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC "blkdeviotune.size_iops_sec"
/* since 1.2.9; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC "blkdeviotune.total_bytes_sec"
/* since 1.2.11; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX "blkdeviotune.total_bytes_sec_max"
/* since 2.4.0; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH "blkdeviotune.total_bytes_sec_max_length"
/* since 1.2.9; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC "blkdeviotune.total_iops_sec"
/* since 1.2.11; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX "blkdeviotune.total_iops_sec_max"
/* since 2.4.0; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH "blkdeviotune.total_iops_sec_max_length"
/* since 1.2.9; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC "blkdeviotune.write_bytes_sec"
/* since 1.2.11; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX "blkdeviotune.write_bytes_sec_max"
/* since 2.4.0; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH "blkdeviotune.write_bytes_sec_max_length"
/* since 1.2.9; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC "blkdeviotune.write_iops_sec"
/* since 1.2.11; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX "blkdeviotune.write_iops_sec_max"
/* since 2.4.0; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH "blkdeviotune.write_iops_sec_max_length"
/* since 1.2.9; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES "cputune.cpu_shares"
/* since 1.2.9; typed parameter: string */
# define VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN "cputune.emulatorpin"
/* since 1.2.9; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD "cputune.emulator_period"
/* since 1.2.9; typed parameter: llong */
# define VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA "cputune.emulator_quota"
/* since 1.3.3; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD "cputune.global_period"
/* since 1.3.3; typed parameter: llong */
# define VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA "cputune.global_quota"
/* since 1.2.14; typed parameter: string */
# define VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN "cputune.iothreadpin%u"
/* since 2.2.0; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD "cputune.iothread_period"
/* since 2.2.0; typed parameter: llong */
# define VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA "cputune.iothread_quota"
/* since 1.2.9; typed parameter: string */
# define VIR_DOMAIN_TUNABLE_CPU_VCPUPIN "cputune.vcpupin%u"
/* since 1.2.9; typed parameter: ullong */
# define VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD "cputune.vcpu_period"
/* since 1.2.9; typed parameter: llong */
# define VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA "cputune.vcpu_quota"
/* since 3.2.0; typed parameter: boolean */
# define VIR_PERF_PARAM_ALIGNMENT_FAULTS "alignment_faults"
/* since 3.0.0; typed parameter: boolean */
# define VIR_PERF_PARAM_BRANCH_INSTRUCTIONS "branch_instructions"
/* since 3.0.0; typed parameter: boolean */
# define VIR_PERF_PARAM_BRANCH_MISSES "branch_misses"
/* since 3.0.0; typed parameter: boolean */
# define VIR_PERF_PARAM_BUS_CYCLES "bus_cycles"
/* since 2.3.0; typed parameter: boolean */
# define VIR_PERF_PARAM_CACHE_MISSES "cache_misses"
/* since 2.3.0; typed parameter: boolean */
# define VIR_PERF_PARAM_CACHE_REFERENCES "cache_references"
/* since 1.3.3; typed parameter: boolean */
# define VIR_PERF_PARAM_CMT "cmt"
/* since 3.2.0; typed parameter: boolean */
# define VIR_PERF_PARAM_CONTEXT_SWITCHES "context_switches"
/* since 3.2.0; typed parameter: boolean */
# define VIR_PERF_PARAM_CPU_CLOCK "cpu_clock"
/* since 2.3.0; typed parameter: boolean */
# define VIR_PERF_PARAM_CPU_CYCLES "cpu_cycles"
/* since 3.2.0; typed parameter: boolean */
# define VIR_PERF_PARAM_CPU_MIGRATIONS "cpu_migrations"
/* since 3.2.0; typed parameter: boolean */
# define VIR_PERF_PARAM_EMULATION_FAULTS "emulation_faults"
/* since 2.3.0; typed parameter: boolean */
# define VIR_PERF_PARAM_INSTRUCTIONS "instructions"
/* since 1.3.5; typed parameter: boolean */
# define VIR_PERF_PARAM_MBML "mbml"
/* since 1.3.5; typed parameter: boolean */
# define VIR_PERF_PARAM_MBMT "mbmt"
/* since 3.2.0; typed parameter: boolean */
# define VIR_PERF_PARAM_PAGE_FAULTS "page_faults"
/* since 3.2.0; typed parameter: boolean */
# define VIR_PERF_PARAM_PAGE_FAULTS_MAJ "page_faults_maj"
/* since 3.2.0; typed parameter: boolean */
# define VIR_PERF_PARAM_PAGE_FAULTS_MIN "page_faults_min"
/* since 3.0.0; typed parameter: boolean */
# define VIR_PERF_PARAM_REF_CPU_CYCLES "ref_cpu_cycles"
/* since 3.0.0; typed parameter: boolean */
# define VIR_PERF_PARAM_STALLED_CYCLES_BACKEND "stalled_cycles_backend"
/* since 3.0.0; typed parameter: boolean */
# define VIR_PERF_PARAM_STALLED_CYCLES_FRONTEND "stalled_cycles_frontend"
/* since 3.2.0; typed parameter: boolean */
# define VIR_PERF_PARAM_TASK_CLOCK "task_clock"
# define VIR_CPU_MAPLEN(cpu) (((cpu) + 7) / 8)
# define VIR_USE_CPU(cpumap, cpu) ((cpumap)[(cpu) / 8] |= (1 << ((cpu) % 8)))
# define VIR_UNUSE_CPU(cpumap, cpu) ((cpumap)[(cpu) / 8] &= ~(1 << ((cpu) % 8)))
# define VIR_CPU_USED(cpumap, cpu) ((cpumap)[(cpu) / 8] & (1 << ((cpu) % 8)))
# define VIR_GET_CPUMAP(cpumaps, maplen, vcpu) (&((cpumaps)[(vcpu) * (maplen)]))
# define VIR_CPU_USABLE(cpumaps, maplen, vcpu, cpu) (VIR_CPU_USED(VIR_GET_CPUMAP(cpumaps, maplen, vcpu), cpu))
# define VIR_COPY_CPUMAP(cpumaps, maplen, vcpu, cpumap) memcpy(cpumap, VIR_GET_CPUMAP(cpumaps, maplen, vcpu), maplen)
# define VIR_DOMAIN_EVENT_CALLBACK(cb) ((virConnectDomainEventGenericCallback)(cb))
# define _virBlkioParameter _virTypedParameter
# define _virMemoryParameter _virTypedParameter
# define _virSchedParameter _virTypedParameter

typedef struct _virDomain virDomain;
typedef struct _virDomainBlockInfo virDomainBlockInfo;
typedef struct _virDomainBlockJobInfo virDomainBlockJobInfo;
typedef struct _virDomainBlockStats virDomainBlockStatsStruct;
typedef struct _virDomainControlInfo virDomainControlInfo;
typedef struct _virDomainDiskError virDomainDiskError;
typedef struct _virDomainEventGraphicsAddress virDomainEventGraphicsAddress;
typedef struct _virDomainEventGraphicsSubject virDomainEventGraphicsSubject;
typedef struct _virDomainEventGraphicsSubjectIdentity virDomainEventGraphicsSubjectIdentity;
typedef struct _virDomainFSInfo virDomainFSInfo;
typedef struct _virDomainIOThreadInfo virDomainIOThreadInfo;
typedef struct _virDomainInterfaceIPAddress virDomainIPAddress;
typedef struct _virDomainInfo virDomainInfo;
typedef struct _virDomainInterface virDomainInterface;
typedef struct _virDomainInterfaceStats virDomainInterfaceStatsStruct;
typedef struct _virDomainJobInfo virDomainJobInfo;
typedef struct _virDomainMemoryStat virDomainMemoryStatStruct;
typedef struct _virDomainStatsRecord virDomainStatsRecord;
typedef struct _virTypedParameter virSchedParameter;
typedef struct _virTypedParameter virBlkioParameter;
typedef struct _virTypedParameter virMemoryParameter;
typedef struct _virVcpuInfo virVcpuInfo;
typedef virBlkioParameter *virBlkioParameterPtr;
typedef virDomainBlockInfo *virDomainBlockInfoPtr;
typedef unsigned long long virDomainBlockJobCursor;
typedef virDomainBlockJobInfo *virDomainBlockJobInfoPtr;
typedef virDomainBlockStatsStruct *virDomainBlockStatsPtr;
typedef virDomainControlInfo *virDomainControlInfoPtr;
typedef virDomainDiskError *virDomainDiskErrorPtr;
typedef virDomainEventGraphicsAddress *virDomainEventGraphicsAddressPtr;
typedef virDomainEventGraphicsSubjectIdentity *virDomainEventGraphicsSubjectIdentityPtr;
typedef virDomainEventGraphicsSubject *virDomainEventGraphicsSubjectPtr;
typedef virDomainFSInfo *virDomainFSInfoPtr;
typedef virDomainIOThreadInfo *virDomainIOThreadInfoPtr;
typedef virDomainIPAddress *virDomainIPAddressPtr;
typedef virDomainInfo *virDomainInfoPtr;
typedef virDomainInterface *virDomainInterfacePtr;
typedef virDomainInterfaceStatsStruct *virDomainInterfaceStatsPtr;
typedef virDomainJobInfo *virDomainJobInfoPtr;
typedef virDomainMemoryStatStruct *virDomainMemoryStatPtr;
typedef virDomain *virDomainPtr;
typedef virDomainStatsRecord *virDomainStatsRecordPtr;
typedef virMemoryParameter *virMemoryParameterPtr;
typedef virSchedParameter *virSchedParameterPtr;
typedef virVcpuInfo *virVcpuInfoPtr;

/* since 0.9.0 */
typedef enum {
    VIR_DOMAIN_BLKIO_PARAM_INT = 1, /* since 0.9.0 */
    VIR_DOMAIN_BLKIO_PARAM_UINT = 2, /* since 0.9.0 */
    VIR_DOMAIN_BLKIO_PARAM_LLONG = 3, /* since 0.9.0 */
    VIR_DOMAIN_BLKIO_PARAM_ULLONG = 4, /* since 0.9.0 */
    VIR_DOMAIN_BLKIO_PARAM_DOUBLE = 5, /* since 0.9.0 */
    VIR_DOMAIN_BLKIO_PARAM_BOOLEAN = 6, /* since 0.9.0 */
} virBlkioParameterType;

/* since 1.2.11 */
typedef enum {
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN = 0, /* since 1.2.11 */
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED = 1, /* since 1.2.11 */
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL = 2, /* since 1.2.11 */
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_LAST = 3, /* since 1.2.11 */
} virConnectDomainEventAgentLifecycleReason;

/* since 1.2.11 */
typedef enum {
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED = 1, /* since 1.2.11 */
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED = 2, /* since 1.2.11 */
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_LAST = 3, /* since 1.2.11 */
} virConnectDomainEventAgentLifecycleState;

/* since 0.9.4 */
typedef enum {
    VIR_DOMAIN_BLOCK_JOB_COMPLETED = 0, /* since 0.9.4 */
    VIR_DOMAIN_BLOCK_JOB_FAILED = 1, /* since 0.9.4 */
    VIR_DOMAIN_BLOCK_JOB_CANCELED = 2, /* since 0.9.12 */
    VIR_DOMAIN_BLOCK_JOB_READY = 3, /* since 1.0.0 */
    VIR_DOMAIN_BLOCK_JOB_LAST = 4, /* since 0.9.10 */
} virConnectDomainEventBlockJobStatus;

/* since 12.4.0 */
typedef enum {
    VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN = 0, /* since 12.4.0 */
    VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_DOMAIN_STARTED = 1, /* since 12.4.0 */
    VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_CHANNEL = 2, /* since 12.4.0 */
    VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_LAST = 3, /* since 12.4.0 */
} virConnectDomainEventChannelLifecycleReason;

/* since 12.4.0 */
typedef enum {
    VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_CONNECTED = 1, /* since 12.4.0 */
    VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_DISCONNECTED = 2, /* since 12.4.0 */
    VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_LAST = 3, /* since 12.4.0 */
} virConnectDomainEventChannelLifecycleState;

/* since 0.9.7 */
typedef enum {
    VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START = 0, /* since 0.9.7 */
    VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START = 1, /* since 1.1.2 */
    VIR_DOMAIN_EVENT_DISK_CHANGE_LAST = 2, /* since 0.9.10 */
} virConnectDomainEventDiskChangeReason;

/* since 1.2.8 */
typedef enum {
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE = 1, /* since 1.2.8 */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE = 2, /* since 1.2.8 */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT = 4, /* since 1.2.8 */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT = 8, /* since 1.2.8 */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING = 16, /* since 1.2.8 */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED = 32, /* since 1.2.8 */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF = 64, /* since 1.2.8 */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER = 128, /* since 1.2.8 */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT = 536870912, /* since 4.5.0 */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING = 1073741824, /* since 1.2.12 */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS = 1u << 31, /* since 1.2.8 */
} virConnectGetAllDomainStatsFlags;

/* since 11.0.0 */
typedef enum {
    VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES = 1, /* since 11.0.0 */
    VIR_CONNECT_GET_DOMAIN_CAPABILITIES_EXPAND_CPU_FEATURES = 2, /* since 12.2.0 */
    VIR_CONNECT_GET_DOMAIN_CAPABILITIES_SUPPORTED_CPU_FEATURES = 4, /* since 12.5.0 */
} virConnectGetDomainCapabilitiesFlags;

/* since 0.9.13 */
typedef enum {
    VIR_CONNECT_LIST_DOMAINS_ACTIVE = 1, /* since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_INACTIVE = 2, /* since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_PERSISTENT = 4, /* since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_TRANSIENT = 8, /* since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_RUNNING = 16, /* since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_PAUSED = 32, /* since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_SHUTOFF = 64, /* since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_OTHER = 128, /* since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE = 256, /* since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE = 512, /* since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_AUTOSTART = 1024, /* since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART = 2048, /* since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT = 4096, /* since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT = 8192, /* since 0.9.13 */
    VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT = 16384, /* since 5.6.0 */
    VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT = 32768, /* since 5.6.0 */
} virConnectListAllDomainsFlags;

/* since 8.5.0 */
typedef enum {
    VIR_DOMAIN_ABORT_JOB_POSTCOPY = 1, /* since 8.5.0 */
} virDomainAbortJobFlagsValues;

/* since 5.10.0 */
typedef enum {
    VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK = -2, /* since 5.10.0 */
    VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT = -1, /* since 5.10.0 */
    VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT = 0, /* since 5.10.0 */
} virDomainAgentResponseTimeoutValues;

/* since 6.10.0 */
typedef enum {
    VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND = 1, /* since 6.10.0 */
    VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE = 2, /* since 6.10.0 */
} virDomainAuthorizedSSHKeysSetFlags;

/* since 6.0.0 */
typedef enum {
    VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL = 1, /* since 6.0.0 */
    VIR_DOMAIN_BACKUP_BEGIN_PRESERVE_SHUTDOWN_DOMAIN = 2, /* since 11.10.0 */
} virDomainBackupBeginFlags;

/* since 0.10.2 */
typedef enum {
    VIR_DOMAIN_BLOCK_COMMIT_SHALLOW = 1, /* since 0.10.2 */
    VIR_DOMAIN_BLOCK_COMMIT_DELETE = 2, /* since 0.10.2 */
    VIR_DOMAIN_BLOCK_COMMIT_ACTIVE = 4, /* since 1.2.6 */
    VIR_DOMAIN_BLOCK_COMMIT_RELATIVE = 8, /* since 1.2.7 */
    VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES = 16, /* since 1.2.9 */
} virDomainBlockCommitFlags;

/* since 1.2.8 */
typedef enum {
    VIR_DOMAIN_BLOCK_COPY_SHALLOW = 1, /* since 1.2.8 */
    VIR_DOMAIN_BLOCK_COPY_REUSE_EXT = 2, /* since 1.2.8 */
    VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB = 4, /* since 3.5.0 */
    VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES = 8, /* since 8.0.0 */
    VIR_DOMAIN_BLOCK_COPY_TARGET_ZEROED = 16, /* since 12.2.0 */
} virDomainBlockCopyFlags;

/* since 0.9.12 */
typedef enum {
    VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC = 1, /* since 0.9.12 */
    VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT = 2, /* since 0.9.12 */
} virDomainBlockJobAbortFlags;

/* since 1.2.9 */
typedef enum {
    VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES = 1, /* since 1.2.9 */
} virDomainBlockJobInfoFlags;

/* since 1.2.9 */
typedef enum {
    VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES = 1, /* since 1.2.9 */
} virDomainBlockJobSetSpeedFlags;

/* since 0.9.4 */
typedef enum {
    VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN = 0, /* since 0.9.4 */
    VIR_DOMAIN_BLOCK_JOB_TYPE_PULL = 1, /* since 0.9.4 */
    VIR_DOMAIN_BLOCK_JOB_TYPE_COPY = 2, /* since 0.9.12 */
    VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT = 3, /* since 0.10.2 */
    VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT = 4, /* since 1.2.6 */
    VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP = 5, /* since 6.0.0 */
    VIR_DOMAIN_BLOCK_JOB_TYPE_LAST = 6, /* since 0.9.10 */
} virDomainBlockJobType;

/* since 1.2.9 */
typedef enum {
    VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES = 64, /* since 1.2.9 */
} virDomainBlockPullFlags;

/* since 0.9.12 */
typedef enum {
    VIR_DOMAIN_BLOCK_REBASE_SHALLOW = 1, /* since 0.9.12 */
    VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT = 2, /* since 0.9.12 */
    VIR_DOMAIN_BLOCK_REBASE_COPY_RAW = 4, /* since 0.9.12 */
    VIR_DOMAIN_BLOCK_REBASE_COPY = 8, /* since 0.9.12 */
    VIR_DOMAIN_BLOCK_REBASE_RELATIVE = 16, /* since 1.2.7 */
    VIR_DOMAIN_BLOCK_REBASE_COPY_DEV = 32, /* since 1.2.9 */
    VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES = 64, /* since 1.2.9 */
} virDomainBlockRebaseFlags;

/* since 0.9.11 */
typedef enum {
    VIR_DOMAIN_BLOCK_RESIZE_BYTES = 1, /* since 0.9.11 */
    VIR_DOMAIN_BLOCK_RESIZE_CAPACITY = 2, /* since 10.0.0 */
    VIR_DOMAIN_BLOCK_RESIZE_EXTEND = 4, /* since 12.3.0 */
} virDomainBlockResizeFlags;

/* since 0.9.2 */
typedef enum {
    VIR_DOMAIN_BLOCKED_UNKNOWN = 0, /* since 0.9.2 */
    VIR_DOMAIN_BLOCKED_LAST = 1, /* since 0.9.10 */
} virDomainBlockedReason;

/* since 1.0.2 */
typedef enum {
    VIR_DOMAIN_CHANNEL_FORCE = 1, /* since 1.0.2 */
} virDomainChannelFlags;

/* since 0.9.11 */
typedef enum {
    VIR_DOMAIN_CONSOLE_FORCE = 1, /* since 0.9.11 */
    VIR_DOMAIN_CONSOLE_SAFE = 2, /* since 0.9.11 */
} virDomainConsoleFlags;

/* since 1.2.14 */
typedef enum {
    VIR_DOMAIN_CONTROL_ERROR_REASON_NONE = 0, /* since 1.2.14 */
    VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN = 1, /* since 1.2.14 */
    VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR = 2, /* since 1.2.14 */
    VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL = 3, /* since 1.2.14 */
    VIR_DOMAIN_CONTROL_ERROR_REASON_LAST = 4, /* since 1.2.14 */
} virDomainControlErrorReason;

/* since 0.9.3 */
typedef enum {
    VIR_DOMAIN_CONTROL_OK = 0, /* since 0.9.3 */
    VIR_DOMAIN_CONTROL_JOB = 1, /* since 0.9.3 */
    VIR_DOMAIN_CONTROL_OCCUPIED = 2, /* since 0.9.3 */
    VIR_DOMAIN_CONTROL_ERROR = 3, /* since 0.9.3 */
    VIR_DOMAIN_CONTROL_LAST = 4, /* since 0.9.10 */
} virDomainControlState;

/* since 0.7.5 */
typedef enum {
    VIR_DUMP_CRASH = 1, /* since 0.7.5 */
    VIR_DUMP_LIVE = 2, /* since 0.7.5 */
    VIR_DUMP_BYPASS_CACHE = 4, /* since 0.9.4 */
    VIR_DUMP_RESET = 8, /* since 0.9.7 */
    VIR_DUMP_MEMORY_ONLY = 16, /* since 0.9.13 */
} virDomainCoreDumpFlags;

/* since 1.2.3 */
typedef enum {
    VIR_DOMAIN_CORE_DUMP_FORMAT_RAW = 0, /* since 1.2.3 */
    VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB = 1, /* since 1.2.3 */
    VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO = 2, /* since 1.2.3 */
    VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY = 3, /* since 1.2.3 */
    VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP = 4, /* since 7.4.0 */
    VIR_DOMAIN_CORE_DUMP_FORMAT_LAST = 5, /* since 1.2.3 */
} virDomainCoreDumpFormat;

/* since 0.9.2 */
typedef enum {
    VIR_DOMAIN_CRASHED_UNKNOWN = 0, /* since 0.9.2 */
    VIR_DOMAIN_CRASHED_PANICKED = 1, /* since 1.1.1 */
    VIR_DOMAIN_CRASHED_LAST = 2, /* since 0.9.10 */
} virDomainCrashedReason;

/* since 0.0.1 */
typedef enum {
    VIR_DOMAIN_NONE = 0, /* since 0.0.1 */
    VIR_DOMAIN_START_PAUSED = 1, /* since 0.8.2 */
    VIR_DOMAIN_START_AUTODESTROY = 2, /* since 0.9.3 */
    VIR_DOMAIN_START_BYPASS_CACHE = 4, /* since 0.9.4 */
    VIR_DOMAIN_START_FORCE_BOOT = 8, /* since 0.9.5 */
    VIR_DOMAIN_START_VALIDATE = 16, /* since 1.2.12 */
    VIR_DOMAIN_START_RESET_NVRAM = 32, /* since 8.1.0 */
} virDomainCreateFlags;

/* since 1.2.12 */
typedef enum {
    VIR_DOMAIN_DEFINE_VALIDATE = 1, /* since 1.2.12 */
} virDomainDefineFlags;

/* since 0.9.4 */
typedef enum {
    VIR_DOMAIN_DESTROY_DEFAULT = 0, /* since 0.9.10 */
    VIR_DOMAIN_DESTROY_GRACEFUL = 1, /* since 0.9.10 */
    VIR_DOMAIN_DESTROY_REMOVE_LOGS = 2, /* since 8.3.0 */
} virDomainDestroyFlagsValues;

/* since 0.7.7 */
typedef enum {
    VIR_DOMAIN_DEVICE_MODIFY_CURRENT = 0, /* since 0.7.7 */
    VIR_DOMAIN_DEVICE_MODIFY_LIVE = 1, /* since 0.7.7 */
    VIR_DOMAIN_DEVICE_MODIFY_CONFIG = 2, /* since 0.7.7 */
    VIR_DOMAIN_DEVICE_MODIFY_FORCE = 4, /* since 0.8.6 */
} virDomainDeviceModifyFlags;

/* since 8.1.0 */
typedef enum {
    VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING = 0, /* since 8.1.0 */
    VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP = 1, /* since 8.1.0 */
    VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING = 2, /* since 8.1.0 */
} virDomainDirtyRateCalcFlags;

/* since 7.2.0 */
typedef enum {
    VIR_DOMAIN_DIRTYRATE_UNSTARTED = 0, /* since 7.2.0 */
    VIR_DOMAIN_DIRTYRATE_MEASURING = 1, /* since 7.2.0 */
    VIR_DOMAIN_DIRTYRATE_MEASURED = 2, /* since 7.2.0 */
    VIR_DOMAIN_DIRTYRATE_LAST = 3, /* since 7.2.0 */
} virDomainDirtyRateStatus;

/* since 0.9.10 */
typedef enum {
    VIR_DOMAIN_DISK_ERROR_NONE = 0, /* since 0.9.10 */
    VIR_DOMAIN_DISK_ERROR_UNSPEC = 1, /* since 0.9.10 */
    VIR_DOMAIN_DISK_ERROR_NO_SPACE = 2, /* since 0.9.10 */
    VIR_DOMAIN_DISK_ERROR_LAST = 3, /* since 0.9.10 */
} virDomainDiskErrorCode;

/* since 1.1.1 */
typedef enum {
    VIR_DOMAIN_EVENT_CRASHED_PANICKED = 0, /* since 1.1.1 */
    VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED = 1, /* since 6.1.0 */
    VIR_DOMAIN_EVENT_CRASHED_LAST = 2, /* since 1.1.1 */
} virDomainEventCrashedDetailType;

/* since 0.5.0 */
typedef enum {
    VIR_DOMAIN_EVENT_DEFINED_ADDED = 0, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_DEFINED_UPDATED = 1, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_DEFINED_RENAMED = 2, /* since 1.2.19 */
    VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT = 3, /* since 1.3.3 */
    VIR_DOMAIN_EVENT_DEFINED_LAST = 4, /* since 0.9.10 */
} virDomainEventDefinedDetailType;

/* since 0.8.0 */
typedef enum {
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4 = 0, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6 = 1, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX = 2, /* since 0.9.7 */
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_LAST = 3, /* since 0.9.10 */
} virDomainEventGraphicsAddressType;

/* since 0.8.0 */
typedef enum {
    VIR_DOMAIN_EVENT_GRAPHICS_CONNECT = 0, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE = 1, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT = 2, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_GRAPHICS_LAST = 3, /* since 0.9.10 */
} virDomainEventGraphicsPhase;

/* since 0.8.0 */
typedef enum {
    VIR_DOMAIN_EVENT_ID_LIFECYCLE = 0, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_ID_REBOOT = 1, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_ID_RTC_CHANGE = 2, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_ID_WATCHDOG = 3, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_ID_IO_ERROR = 4, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_ID_GRAPHICS = 5, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON = 6, /* since 0.8.1 */
    VIR_DOMAIN_EVENT_ID_CONTROL_ERROR = 7, /* since 0.9.2 */
    VIR_DOMAIN_EVENT_ID_BLOCK_JOB = 8, /* since 0.9.4 */
    VIR_DOMAIN_EVENT_ID_DISK_CHANGE = 9, /* since 0.9.7 */
    VIR_DOMAIN_EVENT_ID_TRAY_CHANGE = 10, /* since 0.9.11 */
    VIR_DOMAIN_EVENT_ID_PMWAKEUP = 11, /* since 0.9.11 */
    VIR_DOMAIN_EVENT_ID_PMSUSPEND = 12, /* since 0.9.11 */
    VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE = 13, /* since 0.10.0 */
    VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK = 14, /* since 1.0.0 */
    VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED = 15, /* since 1.1.1 */
    VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2 = 16, /* since 1.2.6 */
    VIR_DOMAIN_EVENT_ID_TUNABLE = 17, /* since 1.2.9 */
    VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE = 18, /* since 1.2.11 */
    VIR_DOMAIN_EVENT_ID_DEVICE_ADDED = 19, /* since 1.2.15 */
    VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION = 20, /* since 1.3.2 */
    VIR_DOMAIN_EVENT_ID_JOB_COMPLETED = 21, /* since 1.3.3 */
    VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED = 22, /* since 1.3.4 */
    VIR_DOMAIN_EVENT_ID_METADATA_CHANGE = 23, /* since 3.0.0 */
    VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD = 24, /* since 3.2.0 */
    VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE = 25, /* since 6.9.0 */
    VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE = 26, /* since 7.9.0 */
    VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE = 27, /* since 11.2.0 */
    VIR_DOMAIN_EVENT_ID_VCPU_REMOVED = 28, /* since 12.4.0 */
    VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE = 29, /* since 12.4.0 */
    VIR_DOMAIN_EVENT_ID_LAST = 28, /* since 0.8.0 */
} virDomainEventID;

/* since 0.8.0 */
typedef enum {
    VIR_DOMAIN_EVENT_IO_ERROR_NONE = 0, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_IO_ERROR_PAUSE = 1, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_IO_ERROR_REPORT = 2, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_IO_ERROR_LAST = 3, /* since 0.9.10 */
} virDomainEventIOErrorAction;

/* since 0.10.2 */
typedef enum {
    VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY = 0, /* since 0.10.2 */
    VIR_DOMAIN_EVENT_PMSUSPENDED_DISK = 1, /* since 1.0.0 */
    VIR_DOMAIN_EVENT_PMSUSPENDED_LAST = 2, /* since 0.10.2 */
} virDomainEventPMSuspendedDetailType;

/* since 0.5.0 */
typedef enum {
    VIR_DOMAIN_EVENT_RESUMED_UNPAUSED = 0, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_RESUMED_MIGRATED = 1, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT = 2, /* since 0.9.5 */
    VIR_DOMAIN_EVENT_RESUMED_POSTCOPY = 3, /* since 1.3.3 */
    VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED = 4, /* since 8.5.0 */
    VIR_DOMAIN_EVENT_RESUMED_LAST = 5, /* since 0.9.10 */
} virDomainEventResumedDetailType;

/* since 0.9.8 */
typedef enum {
    VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED = 0, /* since 0.9.8 */
    VIR_DOMAIN_EVENT_SHUTDOWN_GUEST = 1, /* since 3.4.0 */
    VIR_DOMAIN_EVENT_SHUTDOWN_HOST = 2, /* since 3.4.0 */
    VIR_DOMAIN_EVENT_SHUTDOWN_LAST = 3, /* since 0.9.10 */
} virDomainEventShutdownDetailType;

/* since 0.5.0 */
typedef enum {
    VIR_DOMAIN_EVENT_STARTED_BOOTED = 0, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_STARTED_MIGRATED = 1, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_STARTED_RESTORED = 2, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT = 3, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_STARTED_WAKEUP = 4, /* since 0.9.11 */
    VIR_DOMAIN_EVENT_STARTED_RECREATED = 5, /* since 11.6.0 */
    VIR_DOMAIN_EVENT_STARTED_LAST = 5, /* since 0.9.10 */
} virDomainEventStartedDetailType;

/* since 0.5.0 */
typedef enum {
    VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN = 0, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_STOPPED_DESTROYED = 1, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_STOPPED_CRASHED = 2, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_STOPPED_MIGRATED = 3, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_STOPPED_SAVED = 4, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_STOPPED_FAILED = 5, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT = 6, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_STOPPED_RECREATED = 7, /* since 11.6.0 */
    VIR_DOMAIN_EVENT_STOPPED_LAST = 7, /* since 0.9.10 */
} virDomainEventStoppedDetailType;

/* since 0.5.0 */
typedef enum {
    VIR_DOMAIN_EVENT_SUSPENDED_PAUSED = 0, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED = 1, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_SUSPENDED_IOERROR = 2, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG = 3, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_SUSPENDED_RESTORED = 4, /* since 0.9.5 */
    VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT = 5, /* since 0.9.5 */
    VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR = 6, /* since 1.0.1 */
    VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY = 7, /* since 1.3.3 */
    VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED = 8, /* since 1.3.3 */
    VIR_DOMAIN_EVENT_SUSPENDED_GUEST_SHUTDOWN = 9, /* since 11.10.0 */
    VIR_DOMAIN_EVENT_SUSPENDED_LAST = 9, /* since 0.9.10 */
} virDomainEventSuspendedDetailType;

/* since 0.9.11 */
typedef enum {
    VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN = 0, /* since 0.9.11 */
    VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE = 1, /* since 0.9.11 */
    VIR_DOMAIN_EVENT_TRAY_CHANGE_LAST = 2, /* since 0.9.11 */
} virDomainEventTrayChangeReason;

/* since 0.5.0 */
typedef enum {
    VIR_DOMAIN_EVENT_DEFINED = 0, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_UNDEFINED = 1, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_STARTED = 2, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_SUSPENDED = 3, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_RESUMED = 4, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_STOPPED = 5, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_SHUTDOWN = 6, /* since 0.9.8 */
    VIR_DOMAIN_EVENT_PMSUSPENDED = 7, /* since 0.10.2 */
    VIR_DOMAIN_EVENT_CRASHED = 8, /* since 1.1.1 */
    VIR_DOMAIN_EVENT_LAST = 9, /* since 0.9.10 */
} virDomainEventType;

/* since 0.5.0 */
typedef enum {
    VIR_DOMAIN_EVENT_UNDEFINED_REMOVED = 0, /* since 0.5.0 */
    VIR_DOMAIN_EVENT_UNDEFINED_RENAMED = 1, /* since 1.2.19 */
    VIR_DOMAIN_EVENT_UNDEFINED_LAST = 2, /* since 0.9.10 */
} virDomainEventUndefinedDetailType;

/* since 0.8.0 */
typedef enum {
    VIR_DOMAIN_EVENT_WATCHDOG_NONE = 0, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_WATCHDOG_PAUSE = 1, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_WATCHDOG_RESET = 2, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF = 3, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN = 4, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_WATCHDOG_DEBUG = 5, /* since 0.8.0 */
    VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI = 6, /* since 1.2.17 */
    VIR_DOMAIN_EVENT_WATCHDOG_LAST = 7, /* since 0.9.10 */
} virDomainEventWatchdogAction;

/* since 9.0.0 */
typedef enum {
    VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE = 1, /* since 9.0.0 */
    VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE = 2, /* since 9.0.0 */
} virDomainFDAssociateFlags;

/* since 6.1.0 */
typedef enum {
    VIR_DOMAIN_GET_HOSTNAME_LEASE = 1, /* since 6.1.0 */
    VIR_DOMAIN_GET_HOSTNAME_AGENT = 2, /* since 6.1.0 */
} virDomainGetHostnameFlags;

/* since 1.2.9 */
typedef enum {
    VIR_DOMAIN_JOB_STATS_COMPLETED = 1, /* since 1.2.9 */
    VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED = 2, /* since 6.0.0 */
} virDomainGetJobStatsFlags;

/* since 10.2.0 */
typedef enum {
    VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY = 0, /* since 10.2.0 */
    VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC = 1, /* since 10.2.0 */
    VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_LAST = 2, /* since 10.2.0 */
} virDomainGraphicsReloadType;

/* since 5.7.0 */
typedef enum {
    VIR_DOMAIN_GUEST_INFO_USERS = 1, /* since 5.7.0 */
    VIR_DOMAIN_GUEST_INFO_OS = 2, /* since 5.7.0 */
    VIR_DOMAIN_GUEST_INFO_TIMEZONE = 4, /* since 5.7.0 */
    VIR_DOMAIN_GUEST_INFO_HOSTNAME = 8, /* since 5.7.0 */
    VIR_DOMAIN_GUEST_INFO_FILESYSTEM = 16, /* since 5.7.0 */
    VIR_DOMAIN_GUEST_INFO_DISKS = 32, /* since 7.0.0 */
    VIR_DOMAIN_GUEST_INFO_INTERFACES = 64, /* since 7.10.0 */
    VIR_DOMAIN_GUEST_INFO_LOAD = 128, /* since 11.2.0 */
    VIR_DOMAIN_GUEST_INFO_DEVICES = 256, /* since 12.7.0 */
} virDomainGuestInfoTypes;

/* since 1.2.14 */
typedef enum {
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE = 0, /* since 1.2.14 */
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT = 1, /* since 1.2.14 */
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP = 2, /* since 4.2.0 */
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LAST = 3, /* since 1.2.14 */
} virDomainInterfaceAddressesSource;

/* since 3.3.0 */
typedef enum {
    VIR_DOMAIN_JOB_OPERATION_UNKNOWN = 0, /* since 3.3.0 */
    VIR_DOMAIN_JOB_OPERATION_START = 1, /* since 3.3.0 */
    VIR_DOMAIN_JOB_OPERATION_SAVE = 2, /* since 3.3.0 */
    VIR_DOMAIN_JOB_OPERATION_RESTORE = 3, /* since 3.3.0 */
    VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN = 4, /* since 3.3.0 */
    VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT = 5, /* since 3.3.0 */
    VIR_DOMAIN_JOB_OPERATION_SNAPSHOT = 6, /* since 3.3.0 */
    VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT = 7, /* since 3.3.0 */
    VIR_DOMAIN_JOB_OPERATION_DUMP = 8, /* since 3.3.0 */
    VIR_DOMAIN_JOB_OPERATION_BACKUP = 9, /* since 6.0.0 */
    VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE = 10, /* since 9.0.0 */
    VIR_DOMAIN_JOB_OPERATION_LAST = 11, /* since 3.3.0 */
} virDomainJobOperation;

/* since 0.7.7 */
typedef enum {
    VIR_DOMAIN_JOB_NONE = 0, /* since 0.7.7 */
    VIR_DOMAIN_JOB_BOUNDED = 1, /* since 0.7.7 */
    VIR_DOMAIN_JOB_UNBOUNDED = 2, /* since 0.7.7 */
    VIR_DOMAIN_JOB_COMPLETED = 3, /* since 0.7.7 */
    VIR_DOMAIN_JOB_FAILED = 4, /* since 0.7.7 */
    VIR_DOMAIN_JOB_CANCELLED = 5, /* since 0.7.7 */
    VIR_DOMAIN_JOB_LAST = 6, /* since 0.9.10 */
} virDomainJobType;

/* since 3.9.0 */
typedef enum {
    VIR_DOMAIN_LIFECYCLE_POWEROFF = 0, /* since 3.9.0 */
    VIR_DOMAIN_LIFECYCLE_REBOOT = 1, /* since 3.9.0 */
    VIR_DOMAIN_LIFECYCLE_CRASH = 2, /* since 3.9.0 */
    VIR_DOMAIN_LIFECYCLE_LAST = 3, /* since 3.9.0 */
} virDomainLifecycle;

/* since 3.9.0 */
typedef enum {
    VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY = 0, /* since 3.9.0 */
    VIR_DOMAIN_LIFECYCLE_ACTION_RESTART = 1, /* since 3.9.0 */
    VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME = 2, /* since 3.9.0 */
    VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE = 3, /* since 3.9.0 */
    VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY = 4, /* since 3.9.0 */
    VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART = 5, /* since 3.9.0 */
    VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING = 6, /* since 12.6.0 */
    VIR_DOMAIN_LIFECYCLE_ACTION_LAST = 6, /* since 3.9.0 */
} virDomainLifecycleAction;

/* since 6.9.0 */
typedef enum {
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE = 0, /* since 6.9.0 */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT = 1, /* since 6.9.0 */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL = 2, /* since 6.9.0 */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET = 3, /* since 6.9.0 */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_LAST = 4, /* since 6.9.0 */
} virDomainMemoryFailureActionType;

/* since 6.9.0 */
typedef enum {
    VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED = 1, /* since 6.9.0 */
    VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE = 2, /* since 6.9.0 */
} virDomainMemoryFailureFlags;

/* since 6.9.0 */
typedef enum {
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR = 0, /* since 6.9.0 */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST = 1, /* since 6.9.0 */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_LAST = 2, /* since 6.9.0 */
} virDomainMemoryFailureRecipientType;

/* since 0.4.4 */
typedef enum {
    VIR_MEMORY_VIRTUAL = 1, /* since 0.4.4 */
    VIR_MEMORY_PHYSICAL = 2, /* since 0.7.0 */
} virDomainMemoryFlags;

/* since 0.9.0 */
typedef enum {
    VIR_DOMAIN_MEM_CURRENT = 0, /* since 0.9.1 */
    VIR_DOMAIN_MEM_LIVE = 1, /* since 0.9.0 */
    VIR_DOMAIN_MEM_CONFIG = 2, /* since 0.9.0 */
    VIR_DOMAIN_MEM_MAXIMUM = 4, /* since 0.9.1 */
} virDomainMemoryModFlags;

/* since 0.7.5 */
typedef enum {
    VIR_DOMAIN_MEMORY_STAT_SWAP_IN = 0, /* since 0.7.5 */
    VIR_DOMAIN_MEMORY_STAT_SWAP_OUT = 1, /* since 0.7.5 */
    VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT = 2, /* since 0.7.5 */
    VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT = 3, /* since 0.7.5 */
    VIR_DOMAIN_MEMORY_STAT_UNUSED = 4, /* since 0.7.5 */
    VIR_DOMAIN_MEMORY_STAT_AVAILABLE = 5, /* since 0.7.5 */
    VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON = 6, /* since 0.9.3 */
    VIR_DOMAIN_MEMORY_STAT_RSS = 7, /* since 0.9.10 */
    VIR_DOMAIN_MEMORY_STAT_USABLE = 8, /* since 2.1.0 */
    VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE = 9, /* since 2.1.0 */
    VIR_DOMAIN_MEMORY_STAT_DISK_CACHES = 10, /* since 4.6.0 */
    VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC = 11, /* since 5.4.0 */
    VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL = 12, /* since 5.4.0 */
    VIR_DOMAIN_MEMORY_STAT_NR = 13, /* since 0.7.5 */
    VIR_DOMAIN_MEMORY_STAT_LAST = 13, /* since 0.9.10 */
} virDomainMemoryStatTags;

/* since 7.1.0 */
typedef enum {
    VIR_DOMAIN_MESSAGE_DEPRECATION = 1, /* since 7.1.0 */
    VIR_DOMAIN_MESSAGE_TAINTING = 2, /* since 7.1.0 */
    VIR_DOMAIN_MESSAGE_IOERRORS = 4, /* since 11.1.0 */
} virDomainMessageType;

/* since 0.9.10 */
typedef enum {
    VIR_DOMAIN_METADATA_DESCRIPTION = 0, /* since 0.9.10 */
    VIR_DOMAIN_METADATA_TITLE = 1, /* since 0.9.10 */
    VIR_DOMAIN_METADATA_ELEMENT = 2, /* since 0.9.10 */
    VIR_DOMAIN_METADATA_LAST = 3, /* since 0.9.10 */
} virDomainMetadataType;

/* since 0.3.2 */
typedef enum {
    VIR_MIGRATE_LIVE = 1, /* since 0.3.2 */
    VIR_MIGRATE_PEER2PEER = 2, /* since 0.7.2 */
    VIR_MIGRATE_TUNNELLED = 4, /* since 0.7.2 */
    VIR_MIGRATE_PERSIST_DEST = 8, /* since 0.7.3 */
    VIR_MIGRATE_UNDEFINE_SOURCE = 16, /* since 0.7.3 */
    VIR_MIGRATE_PAUSED = 32, /* since 0.7.5 */
    VIR_MIGRATE_NON_SHARED_DISK = 64, /* since 0.8.2 */
    VIR_MIGRATE_NON_SHARED_INC = 128, /* since 0.8.2 */
    VIR_MIGRATE_CHANGE_PROTECTION = 256, /* since 0.9.4 */
    VIR_MIGRATE_UNSAFE = 512, /* since 0.9.11 */
    VIR_MIGRATE_OFFLINE = 1024, /* since 1.0.1 */
    VIR_MIGRATE_COMPRESSED = 2048, /* since 1.0.3 */
    VIR_MIGRATE_ABORT_ON_ERROR = 4096, /* since 1.1.0 */
    VIR_MIGRATE_AUTO_CONVERGE = 8192, /* since 1.2.3 */
    VIR_MIGRATE_RDMA_PIN_ALL = 16384, /* since 1.2.9 */
    VIR_MIGRATE_POSTCOPY = 32768, /* since 1.3.3 */
    VIR_MIGRATE_TLS = 65536, /* since 3.2.0 */
    VIR_MIGRATE_PARALLEL = 131072, /* since 5.2.0 */
    VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES = 262144, /* since 8.0.0 */
    VIR_MIGRATE_POSTCOPY_RESUME = 524288, /* since 8.5.0 */
    VIR_MIGRATE_ZEROCOPY = 1048576, /* since 8.5.0 */
} virDomainMigrateFlags;

/* since 5.1.0 */
typedef enum {
    VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY = 1, /* since 5.1.0 */
} virDomainMigrateMaxSpeedFlags;

/* since 0.9.2 */
typedef enum {
    VIR_DOMAIN_AFFECT_CURRENT = 0, /* since 0.9.2 */
    VIR_DOMAIN_AFFECT_LIVE = 1, /* since 0.9.2 */
    VIR_DOMAIN_AFFECT_CONFIG = 2, /* since 0.9.2 */
} virDomainModificationImpact;

/* since 0.9.2 */
typedef enum {
    VIR_DOMAIN_NOSTATE_UNKNOWN = 0, /* since 0.9.2 */
    VIR_DOMAIN_NOSTATE_LAST = 1, /* since 0.9.10 */
} virDomainNostateReason;

/* since 0.9.9 */
typedef enum {
    VIR_DOMAIN_NUMATUNE_MEM_STRICT = 0, /* since 0.9.9 */
    VIR_DOMAIN_NUMATUNE_MEM_PREFERRED = 1, /* since 0.9.9 */
    VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE = 2, /* since 0.9.9 */
    VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE = 3, /* since 7.3.0 */
    VIR_DOMAIN_NUMATUNE_MEM_LAST = 4, /* since 0.9.9 */
} virDomainNumatuneMemMode;

/* since 0.9.7 */
typedef enum {
    VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH = 1, /* since 0.9.7 */
} virDomainOpenGraphicsFlags;

/* since 1.0.0 */
typedef enum {
    VIR_DOMAIN_PMSUSPENDED_DISK_UNKNOWN = 0, /* since 1.0.0 */
    VIR_DOMAIN_PMSUSPENDED_DISK_LAST = 1, /* since 1.0.0 */
} virDomainPMSuspendedDiskReason;

/* since 0.9.11 */
typedef enum {
    VIR_DOMAIN_PMSUSPENDED_UNKNOWN = 0, /* since 0.9.11 */
    VIR_DOMAIN_PMSUSPENDED_LAST = 1, /* since 0.9.11 */
} virDomainPMSuspendedReason;

/* since 0.9.2 */
typedef enum {
    VIR_DOMAIN_PAUSED_UNKNOWN = 0, /* since 0.9.2 */
    VIR_DOMAIN_PAUSED_USER = 1, /* since 0.9.2 */
    VIR_DOMAIN_PAUSED_MIGRATION = 2, /* since 0.9.2 */
    VIR_DOMAIN_PAUSED_SAVE = 3, /* since 0.9.2 */
    VIR_DOMAIN_PAUSED_DUMP = 4, /* since 0.9.2 */
    VIR_DOMAIN_PAUSED_IOERROR = 5, /* since 0.9.2 */
    VIR_DOMAIN_PAUSED_WATCHDOG = 6, /* since 0.9.2 */
    VIR_DOMAIN_PAUSED_FROM_SNAPSHOT = 7, /* since 0.9.2 */
    VIR_DOMAIN_PAUSED_SHUTTING_DOWN = 8, /* since 0.9.5 */
    VIR_DOMAIN_PAUSED_SNAPSHOT = 9, /* since 1.0.1 */
    VIR_DOMAIN_PAUSED_CRASHED = 10, /* since 1.1.1 */
    VIR_DOMAIN_PAUSED_STARTING_UP = 11, /* since 1.2.14 */
    VIR_DOMAIN_PAUSED_POSTCOPY = 12, /* since 1.3.3 */
    VIR_DOMAIN_PAUSED_POSTCOPY_FAILED = 13, /* since 1.3.3 */
    VIR_DOMAIN_PAUSED_API_ERROR = 14, /* since 9.2.0 */
    VIR_DOMAIN_PAUSED_LAST = 15, /* since 0.9.10 */
} virDomainPausedReason;

/* since 1.0.1 */
typedef enum {
    VIR_DOMAIN_PROCESS_SIGNAL_NOP = 0, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_HUP = 1, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_INT = 2, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_QUIT = 3, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_ILL = 4, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_TRAP = 5, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_ABRT = 6, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_BUS = 7, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_FPE = 8, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_KILL = 9, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_USR1 = 10, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_SEGV = 11, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_USR2 = 12, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_PIPE = 13, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_ALRM = 14, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_TERM = 15, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_STKFLT = 16, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_CHLD = 17, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_CONT = 18, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_STOP = 19, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_TSTP = 20, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_TTIN = 21, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_TTOU = 22, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_URG = 23, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_XCPU = 24, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_XFSZ = 25, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_VTALRM = 26, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_PROF = 27, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_WINCH = 28, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_POLL = 29, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_PWR = 30, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_SYS = 31, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT0 = 32, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT1 = 33, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT2 = 34, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT3 = 35, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT4 = 36, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT5 = 37, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT6 = 38, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT7 = 39, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT8 = 40, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT9 = 41, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT10 = 42, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT11 = 43, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT12 = 44, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT13 = 45, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT14 = 46, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT15 = 47, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT16 = 48, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT17 = 49, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT18 = 50, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT19 = 51, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT20 = 52, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT21 = 53, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT22 = 54, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT23 = 55, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT24 = 56, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT25 = 57, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT26 = 58, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT27 = 59, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT28 = 60, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT29 = 61, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT30 = 62, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT31 = 63, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_RT32 = 64, /* since 1.0.1 */
    VIR_DOMAIN_PROCESS_SIGNAL_LAST = 65, /* since 1.0.1 */
} virDomainProcessSignal;

/* since 0.9.10 */
typedef enum {
    VIR_DOMAIN_REBOOT_DEFAULT = 0, /* since 0.9.10 */
    VIR_DOMAIN_REBOOT_ACPI_POWER_BTN = 1, /* since 0.9.10 */
    VIR_DOMAIN_REBOOT_GUEST_AGENT = 2, /* since 0.9.10 */
    VIR_DOMAIN_REBOOT_INITCTL = 4, /* since 1.0.1 */
    VIR_DOMAIN_REBOOT_SIGNAL = 8, /* since 1.0.1 */
    VIR_DOMAIN_REBOOT_PARAVIRT = 16, /* since 1.2.5 */
} virDomainRebootFlagValues;

/* since 0.9.2 */
typedef enum {
    VIR_DOMAIN_RUNNING_UNKNOWN = 0, /* since 0.9.2 */
    VIR_DOMAIN_RUNNING_BOOTED = 1, /* since 0.9.2 */
    VIR_DOMAIN_RUNNING_MIGRATED = 2, /* since 0.9.2 */
    VIR_DOMAIN_RUNNING_RESTORED = 3, /* since 0.9.2 */
    VIR_DOMAIN_RUNNING_FROM_SNAPSHOT = 4, /* since 0.9.2 */
    VIR_DOMAIN_RUNNING_UNPAUSED = 5, /* since 0.9.2 */
    VIR_DOMAIN_RUNNING_MIGRATION_CANCELED = 6, /* since 0.9.2 */
    VIR_DOMAIN_RUNNING_SAVE_CANCELED = 7, /* since 0.9.2 */
    VIR_DOMAIN_RUNNING_WAKEUP = 8, /* since 0.9.11 */
    VIR_DOMAIN_RUNNING_CRASHED = 9, /* since 1.1.1 */
    VIR_DOMAIN_RUNNING_POSTCOPY = 10, /* since 1.3.3 */
    VIR_DOMAIN_RUNNING_POSTCOPY_FAILED = 11, /* since 8.5.0 */
    VIR_DOMAIN_RUNNING_LAST = 12, /* since 0.9.10 */
} virDomainRunningReason;

/* since 5.1.0 */
typedef enum {
    VIR_DOMAIN_SAVE_IMAGE_XML_SECURE = 1, /* since 5.1.0 */
} virDomainSaveImageXMLFlags;

/* since 0.9.4 */
typedef enum {
    VIR_DOMAIN_SAVE_BYPASS_CACHE = 1, /* since 0.9.4 */
    VIR_DOMAIN_SAVE_RUNNING = 2, /* since 0.9.5 */
    VIR_DOMAIN_SAVE_PAUSED = 4, /* since 0.9.5 */
    VIR_DOMAIN_SAVE_RESET_NVRAM = 8, /* since 8.1.0 */
} virDomainSaveRestoreFlags;

/* since 1.2.5 */
typedef enum {
    VIR_DOMAIN_TIME_SYNC = 1, /* since 1.2.5 */
} virDomainSetTimeFlags;

/* since 1.2.16 */
typedef enum {
    VIR_DOMAIN_PASSWORD_ENCRYPTED = 1, /* since 1.2.16 */
} virDomainSetUserPasswordFlags;

/* since 12.4.0 */
typedef enum {
    VIR_DOMAIN_SETVCPU_AFFECT_CURRENT = 0, /* since 12.4.0 */
    VIR_DOMAIN_SETVCPU_AFFECT_LIVE = 1, /* since 12.4.0 */
    VIR_DOMAIN_SETVCPU_AFFECT_CONFIG = 2, /* since 12.4.0 */
    VIR_DOMAIN_SETVCPU_ASYNC_UNPLUG = 4, /* since 12.4.0 */
} virDomainSetVcpuFlags;

/* since 0.9.10 */
typedef enum {
    VIR_DOMAIN_SHUTDOWN_DEFAULT = 0, /* since 0.9.10 */
    VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN = 1, /* since 0.9.10 */
    VIR_DOMAIN_SHUTDOWN_GUEST_AGENT = 2, /* since 0.9.10 */
    VIR_DOMAIN_SHUTDOWN_INITCTL = 4, /* since 1.0.1 */
    VIR_DOMAIN_SHUTDOWN_SIGNAL = 8, /* since 1.0.1 */
    VIR_DOMAIN_SHUTDOWN_PARAVIRT = 16, /* since 1.2.5 */
} virDomainShutdownFlagValues;

/* since 0.9.2 */
typedef enum {
    VIR_DOMAIN_SHUTDOWN_UNKNOWN = 0, /* since 0.9.2 */
    VIR_DOMAIN_SHUTDOWN_USER = 1, /* since 0.9.2 */
    VIR_DOMAIN_SHUTDOWN_LAST = 2, /* since 0.9.10 */
} virDomainShutdownReason;

/* since 0.9.2 */
typedef enum {
    VIR_DOMAIN_SHUTOFF_UNKNOWN = 0, /* since 0.9.2 */
    VIR_DOMAIN_SHUTOFF_SHUTDOWN = 1, /* since 0.9.2 */
    VIR_DOMAIN_SHUTOFF_DESTROYED = 2, /* since 0.9.2 */
    VIR_DOMAIN_SHUTOFF_CRASHED = 3, /* since 0.9.2 */
    VIR_DOMAIN_SHUTOFF_MIGRATED = 4, /* since 0.9.2 */
    VIR_DOMAIN_SHUTOFF_SAVED = 5, /* since 0.9.2 */
    VIR_DOMAIN_SHUTOFF_FAILED = 6, /* since 0.9.2 */
    VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT = 7, /* since 0.9.2 */
    VIR_DOMAIN_SHUTOFF_DAEMON = 8, /* since 4.10.0 */
    VIR_DOMAIN_SHUTOFF_LAST = 9, /* since 0.9.10 */
} virDomainShutoffReason;

/* since 0.0.1 */
typedef enum {
    VIR_DOMAIN_NOSTATE = 0, /* since 0.0.1 */
    VIR_DOMAIN_RUNNING = 1, /* since 0.0.1 */
    VIR_DOMAIN_BLOCKED = 2, /* since 0.0.1 */
    VIR_DOMAIN_PAUSED = 3, /* since 0.0.1 */
    VIR_DOMAIN_SHUTDOWN = 4, /* since 0.0.1 */
    VIR_DOMAIN_SHUTOFF = 5, /* since 0.0.1 */
    VIR_DOMAIN_CRASHED = 6, /* since 0.0.2 */
    VIR_DOMAIN_PMSUSPENDED = 7, /* since 0.9.11 */
    VIR_DOMAIN_LAST = 8, /* since 0.9.5 */
} virDomainState;

/* since 1.2.8 */
typedef enum {
    VIR_DOMAIN_STATS_STATE = 1, /* since 1.2.8 */
    VIR_DOMAIN_STATS_CPU_TOTAL = 2, /* since 1.2.9 */
    VIR_DOMAIN_STATS_BALLOON = 4, /* since 1.2.9 */
    VIR_DOMAIN_STATS_VCPU = 8, /* since 1.2.9 */
    VIR_DOMAIN_STATS_INTERFACE = 16, /* since 1.2.9 */
    VIR_DOMAIN_STATS_BLOCK = 32, /* since 1.2.9 */
    VIR_DOMAIN_STATS_PERF = 64, /* since 1.3.3 */
    VIR_DOMAIN_STATS_IOTHREAD = 128, /* since 4.10.0 */
    VIR_DOMAIN_STATS_MEMORY = 256, /* since 6.0.0 */
    VIR_DOMAIN_STATS_DIRTYRATE = 512, /* since 7.2.0 */
    VIR_DOMAIN_STATS_VM = 1024, /* since 8.9.0 */
} virDomainStatsTypes;

/* since 0.9.4 */
typedef enum {
    VIR_DOMAIN_UNDEFINE_MANAGED_SAVE = 1, /* since 0.9.4 */
    VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA = 2, /* since 0.9.5 */
    VIR_DOMAIN_UNDEFINE_NVRAM = 4, /* since 1.2.9 */
    VIR_DOMAIN_UNDEFINE_KEEP_NVRAM = 8, /* since 2.3.0 */
    VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA = 16, /* since 5.6.0 */
    VIR_DOMAIN_UNDEFINE_TPM = 32, /* since 8.9.0 */
    VIR_DOMAIN_UNDEFINE_KEEP_TPM = 64, /* since 8.9.0 */
} virDomainUndefineFlagsValues;

/* since 0.8.5 */
typedef enum {
    VIR_DOMAIN_VCPU_CURRENT = 0, /* since 0.9.4 */
    VIR_DOMAIN_VCPU_LIVE = 1, /* since 0.8.5 */
    VIR_DOMAIN_VCPU_CONFIG = 2, /* since 0.8.5 */
    VIR_DOMAIN_VCPU_MAXIMUM = 4, /* since 0.8.5 */
    VIR_DOMAIN_VCPU_GUEST = 8, /* since 1.1.0 */
    VIR_DOMAIN_VCPU_HOTPLUGGABLE = 16, /* since 2.4.0 */
    VIR_DOMAIN_VCPU_ASYNC_UNPLUG = 32, /* since 12.4.0 */
} virDomainVcpuFlags;

/* since 0.3.3 */
typedef enum {
    VIR_DOMAIN_XML_SECURE = 1, /* since 0.3.3 */
    VIR_DOMAIN_XML_INACTIVE = 2, /* since 0.3.3 */
    VIR_DOMAIN_XML_UPDATE_CPU = 4, /* since 0.8.0 */
    VIR_DOMAIN_XML_MIGRATABLE = 8, /* since 1.0.0 */
} virDomainXMLFlags;

/* since 0.9.3 */
typedef enum {
    VIR_KEYCODE_SET_LINUX = 0, /* since 0.9.3 */
    VIR_KEYCODE_SET_XT = 1, /* since 0.9.3 */
    VIR_KEYCODE_SET_ATSET1 = 2, /* since 0.9.3 */
    VIR_KEYCODE_SET_ATSET2 = 3, /* since 0.9.3 */
    VIR_KEYCODE_SET_ATSET3 = 4, /* since 0.9.3 */
    VIR_KEYCODE_SET_OSX = 5, /* since 0.9.4 */
    VIR_KEYCODE_SET_XT_KBD = 6, /* since 0.9.4 */
    VIR_KEYCODE_SET_USB = 7, /* since 0.9.4 */
    VIR_KEYCODE_SET_WIN32 = 8, /* since 0.9.4 */
    VIR_KEYCODE_SET_QNUM = 9, /* since 4.2.0 */
    VIR_KEYCODE_SET_LAST = 10, /* since 0.9.4 */
} virKeycodeSet;

/* since 0.8.5 */
typedef enum {
    VIR_DOMAIN_MEMORY_PARAM_INT = 1, /* since 0.8.5 */
    VIR_DOMAIN_MEMORY_PARAM_UINT = 2, /* since 0.8.5 */
    VIR_DOMAIN_MEMORY_PARAM_LLONG = 3, /* since 0.8.5 */
    VIR_DOMAIN_MEMORY_PARAM_ULLONG = 4, /* since 0.8.5 */
    VIR_DOMAIN_MEMORY_PARAM_DOUBLE = 5, /* since 0.8.5 */
    VIR_DOMAIN_MEMORY_PARAM_BOOLEAN = 6, /* since 0.8.5 */
} virMemoryParameterType;

/* since 0.2.3 */
typedef enum {
    VIR_DOMAIN_SCHED_FIELD_INT = 1, /* since 0.2.3 */
    VIR_DOMAIN_SCHED_FIELD_UINT = 2, /* since 0.2.3 */
    VIR_DOMAIN_SCHED_FIELD_LLONG = 3, /* since 0.2.3 */
    VIR_DOMAIN_SCHED_FIELD_ULLONG = 4, /* since 0.2.3 */
    VIR_DOMAIN_SCHED_FIELD_DOUBLE = 5, /* since 0.2.3 */
    VIR_DOMAIN_SCHED_FIELD_BOOLEAN = 6, /* since 0.2.3 */
} virSchedParameterType;

/* since 6.10.0 */
typedef enum {
    VIR_VCPU_INFO_CPU_OFFLINE = -1, /* since 6.10.0 */
    VIR_VCPU_INFO_CPU_UNAVAILABLE = -2, /* since 6.10.0 */
} virVcpuHostCpuState;

/* since 0.1.4 */
typedef enum {
    VIR_VCPU_OFFLINE = 0, /* since 0.1.4 */
    VIR_VCPU_RUNNING = 1, /* since 0.1.4 */
    VIR_VCPU_BLOCKED = 2, /* since 0.1.4 */
    VIR_VCPU_LAST = 3, /* since 0.9.10 */
} virVcpuState;

/* since 1.2.11 */
typedef void (*virConnectDomainEventAgentLifecycleCallback)(virConnectPtr conn, virDomainPtr dom, int state, int reason, void *opaque);

/* since 0.10.0 */
typedef void (*virConnectDomainEventBalloonChangeCallback)(virConnectPtr conn, virDomainPtr dom, unsigned long long actual, void *opaque);

/* since 0.9.4 */
typedef void (*virConnectDomainEventBlockJobCallback)(virConnectPtr conn, virDomainPtr dom, const char *disk, int type, int status, void *opaque);

/* since 3.2.0 */
typedef void (*virConnectDomainEventBlockThresholdCallback)(virConnectPtr conn, virDomainPtr dom, const char *dev, const char *path, unsigned long long threshold, unsigned long long excess, void *opaque);

/* since 0.5.0 */
typedef int (*virConnectDomainEventCallback)(virConnectPtr conn, virDomainPtr dom, int event, int detail, void *opaque);

/* since 12.4.0 */
typedef void (*virConnectDomainEventChannelLifecycleCallback)(virConnectPtr conn, virDomainPtr dom, const char *channelName, int state, int reason, void *opaque);

/* since 1.2.15 */
typedef void (*virConnectDomainEventDeviceAddedCallback)(virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque);

/* since 1.3.4 */
typedef void (*virConnectDomainEventDeviceRemovalFailedCallback)(virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque);

/* since 1.1.1 */
typedef void (*virConnectDomainEventDeviceRemovedCallback)(virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque);

/* since 0.9.7 */
typedef void (*virConnectDomainEventDiskChangeCallback)(virConnectPtr conn, virDomainPtr dom, const char *oldSrcPath, const char *newSrcPath, const char *devAlias, int reason, void *opaque);

/* since 0.8.0 */
typedef void (*virConnectDomainEventGenericCallback)(virConnectPtr conn, virDomainPtr dom, void *opaque);

/* since 0.8.0 */
typedef void (*virConnectDomainEventGraphicsCallback)(virConnectPtr conn, virDomainPtr dom, int phase, const virDomainEventGraphicsAddress *local, const virDomainEventGraphicsAddress *remote, const char *authScheme, const virDomainEventGraphicsSubject *subject, void *opaque);

/* since 0.8.0 */
typedef void (*virConnectDomainEventIOErrorCallback)(virConnectPtr conn, virDomainPtr dom, const char *srcPath, const char *devAlias, int action, void *opaque);

/* since 0.8.1 */
typedef void (*virConnectDomainEventIOErrorReasonCallback)(virConnectPtr conn, virDomainPtr dom, const char *srcPath, const char *devAlias, int action, const char *reason, void *opaque);

/* since 1.3.3 */
typedef void (*virConnectDomainEventJobCompletedCallback)(virConnectPtr conn, virDomainPtr dom, virTypedParameterPtr params, int nparams, void *opaque);

/* since 7.9.0 */
typedef void (*virConnectDomainEventMemoryDeviceSizeChangeCallback)(virConnectPtr conn, virDomainPtr dom, const char *alias, unsigned long long size, void *opaque);

/* since 6.9.0 */
typedef void (*virConnectDomainEventMemoryFailureCallback)(virConnectPtr conn, virDomainPtr dom, int recipient, int action, unsigned int flags, void *opaque);

/* since 3.0.0 */
typedef void (*virConnectDomainEventMetadataChangeCallback)(virConnectPtr conn, virDomainPtr dom, int type, const char *nsuri, void *opaque);

/* since 1.3.2 */
typedef void (*virConnectDomainEventMigrationIterationCallback)(virConnectPtr conn, virDomainPtr dom, int iteration, void *opaque);

/* since 11.2.0 */
typedef void (*virConnectDomainEventNICMACChangeCallback)(virConnectPtr conn, virDomainPtr dom, const char *alias, const char *oldMAC, const char *newMAC, void *opaque);

/* since 0.9.11 */
typedef void (*virConnectDomainEventPMSuspendCallback)(virConnectPtr conn, virDomainPtr dom, int reason, void *opaque);

/* since 1.0.0 */
typedef void (*virConnectDomainEventPMSuspendDiskCallback)(virConnectPtr conn, virDomainPtr dom, int reason, void *opaque);

/* since 0.9.11 */
typedef void (*virConnectDomainEventPMWakeupCallback)(virConnectPtr conn, virDomainPtr dom, int reason, void *opaque);

/* since 0.8.0 */
typedef void (*virConnectDomainEventRTCChangeCallback)(virConnectPtr conn, virDomainPtr dom, long long utcoffset, void *opaque);

/* since 0.9.11 */
typedef void (*virConnectDomainEventTrayChangeCallback)(virConnectPtr conn, virDomainPtr dom, const char *devAlias, int reason, void *opaque);

/* since 1.2.9 */
typedef void (*virConnectDomainEventTunableCallback)(virConnectPtr conn, virDomainPtr dom, virTypedParameterPtr params, int nparams, void *opaque);

/* since 12.4.0 */
typedef void (*virConnectDomainEventVcpuRemovedCallback)(virConnectPtr conn, virDomainPtr dom, unsigned int vcpuid, void *opaque);

/* since 0.8.0 */
typedef void (*virConnectDomainEventWatchdogCallback)(virConnectPtr conn, virDomainPtr dom, int action, void *opaque);

/* since 0.8.1 */
struct _virDomainBlockInfo {
    long long unsigned int capacity;
    long long unsigned int allocation;
    long long unsigned int physical;
};

/* since 0.9.4 */
struct _virDomainBlockJobInfo {
    int type;
    long unsigned int bandwidth;
    virDomainBlockJobCursor cur;
    virDomainBlockJobCursor end;
};

/* since 0.3.3 */
struct _virDomainBlockStats {
    long long int rd_req;
    long long int rd_bytes;
    long long int wr_req;
    long long int wr_bytes;
    long long int errs;
};

/* since 0.9.3 */
struct _virDomainControlInfo {
    unsigned int state;
    unsigned int details;
    long long unsigned int stateTime;
};

/* since 0.9.10 */
struct _virDomainDiskError {
    char *disk;
    int error;
};

/* since 0.8.0 */
struct _virDomainEventGraphicsAddress {
    int family;
    char *node;
    char *service;
};

/* since 0.8.0 */
struct _virDomainEventGraphicsSubject {
    int nidentity;
    virDomainEventGraphicsSubjectIdentityPtr identities;
};

/* since 0.8.0 */
struct _virDomainEventGraphicsSubjectIdentity {
    char *type;
    char *name;
};

/* since 1.2.11 */
struct _virDomainFSInfo {
    char *mountpoint;
    char *name;
    char *fstype;
    size_t ndevAlias;
    char **devAlias;
};

/* since 1.2.14 */
struct _virDomainIOThreadInfo {
    unsigned int iothread_id;
    unsigned char *cpumap;
    int cpumaplen;
};

/* since 1.2.14 */
struct _virDomainInterfaceIPAddress {
    int type;
    char *addr;
    unsigned int prefix;
};

/* since 0.0.1 */
struct _virDomainInfo {
    unsigned char state;
    long unsigned int maxMem;
    long unsigned int memory;
    short unsigned int nrVirtCpu;
    long long unsigned int cpuTime;
};

/* since 1.2.14 */
struct _virDomainInterface {
    char *name;
    char *hwaddr;
    unsigned int naddrs;
    virDomainIPAddressPtr addrs;
};

/* since 0.3.3 */
struct _virDomainInterfaceStats {
    long long int rx_bytes;
    long long int rx_packets;
    long long int rx_errs;
    long long int rx_drop;
    long long int tx_bytes;
    long long int tx_packets;
    long long int tx_errs;
    long long int tx_drop;
};

/* since 0.7.7 */
struct _virDomainJobInfo {
    int type;
    long long unsigned int timeElapsed;
    long long unsigned int timeRemaining;
    long long unsigned int dataTotal;
    long long unsigned int dataProcessed;
    long long unsigned int dataRemaining;
    long long unsigned int memTotal;
    long long unsigned int memProcessed;
    long long unsigned int memRemaining;
    long long unsigned int fileTotal;
    long long unsigned int fileProcessed;
    long long unsigned int fileRemaining;
};

/* since 0.7.5 */
struct _virDomainMemoryStat {
    int tag;
    long long unsigned int val;
};

/* since 1.2.8 */
struct _virDomainStatsRecord {
    virDomainPtr dom;
    virTypedParameterPtr params;
    int nparams;
};

/* since 0.1.4 */
struct _virVcpuInfo {
    unsigned int number;
    int state;
    long long unsigned int cpuTime;
    int cpu;
};

/* connection: domain event deregister. Returns 0, or -1 on error. Since 0.5.0. */
int virConnectDomainEventDeregister(virConnectPtr conn, virConnectDomainEventCallback cb);

/* connection: domain event deregister any. Returns 0, or -1 on error. Since 0.8.0. */
int virConnectDomainEventDeregisterAny(virConnectPtr conn, int callbackID);

/* connection: domain event register. Returns 0, or -1 on error. Since 0.5.0. */
int virConnectDomainEventRegister(virConnectPtr conn, virConnectDomainEventCallback cb, void *opaque, virFreeCallback freecb);

/* connection: domain event register any. Returns the id of the registration, or -1 on error. Since 0.8.0. */
int virConnectDomainEventRegisterAny(virConnectPtr conn, virDomainPtr dom, int eventID, virConnectDomainEventGenericCallback cb, void *opaque, virFreeCallback freecb);

/* connection: domain XML from native. Returns text to be freed with free(), or NULL on error. Since 0.6.4. */
char *virConnectDomainXMLFromNative(virConnectPtr conn, const char *nativeFormat, const char *nativeConfig, unsigned int flags);

/* connection: domain XML to native. Returns text to be freed with free(), or NULL on error. Since 0.6.4. */
char *virConnectDomainXMLToNative(virConnectPtr conn, const char *nativeFormat, const char *domainXml, unsigned int flags);

/* connection: get all domain stats. Returns a number, or -1 on error. Since 1.2.8. */
int virConnectGetAllDomainStats(virConnectPtr conn, unsigned int stats, virDomainStatsRecordPtr **retStats, unsigned int flags);

/* connection: get domain capabilities. Returns text to be freed with free(), or NULL on error. Since 1.2.7. */
char *virConnectGetDomainCapabilities(virConnectPtr conn, const char *emulatorbin, const char *arch, const char *machine, const char *virttype, unsigned int flags);

/* connection: list all domains. Returns a number, or -1 on error. Since 0.9.13. */
int virConnectListAllDomains(virConnectPtr conn, virDomainPtr **domains, unsigned int flags);

/* connection: list defined domains. Returns a number, or -1 on error. Since 0.1.1. */
int virConnectListDefinedDomains(virConnectPtr conn, char ** const names, int maxnames);

/* connection: list domains. Returns a number, or -1 on error. Since 0.0.3. */
int virConnectListDomains(virConnectPtr conn, int *ids, int maxids);

/* connection: num of defined domains. Returns a number, or -1 on error. Since 0.1.5. */
int virConnectNumOfDefinedDomains(virConnectPtr conn);

/* connection: num of domains. Returns a number, or -1 on error. Since 0.0.3. */
int virConnectNumOfDomains(virConnectPtr conn);

/* domain: abort job. Returns 0, or -1 on error. Since 0.7.7. */
int virDomainAbortJob(virDomainPtr domain);

/* domain: abort job flags. Returns 0, or -1 on error. Since 8.5.0. */
int virDomainAbortJobFlags(virDomainPtr domain, unsigned int flags);

/* domain: add IO thread. Returns 0, or -1 on error. Since 1.2.15. */
int virDomainAddIOThread(virDomainPtr domain, unsigned int iothread_id, unsigned int flags);

/* domain: agent set response timeout. Returns 0, or -1 on error. Since 5.10.0. */
int virDomainAgentSetResponseTimeout(virDomainPtr domain, int timeout, unsigned int flags);

/* domain: announce interface. Returns 0, or -1 on error. Since 12.5.0. */
int virDomainAnnounceInterface(virDomainPtr dom, const char *device, virTypedParameterPtr params, int nparams, unsigned int flags);

/* domain: attach device. Returns 0, or -1 on error. Since 0.1.9. */
int virDomainAttachDevice(virDomainPtr domain, const char *xml);

/* domain: attach device flags. Returns 0, or -1 on error. Since 0.7.7. */
int virDomainAttachDeviceFlags(virDomainPtr domain, const char *xml, unsigned int flags);

/* domain: authorized SSH keys get. Returns a number, or -1 on error. Since 6.10.0. */
int virDomainAuthorizedSSHKeysGet(virDomainPtr domain, const char *user, char ***keys, unsigned int flags);

/* domain: authorized SSH keys set. Returns 0, or -1 on error. Since 6.10.0. */
int virDomainAuthorizedSSHKeysSet(virDomainPtr domain, const char *user, const char **keys, unsigned int nkeys, unsigned int flags);

/* domain: backup begin. Returns 0, or -1 on error. Since 6.0.0. */
int virDomainBackupBegin(virDomainPtr domain, const char *backupXML, const char *checkpointXML, unsigned int flags);

/* domain: backup get XML desc. Returns text to be freed with free(), or NULL on error. Since 6.0.0. */
char *virDomainBackupGetXMLDesc(virDomainPtr domain, unsigned int flags);

/* domain: block commit. Returns 0, or -1 on error. Since 0.10.2. */
int virDomainBlockCommit(virDomainPtr dom, const char *disk, const char *base, const char *top, unsigned long bandwidth, unsigned int flags);

/* domain: block copy. Returns 0, or -1 on error. Since 1.2.8. */
int virDomainBlockCopy(virDomainPtr dom, const char *disk, const char *destxml, virTypedParameterPtr params, int nparams, unsigned int flags);

/* domain: block job abort. Returns 0, or -1 on error. Since 0.9.4. */
int virDomainBlockJobAbort(virDomainPtr dom, const char *disk, unsigned int flags);

/* domain: block job set speed. Returns 0, or -1 on error. Since 0.9.4. */
int virDomainBlockJobSetSpeed(virDomainPtr dom, const char *disk, unsigned long bandwidth, unsigned int flags);

/* domain: block peek. Returns 0, or -1 on error. Since 0.4.2. */
int virDomainBlockPeek(virDomainPtr dom, const char *disk, unsigned long long offset, size_t size, void *buffer, unsigned int flags);

/* domain: block pull. Returns 0, or -1 on error. Since 0.9.4. */
int virDomainBlockPull(virDomainPtr dom, const char *disk, unsigned long bandwidth, unsigned int flags);

/* domain: block rebase. Returns 0, or -1 on error. Since 0.9.10. */
int virDomainBlockRebase(virDomainPtr dom, const char *disk, const char *base, unsigned long bandwidth, unsigned int flags);

/* domain: block resize. Returns 0, or -1 on error. Since 0.9.8. */
int virDomainBlockResize(virDomainPtr dom, const char *disk, unsigned long long size, unsigned int flags);

/* domain: block stats. Returns 0, or -1 on error. Since 0.3.2. */
int virDomainBlockStats(virDomainPtr dom, const char *disk, virDomainBlockStatsPtr stats, size_t size);

/* domain: block stats flags. Returns 0, or -1 on error. Since 0.9.5. */
int virDomainBlockStatsFlags(virDomainPtr dom, const char *disk, virTypedParameterPtr params, int *nparams, unsigned int flags);

/* domain: core dump. Returns 0, or -1 on error. Since 0.1.9. */
int virDomainCoreDump(virDomainPtr domain, const char *to, unsigned int flags);

/* domain: core dump with format. Returns 0, or -1 on error. Since 1.2.3. */
int virDomainCoreDumpWithFormat(virDomainPtr domain, const char *to, unsigned int dumpformat, unsigned int flags);

/* domain: create. Returns 0, or -1 on error. Since 0.1.1. */
int virDomainCreate(virDomainPtr domain);

/* domain: create linux. Returns a new reference, or NULL on error. Since 0.0.3. */
virDomainPtr virDomainCreateLinux(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/* domain: create with files. Returns 0, or -1 on error. Since 1.1.1. */
int virDomainCreateWithFiles(virDomainPtr domain, unsigned int nfiles, int *files, unsigned int flags);

/* domain: create with flags. Returns 0, or -1 on error. Since 0.8.2. */
int virDomainCreateWithFlags(virDomainPtr domain, unsigned int flags);

/* domain: create XML. Returns a new reference, or NULL on error. Since 0.5.0. */
virDomainPtr virDomainCreateXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/* domain: create XML with files. Returns a new reference, or NULL on error. Since 1.1.1. */
virDomainPtr virDomainCreateXMLWithFiles(virConnectPtr conn, const char *xmlDesc, unsigned int nfiles, int *files, unsigned int flags);

/* domain: define XML. Returns a new reference, or NULL on error. Since 0.1.1. */
virDomainPtr virDomainDefineXML(virConnectPtr conn, const char *xml);

/* domain: define XML flags. Returns a new reference, or NULL on error. Since 1.2.12. */
virDomainPtr virDomainDefineXMLFlags(virConnectPtr conn, const char *xml, unsigned int flags);

/* domain: del IO thread. Returns 0, or -1 on error. Since 1.2.15. */
int virDomainDelIOThread(virDomainPtr domain, unsigned int iothread_id, unsigned int flags);

/* domain: del throttle group. Returns 0, or -1 on error. Since 11.2.0. */
int virDomainDelThrottleGroup(virDomainPtr dom, const char *group, unsigned int flags);

/* domain: destroy. Returns 0, or -1 on error. Since 0.0.3. */
int virDomainDestroy(virDomainPtr domain);

/* domain: destroy flags. Returns 0, or -1 on error. Since 0.9.4. */
int virDomainDestroyFlags(virDomainPtr domain, unsigned int flags);

/* domain: detach device. Returns 0, or -1 on error. Since 0.1.9. */
int virDomainDetachDevice(virDomainPtr domain, const char *xml);

/* domain: detach device alias. Returns 0, or -1 on error. Since 4.4.0. */
int virDomainDetachDeviceAlias(virDomainPtr domain, const char *alias, unsigned int flags);

/* domain: detach device flags. Returns 0, or -1 on error. Since 0.7.7. */
int virDomainDetachDeviceFlags(virDomainPtr domain, const char *xml, unsigned int flags);

/* domain: FD associate. Returns 0, or -1 on error. Since 9.0.0. */
int virDomainFDAssociate(virDomainPtr domain, const char *name, unsigned int nfds, int *fds, unsigned int flags);

/* domain: FS freeze. Returns a number, or -1 on error. Since 1.2.5. */
int virDomainFSFreeze(virDomainPtr dom, const char **mountpoints, unsigned int nmountpoints, unsigned int flags);

/* domain: FS info free. Returns nothing. Since 1.2.11. */
void virDomainFSInfoFree(virDomainFSInfoPtr info);

/* domain: FS thaw. Returns a number, or -1 on error. Since 1.2.5. */
int virDomainFSThaw(virDomainPtr dom, const char **mountpoints, unsigned int nmountpoints, unsigned int flags);

/* domain: FS trim. Returns 0, or -1 on error. Since 1.0.1. */
int virDomainFSTrim(virDomainPtr dom, const char *mountPoint, unsigned long long minimum, unsigned int flags);

/* domain: free. Returns 0, or -1 on error. Since 0.0.3. */
int virDomainFree(virDomainPtr domain);

/* domain: get autostart. Returns 0, or -1 on error. Since 0.2.1. */
int virDomainGetAutostart(virDomainPtr domain, int *autostart);

/* domain: get autostart once. Returns 0, or -1 on error. Since 11.2.0. */
int virDomainGetAutostartOnce(virDomainPtr domain, int *autostart);

/* domain: get blkio parameters. Returns 0, or -1 on error. Since 0.9.0. */
int virDomainGetBlkioParameters(virDomainPtr domain, virTypedParameterPtr params, int *nparams, unsigned int flags);

/* domain: get block info. Returns 0, or -1 on error. Since 0.8.1. */
int virDomainGetBlockInfo(virDomainPtr domain, const char *disk, virDomainBlockInfoPtr info, unsigned int flags);

/* domain: get block io tune. Returns 0, or -1 on error. Since 0.9.8. */
int virDomainGetBlockIoTune(virDomainPtr dom, const char *disk, virTypedParameterPtr params, int *nparams, unsigned int flags);

/* domain: get block job info. Returns 0, or -1 on error. Since 0.9.4. */
int virDomainGetBlockJobInfo(virDomainPtr dom, const char *disk, virDomainBlockJobInfoPtr info, unsigned int flags);

/* domain: get CPU stats. Returns a number, or -1 on error. Since 0.9.10. */
int virDomainGetCPUStats(virDomainPtr domain, virTypedParameterPtr params, unsigned int nparams, int start_cpu, unsigned int ncpus, unsigned int flags);

/* domain: get connect. Returns an object the caller must not free, or NULL on error. Since 0.3.0. */
virConnectPtr virDomainGetConnect(virDomainPtr dom);

/* domain: get control info. Returns 0, or -1 on error. Since 0.9.3. */
int virDomainGetControlInfo(virDomainPtr domain, virDomainControlInfoPtr info, unsigned int flags);

/* domain: get disk errors. Returns a number, or -1 on error. Since 0.9.10. */
int virDomainGetDiskErrors(virDomainPtr dom, virDomainDiskErrorPtr errors, unsigned int maxerrors, unsigned int flags);

/* domain: get emulator pin info. Fails with -1. Since 0.10.0. */
int virDomainGetEmulatorPinInfo(virDomainPtr domain, unsigned char *cpumap, int maplen, unsigned int flags);

/* domain: get FS info. Returns a number, or -1 on error. Since 1.2.11. */
int virDomainGetFSInfo(virDomainPtr dom, virDomainFSInfoPtr **info, unsigned int flags);

/* domain: get guest info. Returns 0, or -1 on error. Since 5.7.0. */
int virDomainGetGuestInfo(virDomainPtr domain, unsigned int types, virTypedParameterPtr *params, int *nparams, unsigned int flags);

/* domain: get guest vcpus. Returns 0, or -1 on error. Since 2.0.0. */
int virDomainGetGuestVcpus(virDomainPtr domain, virTypedParameterPtr *params, unsigned int *nparams, unsigned int flags);

/* domain: get hostname. Returns text to be freed with free(), or NULL on error. Since 0.10.0. */
char *virDomainGetHostname(virDomainPtr domain, unsigned int flags);

/* domain: get ID. Fails with (unsigned int)-1. Since 0.0.3. */
unsigned int virDomainGetID(virDomainPtr domain);

/* domain: get IO thread info. Returns a number, or -1 on error. Since 1.2.14. */
int virDomainGetIOThreadInfo(virDomainPtr dom, virDomainIOThreadInfoPtr **info, unsigned int flags);

/* domain: get info. Returns 0, or -1 on error. Since 0.0.3. */
int virDomainGetInfo(virDomainPtr domain, virDomainInfoPtr info);

/* domain: get interface parameters. Returns 0, or -1 on error. Since 0.9.9. */
int virDomainGetInterfaceParameters(virDomainPtr domain, const char *device, virTypedParameterPtr params, int *nparams, unsigned int flags);

/* domain: get job info. Returns 0, or -1 on error. Since 0.7.7. */
int virDomainGetJobInfo(virDomainPtr domain, virDomainJobInfoPtr info);

/* domain: get job stats. Returns 0, or -1 on error. Since 1.0.3. */
int virDomainGetJobStats(virDomainPtr domain, int *type, virTypedParameterPtr *params, int *nparams, unsigned int flags);

/* domain: get launch security info. Returns 0, or -1 on error. Since 4.5.0. */
int virDomainGetLaunchSecurityInfo(virDomainPtr domain, virTypedParameterPtr *params, int *nparams, unsigned int flags);

/* domain: get max memory. Fails with 0. Since 0.0.3. */
unsigned long virDomainGetMaxMemory(virDomainPtr domain);

/* domain: get max vcpus. Returns a number, or -1 on error. Since 0.2.1. */
int virDomainGetMaxVcpus(virDomainPtr domain);

/* domain: get memory parameters. Returns 0, or -1 on error. Since 0.8.5. */
int virDomainGetMemoryParameters(virDomainPtr domain, virTypedParameterPtr params, int *nparams, unsigned int flags);

/* domain: get messages. Returns a number, or -1 on error. Since 7.1.0. */
int virDomainGetMessages(virDomainPtr domain, char ***msgs, unsigned int flags);

/* domain: get metadata. Returns text to be freed with free(), or NULL on error. Since 0.9.10. */
char *virDomainGetMetadata(virDomainPtr domain, int type, const char *uri, unsigned int flags);

/* domain: get name. Returns text that lives as long as the object, or NULL on error. Since 0.0.3. */
const char *virDomainGetName(virDomainPtr domain);

/* domain: get numa parameters. Returns 0, or -1 on error. Since 0.9.9. */
int virDomainGetNumaParameters(virDomainPtr domain, virTypedParameterPtr params, int *nparams, unsigned int flags);

/* domain: get OS type. Returns text to be freed with free(), or NULL on error. Since 0.0.3. */
char *virDomainGetOSType(virDomainPtr domain);

/* domain: get perf events. Returns 0, or -1 on error. Since 1.3.3. */
int virDomainGetPerfEvents(virDomainPtr domain, virTypedParameterPtr *params, int *nparams, unsigned int flags);

/* domain: get scheduler parameters. Returns 0, or -1 on error. Since 0.2.3. */
int virDomainGetSchedulerParameters(virDomainPtr domain, virTypedParameterPtr params, int *nparams);

/* domain: get scheduler parameters flags. Returns 0, or -1 on error. Since 0.9.2. */
int virDomainGetSchedulerParametersFlags(virDomainPtr domain, virTypedParameterPtr params, int *nparams, unsigned int flags);

/* domain: get scheduler type. Returns text to be freed with free(), or NULL on error. Since 0.2.3. */
char *virDomainGetSchedulerType(virDomainPtr domain, int *nparams);

/* domain: get security label. Returns 0, or -1 on error. Since 0.6.1. */
int virDomainGetSecurityLabel(virDomainPtr domain, virSecurityLabelPtr seclabel);

/* domain: get security label list. Returns a number, or -1 on error. Since 0.10.0. */
int virDomainGetSecurityLabelList(virDomainPtr domain, virSecurityLabelPtr *seclabels);

/* domain: get state. Returns 0, or -1 on error. Since 0.9.2. */
int virDomainGetState(virDomainPtr domain, int *state, int *reason, unsigned int flags);

/* domain: get time. Returns 0, or -1 on error. Since 1.2.5. */
int virDomainGetTime(virDomainPtr dom, long long *seconds, unsigned int *nseconds, unsigned int flags);

/* domain: get UUID. Returns 0, or -1 on error. Since 0.0.5. */
int virDomainGetUUID(virDomainPtr domain, unsigned char *uuid);

/* domain: get UUID string. Returns 0, or -1 on error. Since 0.1.1. */
int virDomainGetUUIDString(virDomainPtr domain, char *buf);

/* domain: get vcpu pin info. Returns a number, or -1 on error. Since 0.9.3. */
int virDomainGetVcpuPinInfo(virDomainPtr domain, int ncpumaps, unsigned char *cpumaps, int maplen, unsigned int flags);

/* domain: get vcpus. Returns a number, or -1 on error. Since 0.1.4. */
int virDomainGetVcpus(virDomainPtr domain, virVcpuInfoPtr info, int maxinfo, unsigned char *cpumaps, int maplen);

/* domain: get vcpus flags. Returns a number, or -1 on error. Since 0.8.5. */
int virDomainGetVcpusFlags(virDomainPtr domain, unsigned int flags);

/* domain: get XML desc. Returns text to be freed with free(), or NULL on error. Since 0.0.3. */
char *virDomainGetXMLDesc(virDomainPtr domain, unsigned int flags);

/* domain: graphics reload. Returns 0, or -1 on error. Since 10.2.0. */
int virDomainGraphicsReload(virDomainPtr domain, unsigned int type, unsigned int flags);

/* domain: has managed save image. Returns 1 for yes, 0 for no, -1 on error. Since 0.8.0. */
int virDomainHasManagedSaveImage(virDomainPtr dom, unsigned int flags);

/* domain: IO thread info free. Returns nothing. Since 1.2.14. */
void virDomainIOThreadInfoFree(virDomainIOThreadInfoPtr info);

/* domain: inject NMI. Returns 0, or -1 on error. Since 0.9.2. */
int virDomainInjectNMI(virDomainPtr domain, unsigned int flags);

/* domain: interface addresses. Returns a number, or -1 on error. Since 1.2.14. */
int virDomainInterfaceAddresses(virDomainPtr dom, virDomainInterfacePtr **ifaces, unsigned int source, unsigned int flags);

/* domain: interface free. Returns nothing. Since 1.2.14. */
void virDomainInterfaceFree(virDomainInterfacePtr iface);

/* domain: interface stats. Returns 0, or -1 on error. Since 0.3.2. */
int virDomainInterfaceStats(virDomainPtr dom, const char *device, virDomainInterfaceStatsPtr stats, size_t size);

/* domain: is active. Returns 1 for yes, 0 for no, -1 on error. Since 0.7.3. */
int virDomainIsActive(virDomainPtr dom);

/* domain: is persistent. Returns 1 for yes, 0 for no, -1 on error. Since 0.7.3. */
int virDomainIsPersistent(virDomainPtr dom);

/* domain: is updated. Returns 1 for yes, 0 for no, -1 on error. Since 0.8.6. */
int virDomainIsUpdated(virDomainPtr dom);

/* domain: list get stats. Returns a number, or -1 on error. Since 1.2.8. */
int virDomainListGetStats(virDomainPtr *doms, unsigned int stats, virDomainStatsRecordPtr **retStats, unsigned int flags);

/* domain: lookup by ID. Returns a new reference, or NULL on error. Since 0.0.3. */
virDomainPtr virDomainLookupByID(virConnectPtr conn, int id);

/* domain: lookup by name. Returns a new reference, or NULL on error. Since 0.0.3. */
virDomainPtr virDomainLookupByName(virConnectPtr conn, const char *name);

/* domain: lookup by UUID. Returns a new reference, or NULL on error. Since 0.0.5. */
virDomainPtr virDomainLookupByUUID(virConnectPtr conn, const unsigned char *uuid);

/* domain: lookup by UUID string. Returns a new reference, or NULL on error. Since 0.1.1. */
virDomainPtr virDomainLookupByUUIDString(virConnectPtr conn, const char *uuidstr);

/* domain: managed save. Returns 0, or -1 on error. Since 0.8.0. */
int virDomainManagedSave(virDomainPtr dom, unsigned int flags);

/* domain: managed save define XML. Returns 0, or -1 on error. Since 3.7.0. */
int virDomainManagedSaveDefineXML(virDomainPtr domain, const char *dxml, unsigned int flags);

/* domain: managed save get XML desc. Returns text to be freed with free(), or NULL on error. Since 3.7.0. */
char *virDomainManagedSaveGetXMLDesc(virDomainPtr domain, unsigned int flags);

/* domain: managed save remove. Returns 0, or -1 on error. Since 0.8.0. */
int virDomainManagedSaveRemove(virDomainPtr dom, unsigned int flags);

/* domain: memory peek. Returns 0, or -1 on error. Since 0.4.2. */
int virDomainMemoryPeek(virDomainPtr dom, unsigned long long start, size_t size, void *buffer, unsigned int flags);

/* domain: memory stats. Returns a number, or -1 on error. Since 0.7.5. */
int virDomainMemoryStats(virDomainPtr dom, virDomainMemoryStatPtr stats, unsigned int nr_stats, unsigned int flags);

/* domain: migrate. Returns a new reference, or NULL on error. Since 0.3.2. */
virDomainPtr virDomainMigrate(virDomainPtr domain, virConnectPtr dconn, unsigned long flags, const char *dname, const char *uri, unsigned long bandwidth);

/* domain: migrate 2. Returns a new reference, or NULL on error. Since 0.9.2. */
virDomainPtr virDomainMigrate2(virDomainPtr domain, virConnectPtr dconn, const char *dxml, unsigned long flags, const char *dname, const char *uri, unsigned long bandwidth);

/* domain: migrate 3. Returns a new reference, or NULL on error. Since 1.1.0. */
virDomainPtr virDomainMigrate3(virDomainPtr domain, virConnectPtr dconn, virTypedParameterPtr params, unsigned int nparams, unsigned int flags);

/* domain: migrate get compression cache. Returns 0, or -1 on error. Since 1.0.3. */
int virDomainMigrateGetCompressionCache(virDomainPtr domain, unsigned long long *cacheSize, unsigned int flags);

/* domain: migrate get max downtime. Returns 0, or -1 on error. Since 3.7.0. */
int virDomainMigrateGetMaxDowntime(virDomainPtr domain, unsigned long long *downtime, unsigned int flags);

/* domain: migrate get max speed. Returns 0, or -1 on error. Since 0.9.5. */
int virDomainMigrateGetMaxSpeed(virDomainPtr domain, unsigned long *bandwidth, unsigned int flags);

/* domain: migrate set compression cache. Returns 0, or -1 on error. Since 1.0.3. */
int virDomainMigrateSetCompressionCache(virDomainPtr domain, unsigned long long cacheSize, unsigned int flags);

/* domain: migrate set max downtime. Returns 0, or -1 on error. Since 0.8.0. */
int virDomainMigrateSetMaxDowntime(virDomainPtr domain, unsigned long long downtime, unsigned int flags);

/* domain: migrate set max speed. Returns 0, or -1 on error. Since 0.9.0. */
int virDomainMigrateSetMaxSpeed(virDomainPtr domain, unsigned long bandwidth, unsigned int flags);

/* domain: migrate start post copy. Returns 0, or -1 on error. Since 1.3.3. */
int virDomainMigrateStartPostCopy(virDomainPtr domain, unsigned int flags);

/* domain: migrate to URI. Returns 0, or -1 on error. Since 0.7.2. */
int virDomainMigrateToURI(virDomainPtr domain, const char *duri, unsigned long flags, const char *dname, unsigned long bandwidth);

/* domain: migrate to URI 2. Returns 0, or -1 on error. Since 0.9.2. */
int virDomainMigrateToURI2(virDomainPtr domain, const char *dconnuri, const char *miguri, const char *dxml, unsigned long flags, const char *dname, unsigned long bandwidth);

/* domain: migrate to URI 3. Returns 0, or -1 on error. Since 1.1.0. */
int virDomainMigrateToURI3(virDomainPtr domain, const char *dconnuri, virTypedParameterPtr params, unsigned int nparams, unsigned int flags);

/* domain: open channel. Returns 0, or -1 on error. Since 1.0.2. */
int virDomainOpenChannel(virDomainPtr dom, const char *name, virStreamPtr st, unsigned int flags);

/* domain: open console. Returns 0, or -1 on error. Since 0.8.6. */
int virDomainOpenConsole(virDomainPtr dom, const char *dev_name, virStreamPtr st, unsigned int flags);

/* domain: open graphics. Returns 0, or -1 on error. Since 0.9.7. */
int virDomainOpenGraphics(virDomainPtr dom, unsigned int idx, int fd, unsigned int flags);

/* domain: open graphics FD. Returns a file descriptor the caller closes, or -1 on error. Since 1.2.8. */
int virDomainOpenGraphicsFD(virDomainPtr dom, unsigned int idx, unsigned int flags);

/* domain: PM suspend for duration. Returns 0, or -1 on error. Since 0.9.10. */
int virDomainPMSuspendForDuration(virDomainPtr dom, unsigned int target, unsigned long long duration, unsigned int flags);

/* domain: PM wakeup. Returns 0, or -1 on error. Since 0.9.11. */
int virDomainPMWakeup(virDomainPtr dom, unsigned int flags);

/* domain: pin emulator. Returns 0, or -1 on error. Since 0.10.0. */
int virDomainPinEmulator(virDomainPtr domain, unsigned char *cpumap, int maplen, unsigned int flags);

/* domain: pin IO thread. Returns 0, or -1 on error. Since 1.2.14. */
int virDomainPinIOThread(virDomainPtr domain, unsigned int iothread_id, unsigned char *cpumap, int maplen, unsigned int flags);

/* domain: pin vcpu. Returns 0, or -1 on error. Since 0.1.4. */
int virDomainPinVcpu(virDomainPtr domain, unsigned int vcpu, unsigned char *cpumap, int maplen);

/* domain: pin vcpu flags. Returns 0, or -1 on error. Since 0.9.3. */
int virDomainPinVcpuFlags(virDomainPtr domain, unsigned int vcpu, unsigned char *cpumap, int maplen, unsigned int flags);

/* domain: reboot. Returns 0, or -1 on error. Since 0.1.0. */
int virDomainReboot(virDomainPtr domain, unsigned int flags);

/* domain: ref. Returns 0, or -1 on error. Since 0.6.0. */
int virDomainRef(virDomainPtr domain);

/* domain: rename. Returns 0, or -1 on error. Since 1.2.19. */
int virDomainRename(virDomainPtr dom, const char *new_name, unsigned int flags);

/* domain: reset. Returns 0, or -1 on error. Since 0.9.7. */
int virDomainReset(virDomainPtr domain, unsigned int flags);

/* domain: restore. Returns 0, or -1 on error. Since 0.0.3. */
int virDomainRestore(virConnectPtr conn, const char *from);

/* domain: restore flags. Returns 0, or -1 on error. Since 0.9.4. */
int virDomainRestoreFlags(virConnectPtr conn, const char *from, const char *dxml, unsigned int flags);

/* domain: restore params. Returns 0, or -1 on error. Since 8.4.0. */
int virDomainRestoreParams(virConnectPtr conn, virTypedParameterPtr params, int nparams, unsigned int flags);

/* domain: resume. Returns 0, or -1 on error. Since 0.0.3. */
int virDomainResume(virDomainPtr domain);

/* domain: save. Returns 0, or -1 on error. Since 0.0.3. */
int virDomainSave(virDomainPtr domain, const char *to);

/* domain: save flags. Returns 0, or -1 on error. Since 0.9.4. */
int virDomainSaveFlags(virDomainPtr domain, const char *to, const char *dxml, unsigned int flags);

/* domain: save image define XML. Returns 0, or -1 on error. Since 0.9.4. */
int virDomainSaveImageDefineXML(virConnectPtr conn, const char *file, const char *dxml, unsigned int flags);

/* domain: save image get XML desc. Returns text to be freed with free(), or NULL on error. Since 0.9.4. */
char *virDomainSaveImageGetXMLDesc(virConnectPtr conn, const char *file, unsigned int flags);

/* domain: save params. Returns 0, or -1 on error. Since 8.4.0. */
int virDomainSaveParams(virDomainPtr domain, virTypedParameterPtr params, int nparams, unsigned int flags);

/* domain: screenshot. Returns text to be freed with free(), or NULL on error. Since 0.9.2. */
char *virDomainScreenshot(virDomainPtr domain, virStreamPtr stream, unsigned int screen, unsigned int flags);

/* domain: send key. Returns 0, or -1 on error. Since 0.9.3. */
int virDomainSendKey(virDomainPtr domain, unsigned int codeset, unsigned int holdtime, unsigned int *keycodes, int nkeycodes, unsigned int flags);

/* domain: send process signal. Returns 0, or -1 on error. Since 1.0.1. */
int virDomainSendProcessSignal(virDomainPtr domain, long long pid_value, unsigned int signum, unsigned int flags);

/* domain: set autostart. Returns 0, or -1 on error. Since 0.2.1. */
int virDomainSetAutostart(virDomainPtr domain, int autostart);

/* domain: set autostart once. Returns 0, or -1 on error. Since 11.2.0. */
int virDomainSetAutostartOnce(virDomainPtr domain, int autostart);

/* domain: set blkio parameters. Returns 0, or -1 on error. Since 0.9.0. */
int virDomainSetBlkioParameters(virDomainPtr domain, virTypedParameterPtr params, int nparams, unsigned int flags);

/* domain: set block io tune. Returns 0, or -1 on error. Since 0.9.8. */
int virDomainSetBlockIoTune(virDomainPtr dom, const char *disk, virTypedParameterPtr params, int nparams, unsigned int flags);

/* domain: set block threshold. Returns 0, or -1 on error. Since 3.1.0. */
int virDomainSetBlockThreshold(virDomainPtr domain, const char *dev, unsigned long long threshold, unsigned int flags);

/* domain: set guest vcpus. Returns 0, or -1 on error. Since 2.0.0. */
int virDomainSetGuestVcpus(virDomainPtr domain, const char *cpumap, int state, unsigned int flags);

/* domain: set IO thread params. Returns 0, or -1 on error. Since 4.10.0. */
int virDomainSetIOThreadParams(virDomainPtr domain, unsigned int iothread_id, virTypedParameterPtr params, int nparams, unsigned int flags);

/* domain: set interface parameters. Returns 0, or -1 on error. Since 0.9.9. */
int virDomainSetInterfaceParameters(virDomainPtr domain, const char *device, virTypedParameterPtr params, int nparams, unsigned int flags);

/* domain: set launch security state. Returns 0, or -1 on error. Since 8.0.0. */
int virDomainSetLaunchSecurityState(virDomainPtr domain, virTypedParameterPtr params, int nparams, unsigned int flags);

/* domain: set lifecycle action. Returns 0, or -1 on error. Since 3.9.0. */
int virDomainSetLifecycleAction(virDomainPtr domain, unsigned int type, unsigned int action, unsigned int flags);

/* domain: set max memory. Returns 0, or -1 on error. Since 0.0.3. */
int virDomainSetMaxMemory(virDomainPtr domain, unsigned long memory);

/* domain: set memory. Returns 0, or -1 on error. Since 0.1.1. */
int virDomainSetMemory(virDomainPtr domain, unsigned long memory);

/* domain: set memory flags. Returns 0, or -1 on error. Since 0.9.0. */
int virDomainSetMemoryFlags(virDomainPtr domain, unsigned long memory, unsigned int flags);

/* domain: set memory parameters. Returns 0, or -1 on error. Since 0.8.5. */
int virDomainSetMemoryParameters(virDomainPtr domain, virTypedParameterPtr params, int nparams, unsigned int flags);

/* domain: set memory stats period. Returns 0, or -1 on error. Since 1.1.1. */
int virDomainSetMemoryStatsPeriod(virDomainPtr domain, int period, unsigned int flags);

/* domain: set metadata. Returns 0, or -1 on error. Since 0.9.10. */
int virDomainSetMetadata(virDomainPtr domain, int type, const char *metadata, const char *key, const char *uri, unsigned int flags);

/* domain: set numa parameters. Returns 0, or -1 on error. Since 0.9.9. */
int virDomainSetNumaParameters(virDomainPtr domain, virTypedParameterPtr params, int nparams, unsigned int flags);

/* domain: set perf events. Returns 0, or -1 on error. Since 1.3.3. */
int virDomainSetPerfEvents(virDomainPtr domain, virTypedParameterPtr params, int nparams, unsigned int flags);

/* domain: set scheduler parameters. Returns 0, or -1 on error. Since 0.2.3. */
int virDomainSetSchedulerParameters(virDomainPtr domain, virTypedParameterPtr params, int nparams);

/* domain: set scheduler parameters flags. Returns 0, or -1 on error. Since 0.9.2. */
int virDomainSetSchedulerParametersFlags(virDomainPtr domain, virTypedParameterPtr params, int nparams, unsigned int flags);

/* domain: set throttle group. Returns 0, or -1 on error. Since 11.2.0. */
int virDomainSetThrottleGroup(virDomainPtr dom, const char *group, virTypedParameterPtr params, int nparams, unsigned int flags);

/* domain: set time. Returns 0, or -1 on error. Since 1.2.5. */
int virDomainSetTime(virDomainPtr dom, long long seconds, unsigned int nseconds, unsigned int flags);

/* domain: set user password. Returns 0, or -1 on error. Since 1.2.16. */
int virDomainSetUserPassword(virDomainPtr dom, const char *user, const char *password, unsigned int flags);

/* domain: set vcpu. Returns 0, or -1 on error. Since 3.1.0. */
int virDomainSetVcpu(virDomainPtr domain, const char *vcpumap, int state, unsigned int flags);

/* domain: set vcpus. Returns 0, or -1 on error. Since 0.1.4. */
int virDomainSetVcpus(virDomainPtr domain, unsigned int nvcpus);

/* domain: set vcpus flags. Returns 0, or -1 on error. Since 0.8.5. */
int virDomainSetVcpusFlags(virDomainPtr domain, unsigned int nvcpus, unsigned int flags);

/* domain: shutdown. Returns 0, or -1 on error. Since 0.0.3. */
int virDomainShutdown(virDomainPtr domain);

/* domain: shutdown flags. Returns 0, or -1 on error. Since 0.9.10. */
int virDomainShutdownFlags(virDomainPtr domain, unsigned int flags);

/* domain: start dirty rate calc. Returns 0, or -1 on error. Since 7.2.0. */
int virDomainStartDirtyRateCalc(virDomainPtr domain, int seconds, unsigned int flags);

/* domain: stats record list free. Returns nothing. Since 1.2.8. */
void virDomainStatsRecordListFree(virDomainStatsRecordPtr *stats);

/* domain: suspend. Returns 0, or -1 on error. Since 0.0.3. */
int virDomainSuspend(virDomainPtr domain);

/* domain: undefine. Returns 0, or -1 on error. Since 0.1.1. */
int virDomainUndefine(virDomainPtr domain);

/* domain: undefine flags. Returns 0, or -1 on error. Since 0.9.4. */
int virDomainUndefineFlags(virDomainPtr domain, unsigned int flags);

/* domain: update device flags. Returns 0, or -1 on error. Since 0.8.0. */
int virDomainUpdateDeviceFlags(virDomainPtr domain, const char *xml, unsigned int flags);

# ifdef __cplusplus
}
# endif

#endif
