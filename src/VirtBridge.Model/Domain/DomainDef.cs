using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Everything a user says about a guest. Memory sizes are in KiB.</summary>
public sealed record DomainDef
{
    public VirtType VirtType { get; init; }

    /// <summary>Number of a running guest; -1 when it is not running.</summary>
    public int Id { get; init; } = -1;

    public required string Name { get; init; }

    /// <summary>Null until generated.</summary>
    public Uuid? Uuid { get; init; }

    public Uuid? HardwareUuid { get; init; }

    public GenId? GenId { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>User content below the metadata element, as XML text.</summary>
    public string? Metadata { get; init; }

    public MemoryTotals Memory { get; init; } = MemoryTotals.None;

    public BlkioTune BlkioTune { get; init; } = BlkioTune.None;

    public MemTune MemTune { get; init; } = MemTune.None;

    public MemoryBacking MemoryBacking { get; init; } = MemoryBacking.None;

    public VcpuTotals Vcpus { get; init; } = VcpuTotals.One;

    public IoThreads IoThreads { get; init; } = IoThreads.None;

    public ValueArray<DiskIoTune> ThrottleGroups { get; init; }

    public CpuTune CpuTune { get; init; } = CpuTune.None;

    public NumaTune NumaTune { get; init; } = NumaTune.None;

    public DomainResource? Resource { get; init; }

    public ValueArray<SysinfoDef> Sysinfo { get; init; }

    public string? Bootloader { get; init; }

    public string? BootloaderArgs { get; init; }

    public required DomainOs Os { get; init; }

    public IdMap? IdMap { get; init; }

    public DomainFeatures Features { get; init; } = DomainFeatures.None;

    public CpuDef? Cpu { get; init; }

    public ClockDef Clock { get; init; } = ClockDef.Utc;

    public DomainLifecycleAction OnPowerOff { get; init; } = DomainLifecycleAction.Destroy;

    public DomainLifecycleAction OnReboot { get; init; } = DomainLifecycleAction.Restart;

    public DomainLifecycleAction OnCrash { get; init; } = DomainLifecycleAction.Destroy;

    public LockFailureAction? OnLockFailure { get; init; }

    public PowerManagement? Pm { get; init; }

    public ValueArray<PerfSetting> Perf { get; init; }

    public DomainDevices Devices { get; init; } = DomainDevices.None;

    public ValueArray<Seclabel> Seclabels { get; init; }

    public ValueArray<KeyWrap> KeyWraps { get; init; }

    public LaunchSecurity? LaunchSecurity { get; init; }

    public DriverNamespace Namespace { get; init; } = DriverNamespace.None;

    public bool IsRunning => Id >= 0;

    public string Arch => Os.Arch ?? "";
}

/// <summary>The generation id a guest sees change when its state goes back in time. Null: generate one.</summary>
public sealed record GenId(Uuid? Value);

public sealed record MemoryTotals
{
    public static readonly MemoryTotals None = new();

    /// <summary>What the user asked for, without memory devices taken into account. Null while unset.</summary>
    public ulong? Initial { get; init; }

    /// <summary>Boot memory plus memory devices.</summary>
    public ulong Total => Initial ?? 0;

    public ulong? Current { get; init; }

    public ulong? Max { get; init; }

    public uint MaxSlots { get; init; }

    public bool? DumpCore { get; init; }
}

public sealed record VcpuTotals
{
    public static readonly VcpuTotals One = new();

    public uint Max { get; init; } = 1;

    /// <summary>How many are plugged in.</summary>
    public uint? Current { get; init; }

    public string? CpuSet { get; init; }

    public Placement? Placement { get; init; }

    /// <summary>Single virtual processors in order of their ids; empty when they are all alike.</summary>
    public ValueArray<VcpuDef> Individual { get; init; }

    public uint Online => Current ?? Max;
}

public sealed record VcpuDef(uint Id, bool Enabled, bool? Hotpluggable, uint? Order);

public sealed record IoThreads
{
    public static readonly IoThreads None = new();

    public uint Count { get; init; }

    /// <summary>Threads with something to say about; printed one by one when any was given by the user.</summary>
    public ValueArray<IoThreadDef> Ids { get; init; }

    public int? DefaultPoolMin { get; init; }

    public int? DefaultPoolMax { get; init; }

    public bool HasDefault => DefaultPoolMin is not null || DefaultPoolMax is not null;
}

public sealed record IoThreadDef(uint Id, bool AutoFill)
{
    public int? PoolMin { get; init; }
    public int? PoolMax { get; init; }
    public IoThreadPoll? Poll { get; init; }
}

public sealed record IoThreadPoll(ulong? Max, ulong? Grow, ulong? Shrink);

public sealed record DomainResource(string? Partition, string? FibreChannelAppId);

public sealed record PowerManagement(bool? SuspendToMemory, bool? SuspendToDisk);

public sealed record PerfSetting(PerfEvent Event, bool Enabled);

public sealed record KeyWrap(KeyWrapCipher Cipher, bool Enabled);

public sealed record DomainDevices
{
    public static readonly DomainDevices None = new();

    public string? Emulator { get; init; }
    public ValueArray<DiskDef> Disks { get; init; }
    public ValueArray<ControllerDef> Controllers { get; init; }
    public ValueArray<LeaseDef> Leases { get; init; }
    public ValueArray<FilesystemDef> Filesystems { get; init; }
    public ValueArray<InterfaceDef> Interfaces { get; init; }
    public ValueArray<SmartcardDef> Smartcards { get; init; }
    public ValueArray<SerialDef> Serials { get; init; }
    public ValueArray<ParallelDef> Parallels { get; init; }
    public ValueArray<ConsoleDef> Consoles { get; init; }
    public ValueArray<ChannelDef> Channels { get; init; }
    public ValueArray<InputDef> Inputs { get; init; }
    public ValueArray<TpmDef> Tpms { get; init; }
    public ValueArray<GraphicsDef> Graphics { get; init; }
    public ValueArray<SoundDef> Sounds { get; init; }
    public ValueArray<AudioDef> Audios { get; init; }
    public ValueArray<VideoDef> Videos { get; init; }
    public ValueArray<HostdevDef> Hostdevs { get; init; }
    public ValueArray<RedirDef> Redirs { get; init; }
    public ValueArray<RedirFilterRule>? RedirFilter { get; init; }
    public ValueArray<HubDef> Hubs { get; init; }
    public ValueArray<WatchdogDef> Watchdogs { get; init; }
    public BalloonDef? Balloon { get; init; }
    public ValueArray<RngDef> Rngs { get; init; }
    public NvramDef? Nvram { get; init; }
    public ValueArray<PanicDef> Panics { get; init; }
    public ValueArray<ShmemDef> Shmems { get; init; }
    public ValueArray<MemoryDef> Memories { get; init; }
    public IommuDef? Iommu { get; init; }
    public VsockDef? Vsock { get; init; }
    public ValueArray<CryptoDef> Cryptos { get; init; }
    public PstoreDef? Pstore { get; init; }
}
