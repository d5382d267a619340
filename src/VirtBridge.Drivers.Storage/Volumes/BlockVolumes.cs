using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Volumes that are block devices of this host. They are made by whoever makes the device; their content is handled here.</summary>
internal class BlockVolumes : LocalVolumes
{
    public override Task<StorageVolumeDef> LookAsync(StoragePoolDef pool, StorageVolumeDef volume, CancellationToken cancellation) =>
        Task.FromResult(Complete(volume));

    /// <summary>A volume with what its device file says: rights, times and, when not known otherwise, its size.</summary>
    public static StorageVolumeDef Complete(StorageVolumeDef volume)
    {
        if (FileFacts.Of(volume.Target.Path!) is not { IsBlock: true } facts)
        {
            return volume;
        }

        var target = volume.Target with { Permissions = facts.Permissions, Timestamps = facts.Timestamps };
        return target == volume.Target && volume.Physical == volume.Capacity ? volume : volume with { Target = target, Physical = volume.Capacity };
    }

    /// <summary>Fills a device that was just made with what its volume is to contain, and gives it its rights.</summary>
    protected static async Task FillAsync(ImageMaker images, VolumeRequest request, CancellationToken cancellation)
    {
        var path = request.Wanted.Target.Path!;
        if (request.Source is not null || request.Wanted.Target.Encryption is not null)
        {
            using var device = LocalContent.OpenStorage(path, FileAccess.Write);
            await images.MakeAsync(request, isBlock: true, device, cancellation).ConfigureAwait(false);
        }

        var wanted = request.Wanted.Target.Permissions;
        if ((wanted?.Owner is not null || wanted?.Group is not null)
            && Libc.ChangeOwner(path, wanted.Owner ?? uint.MaxValue, wanted.Group ?? uint.MaxValue) != 0)
        {
            throw SystemFailure.Last($"cannot chown '{path}' to ({wanted.Owner}, {wanted.Group})");
        }

        if (wanted?.Mode is { } mode)
        {
            SystemFailure.Guard($"cannot set mode of '{path}'", () => File.SetUnixFileMode(path, (UnixFileMode)mode));
        }
    }

    protected static void RefuseSlash(StorageVolumeDef volume)
    {
        if (volume.Name.Contains('/'))
        {
            throw Refuse.Invalid(ErrorDomain.Storage, $"volume name '{volume.Name}' cannot contain '/'");
        }
    }
}
