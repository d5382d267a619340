using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Pools of ZFS.</summary>
internal sealed class ZfsBackend(Toolbox tools, ImageMaker images) : PoolBackend
{
    public override IReadOnlyList<string> Programs => ["zfs", "zpool"];

    public override VolumeBackend Volumes { get; } = new ZfsVolumes(tools, images);

    public override Task BuildAsync(StoragePoolDef pool, StoragePoolBuildFlags flags, CancellationToken cancellation) =>
        flags != 0 ? throw UnknownFlags((uint)flags, "virStorageBackendZFSBuildPool")
        : pool.Source.Devices.IsEmpty ? throw Refuse.Config(ErrorDomain.Storage, "missing source devices")
        : tools.RunAsync(ZfsCommands.Build(NameOf(pool), pool.Source.Devices.Select(d => d.Path)), cancellation);

    public override Task StartAsync(StoragePoolDef pool, CancellationToken cancellation) =>
        tools.RunAsync(ZfsCommands.Sizes(NameOf(pool)), cancellation);

    public override Task DeleteAsync(StoragePoolDef pool, StoragePoolDeleteFlags flags, CancellationToken cancellation) => flags != 0
        ? throw UnknownFlags((uint)flags, "virStorageBackendZFSDeletePool")
        : tools.RunAsync(ZfsCommands.Delete(NameOf(pool)), cancellation);

    public override async Task<PoolContent> LookAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        var report = await tools.RunAsync(ZfsCommands.Volumes(NameOf(pool)), cancellation).ConfigureAwait(false);
        var volumes = ZfsCommands.ReadVolumes(report.Output, NameOf(pool), pool.TargetPath!).Select(BlockVolumes.Complete);
        return new(await MeasureAsync(pool, cancellation).ConfigureAwait(false), new(volumes));
    }

    public override async Task<StoragePoolDef> MeasureAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        var report = await tools.RunAsync(ZfsCommands.Sizes(NameOf(pool)), cancellation).ConfigureAwait(false);
        var (capacity, used, free) = ZfsCommands.ReadSizes(report.Output);
        return pool with { Capacity = capacity, Allocation = used, Available = free };
    }

    public override Task<bool> IsRunningAsync(StoragePoolDef pool, CancellationToken cancellation) =>
        Task.FromResult(FileFacts.Of(pool.TargetPath!) is { IsDirectory: true });

    internal static string NameOf(StoragePoolDef pool) => pool.Source.Name ?? pool.Name;
}
