using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>What a look at a pool found: its sizes in the definition, and its volumes.</summary>
public sealed record PoolContent(StoragePoolDef Pool, VolumeSet Volumes);

/// <summary>Makes pools available and looks into them.</summary>
public interface IPoolFacet
{
    /// <summary>Fills in what the owner left to the host, or refuses a type this host knows no means for.</summary>
    StoragePoolDef Complete(StoragePoolDef definition);

    Task BuildAsync(StoragePoolDef pool, StoragePoolBuildFlags flags, CancellationToken cancellation);

    Task StartAsync(StoragePoolDef pool, CancellationToken cancellation);

    Task StopAsync(StoragePoolDef pool, CancellationToken cancellation);

    /// <summary>Destroys what <see cref="BuildAsync"/> made.</summary>
    Task DeleteAsync(StoragePoolDef pool, StoragePoolDeleteFlags flags, CancellationToken cancellation);

    /// <summary>Everything about a running pool. What did not change since the last look is not opened again.</summary>
    Task<PoolContent> LookAsync(StoragePoolDef pool, CancellationToken cancellation);

    /// <summary>The pool with its present sizes, without a look at the volumes.</summary>
    Task<StoragePoolDef> MeasureAsync(StoragePoolDef pool, VolumeSet volumes, CancellationToken cancellation);

    /// <summary>Whether the pool's storage is reachable already, as after a restart of this process.</summary>
    Task<bool> IsRunningAsync(StoragePoolDef pool, CancellationToken cancellation);

    /// <summary>Places pools could be made of; types without discovery never read the specification.</summary>
    Task<IReadOnlyList<StoragePoolSource>> FindSourcesAsync(
        StoragePoolKind kind, Func<StoragePoolSource?> specification, CancellationToken cancellation);

    /// <summary>The path a volume of this pool has, when <paramref name="path"/> is another name of its device.</summary>
    string StablePath(StoragePoolDef pool, string path);
}

/// <summary>The volume a client wants: empty, or filled from another one.</summary>
public sealed record VolumeRequest(StorageVolumeDef Wanted)
{
    public StorageVolumeDef? Source { get; init; }

    public StoragePoolDef? SourcePool { get; init; }

    public StorageVolCreateFlags Flags { get; init; }
}

/// <summary>Which types of pool a driver can make available, by their names in definitions.</summary>
public interface IPoolTypesFacet
{
    IReadOnlyList<string> PoolTypes { get; }
}

/// <summary>Makes, changes and reads volumes of running pools.</summary>
public interface IVolumeFacet
{
    /// <summary>Makes a volume and returns it with path, key and sizes. After a failure nothing of it is left.</summary>
    Task<StorageVolumeDef> CreateAsync(StoragePoolDef pool, VolumeRequest request, CancellationToken cancellation);

    Task DeleteAsync(StoragePoolDef pool, StorageVolumeDef volume, StorageVolDeleteFlags flags, CancellationToken cancellation);

    /// <summary>The volume as it is now; as it was known when it cannot be looked at.</summary>
    Task<StorageVolumeDef> LookAsync(StoragePoolDef pool, StorageVolumeDef volume, CancellationToken cancellation);

    Task<StorageVolumeDef> ResizeAsync(
        StoragePoolDef pool, StorageVolumeDef volume, ulong capacity, StorageVolResizeFlags flags, CancellationToken cancellation);

    Task WipeAsync(StoragePoolDef pool, StorageVolumeDef volume, StorageVolWipeAlgorithm algorithm, CancellationToken cancellation);

    /// <summary>Reads the stream into the volume; returns when the stream is finished.</summary>
    Task UploadAsync(StoragePoolDef pool, StorageVolumeDef volume, ulong offset, ulong length, bool sparse, IVirtStream stream, CancellationToken cancellation);

    /// <summary>Sends the volume into the stream; returns when everything is sent.</summary>
    Task DownloadAsync(StoragePoolDef pool, StorageVolumeDef volume, ulong offset, ulong length, bool sparse, IVirtStream stream, CancellationToken cancellation);
}

/// <summary>Values of secrets for drivers, which never see who set them.</summary>
public interface IHostSecrets
{
    /// <summary>The value of a secret of this use; refuses when there is none.</summary>
    byte[] ValueOf(StorageSecretRef secret, SecretUsage usage);

    /// <summary>The secret made for this use, null when there is none.</summary>
    Uuid? FindFor(SecretUsage usage, string usageId);
}
