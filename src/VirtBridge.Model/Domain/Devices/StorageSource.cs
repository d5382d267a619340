using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>An image and how to reach it. <see cref="Type"/> says which members mean something.</summary>
public sealed record StorageSource
{
    public StorageType Type { get; init; }

    /// <summary>File, block device, directory, or name within network storage.</summary>
    public string? Path { get; init; }

    public StorageFormat? Format { get; init; }

    public StorageProtocol? Protocol { get; init; }

    /// <summary>Volume or pool part of a network name, as split by the protocol.</summary>
    public ValueArray<StorageHost> Hosts { get; init; }

    public string? Query { get; init; }

    public string? SnapshotName { get; init; }

    public string? ConfigFile { get; init; }

    public bool? Tls { get; init; }

    public string? TlsHostname { get; init; }

    public bool TlsFromConfig { get; init; }

    public string? InitiatorIqn { get; init; }

    public bool? SslVerify { get; init; }

    public ValueArray<HttpCookie> Cookies { get; init; }

    public ulong? ReadAhead { get; init; }

    public ulong? Timeout { get; init; }

    public StorageReconnect? Reconnect { get; init; }

    public StorageIdentity? Identity { get; init; }

    public string? KnownHosts { get; init; }

    /// <summary>Whether the host's key is compared with the known ones; null leaves it to the hypervisor.</summary>
    public bool? HostKeyCheck { get; init; }

    /// <summary>The user a server is logged in to as, where an image's own text names one.</summary>
    public string? LoginName { get; init; }

    /// <summary>Only of images of running guests.</summary>
    public StorageRuntime? Runtime { get; init; }

    /// <summary>What the volume of a running guest turned out to be.</summary>
    public StorageType? ActualType { get; init; }

    public VolumeRef? Volume { get; init; }

    public NvmeSource? Nvme { get; init; }

    public CharSource? Vhostuser { get; init; }

    public ValueArray<DeviceSeclabel> Seclabels { get; init; }

    public StorageAuth? Auth { get; init; }

    public StorageEncryption? Encryption { get; init; }

    public StorageReservations? Reservations { get; init; }

    public StorageSlice? Slice { get; init; }

    public ulong? MetadataCacheMaxSize { get; init; }

    public StartupPolicy? StartupPolicy { get; init; }

    /// <summary>Number of the image in the chain of a running guest.</summary>
    public uint? Index { get; init; }

    public string? FdGroup { get; init; }

    /// <summary>Raw data of a qcow2 image kept in another image.</summary>
    public StorageSource? DataStore { get; init; }

    /// <summary>What is below; null when not known, <see cref="EndOfChain"/> when it is known that there is nothing.</summary>
    public BackingStore? Backing { get; init; }

    public bool IsEmpty => Type switch
    {
        StorageType.File or StorageType.Block or StorageType.Dir => string.IsNullOrEmpty(Path),
        StorageType.Volume => Volume is null,
        _ => false,
    };

    public bool IsLocal => Type is not (StorageType.Network or StorageType.Vhostuser or StorageType.Vhostvdpa);

    /// <summary>
    /// The source of a disk that goes on in an image of this host. How another place is reached is not said of it any more; but a
    /// base behind a network stays named below it, for a header does not say who logs in there.
    /// </summary>
    public StorageSource OnHost(StorageType type, string path, StorageFormat format)
    {
        var kept = IsLocal ? this : new() { Encryption = Encryption, StartupPolicy = StartupPolicy, Seclabels = Seclabels };
        return kept with { Type = type, Path = path, Format = format, Volume = null, Slice = null, Index = null, Runtime = null, Backing = RemoteBase() };
    }

    /// <summary>The image behind a network that is the source or lies below it; null when there is none.</summary>
    public BackingStore? RemoteBase()
    {
        for (var at = this; at is not null; at = (at.Backing as BackingStore.Image)?.Source)
        {
            if (at.Type == StorageType.Network)
            {
                return new BackingStore.Image(at with { Index = null, Runtime = null, Backing = null });
            }
        }

        return null;
    }
}

/// <summary>The layer below an image.</summary>
public abstract record BackingStore
{
    private BackingStore()
    {
    }

    /// <summary>Known to be the last image.</summary>
    public sealed record Last : BackingStore;

    public sealed record Image(StorageSource Source) : BackingStore;
}

public sealed record StorageHost(string? Name, string? Port, StorageTransport? Transport, string? Socket);

public sealed record HttpCookie(string Name, string Value);

public sealed record StorageReconnect(bool? Enabled, uint? Timeout, ulong? Delay);

/// <summary>Who to be on an NFS or SSH server.</summary>
public sealed record StorageIdentity(string? User, string? Group, string? UserName, string? KeyFile, string? AgentSocket);

public sealed record VolumeRef(string Pool, string Volume, VolumeMode? Mode);

public sealed record NvmeSource(uint Namespace, bool? Managed, PciAddress Address);

public sealed record StorageAuth(string UserName, string? SecretType, StorageSecretRef Secret);

/// <summary>A secret by UUID or by usage.</summary>
public abstract record StorageSecretRef
{
    private StorageSecretRef()
    {
    }

    public sealed record ByUuid(Uuid Uuid) : StorageSecretRef;

    public sealed record ByUsage(string Usage) : StorageSecretRef;
}

public sealed record StorageEncryption(EncryptionFormat Format)
{
    public EncryptionEngine? Engine { get; init; }

    public ValueArray<EncryptionSecret> Secrets { get; init; }

    public EncryptionCipher? Cipher { get; init; }

    public EncryptionIvGen? IvGen { get; init; }
}

public sealed record EncryptionSecret(string Type, StorageSecretRef Secret);

public sealed record EncryptionCipher(string Name, uint Size, string? Mode, string? Hash);

public sealed record EncryptionIvGen(string Name, string? Hash);

public sealed record StorageReservations(bool? Managed, string? SocketPath)
{
    public bool? Enabled { get; init; }

    public CharReconnect? Reconnect { get; init; }
}

public sealed record StorageSlice(ulong Offset, ulong Size);
