using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Pools and volumes of this host: hands every call to the backend of the pool's type.</summary>
public sealed class StorageDriver : IPoolFacet, IPoolTypesFacet, IVolumeFacet
{
    private readonly Dictionary<StoragePoolType, PoolBackend> _backends;
    private readonly VolumeScan _scan;
    private readonly Toolbox _tools;

    public StorageDriver(StorageHost host, IPrograms programs, IHostSecrets secrets, TimeProvider clock)
    {
        var tools = new Toolbox(programs);
        var scan = new VolumeScan(clock);
        var images = new ImageMaker(tools, secrets);
        var files = new FileVolumes(scan, images, tools);
        var mounts = new MountTable(host);
        var units = new ScsiUnits(host, tools);
        (_tools, _scan) = (tools, scan);
        _backends = new()
        {
            [StoragePoolType.Dir] = new DirectoryBackend(scan, files),
            [StoragePoolType.Fs] = new MountedBackend(StoragePoolType.Fs, scan, files, tools, mounts),
            [StoragePoolType.Netfs] = new MountedBackend(StoragePoolType.Netfs, scan, files, tools, mounts),
            [StoragePoolType.Vstorage] = new MountedBackend(StoragePoolType.Vstorage, scan, files, tools, mounts),
            [StoragePoolType.Logical] = new LogicalBackend(tools, images),
            [StoragePoolType.Disk] = new DiskBackend(tools, images),
            [StoragePoolType.Scsi] = new ScsiBackend(units),
            [StoragePoolType.Iscsi] = new IscsiBackend(host, tools, units, secrets),
            [StoragePoolType.IscsiDirect] = new IscsiDirectBackend(tools, secrets),
            [StoragePoolType.Mpath] = new MpathBackend(host, tools),
            [StoragePoolType.Rbd] = new RbdBackend(tools, secrets, $"{host.Run}/content"),
            [StoragePoolType.Gluster] = new GlusterBackend(host, scan, files, tools, mounts),
            [StoragePoolType.Zfs] = new ZfsBackend(tools, images),
        };
    }

    /// <summary>Headers read from files so far; a look at what did not change adds none.</summary>
    public long HeadersRead => _scan.Opened;

    public IReadOnlyList<string> PoolTypes =>
        [.. _backends.Where(b => b.Value.Programs.All(_tools.Has)).Select(b => StoragePoolKind.Of(b.Key).Name)];

    public StoragePoolDef Complete(StoragePoolDef definition)
    {
        BackendOf(definition.Type);
        return definition;
    }

    public Task BuildAsync(StoragePoolDef pool, StoragePoolBuildFlags flags, CancellationToken cancellation) =>
        BackendOf(pool.Type).BuildAsync(pool, flags, cancellation);

    public Task StartAsync(StoragePoolDef pool, CancellationToken cancellation) => BackendOf(pool.Type).StartAsync(pool, cancellation);

    public Task StopAsync(StoragePoolDef pool, CancellationToken cancellation) => BackendOf(pool.Type).StopAsync(pool, cancellation);

    public Task DeleteAsync(StoragePoolDef pool, StoragePoolDeleteFlags flags, CancellationToken cancellation) =>
        BackendOf(pool.Type).DeleteAsync(pool, flags, cancellation);

    public Task<PoolContent> LookAsync(StoragePoolDef pool, CancellationToken cancellation) =>
        BackendOf(pool.Type).LookAsync(pool, cancellation);

    public Task<StoragePoolDef> MeasureAsync(StoragePoolDef pool, VolumeSet volumes, CancellationToken cancellation) =>
        BackendOf(pool.Type).MeasureAsync(pool, cancellation);

    public Task<bool> IsRunningAsync(StoragePoolDef pool, CancellationToken cancellation) =>
        BackendOf(pool.Type).IsRunningAsync(pool, cancellation);

    public Task<IReadOnlyList<StoragePoolSource>> FindSourcesAsync(
        StoragePoolKind kind, Func<StoragePoolSource?> specification, CancellationToken cancellation) =>
        BackendOf(kind.Type).FindSourcesAsync(kind, specification, cancellation);

    public string StablePath(StoragePoolDef pool, string path) => BackendOf(pool.Type).StablePath(pool, path);

    public Task<StorageVolumeDef> CreateAsync(StoragePoolDef pool, VolumeRequest request, CancellationToken cancellation) =>
        VolumesOf(pool).CreateAsync(pool, request, cancellation);

    public Task DeleteAsync(StoragePoolDef pool, StorageVolumeDef volume, StorageVolDeleteFlags flags, CancellationToken cancellation) =>
        VolumesOf(pool).DeleteAsync(pool, volume, flags, cancellation);

    public Task<StorageVolumeDef> LookAsync(StoragePoolDef pool, StorageVolumeDef volume, CancellationToken cancellation) =>
        VolumesOf(pool).LookAsync(pool, volume, cancellation);

    public Task<StorageVolumeDef> ResizeAsync(
        StoragePoolDef pool, StorageVolumeDef volume, ulong capacity, StorageVolResizeFlags flags, CancellationToken cancellation) =>
        VolumesOf(pool).ResizeAsync(pool, volume, capacity, flags, cancellation);

    public Task WipeAsync(StoragePoolDef pool, StorageVolumeDef volume, StorageVolWipeAlgorithm algorithm, CancellationToken cancellation) =>
        VolumesOf(pool).WipeAsync(pool, volume, algorithm, cancellation);

    public Task UploadAsync(
        StoragePoolDef pool, StorageVolumeDef volume, ulong offset, ulong length, bool sparse, IVirtStream stream, CancellationToken cancellation) =>
        VolumesOf(pool).UploadAsync(pool, volume, offset, length, sparse, stream, cancellation);

    public Task DownloadAsync(
        StoragePoolDef pool, StorageVolumeDef volume, ulong offset, ulong length, bool sparse, IVirtStream stream, CancellationToken cancellation) =>
        VolumesOf(pool).DownloadAsync(pool, volume, offset, length, sparse, stream, cancellation);

    private PoolBackend BackendOf(StoragePoolType type) => _backends.GetValueOrDefault(type)
        ?? throw Refuse.Internal(ErrorDomain.Storage, $"missing backend for pool type {(int)type} ({StoragePoolKind.Of(type).Name})");

    private VolumeBackend VolumesOf(StoragePoolDef pool) => BackendOf(pool.Type).Volumes;
}
