using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Whether a checkpoint tracks changes of a disk.</summary>
public enum CheckpointMode
{
    No,
    Bitmap,
}

/// <summary>A point in time from which changed blocks of disks are known.</summary>
public sealed record CheckpointDef
{
    public string? Name { get; init; }

    public string? Description { get; init; }

    public string? Parent { get; init; }

    public long? CreationTime { get; init; }

    public ValueArray<CheckpointDisk> Disks { get; init; }

    public DomainDef? Domain { get; init; }

    public Uuid? DomainUuid { get; init; }

    public bool Current { get; init; }
}

public sealed record CheckpointDisk(string Name)
{
    public CheckpointMode? Mode { get; init; }

    public string? Bitmap { get; init; }

    /// <summary>Bytes changed since, when asked for.</summary>
    public ulong? Size { get; init; }

    public bool SizeValid { get; init; }
}
