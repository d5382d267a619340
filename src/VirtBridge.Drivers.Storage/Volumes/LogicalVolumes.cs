using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Logical volumes of LVM.</summary>
internal sealed class LogicalVolumes(Toolbox tools, ImageMaker images) : BlockVolumes
{
    public override async Task<StorageVolumeDef> CreateAsync(StoragePoolDef pool, VolumeRequest request, CancellationToken cancellation)
    {
        RefuseSlash(request.Wanted);
        var (group, path) = (LogicalBackend.GroupOf(pool), $"{pool.TargetPath}/{request.Wanted.Name}");
        var volume = request.Wanted with { Type = StorageVolumeType.Block, Target = request.Wanted.Target with { Path = path } };
        await tools.RunAsync(LogicalCommands.Create(group, volume), cancellation).ConfigureAwait(false);
        try
        {
            await FillAsync(images, request with { Wanted = volume }, cancellation).ConfigureAwait(false);
            return await FindAsync(pool, volume.Name, cancellation).ConfigureAwait(false);
        }
        catch
        {
            await tools.RunAsync(LogicalCommands.Remove(path).Accepting(5), CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    public override async Task DeleteAsync(
        StoragePoolDef pool, StorageVolumeDef volume, StorageVolDeleteFlags flags, CancellationToken cancellation)
    {
        if (flags != 0)
        {
            throw UnknownFlags((uint)flags, "virStorageBackendLogicalDeleteVol");
        }

        await tools.RunAsync(LogicalCommands.Remove(volume.Target.Path!), cancellation).ConfigureAwait(false);
    }

    public override async Task<StorageVolumeDef> ResizeAsync(
        StoragePoolDef pool, StorageVolumeDef volume, ulong capacity, StorageVolResizeFlags flags, CancellationToken cancellation)
    {
        await tools.RunAsync(LogicalCommands.Resize(volume.Target.Path!, capacity), cancellation).ConfigureAwait(false);
        return await FindAsync(pool, volume.Name, cancellation).ConfigureAwait(false);
    }

    private async Task<StorageVolumeDef> FindAsync(StoragePoolDef pool, string name, CancellationToken cancellation)
    {
        var report = await tools.RunAsync(LogicalCommands.Volumes(LogicalBackend.GroupOf(pool)), cancellation).ConfigureAwait(false);
        return LogicalCommands.ReadVolumes(report.Output, pool.TargetPath!).FirstOrDefault(v => v.Name == name) is { } found
            ? Complete(found)
            : throw Refuse.Internal(ErrorDomain.Storage, $"lvs does not report volume '{name}' that was just made");
    }
}
