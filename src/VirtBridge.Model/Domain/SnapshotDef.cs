using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>The state a domain was in when a snapshot was taken.</summary>
public enum SnapshotState
{
    None,
    Running,
    Blocked,
    Paused,
    Shutdown,
    Shutoff,
    Crashed,
    PmSuspended,
    DiskSnapshot,
}

/// <summary>A snapshot: what was kept of memory and disks, and the definition of that moment.</summary>
public sealed record SnapshotDef
{
    /// <summary>Null until the engine names it after its creation time.</summary>
    public string? Name { get; init; }

    public string? Description { get; init; }

    public string? Parent { get; init; }

    /// <summary>Seconds since the epoch; null until taken.</summary>
    public long? CreationTime { get; init; }

    public SnapshotState State { get; init; }

    /// <summary>Where memory is kept; null when nothing was said.</summary>
    public DiskSnapshot? Memory { get; init; }

    public string? MemoryFile { get; init; }

    public ValueArray<SnapshotDisk> Disks { get; init; }

    public DomainDef? Domain { get; init; }

    public DomainDef? InactiveDomain { get; init; }

    /// <summary>Printed where the definition is not kept.</summary>
    public Uuid? DomainUuid { get; init; }

    public bool Current { get; init; }

    /// <summary>What the hypervisor driver needs to restore, as XML text.</summary>
    public string? Cookie { get; init; }

    public bool IsExternal => Memory == DiskSnapshot.External || Disks.Any(disk => disk.Location == DiskSnapshot.External);
}

public sealed record SnapshotDisk(string Name)
{
    public DiskSnapshot? Location { get; init; }

    /// <summary>The new top image of an external snapshot.</summary>
    public StorageSource Source { get; init; } = new();

    public bool? SnapshotDeleteInProgress { get; init; }
}
