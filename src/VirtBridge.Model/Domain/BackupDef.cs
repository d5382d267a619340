namespace VirtBridge.Model;

/// <summary>Who moves the data of a backup.</summary>
public enum BackupMode
{
    Push,
    Pull,
}

/// <summary>How much of a disk is backed up.</summary>
public enum BackupDiskMode
{
    Full,
    Incremental,
}

/// <summary>How far a disk of a running backup is.</summary>
public enum BackupDiskState
{
    Running,
    Complete,
    Failed,
    Cancelling,
    Cancelled,
}

/// <summary>A backup job.</summary>
public sealed record BackupDef
{
    public BackupMode Mode { get; init; } = BackupMode.Push;

    /// <summary>The checkpoint changes are counted from.</summary>
    public string? Incremental { get; init; }

    public BackupServer? Server { get; init; }

    public ValueArray<BackupDisk> Disks { get; init; }

    public bool HasDisks { get; init; }

    public string? TlsAlias { get; init; }

    public string? TlsSecretAlias { get; init; }
}

public sealed record BackupServer(string Transport)
{
    public string? Name { get; init; }

    public string? Port { get; init; }

    public string? Socket { get; init; }

    public string? FdGroup { get; init; }

    public bool? Tls { get; init; }
}

public sealed record BackupDisk(string Name)
{
    public bool? Backup { get; init; }

    public BackupDiskState? State { get; init; }

    public BackupDiskMode? Mode { get; init; }

    public string? Incremental { get; init; }

    public string? ExportName { get; init; }

    public string? ExportBitmap { get; init; }

    /// <summary>Scratch space of a pull backup, target of a push backup.</summary>
    public StorageSource? Store { get; init; }
}
