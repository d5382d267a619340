using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>An image a disk can be copied to: with numbers, and the nodes that open it.</summary>
internal sealed record CopyDestination(StorageSource Source, IReadOnlyList<JsonObject> Nodes, Action Undo);

/// <summary>Makes the image a copy goes to, or looks at the one the caller made.</summary>
internal sealed class CopyDestinations(QemuImages images)
{
    public async Task<CopyDestination> PrepareAsync(
        GuestRuntime runtime, DomainDef live, DiskDef disk, BlockCopy request, bool shallow, CancellationToken cancellation)
    {
        var reuse = (request.Flags & DomainBlockCopyFlags.ReuseExt) != 0;
        var wanted = request.Destination;
        var format = wanted.Format ?? (reuse ? DiskChains.Probe(wanted) : null) ?? disk.Source.Format ?? StorageFormat.Raw;
        wanted = wanted with { Format = format };
        if (shallow && !DiskNodes.CanBeBacked(format))
        {
            throw Refuse.Argument(ErrorDomain.Qemu, $"shallow copy of disk '{disk.Target}' into a raw file is not possible");
        }

        var below = shallow ? DiskImages.Of(disk.Source)[1] : null;
        var undo = await MakeAsync(runtime, disk, wanted, below, reuse, cancellation);
        try
        {
            return await OpenAsync(runtime, live, disk, wanted, below, reuse, undo, cancellation);
        }
        catch
        {
            undo();
            throw;
        }
    }

    private async Task<Action> MakeAsync(
        GuestRuntime runtime, DiskDef disk, StorageSource wanted, StorageSource? below, bool reuse, CancellationToken cancellation)
    {
        if (!wanted.IsLocal || wanted.Path is not { Length: > 0 } path)
        {
            return reuse
                ? () => { }
                : throw Refuse.Unsupported(ErrorDomain.Qemu, $"the destination of the copy of disk '{disk.Target}' must exist already: it is not a local file");
        }

        var place = ImagePlace.OfPath(path);
        if (reuse)
        {
            return place is not null ? () => { } : throw Refuse.System(
                ErrorDomain.Qemu, $"unable to stat for disk {disk.Target}: {path}", 2, "No such file or directory");
        }

        if (place is { IsFile: true } && new FileInfo(path).Length > 0)
        {
            throw Refuse.Config(ErrorDomain.Qemu, $"external destination file for disk {disk.Target} already exists and is not a block device: {path}");
        }

        if (place is null && wanted.Type == StorageType.Block)
        {
            throw Refuse.System(ErrorDomain.Qemu, $"unable to stat for disk {disk.Target}: {path}", 2, "No such file or directory");
        }

        var created = place is null;
        Action undo = created ? () => EmptyFile.Delete(path) : () => { };
        try
        {
            if (created)
            {
                EmptyFile.Create(path);
            }

            if (place is not { IsDevice: true } || wanted.Format != StorageFormat.Raw)
            {
                var size = await SizeAsync(runtime, disk, cancellation);
                await images.CreateAsync(path, BlockNodes.FormatDriver(wanted.Format), size, below?.Path, below is null ? null : BlockNodes.FormatDriver(below.Format), cancellation);
            }
        }
        catch
        {
            undo();
            throw;
        }

        return undo;
    }

    private static async Task<CopyDestination> OpenAsync(
        GuestRuntime runtime,
        DomainDef live,
        DiskDef disk,
        StorageSource wanted,
        StorageSource? below,
        bool reuse,
        Action undo,
        CancellationToken cancellation)
    {
        var monitor = runtime.Guest.Monitor;
        var chain = below is null || !reuse ? [wanted] : DiskImages.Of(DiskChains.Detect(wanted with { Backing = null }));

        // What the disk has open below stands below the copy as well, unless the caller's file stands on something else.
        var shared = below is not null && (chain.Count < 2 || ImagePlace.Of(chain[1]) == ImagePlace.Of(below));
        IReadOnlyList<StorageSource> own = shared || below is null ? [wanted] : chain;
        var first = await runtime.Blocks.TakeNumbersAsync(monitor, live, own.Count, cancellation);
        own = DiskImages.Of(DiskImages.Renumber(own, first)).Take(own.Count).ToList();
        List<JsonObject> nodes = [];
        string? lower = shared ? BlockNodes.TopNode(below!) : null;
        for (var i = own.Count - 1; i >= 0; i--)
        {
            nodes.AddRange(DiskNodes.Of(disk, own[i], readOnly: i > 0, lower));
            lower = BlockNodes.TopNode(own[i]);
        }

        var source = DiskImages.Chain(own);
        return new(shared ? source with { Backing = new BackingStore.Image(below!) } : source, nodes, undo);
    }

    private static async Task<ulong> SizeAsync(GuestRuntime runtime, DiskDef disk, CancellationToken cancellation)
    {
        var graph = await NodeGraph.AskAsync(runtime.Guest.Monitor, cancellation);
        return graph.Find(BlockNodes.TopNode(disk.Source)) is { Size: > 0 } node
            ? (ulong)node.Size
            : throw Refuse.Internal(ErrorDomain.Qemu, $"QEMU does not tell the size of disk '{disk.Target}'");
    }
}
