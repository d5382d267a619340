# Written by codegen from the contract; edit the contract instead.
"""Enumerations and flags, by libvirt's numbers."""

import enum


class AdmConnectDaemonShutdownFlags(enum.IntFlag):
    """Values of virAdmConnectDaemonShutdownFlags."""

    PRESERVE = 1


class BlkioParameterType(enum.IntEnum):
    """Values of virBlkioParameterType."""

    INT = 1
    UINT = 2
    LLONG = 3
    ULLONG = 4
    DOUBLE = 5
    BOOLEAN = 6


class CPUCompareResult(enum.IntEnum):
    """Values of virCPUCompareResult."""

    ERROR = -1
    INCOMPATIBLE = 0
    IDENTICAL = 1
    SUPERSET = 2


class ClientTransport(enum.IntEnum):
    """Values of virClientTransport."""

    UNIX = 0
    TCP = 1
    TLS = 2


class ConnectBaselineCPUFlags(enum.IntFlag):
    """Values of virConnectBaselineCPUFlags."""

    EXPAND_FEATURES = 1
    MIGRATABLE = 2
    IGNORE_HOST = 4


class ConnectCloseReason(enum.IntEnum):
    """Values of virConnectCloseReason."""

    ERROR = 0
    EOF = 1
    KEEPALIVE = 2
    CLIENT = 3


class ConnectCompareCPUFlags(enum.IntFlag):
    """Values of virConnectCompareCPUFlags."""

    FAIL_INCOMPATIBLE = 1
    VALIDATE_XML = 2


class ConnectCredentialType(enum.IntEnum):
    """Values of virConnectCredentialType."""

    USERNAME = 1
    AUTHNAME = 2
    LANGUAGE = 3
    CNONCE = 4
    PASSPHRASE = 5
    ECHOPROMPT = 6
    NOECHOPROMPT = 7
    REALM = 8
    EXTERNAL = 9


class ConnectDomainEventAgentLifecycleReason(enum.IntEnum):
    """Values of virConnectDomainEventAgentLifecycleReason."""

    UNKNOWN = 0
    DOMAIN_STARTED = 1
    CHANNEL = 2


class ConnectDomainEventAgentLifecycleState(enum.IntEnum):
    """Values of virConnectDomainEventAgentLifecycleState."""

    CONNECTED = 1
    DISCONNECTED = 2


class ConnectDomainEventBlockJobStatus(enum.IntEnum):
    """Values of virConnectDomainEventBlockJobStatus."""

    COMPLETED = 0
    FAILED = 1
    CANCELED = 2
    READY = 3


class ConnectDomainEventChannelLifecycleReason(enum.IntEnum):
    """Values of virConnectDomainEventChannelLifecycleReason."""

    UNKNOWN = 0
    DOMAIN_STARTED = 1
    CHANNEL = 2


class ConnectDomainEventChannelLifecycleState(enum.IntEnum):
    """Values of virConnectDomainEventChannelLifecycleState."""

    CONNECTED = 1
    DISCONNECTED = 2


class ConnectDomainEventDiskChangeReason(enum.IntEnum):
    """Values of virConnectDomainEventDiskChangeReason."""

    CHANGE_MISSING_ON_START = 0
    DROP_MISSING_ON_START = 1


class ConnectDomainQemuMonitorEventRegisterFlags(enum.IntFlag):
    """Values of virConnectDomainQemuMonitorEventRegisterFlags."""

    REGEX = 1
    NOCASE = 2


class ConnectFlags(enum.IntFlag):
    """Values of virConnectFlags."""

    RO = 1
    NO_ALIASES = 2


class ConnectGetAllDomainStatsFlags(enum.IntFlag):
    """Values of virConnectGetAllDomainStatsFlags."""

    ACTIVE = 1
    INACTIVE = 2
    PERSISTENT = 4
    TRANSIENT = 8
    RUNNING = 16
    PAUSED = 32
    SHUTOFF = 64
    OTHER = 128
    NOWAIT = 536870912
    BACKING = 1073741824
    ENFORCE_STATS = 2147483648


class ConnectGetDomainCapabilitiesFlags(enum.IntFlag):
    """Values of virConnectGetDomainCapabilitiesFlags."""

    DISABLE_DEPRECATED_FEATURES = 1
    EXPAND_CPU_FEATURES = 2
    SUPPORTED_CPU_FEATURES = 4


class ConnectListAllDomainsFlags(enum.IntFlag):
    """Values of virConnectListAllDomainsFlags."""

    ACTIVE = 1
    INACTIVE = 2
    PERSISTENT = 4
    TRANSIENT = 8
    RUNNING = 16
    PAUSED = 32
    SHUTOFF = 64
    OTHER = 128
    MANAGEDSAVE = 256
    NO_MANAGEDSAVE = 512
    AUTOSTART = 1024
    NO_AUTOSTART = 2048
    HAS_SNAPSHOT = 4096
    NO_SNAPSHOT = 8192
    HAS_CHECKPOINT = 16384
    NO_CHECKPOINT = 32768


class ConnectListAllInterfacesFlags(enum.IntFlag):
    """Values of virConnectListAllInterfacesFlags."""

    INACTIVE = 1
    ACTIVE = 2


class ConnectListAllNetworksFlags(enum.IntFlag):
    """Values of virConnectListAllNetworksFlags."""

    INACTIVE = 1
    ACTIVE = 2
    PERSISTENT = 4
    TRANSIENT = 8
    AUTOSTART = 16
    NO_AUTOSTART = 32


class ConnectListAllNodeDeviceFlags(enum.IntFlag):
    """Values of virConnectListAllNodeDeviceFlags."""

    SYSTEM = 1
    PCI_DEV = 2
    USB_DEV = 4
    USB_INTERFACE = 8
    NET = 16
    SCSI_HOST = 32
    SCSI_TARGET = 64
    SCSI = 128
    STORAGE = 256
    FC_HOST = 512
    VPORTS = 1024
    SCSI_GENERIC = 2048
    DRM = 4096
    MDEV_TYPES = 8192
    MDEV = 16384
    CCW_DEV = 32768
    CSS_DEV = 65536
    VDPA = 131072
    AP_CARD = 262144
    AP_QUEUE = 524288
    AP_MATRIX = 1048576
    VPD = 2097152
    CCWGROUP_DEV = 4194304
    CCWGROUP_MEMBER = 8388608
    PERSISTENT = 268435456
    TRANSIENT = 536870912
    INACTIVE = 1073741824
    ACTIVE = 2147483648


