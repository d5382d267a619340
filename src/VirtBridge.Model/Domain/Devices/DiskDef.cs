namespace VirtBridge.Model;

/// <summary>A disk, CD or floppy drive of the guest.</summary>
public sealed record DiskDef : DeviceDef
{
    public required StorageSource Source { get; init; }

    public DiskDevice Device { get; init; }

    public DiskBus? Bus { get; init; }

    /// <summary>Name of the target ("vda"), the handle users know a disk by.</summary>
    public string? Target { get; init; }

    public VirtioModel? Model { get; init; }

    public bool? RawIo { get; init; }

    public Sgio? Sgio { get; init; }

    public DiskSnapshot? Snapshot { get; init; }

    public string? DriverName { get; init; }

    public DiskCache? Cache { get; init; }

    public DiskErrorPolicy? ErrorPolicy { get; init; }

    public DiskErrorPolicy? ReadErrorPolicy { get; init; }

    public DiskIo? Io { get; init; }

    public bool? IoEventFd { get; init; }

    public bool? EventIdx { get; init; }

    public bool? CopyOnRead { get; init; }

    public DiskDiscard? Discard { get; init; }

    public bool? DiscardNoUnref { get; init; }

    public uint? IoThread { get; init; }

    public ValueArray<IoThreadMapping> IoThreads { get; init; }

    public DiskDetectZeroes? DetectZeroes { get; init; }

    public uint? Queues { get; init; }

    public uint? QueueSize { get; init; }

    public VirtioOptions Virtio { get; init; } = VirtioOptions.None;

    public DiskMirror? Mirror { get; init; }

    /// <summary>Only of disks of running guests.</summary>
    public DiskRuntime? Runtime { get; init; }


    public bool? Removable { get; init; }

    public DiskTray? Tray { get; init; }

    public uint? RotationRate { get; init; }

    public ValueArray<string> ThrottleFilters { get; init; }

    public DiskIoTune? IoTune { get; init; }

    public DiskGeometry? Geometry { get; init; }

    public DiskBlockIo? BlockIo { get; init; }

    public bool ReadOnly { get; init; }

    public bool IsOpenedReadOnly => ReadOnly || Device == DiskDevice.Cdrom;

    public bool Shareable { get; init; }

    public bool Transient { get; init; }

    public bool? TransientShareBacking { get; init; }

    public string? Serial { get; init; }

    public string? Wwn { get; init; }

    public string? Vendor { get; init; }

    public string? Product { get; init; }

    public string? BackendDomain { get; init; }

    /// <summary>The user placed authentication or encryption beside the source and not inside it, where it is printed again.</summary>
    public bool AuthBesideSource { get; init; }

    public bool EncryptionBesideSource { get; init; }
}

public sealed record IoThreadMapping(uint Id, ValueArray<uint> Queues);

public sealed record DiskMirror(DiskMirrorJob? Job, DiskMirrorReady? Ready, StorageSource Source);

public sealed record DiskGeometry(uint Cylinders, uint Heads, uint Sectors, DiskGeometryTranslation? Translation);

public sealed record DiskBlockIo(uint? LogicalBlockSize, uint? PhysicalBlockSize, uint? DiscardGranularity);

/// <summary>Limits of throughput; zero is no limit.</summary>
public sealed record DiskIoTune
{
    public ulong TotalBytes { get; init; }
    public ulong ReadBytes { get; init; }
    public ulong WriteBytes { get; init; }
    public ulong TotalIops { get; init; }
    public ulong ReadIops { get; init; }
    public ulong WriteIops { get; init; }
    public ulong TotalBytesMax { get; init; }
    public ulong ReadBytesMax { get; init; }
    public ulong WriteBytesMax { get; init; }
    public ulong TotalIopsMax { get; init; }
    public ulong ReadIopsMax { get; init; }
    public ulong WriteIopsMax { get; init; }
    public ulong SizeIops { get; init; }
    public ulong TotalBytesMaxLength { get; init; }
    public ulong ReadBytesMaxLength { get; init; }
    public ulong WriteBytesMaxLength { get; init; }
    public ulong TotalIopsMaxLength { get; init; }
    public ulong ReadIopsMaxLength { get; init; }
    public ulong WriteIopsMaxLength { get; init; }
    public string? GroupName { get; init; }

    public bool IsEmpty => this == new DiskIoTune();
}
