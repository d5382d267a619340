namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainEventID</c> since 0.8.0.</summary>
[CEnum("virDomainEventID", "libvirt-domain.h", Since = "0.8.0")]
public enum DomainEventID : int
{
    [CName("VIR_DOMAIN_EVENT_ID_LIFECYCLE", Since = "0.8.0")]
    Lifecycle = 0,
    [CName("VIR_DOMAIN_EVENT_ID_REBOOT", Since = "0.8.0")]
    Reboot = 1,
    [CName("VIR_DOMAIN_EVENT_ID_RTC_CHANGE", Since = "0.8.0")]
    RtcChange = 2,
    [CName("VIR_DOMAIN_EVENT_ID_WATCHDOG", Since = "0.8.0")]
    Watchdog = 3,
    [CName("VIR_DOMAIN_EVENT_ID_IO_ERROR", Since = "0.8.0")]
    IoError = 4,
    [CName("VIR_DOMAIN_EVENT_ID_GRAPHICS", Since = "0.8.0")]
    Graphics = 5,
    [CName("VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON", Since = "0.8.1")]
    IoErrorReason = 6,
    [CName("VIR_DOMAIN_EVENT_ID_CONTROL_ERROR", Since = "0.9.2")]
    ControlError = 7,
    [CName("VIR_DOMAIN_EVENT_ID_BLOCK_JOB", Since = "0.9.4")]
    BlockJob = 8,
    [CName("VIR_DOMAIN_EVENT_ID_DISK_CHANGE", Since = "0.9.7")]
    DiskChange = 9,
    [CName("VIR_DOMAIN_EVENT_ID_TRAY_CHANGE", Since = "0.9.11")]
    TrayChange = 10,
    [CName("VIR_DOMAIN_EVENT_ID_PMWAKEUP", Since = "0.9.11")]
    Pmwakeup = 11,
    [CName("VIR_DOMAIN_EVENT_ID_PMSUSPEND", Since = "0.9.11")]
    Pmsuspend = 12,
    [CName("VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE", Since = "0.10.0")]
    BalloonChange = 13,
    [CName("VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK", Since = "1.0.0")]
    PmsuspendDisk = 14,
    [CName("VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED", Since = "1.1.1")]
    DeviceRemoved = 15,
    [CName("VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2", Since = "1.2.6")]
    BlockJob2 = 16,
    [CName("VIR_DOMAIN_EVENT_ID_TUNABLE", Since = "1.2.9")]
    Tunable = 17,
    [CName("VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE", Since = "1.2.11")]
    AgentLifecycle = 18,
    [CName("VIR_DOMAIN_EVENT_ID_DEVICE_ADDED", Since = "1.2.15")]
    DeviceAdded = 19,
    [CName("VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION", Since = "1.3.2")]
    MigrationIteration = 20,
    [CName("VIR_DOMAIN_EVENT_ID_JOB_COMPLETED", Since = "1.3.3")]
    JobCompleted = 21,
    [CName("VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED", Since = "1.3.4")]
    DeviceRemovalFailed = 22,
    [CName("VIR_DOMAIN_EVENT_ID_METADATA_CHANGE", Since = "3.0.0")]
    MetadataChange = 23,
    [CName("VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD", Since = "3.2.0")]
    BlockThreshold = 24,
    [CName("VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE", Since = "6.9.0")]
    MemoryFailure = 25,
    [CName("VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE", Since = "7.9.0")]
    MemoryDeviceSizeChange = 26,
    [CName("VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE", Since = "11.2.0")]
    NicMacChange = 27,
    [CName("VIR_DOMAIN_EVENT_ID_VCPU_REMOVED", Since = "12.4.0")]
    VcpuRemoved = 28,
    [CName("VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE", Since = "12.4.0")]
    ChannelLifecycle = 29,
    [CName("VIR_DOMAIN_EVENT_ID_LAST", Since = "0.8.0", Sentinel = true)]
    Last = 28,
}