class ConnectListAllSecretsFlags(enum.IntFlag):
    """Values of virConnectListAllSecretsFlags."""

    EPHEMERAL = 1
    NO_EPHEMERAL = 2
    PRIVATE = 4
    NO_PRIVATE = 8


class ConnectListAllStoragePoolsFlags(enum.IntFlag):
    """Values of virConnectListAllStoragePoolsFlags."""

    INACTIVE = 1
    ACTIVE = 2
    PERSISTENT = 4
    TRANSIENT = 8
    AUTOSTART = 16
    NO_AUTOSTART = 32
    DIR = 64
    FS = 128
    NETFS = 256
    LOGICAL = 512
    DISK = 1024
    ISCSI = 2048
    SCSI = 4096
    MPATH = 8192
    RBD = 16384
    SHEEPDOG = 32768
    GLUSTER = 65536
    ZFS = 131072
    VSTORAGE = 262144
    ISCSI_DIRECT = 524288


class DomainAbortJobFlagsValues(enum.IntFlag):
    """Values of virDomainAbortJobFlagsValues."""

    POSTCOPY = 1


class DomainAgentResponseTimeoutValues(enum.IntEnum):
    """Values of virDomainAgentResponseTimeoutValues."""

    BLOCK = -2
    DEFAULT = -1
    NOWAIT = 0


class DomainAuthorizedSSHKeysSetFlags(enum.IntFlag):
    """Values of virDomainAuthorizedSSHKeysSetFlags."""

    APPEND = 1
    REMOVE = 2


class DomainBackupBeginFlags(enum.IntFlag):
    """Values of virDomainBackupBeginFlags."""

    REUSE_EXTERNAL = 1
    PRESERVE_SHUTDOWN_DOMAIN = 2


class DomainBlockCommitFlags(enum.IntFlag):
    """Values of virDomainBlockCommitFlags."""

    SHALLOW = 1
    DELETE = 2
    ACTIVE = 4
    RELATIVE = 8
    BANDWIDTH_BYTES = 16


class DomainBlockCopyFlags(enum.IntFlag):
    """Values of virDomainBlockCopyFlags."""

    SHALLOW = 1
    REUSE_EXT = 2
    TRANSIENT_JOB = 4
    SYNCHRONOUS_WRITES = 8
    TARGET_ZEROED = 16


class DomainBlockJobAbortFlags(enum.IntFlag):
    """Values of virDomainBlockJobAbortFlags."""

    ASYNC = 1
    PIVOT = 2


class DomainBlockJobInfoFlags(enum.IntFlag):
    """Values of virDomainBlockJobInfoFlags."""

    BYTES = 1


class DomainBlockJobSetSpeedFlags(enum.IntFlag):
    """Values of virDomainBlockJobSetSpeedFlags."""

    BYTES = 1


class DomainBlockJobType(enum.IntEnum):
    """Values of virDomainBlockJobType."""

    UNKNOWN = 0
    PULL = 1
    COPY = 2
    COMMIT = 3
    ACTIVE_COMMIT = 4
    BACKUP = 5


class DomainBlockPullFlags(enum.IntFlag):
    """Values of virDomainBlockPullFlags."""

    BYTES = 64


class DomainBlockRebaseFlags(enum.IntFlag):
    """Values of virDomainBlockRebaseFlags."""

    SHALLOW = 1
    REUSE_EXT = 2
    COPY_RAW = 4
    COPY = 8
    RELATIVE = 16
    COPY_DEV = 32
    BANDWIDTH_BYTES = 64


class DomainBlockResizeFlags(enum.IntFlag):
    """Values of virDomainBlockResizeFlags."""

    BYTES = 1
    CAPACITY = 2
    EXTEND = 4


class DomainBlockedReason(enum.IntEnum):
    """Values of virDomainBlockedReason."""

    UNKNOWN = 0


class DomainChannelFlags(enum.IntFlag):
    """Values of virDomainChannelFlags."""

    FORCE = 1


class DomainCheckpointCreateFlags(enum.IntFlag):
    """Values of virDomainCheckpointCreateFlags."""

    REDEFINE = 1
    QUIESCE = 2
    REDEFINE_VALIDATE = 4


class DomainCheckpointDeleteFlags(enum.IntFlag):
    """Values of virDomainCheckpointDeleteFlags."""

    CHILDREN = 1
    METADATA_ONLY = 2
    CHILDREN_ONLY = 4


class DomainCheckpointListFlags(enum.IntFlag):
    """Values of virDomainCheckpointListFlags."""

    ROOTS = 1
    DESCENDANTS = 1
    TOPOLOGICAL = 2
    LEAVES = 4
    NO_LEAVES = 8


class DomainCheckpointXMLFlags(enum.IntFlag):
    """Values of virDomainCheckpointXMLFlags."""

    SECURE = 1
    NO_DOMAIN = 2
    SIZE = 4


class DomainConsoleFlags(enum.IntFlag):
    """Values of virDomainConsoleFlags."""

    FORCE = 1
    SAFE = 2


class DomainControlErrorReason(enum.IntEnum):
    """Values of virDomainControlErrorReason."""

    NONE = 0
    UNKNOWN = 1
    MONITOR = 2
    INTERNAL = 3


class DomainControlState(enum.IntEnum):
    """Values of virDomainControlState."""

    OK = 0
    JOB = 1
    OCCUPIED = 2
    ERROR = 3


class DomainCoreDumpFlags(enum.IntFlag):
    """Values of virDomainCoreDumpFlags."""

    CRASH = 1
    LIVE = 2
    BYPASS_CACHE = 4
    RESET = 8
    MEMORY_ONLY = 16


class DomainCoreDumpFormat(enum.IntEnum):
    """Values of virDomainCoreDumpFormat."""

    RAW = 0
    KDUMP_ZLIB = 1
    KDUMP_LZO = 2
    KDUMP_SNAPPY = 3
    WIN_DMP = 4


class DomainCrashedReason(enum.IntEnum):
    """Values of virDomainCrashedReason."""

    UNKNOWN = 0
    PANICKED = 1


