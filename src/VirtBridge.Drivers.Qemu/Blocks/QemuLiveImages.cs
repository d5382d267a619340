using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Bitmaps;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>Images of running guests, for whoever plans what becomes of them.</summary>
internal sealed class QemuLiveImages : ILiveImageFacet
{
    public IReadOnlyList<ImageWork> WorkOn(DomainObject guest) => guest.View.Runtime is GuestRuntime runtime ? runtime.Blocks.Works() : [];

    public async Task<IReadOnlyList<LiveImage>> OpenImagesAsync(DomainObject guest, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        var told = runtime.Guest.Monitor.Told;
        var graph = await NodeGraph.AskAsync(runtime.Guest.Monitor, cancellation);
        runtime.Blocks.SawBitmaps(told, graph.HasBitmaps);
        List<LiveImage> images = [];
        foreach (var disk in guest.View.Live!.Devices.Disks)
        {
            var known = DiskImages.Of(disk.Source);
            var depth = 0;
            foreach (var node in graph.ChainOf(disk))
            {
                var source = known.FirstOrDefault(image => image.Index == NodeGraph.NumberOf(node.Name));
                var place = (source is null ? null : ImagePlace.Of(source)) ?? ImagePlace.OfPath(graph.StorageOf(node).File);
                if (place is { } location)
                {
                    images.Add(new(disk.Target ?? "", depth, location, node.Name, Reference(source, node)) { Capacity = (ulong)node.Size, Number = NodeGraph.NumberOf(node.Name) is > 0 and var number ? number : null });
                }

                depth++;
            }
        }

        return images;
    }

    public void Foretell(DomainObject guest, PlanStep step)
    {
        if (guest.View is not { Live: { } live, Runtime: GuestRuntime runtime })
        {
            return;
        }

        switch (step)
        {
            case PlanStep.LiveCommit { Pivot: true } commit:
                var (chain, name) = Commit(guest, commit.Disk, commit.Top.Location, commit.Into.Location);
                runtime.Guest.Monitor.Foretell(NodeJobStart.ActiveCommit(chain, name, null, held: true));
                break;
            case PlanStep.SwitchLive { Disks: [var first, ..] } when guest.View.Checkpoints.Count == 0 && runtime.Blocks.NextNumber(live) is { } number:
                var disk = Disk(live, first.Disk);
                runtime.Guest.Monitor.Foretell(new BlockdevAdd(Nodes(disk, Numbered(first.Image, number, disk))[0]));
                break;
        }
    }

    public async Task<DomainDef> SwitchAsync(DomainObject guest, IReadOnlyList<LiveOverlay> overlays, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        var monitor = runtime.Guest.Monitor;
        var live = guest.View.Live!;
        var number = await runtime.Blocks.TakeNumbersAsync(monitor, live, overlays.Count, cancellation);
        var bitmaps = guest.View.Checkpoints.Count > 0 ? await NodeBitmapReading.AskAsync(monitor, cancellation) : null;
        List<string> made = [];
        List<Task> sent = [];
        List<QmpAction> actions = [];
        foreach (var overlay in overlays)
        {
            var disk = Disk(live, overlay.Disk);
            var image = Numbered(overlay.Image, number++, disk);
            var nodes = Nodes(disk, image);
            made.InsertRange(0, DiskNodes.Names(nodes));
            sent.AddRange(nodes.Select(node => monitor.ExecuteAsync(new BlockdevAdd(node), cancellation)));
            actions.Add(new BlockdevSnapshot(BlockNodes.TopNode(disk.Source), BlockNodes.TopNode(image)));

            // What changed is recorded where it is written from now on; the old image keeps what it recorded.
            actions.AddRange((bitmaps?.Of(BlockNodes.TopNode(disk.Source)) ?? []).Where(bitmap => bitmap.IsUsable).Select(bitmap =>
                new BlockDirtyBitmapAdd(BlockNodes.TopNode(image), bitmap.Name) { Persistent = true, Granularity = (long)bitmap.Granularity }));
            live = DiskImages.With(live, overlay.Disk, image);
        }

        // All in one go: QEMU works them off in order, and without its nodes the switch refuses itself.
        sent.Add(monitor.ExecuteAsync(actions is [var only] ? only : new Transaction(actions), cancellation));
        try
        {
            await Task.WhenAll(sent);
        }
        catch
        {
            await DiskNodes.DropAsync(monitor, made);

            // The first that failed is the reason; the others' refusals follow from it.
            await sent.First(task => !task.IsCompletedSuccessfully);
            throw;
        }

        return live;
    }

