namespace VirtBridge.Model;

/// <summary>A host directory, image or memory the guest mounts.</summary>
public sealed record FilesystemDef : DeviceDef
{
    public FilesystemType Type { get; init; }

    public FilesystemAccess? Access { get; init; }

    public FilesystemMultidevs? Multidevs { get; init; }

    public uint? FileMode { get; init; }

    public uint? DirectoryMode { get; init; }

    public VirtioModel? Model { get; init; }

    public FilesystemDriver? Driver { get; init; }

    public StorageFormat? Format { get; init; }

    public FilesystemWritePolicy? WritePolicy { get; init; }

    public ulong? QueueSize { get; init; }

    public VirtioOptions Virtio { get; init; } = VirtioOptions.None;

    /// <summary>Directory, device, image, template name or socket, by type.</summary>
    public string? Source { get; init; }

    public VolumeRef? Volume { get; init; }

    /// <summary>Socket of a daemon the user runs.</summary>
    public string? Socket { get; init; }

    public ulong? UsageKiB { get; init; }

    public string? Target { get; init; }

    public bool ReadOnly { get; init; }

    public ulong? SpaceHardLimit { get; init; }

    public ulong? SpaceSoftLimit { get; init; }

    public FilesystemBinary? Binary { get; init; }

    public IdMap? IdMap { get; init; }
}

/// <summary>The daemon behind virtiofs.</summary>
public sealed record FilesystemBinary
{
    public string? Path { get; init; }
    public bool? Xattr { get; init; }
    public FilesystemCache? Cache { get; init; }
    public bool? Posix { get; init; }
    public bool? Flock { get; init; }
    public FilesystemSandbox? Sandbox { get; init; }
    public int? ThreadPoolSize { get; init; }
    public bool? OpenFilesInode { get; init; }
    public ulong? OpenFilesMax { get; init; }
}