class DomainCreateFlags(enum.IntFlag):
    """Values of virDomainCreateFlags."""

    NONE = 0
    PAUSED = 1
    AUTODESTROY = 2
    BYPASS_CACHE = 4
    FORCE_BOOT = 8
    VALIDATE = 16
    RESET_NVRAM = 32


class DomainDefineFlags(enum.IntFlag):
    """Values of virDomainDefineFlags."""

    VALIDATE = 1


class DomainDestroyFlagsValues(enum.IntFlag):
    """Values of virDomainDestroyFlagsValues."""

    DEFAULT = 0
    GRACEFUL = 1
    REMOVE_LOGS = 2


class DomainDeviceModifyFlags(enum.IntFlag):
    """Values of virDomainDeviceModifyFlags."""

    CURRENT = 0
    LIVE = 1
    CONFIG = 2
    FORCE = 4


class DomainDirtyRateCalcFlags(enum.IntFlag):
    """Values of virDomainDirtyRateCalcFlags."""

    PAGE_SAMPLING = 0
    DIRTY_BITMAP = 1
    DIRTY_RING = 2


class DomainDirtyRateStatus(enum.IntEnum):
    """Values of virDomainDirtyRateStatus."""

    UNSTARTED = 0
    MEASURING = 1
    MEASURED = 2


class DomainDiskErrorCode(enum.IntEnum):
    """Values of virDomainDiskErrorCode."""

    NONE = 0
    UNSPEC = 1
    NO_SPACE = 2


class DomainEventCrashedDetailType(enum.IntEnum):
    """Values of virDomainEventCrashedDetailType."""

    PANICKED = 0
    CRASHLOADED = 1


class DomainEventDefinedDetailType(enum.IntEnum):
    """Values of virDomainEventDefinedDetailType."""

    ADDED = 0
    UPDATED = 1
    RENAMED = 2
    FROM_SNAPSHOT = 3


class DomainEventGraphicsAddressType(enum.IntEnum):
    """Values of virDomainEventGraphicsAddressType."""

    IPV4 = 0
    IPV6 = 1
    UNIX = 2


class DomainEventGraphicsPhase(enum.IntEnum):
    """Values of virDomainEventGraphicsPhase."""

    CONNECT = 0
    INITIALIZE = 1
    DISCONNECT = 2


class DomainEventID(enum.IntEnum):
    """Values of virDomainEventID."""

    LIFECYCLE = 0
    REBOOT = 1
    RTC_CHANGE = 2
    WATCHDOG = 3
    IO_ERROR = 4
    GRAPHICS = 5
    IO_ERROR_REASON = 6
    CONTROL_ERROR = 7
    BLOCK_JOB = 8
    DISK_CHANGE = 9
    TRAY_CHANGE = 10
    PMWAKEUP = 11
    PMSUSPEND = 12
    BALLOON_CHANGE = 13
    PMSUSPEND_DISK = 14
    DEVICE_REMOVED = 15
    BLOCK_JOB2 = 16
    TUNABLE = 17
    AGENT_LIFECYCLE = 18
    DEVICE_ADDED = 19
    MIGRATION_ITERATION = 20
    JOB_COMPLETED = 21
    DEVICE_REMOVAL_FAILED = 22
    METADATA_CHANGE = 23
    BLOCK_THRESHOLD = 24
    MEMORY_FAILURE = 25
    MEMORY_DEVICE_SIZE_CHANGE = 26
    NIC_MAC_CHANGE = 27
    VCPU_REMOVED = 28
    CHANNEL_LIFECYCLE = 29


class DomainEventIOErrorAction(enum.IntEnum):
    """Values of virDomainEventIOErrorAction."""

    NONE = 0
    PAUSE = 1
    REPORT = 2


class DomainEventPMSuspendedDetailType(enum.IntEnum):
    """Values of virDomainEventPMSuspendedDetailType."""

    MEMORY = 0
    DISK = 1


class DomainEventResumedDetailType(enum.IntEnum):
    """Values of virDomainEventResumedDetailType."""

    UNPAUSED = 0
    MIGRATED = 1
    FROM_SNAPSHOT = 2
    POSTCOPY = 3
    POSTCOPY_FAILED = 4


class DomainEventShutdownDetailType(enum.IntEnum):
    """Values of virDomainEventShutdownDetailType."""

    FINISHED = 0
    GUEST = 1
    HOST = 2


class DomainEventStartedDetailType(enum.IntEnum):
    """Values of virDomainEventStartedDetailType."""

    BOOTED = 0
    MIGRATED = 1
    RESTORED = 2
    FROM_SNAPSHOT = 3
    WAKEUP = 4
    RECREATED = 5


class DomainEventStoppedDetailType(enum.IntEnum):
    """Values of virDomainEventStoppedDetailType."""

    SHUTDOWN = 0
    DESTROYED = 1
    CRASHED = 2
    MIGRATED = 3
    SAVED = 4
    FAILED = 5
    FROM_SNAPSHOT = 6
    RECREATED = 7


class DomainEventSuspendedDetailType(enum.IntEnum):
    """Values of virDomainEventSuspendedDetailType."""

    PAUSED = 0
    MIGRATED = 1
    IOERROR = 2
    WATCHDOG = 3
    RESTORED = 4
    FROM_SNAPSHOT = 5
    API_ERROR = 6
    POSTCOPY = 7
    POSTCOPY_FAILED = 8
    GUEST_SHUTDOWN = 9


class DomainEventTrayChangeReason(enum.IntEnum):
    """Values of virDomainEventTrayChangeReason."""

    OPEN = 0
    CLOSE = 1


class DomainEventType(enum.IntEnum):
    """Values of virDomainEventType."""

    DEFINED = 0
    UNDEFINED = 1
    STARTED = 2
    SUSPENDED = 3
    RESUMED = 4
    STOPPED = 5
    SHUTDOWN = 6
    PMSUSPENDED = 7
    CRASHED = 8


class DomainEventUndefinedDetailType(enum.IntEnum):
    """Values of virDomainEventUndefinedDetailType."""

    REMOVED = 0
    RENAMED = 1


class DomainEventWatchdogAction(enum.IntEnum):
    """Values of virDomainEventWatchdogAction."""

    NONE = 0
    PAUSE = 1
    RESET = 2
    POWEROFF = 3
    SHUTDOWN = 4
    DEBUG = 5
    INJECTNMI = 6


