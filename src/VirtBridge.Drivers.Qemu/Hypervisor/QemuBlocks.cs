using System.Text.Json;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Blocks;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>The disks of guests: sizes, counters, content.</summary>
internal sealed class QemuBlocks : IBlockFacet
{
    private const int BlockSize = 512;

    public async ValueTask<DomainGetBlockInfoResult> InfoAsync(DomainObject guest, string target, CancellationToken cancellation)
    {
        var disk = DiskOf(guest, target);
        if (disk.Source is not { IsLocal: true, Path: { } path })
        {
            throw Refuse.Argument(ErrorDomain.Qemu, $"disk '{target}' does not currently have a source assigned");
        }

        var (length, allocated) = FileSizes.Of(path);
        var capacity = BlockNodes.NeedsFormatNode(disk.Source) ? FileSizes.VirtualSize(path) ?? length : length;
        if (!guest.View.Active)
        {
            return new DomainGetBlockInfoResult(allocated, capacity, length);
        }

        if (await FindAsync(guest, disk, cancellation) is { } stats && stats.Member("parent") is { } parent
            && parent.Member("stats") is { } counters && counters.Number("wr_highest_offset") is > 0 and { } highest)
        {
            allocated = BlockNodes.NeedsFormatNode(disk.Source) ? (ulong)highest : allocated;
        }

        return new DomainGetBlockInfoResult(allocated, capacity, length);
    }

    public async ValueTask<TypedParameter[]> StatsAsync(DomainObject guest, string target, CancellationToken cancellation)
    {
        var all = await AllAsync(guest, cancellation);
        var disks = target.Length == 0 ? guest.View.Live!.Devices.Disks.ToArray() : [DiskOf(guest, target)];
        var totals = new long[Fields.Length];
        foreach (var disk in disks)
        {
            if (Find(all, disk)?.Member("stats") is not { } counters)
            {
                continue;
            }

            for (var i = 0; i < Fields.Length; i++)
            {
                totals[i] += counters.Number(Fields[i].Qmp) ?? 0;
            }
        }

        return [.. Fields.Select((field, i) => TypedParameter.LLong(field.Name, totals[i]))];
    }

    public async ValueTask<DomainDiskError[]> ErrorsAsync(DomainObject guest, CancellationToken cancellation)
    {
        var reply = await GuestRuntime.Of(guest).Guest.Monitor.ExecuteAsync(new QueryBlock(), cancellation);
        List<DomainDiskError> errors = [];
        foreach (var device in reply.EnumerateArray())
        {
            var status = device.Text("io-status");
            if (status is null or "ok")
            {
                continue;
            }

            var disk = guest.View.Live!.Devices.Disks.FirstOrDefault(d => d.Alias is { } alias && device.Text("qdev")?.Contains(alias, StringComparison.Ordinal) == true);
            errors.Add(new(disk?.Target ?? "", (int)(status == "nospace" ? DomainDiskErrorCode.NoSpace : DomainDiskErrorCode.Unspec)));
        }

        return [.. errors];
    }

    public async Task ResizeAsync(DomainObject guest, string target, ulong bytes, CancellationToken cancellation)
    {
        var disk = DiskOf(guest, target);
        var size = disk.Source.Format == StorageFormat.Qcow2 ? (bytes + BlockSize - 1) / BlockSize * BlockSize : bytes;
        await GuestRuntime.Of(guest).Guest.Monitor.ExecuteAsync(new BlockResize(null, BlockNodes.TopNode(disk.Source), (long)size), cancellation);
    }

    public async Task<byte[]> PeekAsync(DomainObject guest, string target, ulong offset, uint size, CancellationToken cancellation)
    {
        var disk = DiskOf(guest, target);
        if (BlockNodes.NeedsFormatNode(disk.Source) || disk.Source.Path is null)
        {
            throw Refuse.Unsupported(ErrorDomain.Qemu, $"peeking is only supported for disk with 'raw' format not '{BlockNodes.FormatDriver(disk.Source.Format)}'");
        }

        using var file = File.OpenHandle(disk.Source.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[size];
        var count = await RandomAccess.ReadAsync(file, bytes, (long)offset, cancellation);
        return count == bytes.Length ? bytes : throw Refuse.Argument(ErrorDomain.Qemu, $"'{target}' starting from {offset} has only {count} bytes available");
    }

    public async Task SetThresholdAsync(DomainObject guest, string target, ulong threshold, CancellationToken cancellation) =>
        await GuestRuntime.Of(guest).Guest.Monitor.ExecuteAsync(
            new BlockSetWriteThreshold(BlockNodes.StorageNode(ImageOf(guest, target)), threshold), cancellation);

    private static (string Name, string Qmp)[] Fields { get; } =
    [
        ("rd_operations", "rd_operations"), ("rd_bytes", "rd_bytes"), ("rd_total_times", "rd_total_time_ns"),
        ("wr_operations", "wr_operations"), ("wr_bytes", "wr_bytes"), ("wr_total_times", "wr_total_time_ns"),
        ("flush_operations", "flush_operations"), ("flush_total_times", "flush_total_time_ns"),
    ];

    private static DiskDef DiskOf(DomainObject guest, string target) =>
        guest.View.Current.Devices.Disks.FirstOrDefault(disk => disk.Target == target || disk.Source.Path == target)
        ?? throw Refuse.Argument(ErrorDomain.Qemu, $"invalid path '{target}' not assigned to domain");

    // "vda" is the top image of a disk, "vda[3]" the image with that number in its chain.
    private static StorageSource ImageOf(DomainObject guest, string name) => name.EndsWith(']')
        ? guest.View.Current.Devices.Disks.SelectMany(disk => DiskImages.Of(disk.Source).Where(image => name == $"{disk.Target}[{image.Index}]")).FirstOrDefault()
            ?? throw Refuse.Argument(ErrorDomain.Qemu, $"no image '{name}'")
        : DiskOf(guest, name).Source;

    private static async Task<JsonElement?> FindAsync(DomainObject guest, DiskDef disk, CancellationToken cancellation) =>
        Find(await AllAsync(guest, cancellation), disk);

    private static async Task<JsonElement> AllAsync(DomainObject guest, CancellationToken cancellation) =>
        await GuestRuntime.Of(guest).Guest.Monitor.ExecuteAsync(new QueryBlockstats(null), cancellation);

    private static JsonElement? Find(JsonElement all, DiskDef disk)
    {
        foreach (var device in all.EnumerateArray())
        {
            if ((disk.Alias is { } alias && device.Text("qdev")?.Contains(alias, StringComparison.Ordinal) == true)
                || device.Text("node-name") == BlockNodes.TopNode(disk.Source))
            {
                return device;
            }
        }

        return null;
    }
}
