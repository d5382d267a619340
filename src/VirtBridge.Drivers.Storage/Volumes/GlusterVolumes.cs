using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Files of a Gluster volume: handled where it is mounted, shown under their address.</summary>
internal sealed class GlusterVolumes(StorageHost host, FileVolumes files) : VolumeBackend
{
    public override async Task<StorageVolumeDef> CreateAsync(StoragePoolDef pool, VolumeRequest request, CancellationToken cancellation) =>
        Remote(pool, await files.CreateAsync(Local(pool), request, cancellation).ConfigureAwait(false));

    public override Task DeleteAsync(StoragePoolDef pool, StorageVolumeDef volume, StorageVolDeleteFlags flags, CancellationToken cancellation) =>
        files.DeleteAsync(Local(pool), Local(pool, volume), flags, cancellation);

    public override async Task<StorageVolumeDef> LookAsync(StoragePoolDef pool, StorageVolumeDef volume, CancellationToken cancellation) =>
        Remote(pool, await files.LookAsync(Local(pool), Local(pool, volume), cancellation).ConfigureAwait(false));

    public override async Task<StorageVolumeDef> ResizeAsync(
        StoragePoolDef pool, StorageVolumeDef volume, ulong capacity, StorageVolResizeFlags flags, CancellationToken cancellation) =>
        Remote(pool, await files.ResizeAsync(Local(pool), Local(pool, volume), capacity, flags, cancellation).ConfigureAwait(false));

    public override Task WipeAsync(
        StoragePoolDef pool, StorageVolumeDef volume, StorageVolWipeAlgorithm algorithm, CancellationToken cancellation) =>
        files.WipeAsync(Local(pool), Local(pool, volume), algorithm, cancellation);

    public override Task UploadAsync(
        StoragePoolDef pool, StorageVolumeDef volume, ulong offset, ulong length, bool sparse, IVirtStream stream, CancellationToken cancellation) =>
        files.UploadAsync(Local(pool), Local(pool, volume), offset, length, sparse, stream, cancellation);

    public override Task DownloadAsync(
        StoragePoolDef pool, StorageVolumeDef volume, ulong offset, ulong length, bool sparse, IVirtStream stream, CancellationToken cancellation) =>
        files.DownloadAsync(Local(pool), Local(pool, volume), offset, length, sparse, stream, cancellation);

    /// <summary>A file under its address: "gluster://host/volume/dir/name".</summary>
    internal static StorageVolumeDef Remote(StoragePoolDef pool, StorageVolumeDef file)
    {
        var server = pool.Source.Hosts[0];
        var address = server.Port > 0 ? $"{server.Name}:{server.Port}" : server.Name;
        var folder = pool.Source.Dir?.Trim('/') is { Length: > 0 } dir ? $"/{dir}" : "";
        var path = $"gluster://{address}/{pool.Source.Name}{folder}/{file.Name}";
        return file with
        {
            Type = file.Type == StorageVolumeType.Dir ? StorageVolumeType.NetDir : StorageVolumeType.Network,
            Key = path,
            Target = file.Target with { Path = path, Permissions = null, Timestamps = null },
        };
    }

    private StoragePoolDef Local(StoragePoolDef pool) => pool with { TargetPath = GlusterBackend.FolderOf(host, pool) };

    private StorageVolumeDef Local(StoragePoolDef pool, StorageVolumeDef volume) => volume with
    {
        Type = volume.Type == StorageVolumeType.NetDir ? StorageVolumeType.Dir : StorageVolumeType.File,
        Target = volume.Target with { Path = $"{GlusterBackend.FolderOf(host, pool)}/{volume.Name}" },
    };
}