class DomainFDAssociateFlags(enum.IntFlag):
    """Values of virDomainFDAssociateFlags."""

    RESTORE = 1
    WRITABLE = 2


class DomainGetHostnameFlags(enum.IntFlag):
    """Values of virDomainGetHostnameFlags."""

    LEASE = 1
    AGENT = 2


class DomainGetJobStatsFlags(enum.IntFlag):
    """Values of virDomainGetJobStatsFlags."""

    COMPLETED = 1
    KEEP_COMPLETED = 2


class DomainGraphicsReloadType(enum.IntEnum):
    """Values of virDomainGraphicsReloadType."""

    ANY = 0
    VNC = 1


class DomainGuestInfoTypes(enum.IntFlag):
    """Values of virDomainGuestInfoTypes."""

    USERS = 1
    OS = 2
    TIMEZONE = 4
    HOSTNAME = 8
    FILESYSTEM = 16
    DISKS = 32
    INTERFACES = 64
    LOAD = 128
    DEVICES = 256


class DomainInterfaceAddressesSource(enum.IntEnum):
    """Values of virDomainInterfaceAddressesSource."""

    LEASE = 0
    AGENT = 1
    ARP = 2


class DomainJobOperation(enum.IntEnum):
    """Values of virDomainJobOperation."""

    UNKNOWN = 0
    START = 1
    SAVE = 2
    RESTORE = 3
    MIGRATION_IN = 4
    MIGRATION_OUT = 5
    SNAPSHOT = 6
    SNAPSHOT_REVERT = 7
    DUMP = 8
    BACKUP = 9
    SNAPSHOT_DELETE = 10


class DomainJobType(enum.IntEnum):
    """Values of virDomainJobType."""

    NONE = 0
    BOUNDED = 1
    UNBOUNDED = 2
    COMPLETED = 3
    FAILED = 4
    CANCELLED = 5


class DomainLifecycle(enum.IntEnum):
    """Values of virDomainLifecycle."""

    POWEROFF = 0
    REBOOT = 1
    CRASH = 2


class DomainLifecycleAction(enum.IntEnum):
    """Values of virDomainLifecycleAction."""

    DESTROY = 0
    RESTART = 1
    RESTART_RENAME = 2
    PRESERVE = 3
    COREDUMP_DESTROY = 4
    COREDUMP_RESTART = 5
    PRESERVE_RUNNING = 6


class DomainMemoryFailureActionType(enum.IntEnum):
    """Values of virDomainMemoryFailureActionType."""

    IGNORE = 0
    INJECT = 1
    FATAL = 2
    RESET = 3


class DomainMemoryFailureFlags(enum.IntFlag):
    """Values of virDomainMemoryFailureFlags."""

    ACTION_REQUIRED = 1
    RECURSIVE = 2


class DomainMemoryFailureRecipientType(enum.IntEnum):
    """Values of virDomainMemoryFailureRecipientType."""

    HYPERVISOR = 0
    GUEST = 1


class DomainMemoryFlags(enum.IntFlag):
    """Values of virDomainMemoryFlags."""

    VIRTUAL = 1
    PHYSICAL = 2


class DomainMemoryModFlags(enum.IntFlag):
    """Values of virDomainMemoryModFlags."""

    CURRENT = 0
    LIVE = 1
    CONFIG = 2
    MAXIMUM = 4


class DomainMemoryStatTags(enum.IntEnum):
    """Values of virDomainMemoryStatTags."""

    SWAP_IN = 0
    SWAP_OUT = 1
    MAJOR_FAULT = 2
    MINOR_FAULT = 3
    UNUSED = 4
    AVAILABLE = 5
    ACTUAL_BALLOON = 6
    RSS = 7
    USABLE = 8
    LAST_UPDATE = 9
    DISK_CACHES = 10
    HUGETLB_PGALLOC = 11
    HUGETLB_PGFAIL = 12
    NR = 13


class DomainMessageType(enum.IntFlag):
    """Values of virDomainMessageType."""

    DEPRECATION = 1
    TAINTING = 2
    IOERRORS = 4


class DomainMetadataType(enum.IntEnum):
    """Values of virDomainMetadataType."""

    DESCRIPTION = 0
    TITLE = 1
    ELEMENT = 2


class DomainMigrateFlags(enum.IntFlag):
    """Values of virDomainMigrateFlags."""

    LIVE = 1
    PEER2PEER = 2
    TUNNELLED = 4
    PERSIST_DEST = 8
    UNDEFINE_SOURCE = 16
    PAUSED = 32
    NON_SHARED_DISK = 64
    NON_SHARED_INC = 128
    CHANGE_PROTECTION = 256
    UNSAFE = 512
    OFFLINE = 1024
    COMPRESSED = 2048
    ABORT_ON_ERROR = 4096
    AUTO_CONVERGE = 8192
    RDMA_PIN_ALL = 16384
    POSTCOPY = 32768
    TLS = 65536
    PARALLEL = 131072
    NON_SHARED_SYNCHRONOUS_WRITES = 262144
    POSTCOPY_RESUME = 524288
    ZEROCOPY = 1048576


class DomainMigrateMaxSpeedFlags(enum.IntFlag):
    """Values of virDomainMigrateMaxSpeedFlags."""

    POSTCOPY = 1


class DomainModificationImpact(enum.IntFlag):
    """Values of virDomainModificationImpact."""

    CURRENT = 0
    LIVE = 1
    CONFIG = 2


class DomainNostateReason(enum.IntEnum):
    """Values of virDomainNostateReason."""

    UNKNOWN = 0


class DomainNumatuneMemMode(enum.IntEnum):
    """Values of virDomainNumatuneMemMode."""

    STRICT = 0
    PREFERRED = 1
    INTERLEAVE = 2
    RESTRICTIVE = 3


class DomainOpenGraphicsFlags(enum.IntFlag):
    """Values of virDomainOpenGraphicsFlags."""

    SKIPAUTH = 1


class DomainPMSuspendedDiskReason(enum.IntEnum):
    """Values of virDomainPMSuspendedDiskReason."""

    UNKNOWN = 0


class DomainPMSuspendedReason(enum.IntEnum):
    """Values of virDomainPMSuspendedReason."""

    UNKNOWN = 0


