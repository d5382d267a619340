using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Disks divided into partitions.</summary>
internal sealed class DiskBackend : PoolBackend
{
    private readonly Toolbox _tools;

    public DiskBackend(Toolbox tools, ImageMaker images)
    {
        _tools = tools;
        Volumes = new DiskVolumes(this, tools, images);
    }

    public override IReadOnlyList<string> Programs => ["parted", "blkid"];

    public override VolumeBackend Volumes { get; }

    public override async Task BuildAsync(StoragePoolDef pool, StoragePoolBuildFlags flags, CancellationToken cancellation)
    {
        const StoragePoolBuildFlags Known = StoragePoolBuildFlags.Overwrite | StoragePoolBuildFlags.NoOverwrite;
        if ((flags & ~Known) != 0)
        {
            throw UnknownFlags((uint)(flags & ~Known), "virStorageBackendDiskBuildPool");
        }

        var device = DeviceOf(pool);
        FileFacts.Require(device, $"Failed to open storage volume with path '{device}'");
        var wanted = PartitionCommands.LabelName(PartitionCommands.Label(device, pool.Source.Format).Arguments[^1]);
        if ((flags & StoragePoolBuildFlags.Overwrite) == 0)
        {
            await DeviceContent.RequireEmptyAsync(_tools, device, wanted, cancellation).ConfigureAwait(false);
        }

        await _tools.RunAsync(PartitionCommands.Label(device, pool.Source.Format), cancellation).ConfigureAwait(false);
    }

    public override async Task StartAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        var device = DeviceOf(pool);
        if (FileFacts.Of(device) is null)
        {
            throw Refuse.Argument(ErrorDomain.Storage, $"device path '{device}' doesn't exist");
        }

        var layout = await LayoutAsync(pool, cancellation).ConfigureAwait(false);
        var wanted = pool.Source.Format is null or "unknown" ? null : pool.Source.Format;
        if (wanted is not null && PartitionCommands.LabelName(layout.Label) != wanted)
        {
            throw new VirtException(
                ErrorCode.StorageProbeFailed,
                ErrorDomain.Storage,
                $"Known, but different label format present, requires build --overwrite: '{device}' has '{PartitionCommands.LabelName(layout.Label)}'");
        }
    }

    /// <summary>Cleans the disk of its label.</summary>
    public override Task DeleteAsync(StoragePoolDef pool, StoragePoolDeleteFlags flags, CancellationToken cancellation)
    {
        if (flags != 0)
        {
            throw UnknownFlags((uint)flags, "virStorageBackendDiskDeletePool");
        }

        using var file = LocalContent.OpenStorage(DeviceOf(pool), FileAccess.Write);
        const int LabelBytes = 1024 * 1024;
        var length = LocalContent.LengthOf(file);
        SystemFailure.Guard($"cannot clear the label of '{DeviceOf(pool)}'", () =>
        {
            // One copy lies at the beginning, that of GPT's backup at the end.
            RandomAccess.Write(file, new byte[Math.Min(LabelBytes, length)], 0);
            RandomAccess.Write(file, new byte[Math.Min(LabelBytes, length)], Math.Max(0, length - LabelBytes));
            RandomAccess.FlushToDisk(file);
        });
        return Task.CompletedTask;
    }

    public override async Task<PoolContent> LookAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        var layout = await LayoutAsync(pool, cancellation).ConfigureAwait(false);
        return new(Measured(pool, layout), new(layout.Partitions.Select(p => VolumeOf(pool, layout, p))));
    }

    public override async Task<bool> IsRunningAsync(StoragePoolDef pool, CancellationToken cancellation) =>
        FileFacts.Of(DeviceOf(pool)) is not null
        && PartitionCommands.Read((await _tools.RunAsync(PartitionCommands.Print(DeviceOf(pool)), cancellation).ConfigureAwait(false)).Output) is not null;

    public override string StablePath(StoragePoolDef pool, string path) => DevicePaths.Stable(pool, path);

    internal async Task<DiskLayout> LayoutAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        var device = DeviceOf(pool);
        var report = await _tools.RunAsync(PartitionCommands.Print(device), cancellation).ConfigureAwait(false);
        return PartitionCommands.Read(report.Output) ?? throw new VirtException(
            ErrorCode.StorageProbeFailed, ErrorDomain.Storage, $"Device '{device}' is unrecognized, requires build");
    }

    internal static StorageVolumeDef VolumeOf(StoragePoolDef pool, DiskLayout layout, DiskPiece piece)
    {
        var device = DeviceOf(pool);
        var name = PartitionCommands.NameOf(device, piece.Number, pool.Source.Devices[0].PartSeparator);
        var path = DevicePaths.InPool(pool, $"{Path.GetDirectoryName(device)}/{name}");

        // What holds other partitions offers no more than its own sector.
        var size = layout.KindOf(piece) == PartitionKind.Extended ? 1024 : piece.Size;
        return BlockVolumes.Complete(new()
        {
            Type = StorageVolumeType.Block,
            Name = name,
            Key = path,
            Capacity = size,
            Allocation = size,
            Physical = size,
            Extents = [new(device, piece.Start, piece.End)],
            Target = new() { Path = path, Format = PartitionCommands.FormatOf(layout, piece) },
        });
    }

    internal static string DeviceOf(StoragePoolDef pool) => pool.Source.Devices[0].Path;

    private static StoragePoolDef Measured(StoragePoolDef pool, DiskLayout layout)
    {
        var device = pool.Source.Devices[0];
        var used = layout.Partitions.Where(p => layout.KindOf(p) != PartitionKind.Extended).Aggregate(0UL, (sum, p) => sum + p.Size);
        var free = layout.Free.Aggregate(0UL, (sum, p) => sum + p.Size);
        return pool with
        {
            Capacity = layout.Pieces.IsEmpty ? 0 : layout.Pieces.Max(p => p.End),
            Allocation = used,
            Available = free,
            Source = pool.Source with
            {
                Format = pool.Source.Format is null or "unknown" ? PartitionCommands.LabelName(layout.Label) : pool.Source.Format,
                Devices = [device with { FreeExtents = layout.Free.Select(p => new StorageVolumeExtent(device.Path, p.Start, p.End)).ToValueArray() }],
            },
        };
    }
}
