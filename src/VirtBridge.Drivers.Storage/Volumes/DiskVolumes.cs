using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Partitions of a disk.</summary>
internal sealed class DiskVolumes(DiskBackend disks, Toolbox tools, ImageMaker images) : BlockVolumes
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    public override async Task<StorageVolumeDef> CreateAsync(StoragePoolDef pool, VolumeRequest request, CancellationToken cancellation)
    {
        var (device, volume) = (DiskBackend.DeviceOf(pool), request.Wanted);
        if (volume.Target.Encryption is { Format: not EncryptionFormat.Luks })
        {
            throw Refuse.Config(ErrorDomain.Storage, "storage pool only supports LUKS encrypted volumes");
        }

        var layout = await disks.LayoutAsync(pool, cancellation).ConfigureAwait(false);
        var number = PartitionCommands.NextNumber(layout, volume.Target.Format);
        var expected = PartitionCommands.NameOf(device, number, pool.Source.Devices[0].PartSeparator);
        if (volume.Name != expected)
        {
            throw Refuse.Argument(ErrorDomain.Storage, $"invalid partition name '{volume.Name}', expected '{expected}'");
        }

        await tools.RunAsync(PartitionCommands.Create(device, layout, volume), cancellation).ConfigureAwait(false);
        try
        {
            if (PartitionCommands.Flag(device, number, volume.Target.Format) is { } flag)
            {
                await tools.RunAsync(flag, cancellation).ConfigureAwait(false);
            }

            layout = await disks.LayoutAsync(pool, cancellation).ConfigureAwait(false);
            var made = DiskBackend.VolumeOf(pool, layout, PieceOf(layout, number));
            await DeviceReadyAsync(made.Target.Path!, cancellation).ConfigureAwait(false);
            await FillAsync(images, request with { Wanted = volume with { Target = volume.Target with { Path = made.Target.Path } } }, cancellation)
                .ConfigureAwait(false);
            return Complete(made);
        }
        catch
        {
            await tools.RunAsync(PartitionCommands.Remove(device, number).Accepting(1), CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    public override async Task DeleteAsync(
        StoragePoolDef pool, StorageVolumeDef volume, StorageVolDeleteFlags flags, CancellationToken cancellation)
    {
        if (flags != 0)
        {
            throw UnknownFlags((uint)flags, "virStorageBackendDiskDeleteVol");
        }

        var layout = await disks.LayoutAsync(pool, cancellation).ConfigureAwait(false);
        var piece = layout.Partitions.FirstOrDefault(p => DiskBackend.VolumeOf(pool, layout, p).Name == volume.Name)
            ?? throw Refuse.Internal(ErrorDomain.Storage, $"cannot parse partition number from target '{volume.Name}'");
        await tools.RunAsync(PartitionCommands.Remove(DiskBackend.DeviceOf(pool), piece.Number), cancellation).ConfigureAwait(false);
    }

    private static DiskPiece PieceOf(DiskLayout layout, int number) => layout.Partitions.FirstOrDefault(p => p.Number == number)
        ?? throw Refuse.Internal(ErrorDomain.Storage, $"parted does not report partition {number} that was just made");

    /// <summary>The kernel makes the device file on its own time.</summary>
    private async Task DeviceReadyAsync(string path, CancellationToken cancellation)
    {
        if (tools.Has("udevadm"))
        {
            await tools.RunAsync(PartitionCommands.Settle(), cancellation).ConfigureAwait(false);
        }

        if (FileFacts.Of(path) is not null)
        {
            return;
        }

        using var appeared = new SemaphoreSlim(0);
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(path)!, Path.GetFileName(path));
        watcher.Created += (_, _) => appeared.Release();
        watcher.EnableRaisingEvents = true;
        if (FileFacts.Of(path) is null && !await appeared.WaitAsync(s_patience, cancellation).ConfigureAwait(false))
        {
            throw Refuse.Internal(ErrorDomain.Storage, $"the device '{path}' of the new partition did not appear");
        }
    }
}
