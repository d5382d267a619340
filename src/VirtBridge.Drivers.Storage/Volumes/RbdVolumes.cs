using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Block devices of a Ceph pool.</summary>
internal sealed class RbdVolumes(Toolbox tools, RbdAccess access, RemoteContent content) : VolumeBackend
{
    public override async Task<StorageVolumeDef> CreateAsync(StoragePoolDef pool, VolumeRequest request, CancellationToken cancellation)
    {
        var (wanted, cluster) = (request.Wanted, RbdBackend.NameOf(pool));
        if (wanted.Target.Encryption is not null)
        {
            throw Refuse.Config(ErrorDomain.Storage, "storage pool does not support encrypted volumes");
        }

        if (wanted.Name.Contains('/') || wanted.Name.Contains('@'))
        {
            throw Refuse.Invalid(ErrorDomain.Storage, $"volume name '{wanted.Name}' cannot contain '/' or '@'");
        }

        using var door = access.Open(pool);
        var image = $"{cluster}/{wanted.Name}";
        if (request.Source is not { } source)
        {
            await tools.RunAsync(RbdCommands.Create(image, wanted.Capacity, door.Arguments), cancellation).ConfigureAwait(false);
            return RbdCommands.Volume(cluster, wanted.Name, wanted.Capacity);
        }

        if (request.SourcePool is not { Type: StoragePoolType.Rbd })
        {
            throw NoSupport("an RBD volume can only be made from another RBD volume");
        }

        await tools.RunAllAsync(RbdCommands.Clone(source.Key!, $"libvirt-{wanted.Name}", image, door.Arguments), cancellation).ConfigureAwait(false);
        if (wanted.Capacity > source.Capacity)
        {
            await tools.RunAsync(RbdCommands.Resize(image, wanted.Capacity, shrink: false, door.Arguments), cancellation).ConfigureAwait(false);
        }

        return RbdCommands.Volume(cluster, wanted.Name, wanted.Capacity);
    }

    public override async Task DeleteAsync(
        StoragePoolDef pool, StorageVolumeDef volume, StorageVolDeleteFlags flags, CancellationToken cancellation)
    {
        using var door = access.Open(pool);
        if ((flags & StorageVolDeleteFlags.WithSnapshots) != 0)
        {
            var list = await tools.RunAsync(RbdCommands.Snapshots(volume.Key!, door.Arguments), cancellation).ConfigureAwait(false);
            if (RbdCommands.ReadSnapshots(list.Output, onlyProtected: false).Count > 0)
            {
                var shielded = RbdCommands.ReadSnapshots(list.Output, onlyProtected: true);
                await tools.RunAllAsync(RbdCommands.RemoveSnapshots(volume.Key!, shielded, door.Arguments), cancellation).ConfigureAwait(false);
            }
        }

        await tools.RunAsync(RbdCommands.Remove(volume.Key!, door.Arguments), cancellation).ConfigureAwait(false);
    }

    public override async Task<StorageVolumeDef> ResizeAsync(
        StoragePoolDef pool, StorageVolumeDef volume, ulong capacity, StorageVolResizeFlags flags, CancellationToken cancellation)
    {
        if ((flags & StorageVolResizeFlags.Allocate) != 0)
        {
            throw Refuse.Unsupported(ErrorDomain.Storage, "RBD volumes cannot be allocated in advance");
        }

        using var door = access.Open(pool);
        var shrink = (flags & StorageVolResizeFlags.Shrink) != 0;
        await tools.RunAsync(RbdCommands.Resize(volume.Key!, capacity, shrink, door.Arguments), cancellation).ConfigureAwait(false);
        return volume with { Capacity = capacity, Allocation = capacity };
    }

    public override async Task WipeAsync(
        StoragePoolDef pool, StorageVolumeDef volume, StorageVolWipeAlgorithm algorithm, CancellationToken cancellation)
    {
        using var door = access.Open(pool);
        if (algorithm == StorageVolWipeAlgorithm.Trim)
        {
            await tools.RunAllAsync(RbdCommands.Discard(volume.Key!, volume.Capacity, door.Arguments), cancellation).ConfigureAwait(false);
            return;
        }

        await content.WipeAsync(ImageOf(pool, volume, door), volume, algorithm, cancellation).ConfigureAwait(false);
    }

    public override async Task UploadAsync(
        StoragePoolDef pool, StorageVolumeDef volume, ulong offset, ulong length, bool sparse, IVirtStream stream, CancellationToken cancellation)
    {
        using var door = access.Open(pool);
        await content.UploadAsync(ImageOf(pool, volume, door), volume, offset, length, stream, cancellation).ConfigureAwait(false);
    }

    public override async Task DownloadAsync(
        StoragePoolDef pool, StorageVolumeDef volume, ulong offset, ulong length, bool sparse, IVirtStream stream, CancellationToken cancellation)
    {
        using var door = access.Open(pool);
        await content.DownloadAsync(ImageOf(pool, volume, door), volume, offset, length, sparse, stream, cancellation).ConfigureAwait(false);
    }

    private static RemoteImage ImageOf(StoragePoolDef pool, StorageVolumeDef volume, RbdDoor door)
    {
        var below = new List<string> { "file.driver=rbd", $"file.pool={Escaped(RbdBackend.NameOf(pool))}", $"file.image={Escaped(volume.Name)}" };
        var number = 0;
        foreach (var monitor in pool.Source.Hosts)
        {
            below.Add($"file.server.{number}.host={Escaped(monitor.Name)}");
            below.Add($"file.server.{number}.port={(monitor.Port > 0 ? monitor.Port : 6789)}");
            number++;
        }

        if (pool.Source.Auth is not { } auth || door.Key is not { } key)
        {
            below.Add("file.auth-client-required.0=none");
            return new(string.Join(',', below), []);
        }

        below.AddRange([$"file.user={Escaped(auth.Account.UserName)}", "file.key-secret=pool"]);
        return new(string.Join(',', below), ["--object", $"secret,id=pool,file={key.Path}"]);
    }

    private static string Escaped(string text) => text.Replace(",", ",,", StringComparison.Ordinal);
}
