namespace VirtBridge.Drivers.Storage;

/// <summary>Where this host keeps what the storage driver looks at; tests point elsewhere.</summary>
public sealed record StorageHost
{
    public string Sys { get; init; } = "/sys";

    public string Dev { get; init; } = "/dev";

    public string Mounts { get; init; } = "/proc/self/mounts";

    public string FileSystems { get; init; } = "/proc/filesystems";

    /// <summary>Records of iSCSI nodes, one folder per target.</summary>
    public IReadOnlyList<string> IscsiNodes { get; init; } = ["/etc/iscsi/nodes", "/var/lib/iscsi/nodes"];

    /// <summary>A folder of our own for mounts nobody else should meet.</summary>
    public required string Run { get; init; }
}