class DomainPausedReason(enum.IntEnum):
    """Values of virDomainPausedReason."""

    UNKNOWN = 0
    USER = 1
    MIGRATION = 2
    SAVE = 3
    DUMP = 4
    IOERROR = 5
    WATCHDOG = 6
    FROM_SNAPSHOT = 7
    SHUTTING_DOWN = 8
    SNAPSHOT = 9
    CRASHED = 10
    STARTING_UP = 11
    POSTCOPY = 12
    POSTCOPY_FAILED = 13
    API_ERROR = 14


class DomainProcessSignal(enum.IntEnum):
    """Values of virDomainProcessSignal."""

    NOP = 0
    HUP = 1
    INT = 2
    QUIT = 3
    ILL = 4
    TRAP = 5
    ABRT = 6
    BUS = 7
    FPE = 8
    KILL = 9
    USR1 = 10
    SEGV = 11
    USR2 = 12
    PIPE = 13
    ALRM = 14
    TERM = 15
    STKFLT = 16
    CHLD = 17
    CONT = 18
    STOP = 19
    TSTP = 20
    TTIN = 21
    TTOU = 22
    URG = 23
    XCPU = 24
    XFSZ = 25
    VTALRM = 26
    PROF = 27
    WINCH = 28
    POLL = 29
    PWR = 30
    SYS = 31
    RT0 = 32
    RT1 = 33
    RT2 = 34
    RT3 = 35
    RT4 = 36
    RT5 = 37
    RT6 = 38
    RT7 = 39
    RT8 = 40
    RT9 = 41
    RT10 = 42
    RT11 = 43
    RT12 = 44
    RT13 = 45
    RT14 = 46
    RT15 = 47
    RT16 = 48
    RT17 = 49
    RT18 = 50
    RT19 = 51
    RT20 = 52
    RT21 = 53
    RT22 = 54
    RT23 = 55
    RT24 = 56
    RT25 = 57
    RT26 = 58
    RT27 = 59
    RT28 = 60
    RT29 = 61
    RT30 = 62
    RT31 = 63
    RT32 = 64


class DomainQemuAgentCommandTimeoutValues(enum.IntEnum):
    """Values of virDomainQemuAgentCommandTimeoutValues."""

    MIN = -2
    BLOCK = -2
    DEFAULT = -1
    NOWAIT = 0
    SHUTDOWN = 60


class DomainQemuMonitorCommandFlags(enum.IntFlag):
    """Values of virDomainQemuMonitorCommandFlags."""

    DEFAULT = 0
    HMP = 1


class DomainRebootFlagValues(enum.IntFlag):
    """Values of virDomainRebootFlagValues."""

    DEFAULT = 0
    ACPI_POWER_BTN = 1
    GUEST_AGENT = 2
    INITCTL = 4
    SIGNAL = 8
    PARAVIRT = 16


class DomainRunningReason(enum.IntEnum):
    """Values of virDomainRunningReason."""

    UNKNOWN = 0
    BOOTED = 1
    MIGRATED = 2
    RESTORED = 3
    FROM_SNAPSHOT = 4
    UNPAUSED = 5
    MIGRATION_CANCELED = 6
    SAVE_CANCELED = 7
    WAKEUP = 8
    CRASHED = 9
    POSTCOPY = 10
    POSTCOPY_FAILED = 11


class DomainSaveImageXMLFlags(enum.IntFlag):
    """Values of virDomainSaveImageXMLFlags."""

    SECURE = 1


class DomainSaveRestoreFlags(enum.IntFlag):
    """Values of virDomainSaveRestoreFlags."""

    BYPASS_CACHE = 1
    RUNNING = 2
    PAUSED = 4
    RESET_NVRAM = 8


class DomainSetTimeFlags(enum.IntFlag):
    """Values of virDomainSetTimeFlags."""

    SYNC = 1


class DomainSetUserPasswordFlags(enum.IntFlag):
    """Values of virDomainSetUserPasswordFlags."""

    ENCRYPTED = 1


class DomainSetVcpuFlags(enum.IntFlag):
    """Values of virDomainSetVcpuFlags."""

    AFFECT_CURRENT = 0
    AFFECT_LIVE = 1
    AFFECT_CONFIG = 2
    ASYNC_UNPLUG = 4


class DomainShutdownFlagValues(enum.IntFlag):
    """Values of virDomainShutdownFlagValues."""

    DEFAULT = 0
    ACPI_POWER_BTN = 1
    GUEST_AGENT = 2
    INITCTL = 4
    SIGNAL = 8
    PARAVIRT = 16


class DomainShutdownReason(enum.IntEnum):
    """Values of virDomainShutdownReason."""

    UNKNOWN = 0
    USER = 1


class DomainShutoffReason(enum.IntEnum):
    """Values of virDomainShutoffReason."""

    UNKNOWN = 0
    SHUTDOWN = 1
    DESTROYED = 2
    CRASHED = 3
    MIGRATED = 4
    SAVED = 5
    FAILED = 6
    FROM_SNAPSHOT = 7
    DAEMON = 8


class DomainSnapshotCreateFlags(enum.IntFlag):
    """Values of virDomainSnapshotCreateFlags."""

    REDEFINE = 1
    CURRENT = 2
    NO_METADATA = 4
    HALT = 8
    DISK_ONLY = 16
    REUSE_EXT = 32
    QUIESCE = 64
    ATOMIC = 128
    LIVE = 256
    VALIDATE = 512


class DomainSnapshotDeleteFlags(enum.IntFlag):
    """Values of virDomainSnapshotDeleteFlags."""

    CHILDREN = 1
    METADATA_ONLY = 2
    CHILDREN_ONLY = 4


class DomainSnapshotListFlags(enum.IntFlag):
    """Values of virDomainSnapshotListFlags."""

    ROOTS = 1
    DESCENDANTS = 1
    LEAVES = 4
    NO_LEAVES = 8
    METADATA = 2
    NO_METADATA = 16
    INACTIVE = 32
    ACTIVE = 64
    DISK_ONLY = 128
    INTERNAL = 256
    EXTERNAL = 512
    TOPOLOGICAL = 1024


class DomainSnapshotRevertFlags(enum.IntFlag):
    """Values of virDomainSnapshotRevertFlags."""

    RUNNING = 1
    PAUSED = 2
    FORCE = 4
    RESET_NVRAM = 8


