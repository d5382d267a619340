using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Volumes of ZFS.</summary>
internal sealed class ZfsVolumes(Toolbox tools, ImageMaker images) : BlockVolumes
{
    public override async Task<StorageVolumeDef> CreateAsync(StoragePoolDef pool, VolumeRequest request, CancellationToken cancellation)
    {
        RefuseSlash(request.Wanted);
        var path = $"{pool.TargetPath}/{request.Wanted.Name}";
        var volume = request.Wanted with { Type = StorageVolumeType.Block, Key = path, Target = request.Wanted.Target with { Path = path } };
        if (volume.Target.Encryption is not null)
        {
            throw Refuse.Config(ErrorDomain.Storage, "storage pool does not support encrypted volumes");
        }

        await tools.RunAsync(ZfsCommands.Create(ZfsBackend.NameOf(pool), volume), cancellation).ConfigureAwait(false);
        try
        {
            await FillAsync(images, request with { Wanted = volume }, cancellation).ConfigureAwait(false);
            return await FindAsync(pool, volume.Name, cancellation).ConfigureAwait(false);
        }
        catch
        {
            await tools.RunAsync(ZfsCommands.Remove(ZfsBackend.NameOf(pool), volume.Name).Accepting(1), CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    public override Task DeleteAsync(StoragePoolDef pool, StorageVolumeDef volume, StorageVolDeleteFlags flags, CancellationToken cancellation) =>
        flags != 0
            ? throw UnknownFlags((uint)flags, "virStorageBackendZFSDeleteVol")
            : tools.RunAsync(ZfsCommands.Remove(ZfsBackend.NameOf(pool), volume.Name), cancellation);

    public override async Task<StorageVolumeDef> ResizeAsync(
        StoragePoolDef pool, StorageVolumeDef volume, ulong capacity, StorageVolResizeFlags flags, CancellationToken cancellation)
    {
        await tools.RunAsync(ZfsCommands.Resize(ZfsBackend.NameOf(pool), volume.Name, capacity), cancellation).ConfigureAwait(false);
        return await FindAsync(pool, volume.Name, cancellation).ConfigureAwait(false);
    }

    private async Task<StorageVolumeDef> FindAsync(StoragePoolDef pool, string name, CancellationToken cancellation)
    {
        var report = await tools.RunAsync(ZfsCommands.Volumes(ZfsBackend.NameOf(pool)), cancellation).ConfigureAwait(false);
        return ZfsCommands.ReadVolumes(report.Output, ZfsBackend.NameOf(pool), pool.TargetPath!).FirstOrDefault(v => v.Name == name) is { } found
            ? Complete(found)
            : throw Refuse.Internal(ErrorDomain.Storage, $"zfs does not report volume '{name}' that was just made");
    }
}
