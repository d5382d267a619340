namespace VirtBridge.Model;

/// <summary>What an image of a running guest is called inside the hypervisor, and what was made to open it.</summary>
public sealed record StorageRuntime
{
    public string? StorageNode { get; init; }

    public string? FormatNode { get; init; }

    public string? SliceNode { get; init; }

    public string? ReservationsAlias { get; init; }

    /// <summary>How the image above spells the path to this one.</summary>
    public string? RelativePath { get; init; }

    public string? AuthSecret { get; init; }

    public ValueArray<string> EncryptionSecrets { get; init; }

    public string? CookieSecret { get; init; }

    public string? TlsKeySecret { get; init; }

    public string? TlsAlias { get; init; }

    /// <summary>The set its passed descriptors are in.</summary>
    public uint? DescriptorSet { get; init; }

    /// <summary>A threshold event was asked for by the image's number.</summary>
    public bool ThresholdByIndex { get; init; }

    public string? HelperPidFile { get; init; }

    public string? HelperSocket { get; init; }
}

/// <summary>What a disk of a running guest is called inside the hypervisor.</summary>
public sealed record DiskRuntime(string? DevicePath, string? CopyOnReadNode)
{
    public ValueArray<FilterNode> Filters { get; init; }
}

/// <summary>A node that keeps a disk within the limits of a group.</summary>
public sealed record FilterNode(string Name, string? Group);