class DomainSnapshotXMLFlags(enum.IntFlag):
    """Values of virDomainSnapshotXMLFlags."""

    SECURE = 1


class DomainState(enum.IntEnum):
    """Values of virDomainState."""

    NOSTATE = 0
    RUNNING = 1
    BLOCKED = 2
    PAUSED = 3
    SHUTDOWN = 4
    SHUTOFF = 5
    CRASHED = 6
    PMSUSPENDED = 7


class DomainStatsTypes(enum.IntFlag):
    """Values of virDomainStatsTypes."""

    STATE = 1
    CPU_TOTAL = 2
    BALLOON = 4
    VCPU = 8
    INTERFACE = 16
    BLOCK = 32
    PERF = 64
    IOTHREAD = 128
    MEMORY = 256
    DIRTYRATE = 512
    VM = 1024


class DomainUndefineFlagsValues(enum.IntFlag):
    """Values of virDomainUndefineFlagsValues."""

    MANAGED_SAVE = 1
    SNAPSHOTS_METADATA = 2
    NVRAM = 4
    KEEP_NVRAM = 8
    CHECKPOINTS_METADATA = 16
    TPM = 32
    KEEP_TPM = 64


class DomainVcpuFlags(enum.IntFlag):
    """Values of virDomainVcpuFlags."""

    CURRENT = 0
    LIVE = 1
    CONFIG = 2
    MAXIMUM = 4
    GUEST = 8
    HOTPLUGGABLE = 16
    ASYNC_UNPLUG = 32


class DomainXMLFlags(enum.IntFlag):
    """Values of virDomainXMLFlags."""

    SECURE = 1
    INACTIVE = 2
    UPDATE_CPU = 4
    MIGRATABLE = 8


class ErrorCode(enum.IntEnum):
    """Values of virErrorNumber."""

    OK = 0
    INTERNAL_ERROR = 1
    NO_MEMORY = 2
    NO_SUPPORT = 3
    UNKNOWN_HOST = 4
    NO_CONNECT = 5
    INVALID_CONN = 6
    INVALID_DOMAIN = 7
    INVALID_ARG = 8
    OPERATION_FAILED = 9
    GET_FAILED = 10
    POST_FAILED = 11
    HTTP_ERROR = 12
    SEXPR_SERIAL = 13
    NO_XEN = 14
    XEN_CALL = 15
    OS_TYPE = 16
    NO_KERNEL = 17
    NO_ROOT = 18
    NO_SOURCE = 19
    NO_TARGET = 20
    NO_NAME = 21
    NO_OS = 22
    NO_DEVICE = 23
    NO_XENSTORE = 24
    DRIVER_FULL = 25
    CALL_FAILED = 26
    XML_ERROR = 27
    DOM_EXIST = 28
    OPERATION_DENIED = 29
    OPEN_FAILED = 30
    READ_FAILED = 31
    PARSE_FAILED = 32
    CONF_SYNTAX = 33
    WRITE_FAILED = 34
    XML_DETAIL = 35
    INVALID_NETWORK = 36
    NETWORK_EXIST = 37
    SYSTEM_ERROR = 38
    RPC = 39
    GNUTLS_ERROR = 40
    WAR_NO_NETWORK = 41
    NO_DOMAIN = 42
    NO_NETWORK = 43
    INVALID_MAC = 44
    AUTH_FAILED = 45
    INVALID_STORAGE_POOL = 46
    INVALID_STORAGE_VOL = 47
    WAR_NO_STORAGE = 48
    NO_STORAGE_POOL = 49
    NO_STORAGE_VOL = 50
    WAR_NO_NODE = 51
    INVALID_NODE_DEVICE = 52
    NO_NODE_DEVICE = 53
    NO_SECURITY_MODEL = 54
    OPERATION_INVALID = 55
    WAR_NO_INTERFACE = 56
    NO_INTERFACE = 57
    INVALID_INTERFACE = 58
    MULTIPLE_INTERFACES = 59
    WAR_NO_NWFILTER = 60
    INVALID_NWFILTER = 61
    NO_NWFILTER = 62
    BUILD_FIREWALL = 63
    WAR_NO_SECRET = 64
    INVALID_SECRET = 65
    NO_SECRET = 66
    CONFIG_UNSUPPORTED = 67
    OPERATION_TIMEOUT = 68
    MIGRATE_PERSIST_FAILED = 69
    HOOK_SCRIPT_FAILED = 70
    INVALID_DOMAIN_SNAPSHOT = 71
    NO_DOMAIN_SNAPSHOT = 72
    INVALID_STREAM = 73
    ARGUMENT_UNSUPPORTED = 74
    STORAGE_PROBE_FAILED = 75
    STORAGE_POOL_BUILT = 76
    SNAPSHOT_REVERT_RISKY = 77
    OPERATION_ABORTED = 78
    AUTH_CANCELLED = 79
    NO_DOMAIN_METADATA = 80
    MIGRATE_UNSAFE = 81
    OVERFLOW = 82
    BLOCK_COPY_ACTIVE = 83
    OPERATION_UNSUPPORTED = 84
    SSH = 85
    AGENT_UNRESPONSIVE = 86
    RESOURCE_BUSY = 87
    ACCESS_DENIED = 88
    DBUS_SERVICE = 89
    STORAGE_VOL_EXIST = 90
    CPU_INCOMPATIBLE = 91
    XML_INVALID_SCHEMA = 92
    MIGRATE_FINISH_OK = 93
    AUTH_UNAVAILABLE = 94
    NO_SERVER = 95
    NO_CLIENT = 96
    AGENT_UNSYNCED = 97
    LIBSSH = 98
    DEVICE_MISSING = 99
    INVALID_NWFILTER_BINDING = 100
    NO_NWFILTER_BINDING = 101
    INVALID_DOMAIN_CHECKPOINT = 102
    NO_DOMAIN_CHECKPOINT = 103
    NO_DOMAIN_BACKUP = 104
    INVALID_NETWORK_PORT = 105
    NETWORK_PORT_EXIST = 106
    NO_NETWORK_PORT = 107
    NO_HOSTNAME = 108
    CHECKPOINT_INCONSISTENT = 109
    MULTIPLE_DOMAINS = 110
    NO_NETWORK_METADATA = 111
    AGENT_COMMAND_TIMEOUT = 112
    AGENT_COMMAND_FAILED = 113
    INVALID_ENCR_KEY_SECRET = 114