    public async Task<ILiveCopy> PullUpAsync(
        DomainObject guest, string disk, ImageLocation child, ImageLocation? newBase, CancellationToken cancellation)
    {
        var (runtime, chain) = Open(guest, disk);
        var upper = At(chain, disk, child);
        var lower = newBase is { } location ? At(chain, disk, location) : null;
        var name = new NodeJobName(NodeJobKind.Pull, disk, upper.Index!.Value, lower?.Index ?? 0);
        return await StartAsync(guest, runtime, name, () => NodeJobStart.PullAsync(runtime.Guest.Monitor, chain, name, null, relative: false, cancellation));
    }

    public async Task<ILiveCopy> CommitDownAsync(
        DomainObject guest, string disk, ImageLocation top, ImageLocation into, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        var (chain, name) = Commit(guest, disk, top, into);
        return await StartAsync(
            guest, runtime, name, () => NodeJobStart.CommitAsync(runtime.Guest.Monitor, chain, name, null, relative: false, held: true, cancellation));
    }

    public async Task<IReadOnlyList<ILiveCopy>> FindCopiesAsync(DomainObject guest, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        var jobs = await runtime.Guest.Monitor.ExecuteAsync(new QueryJobs(), cancellation);
        return [.. jobs.Select(job => NodeJobName.Parse(job.Id)).OfType<NodeJobName>().Where(name => !name.ForClient).Select(name => new QemuLiveCopy(name, guest, runtime))];
    }

    public Task SaveMemoryAsync(DomainObject guest, string path, SavedGuest header, CancellationToken cancellation) =>
        QemuSaves.WriteMemoryAsync(GuestRuntime.Of(guest), path, header, cancellation);

    public Task ReclaimAsync(DomainObject guest, CancellationToken cancellation) => QemuSaves.ReclaimAsync(GuestRuntime.Of(guest), cancellation);

    private static async Task<ILiveCopy> StartAsync(DomainObject guest, GuestRuntime runtime, NodeJobName name, Func<Task> start)
    {
        var told = runtime.Guest.Monitor.Told;
        var bitmapFree = runtime.Blocks.IsBitmapFree(told);
        runtime.Blocks.Follow(name.ToString());
        try
        {
            await start();
        }
        catch
        {
            runtime.Blocks.Unfollow(name.ToString());
            throw;
        }

        if (bitmapFree && runtime.Guest.Monitor.Told == told + 1)
        {
            // The start of a job makes none: true for the next disk too.
            runtime.Blocks.SawBitmaps(told + 1, any: false);
        }

        return new QemuLiveCopy(name, guest, runtime) { MayHaveBitmaps = !bitmapFree };
    }

    private static (GuestRuntime Runtime, List<StorageSource> Chain) Open(DomainObject guest, string disk) =>
        (GuestRuntime.Of(guest), [.. DiskImages.Of(Disk(guest.View.Live!, disk).Source)]);

    private static (List<StorageSource> Chain, NodeJobName Name) Commit(DomainObject guest, string disk, ImageLocation top, ImageLocation into)
    {
        var (_, chain) = Open(guest, disk);
        var upper = At(chain, disk, top);
        var lower = At(chain, disk, into);
        var kind = upper.Index == chain[0].Index ? NodeJobKind.ActiveCommit : NodeJobKind.Commit;
        return (chain, new(kind, disk, upper.Index!.Value, lower.Index!.Value));
    }

    private static StorageSource Numbered(StorageSource overlay, uint number, DiskDef disk) =>
        overlay with { Index = number, Backing = new BackingStore.Image(disk.Source) };

    private static IReadOnlyList<JsonObject> Nodes(DiskDef disk, StorageSource overlay) => DiskNodes.Of(disk, overlay, readOnly: false, backing: null);

    private static DiskDef Disk(DomainDef live, string target) => live.Devices.Disks.FirstOrDefault(disk => disk.Target == target)
        ?? throw Refuse.Argument(ErrorDomain.Qemu, $"no disk '{target}'");

    private static StorageSource At(List<StorageSource> chain, string disk, ImageLocation location) =>
        chain.Find(image => ImagePlace.Of(image) == location)
        ?? throw Refuse.Argument(ErrorDomain.Qemu, $"image '{location}' is not in the chain that disk '{disk}' has open");

    private static BackingReference? Reference(StorageSource? image, BlockNode node)
    {
        if (node.Backing is not { Length: > 0 } stored)
        {
            return null;
        }

        var below = (image?.Backing as BackingStore.Image)?.Source;
        var format = Enum.TryParse<StorageFormat>(node.BackingFormat, ignoreCase: true, out var known) ? known : (StorageFormat?)null;
        return new(stored, format, below is null ? null : ImagePlace.Of(below));
    }
}
