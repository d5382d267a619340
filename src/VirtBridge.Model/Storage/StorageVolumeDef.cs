namespace VirtBridge.Model;

public enum StorageVolumeType
{
    File,
    Block,
    Dir,
    Network,
    NetDir,
    Ploop,
}

/// <summary>A volume of a pool.</summary>
public sealed record StorageVolumeDef
{
    public StorageVolumeType Type { get; init; }
    public required string Name { get; init; }
    public string? Key { get; init; }
    public ulong Capacity { get; init; }

    /// <summary>False when the document left the capacity to be found out.</summary>
    public bool HasCapacity { get; init; } = true;

    public ulong Allocation { get; init; }

    /// <summary>False when the document gave none; the capacity counts then.</summary>
    public bool HasAllocation { get; init; } = true;

    public ulong Physical { get; init; }
    public ValueArray<StorageVolumeExtent> Extents { get; init; }
    public StorageVolumeTarget Target { get; init; } = new();
    public StorageVolumeTarget? Backing { get; init; }
}

/// <summary>A piece of a device the volume occupies.</summary>
public sealed record StorageVolumeExtent(string Device, ulong Start, ulong End);

public sealed record StorageTimestamps(string? Access, string? Birth, string? Change, string? Modify);

public sealed record StorageVolumeTarget
{
    public string? Path { get; init; }
    public string? Format { get; init; }
    public StoragePermissions? Permissions { get; init; }
    public StorageTimestamps? Timestamps { get; init; }
    public StorageEncryption? Encryption { get; init; }
    public string? Compat { get; init; }
    public bool NoCopyOnWrite { get; init; }
    public ulong ClusterSize { get; init; }

    /// <summary>The <c>features</c> element was there, even if empty.</summary>
    public bool HasFeatures { get; init; }

    public bool LazyRefcounts { get; init; }
    public bool ExtendedL2 { get; init; }
}