class ErrorDomain(enum.IntEnum):
    """Values of virErrorDomain."""

    NONE = 0
    XEN = 1
    XEND = 2
    XENSTORE = 3
    SEXPR = 4
    XML = 5
    DOM = 6
    RPC = 7
    PROXY = 8
    CONF = 9
    QEMU = 10
    NET = 11
    TEST = 12
    REMOTE = 13
    OPENVZ = 14
    XENXM = 15
    STATS_LINUX = 16
    LXC = 17
    STORAGE = 18
    NETWORK = 19
    DOMAIN = 20
    UML = 21
    NODEDEV = 22
    XEN_INOTIFY = 23
    SECURITY = 24
    VBOX = 25
    INTERFACE = 26
    ONE = 27
    ESX = 28
    PHYP = 29
    SECRET = 30
    CPU = 31
    XENAPI = 32
    NWFILTER = 33
    HOOK = 34
    DOMAIN_SNAPSHOT = 35
    AUDIT = 36
    SYSINFO = 37
    STREAMS = 38
    VMWARE = 39
    EVENT = 40
    LIBXL = 41
    LOCKING = 42
    HYPERV = 43
    CAPABILITIES = 44
    URI = 45
    AUTH = 46
    DBUS = 47
    PARALLELS = 48
    DEVICE = 49
    SSH = 50
    LOCKSPACE = 51
    INITCTL = 52
    IDENTITY = 53
    CGROUP = 54
    ACCESS = 55
    SYSTEMD = 56
    BHYVE = 57
    CRYPTO = 58
    FIREWALL = 59
    POLKIT = 60
    THREAD = 61
    ADMIN = 62
    LOGGING = 63
    XENXL = 64
    PERF = 65
    LIBSSH = 66
    RESCTRL = 67
    FIREWALLD = 68
    DOMAIN_CHECKPOINT = 69
    TPM = 70
    BPF = 71
    CH = 72


class ErrorLevel(enum.IntEnum):
    """Values of virErrorLevel."""

    NONE = 0
    WARNING = 1
    ERROR = 2


class EventHandleType(enum.IntFlag):
    """Values of virEventHandleType."""

    READABLE = 1
    WRITABLE = 2
    ERROR = 4
    HANGUP = 8


class IPAddrType(enum.IntEnum):
    """Values of virIPAddrType."""

    IPV4 = 0
    IPV6 = 1


class InterfaceDefineFlags(enum.IntFlag):
    """Values of virInterfaceDefineFlags."""

    VALIDATE = 1


class InterfaceXMLFlags(enum.IntFlag):
    """Values of virInterfaceXMLFlags."""

    INACTIVE = 1


class KeycodeSet(enum.IntEnum):
    """Values of virKeycodeSet."""

    LINUX = 0
    XT = 1
    ATSET1 = 2
    ATSET2 = 3
    ATSET3 = 4
    OSX = 5
    XT_KBD = 6
    USB = 7
    WIN32 = 8
    QNUM = 9


class MemoryParameterType(enum.IntEnum):
    """Values of virMemoryParameterType."""

    INT = 1
    UINT = 2
    LLONG = 3
    ULLONG = 4
    DOUBLE = 5
    BOOLEAN = 6


class NWFilterBindingCreateFlags(enum.IntFlag):
    """Values of virNWFilterBindingCreateFlags."""

    VALIDATE = 1


class NWFilterDefineFlags(enum.IntFlag):
    """Values of virNWFilterDefineFlags."""

    VALIDATE = 1


class NetworkCreateFlags(enum.IntFlag):
    """Values of virNetworkCreateFlags."""

    VALIDATE = 1


class NetworkDefineFlags(enum.IntFlag):
    """Values of virNetworkDefineFlags."""

    VALIDATE = 1


class NetworkEventID(enum.IntEnum):
    """Values of virNetworkEventID."""

    LIFECYCLE = 0
    METADATA_CHANGE = 1


class NetworkEventLifecycleType(enum.IntEnum):
    """Values of virNetworkEventLifecycleType."""

    DEFINED = 0
    UNDEFINED = 1
    STARTED = 2
    STOPPED = 3


class NetworkMetadataType(enum.IntEnum):
    """Values of virNetworkMetadataType."""

    DESCRIPTION = 0
    TITLE = 1
    ELEMENT = 2


class NetworkPortCreateFlags(enum.IntFlag):
    """Values of virNetworkPortCreateFlags."""

    RECLAIM = 1
    VALIDATE = 2


class NetworkUpdateCommand(enum.IntEnum):
    """Values of virNetworkUpdateCommand."""

    NONE = 0
    MODIFY = 1
    DELETE = 2
    ADD_FIRST = 4


class NetworkUpdateFlags(enum.IntFlag):
    """Values of virNetworkUpdateFlags."""

    CURRENT = 0
    LIVE = 1
    CONFIG = 2


class NetworkUpdateSection(enum.IntEnum):
    """Values of virNetworkUpdateSection."""

    NONE = 0
    BRIDGE = 1
    DOMAIN = 2
    IP = 3
    IP_DHCP_HOST = 4
    IP_DHCP_RANGE = 5
    FORWARD = 6
    FORWARD_INTERFACE = 7
    FORWARD_PF = 8
    PORTGROUP = 9
    DNS_HOST = 10
    DNS_TXT = 11
    DNS_SRV = 12


class NetworkXMLFlags(enum.IntFlag):
    """Values of virNetworkXMLFlags."""

    INACTIVE = 1


class NodeAllocPagesFlags(enum.IntFlag):
    """Values of virNodeAllocPagesFlags."""

    ADD = 0
    SET = 1


class NodeDeviceCreateXMLFlags(enum.IntFlag):
    """Values of virNodeDeviceCreateXMLFlags."""

    VALIDATE = 1


class NodeDeviceDefineXMLFlags(enum.IntFlag):
    """Values of virNodeDeviceDefineXMLFlags."""

    VALIDATE = 1


class NodeDeviceEventID(enum.IntEnum):
    """Values of virNodeDeviceEventID."""

    LIFECYCLE = 0
    UPDATE = 1


