using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Volume groups of LVM.</summary>
internal sealed class LogicalBackend(Toolbox tools, ImageMaker images) : PoolBackend
{
    public override IReadOnlyList<string> Programs => ["vgchange", "vgs", "lvs", "lvcreate", "lvremove"];

    public override VolumeBackend Volumes { get; } = new LogicalVolumes(tools, images);

    public override async Task BuildAsync(StoragePoolDef pool, StoragePoolBuildFlags flags, CancellationToken cancellation)
    {
        const StoragePoolBuildFlags Known = StoragePoolBuildFlags.Overwrite | StoragePoolBuildFlags.NoOverwrite;
        if ((flags & ~Known) != 0)
        {
            throw UnknownFlags((uint)(flags & ~Known), "virStorageBackendLogicalBuildPool");
        }

        if (pool.Source.Devices.IsEmpty)
        {
            throw Refuse.Config(ErrorDomain.Storage, "missing source devices");
        }

        foreach (var device in pool.Source.Devices)
        {
            await PrepareAsync(device.Path, flags, cancellation).ConfigureAwait(false);
        }

        var plan = LogicalCommands.Build(GroupOf(pool), pool.Source.Devices.Select(d => d.Path));
        try
        {
            await tools.RunAllAsync(plan, cancellation).ConfigureAwait(false);
        }
        catch (VirtException)
        {
            await UndoAsync(pool).ConfigureAwait(false);
            throw;
        }
    }

    public override async Task StartAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        await RequireGroupAsync(pool, cancellation).ConfigureAwait(false);
        await tools.RunAsync(LogicalCommands.Activate(GroupOf(pool)), cancellation).ConfigureAwait(false);
    }

    public override Task StopAsync(StoragePoolDef pool, CancellationToken cancellation) =>
        tools.RunAsync(LogicalCommands.Deactivate(GroupOf(pool)), cancellation);

    public override Task DeleteAsync(StoragePoolDef pool, StoragePoolDeleteFlags flags, CancellationToken cancellation) => flags != 0
        ? throw UnknownFlags((uint)flags, "virStorageBackendLogicalDeletePool")
        : tools.RunAllAsync(LogicalCommands.Delete(GroupOf(pool), pool.Source.Devices.Select(d => d.Path)), cancellation);

    public override async Task<PoolContent> LookAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        var report = await tools.RunAsync(LogicalCommands.Volumes(GroupOf(pool)), cancellation).ConfigureAwait(false);
        var volumes = LogicalCommands.ReadVolumes(report.Output, pool.TargetPath!).Select(BlockVolumes.Complete);
        return new(await MeasureAsync(pool, cancellation).ConfigureAwait(false), new(volumes));
    }

    public override async Task<StoragePoolDef> MeasureAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        var report = await tools.RunAsync(LogicalCommands.Sizes(GroupOf(pool)), cancellation).ConfigureAwait(false);
        var (capacity, free) = LogicalCommands.ReadSizes(report.Output)
            ?? throw Refuse.Internal(ErrorDomain.Storage, $"vgs did not report volume group '{GroupOf(pool)}'");
        return pool with { Capacity = capacity, Available = free, Allocation = capacity - Math.Min(capacity, free) };
    }

    public override Task<bool> IsRunningAsync(StoragePoolDef pool, CancellationToken cancellation) =>
        Task.FromResult(FileFacts.Of(pool.TargetPath!) is { IsDirectory: true });

    public override async Task<IReadOnlyList<StoragePoolSource>> FindSourcesAsync(
        StoragePoolKind kind, Func<StoragePoolSource?> specification, CancellationToken cancellation)
    {
        var report = await tools.RunAsync(LogicalCommands.Groups(), cancellation).ConfigureAwait(false);
        return [.. LogicalCommands.ReadGroups(report.Output)
            .GroupBy(g => g.Group)
            .Select(g => new StoragePoolSource
            {
                Name = g.Key,
                Format = "lvm2",
                Devices = g.Select(d => new StoragePoolDevice(d.Device)).ToValueArray(),
            })];
    }

    internal static string GroupOf(StoragePoolDef pool) => pool.Source.Name ?? pool.Name;

    private async Task PrepareAsync(string device, StoragePoolBuildFlags flags, CancellationToken cancellation)
    {
        FileFacts.Require(device, $"cannot open device '{device}'");
        if ((flags & StoragePoolBuildFlags.Overwrite) == 0)
        {
            await DeviceContent.RequireEmptyAsync(tools, device, "LVM2_member", cancellation).ConfigureAwait(false);
            return;
        }

        // A former label would make the tools ask back.
        using var file = LocalContent.OpenStorage(device, FileAccess.Write);
        SystemFailure.Guard($"cannot clear device header of '{device}'", () =>
        {
            RandomAccess.Write(file, new byte[64 * 1024], 0);
            RandomAccess.FlushToDisk(file);
        });
    }

    private async Task UndoAsync(StoragePoolDef pool)
    {
        foreach (var command in LogicalCommands.Delete(GroupOf(pool), pool.Source.Devices.Select(d => d.Path)).Skip(1))
        {
            try
            {
                await tools.RunAsync(command, CancellationToken.None).ConfigureAwait(false);
            }
            catch (VirtException)
            {
                // The device may not have come as far as being a physical volume.
                continue;
            }
        }
    }

    private async Task RequireGroupAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        var report = await tools.RunAsync(LogicalCommands.Groups(), cancellation).ConfigureAwait(false);
        var groups = LogicalCommands.ReadGroups(report.Output);
        var mine = groups.Where(g => g.Group == GroupOf(pool)).Select(g => g.Device).ToList();
        if (mine.Count == 0)
        {
            throw Refuse.Config(ErrorDomain.Storage, $"cannot find logical volume group name '{GroupOf(pool)}'");
        }

        var missing = pool.Source.Devices.Select(d => d.Path).Where(d => !mine.Contains(DevicePaths.Final(d)) && !mine.Contains(d)).ToList();
        if (missing.Count > 0)
        {
            throw Refuse.Config(ErrorDomain.Storage, $"cannot find any matching source devices for logical volume group '{GroupOf(pool)}'");
        }
    }
}
