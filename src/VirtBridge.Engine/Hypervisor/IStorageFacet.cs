using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>What a look at a pool found: its sizes in the definition, and its volumes.</summary>
public sealed record PoolContent(StoragePoolDef Pool, ValueArray<StorageVolumeDef> Volumes);

/// <summary>Makes pools available and looks into them.</summary>
public interface IPoolFacet
{
    /// <summary>Fills in what the owner left to the host, or refuses a type this host has no means for.</summary>
    StoragePoolDef Complete(StoragePoolDef definition);

    Task BuildAsync(StoragePoolDef pool, StoragePoolBuildFlags flags, CancellationToken cancellation);

    Task StartAsync(StoragePoolDef pool, CancellationToken cancellation);

    Task StopAsync(StoragePoolDef pool, CancellationToken cancellation);

    /// <summary>Destroys what <see cref="BuildAsync"/> made.</summary>
    Task DeleteAsync(StoragePoolDef pool, StoragePoolDeleteFlags flags, CancellationToken cancellation);

    Task<PoolContent> LookAsync(StoragePoolDef pool, CancellationToken cancellation);

    /// <summary>Places pools could be made of, as a document.</summary>
    Task<string> FindSourcesAsync(string type, string? specification, CancellationToken cancellation);
}

/// <summary>Which types of pool a driver can make available, by their names in definitions.</summary>
public interface IPoolTypesFacet
{
    IReadOnlyList<string> PoolTypes { get; }
}

/// <summary>Makes, changes and reads volumes of running pools.</summary>
public interface IVolumeFacet
{
    /// <summary>Makes a volume, filled from <paramref name="source"/> when given; returns it with path, key and sizes.</summary>
    Task<StorageVolumeDef> CreateAsync(StoragePoolDef pool, StorageVolumeDef wanted, StorageVolumeDef? source, CancellationToken cancellation);

    Task DeleteAsync(StoragePoolDef pool, StorageVolumeDef volume, CancellationToken cancellation);

    Task<StorageVolumeDef> ResizeAsync(StoragePoolDef pool, StorageVolumeDef volume, ulong capacity, bool allocate, CancellationToken cancellation);

    Task WipeAsync(StoragePoolDef pool, StorageVolumeDef volume, StorageVolWipeAlgorithm algorithm, CancellationToken cancellation);

    /// <summary>Reads the stream into the volume; returns when the stream is finished.</summary>
    Task UploadAsync(StoragePoolDef pool, StorageVolumeDef volume, ulong offset, ulong length, bool sparse, IVirtStream stream, CancellationToken cancellation);

    /// <summary>Sends the volume into the stream; returns when everything is sent.</summary>
    Task DownloadAsync(StoragePoolDef pool, StorageVolumeDef volume, ulong offset, ulong length, bool sparse, IVirtStream stream, CancellationToken cancellation);
}