class NodeDeviceEventLifecycleType(enum.IntEnum):
    """Values of virNodeDeviceEventLifecycleType."""

    CREATED = 0
    DELETED = 1
    DEFINED = 2
    UNDEFINED = 3


class NodeDeviceUpdateFlags(enum.IntFlag):
    """Values of virNodeDeviceUpdateFlags."""

    CURRENT = 0
    LIVE = 1
    CONFIG = 2


class NodeDeviceXMLFlags(enum.IntFlag):
    """Values of virNodeDeviceXMLFlags."""

    INACTIVE = 1


class NodeGetCPUStatsAllCPUs(enum.IntEnum):
    """Values of virNodeGetCPUStatsAllCPUs."""

    CPUS = -1


class NodeGetMemoryStatsAllCells(enum.IntEnum):
    """Values of virNodeGetMemoryStatsAllCells."""

    CELLS = -1


class NodeSuspendTarget(enum.IntEnum):
    """Values of virNodeSuspendTarget."""

    MEM = 0
    DISK = 1
    HYBRID = 2


class SchedParameterType(enum.IntEnum):
    """Values of virSchedParameterType."""

    INT = 1
    UINT = 2
    LLONG = 3
    ULLONG = 4
    DOUBLE = 5
    BOOLEAN = 6


class SecretDefineFlags(enum.IntFlag):
    """Values of virSecretDefineFlags."""

    VALIDATE = 1


class SecretEventID(enum.IntEnum):
    """Values of virSecretEventID."""

    LIFECYCLE = 0
    VALUE_CHANGED = 1


class SecretEventLifecycleType(enum.IntEnum):
    """Values of virSecretEventLifecycleType."""

    DEFINED = 0
    UNDEFINED = 1


class SecretUsageType(enum.IntEnum):
    """Values of virSecretUsageType."""

    NONE = 0
    VOLUME = 1
    CEPH = 2
    ISCSI = 3
    TLS = 4
    VTPM = 5


class StoragePoolBuildFlags(enum.IntFlag):
    """Values of virStoragePoolBuildFlags."""

    NEW = 0
    REPAIR = 1
    RESIZE = 2
    NO_OVERWRITE = 4
    OVERWRITE = 8


class StoragePoolCreateFlags(enum.IntFlag):
    """Values of virStoragePoolCreateFlags."""

    NORMAL = 0
    WITH_BUILD = 1
    WITH_BUILD_OVERWRITE = 2
    WITH_BUILD_NO_OVERWRITE = 4


class StoragePoolDefineFlags(enum.IntFlag):
    """Values of virStoragePoolDefineFlags."""

    VALIDATE = 1


class StoragePoolDeleteFlags(enum.IntFlag):
    """Values of virStoragePoolDeleteFlags."""

    NORMAL = 0
    ZEROED = 1


class StoragePoolEventID(enum.IntEnum):
    """Values of virStoragePoolEventID."""

    LIFECYCLE = 0
    REFRESH = 1


class StoragePoolEventLifecycleType(enum.IntEnum):
    """Values of virStoragePoolEventLifecycleType."""

    DEFINED = 0
    UNDEFINED = 1
    STARTED = 2
    STOPPED = 3
    CREATED = 4
    DELETED = 5


class StoragePoolState(enum.IntEnum):
    """Values of virStoragePoolState."""

    INACTIVE = 0
    BUILDING = 1
    RUNNING = 2
    DEGRADED = 3
    INACCESSIBLE = 4


class StorageVolCreateFlags(enum.IntFlag):
    """Values of virStorageVolCreateFlags."""

    PREALLOC_METADATA = 1
    REFLINK = 2
    VALIDATE = 4


class StorageVolDeleteFlags(enum.IntFlag):
    """Values of virStorageVolDeleteFlags."""

    NORMAL = 0
    ZEROED = 1
    WITH_SNAPSHOTS = 2


class StorageVolDownloadFlags(enum.IntFlag):
    """Values of virStorageVolDownloadFlags."""

    STREAM = 1


class StorageVolInfoFlags(enum.IntFlag):
    """Values of virStorageVolInfoFlags."""

    USE_ALLOCATION = 0
    GET_PHYSICAL = 1


class StorageVolResizeFlags(enum.IntFlag):
    """Values of virStorageVolResizeFlags."""

    ALLOCATE = 1
    DELTA = 2
    SHRINK = 4


class StorageVolType(enum.IntEnum):
    """Values of virStorageVolType."""

    FILE = 0
    BLOCK = 1
    DIR = 2
    NETWORK = 3
    NETDIR = 4
    PLOOP = 5


class StorageVolUploadFlags(enum.IntFlag):
    """Values of virStorageVolUploadFlags."""

    STREAM = 1


class StorageVolWipeAlgorithm(enum.IntEnum):
    """Values of virStorageVolWipeAlgorithm."""

    ZERO = 0
    NNSA = 1
    DOD = 2
    BSI = 3
    GUTMANN = 4
    SCHNEIER = 5
    PFITZNER7 = 6
    PFITZNER33 = 7
    RANDOM = 8
    TRIM = 9


class StorageXMLFlags(enum.IntFlag):
    """Values of virStorageXMLFlags."""

    INACTIVE = 1


class StreamEventType(enum.IntFlag):
    """Values of virStreamEventType."""

    READABLE = 1
    WRITABLE = 2
    ERROR = 4
    HANGUP = 8


class StreamFlags(enum.IntFlag):
    """Values of virStreamFlags."""

    NONBLOCK = 1


class StreamRecvFlagsValues(enum.IntFlag):
    """Values of virStreamRecvFlagsValues."""

    HOLE = 1


class TypedParameterFlags(enum.IntFlag):
    """Values of virTypedParameterFlags."""

    OKAY = 4


class TypedParameterType(enum.IntEnum):
    """Values of virTypedParameterType."""

    INT = 1
    UINT = 2
    LLONG = 3
    ULLONG = 4
    DOUBLE = 5
    BOOLEAN = 6
    STRING = 7


class VcpuHostCpuState(enum.IntEnum):
    """Values of virVcpuHostCpuState."""

    OFFLINE = -1
    UNAVAILABLE = -2


class VcpuState(enum.IntEnum):
    """Values of virVcpuState."""

    OFFLINE = 0
    RUNNING = 1
    BLOCKED = 2
