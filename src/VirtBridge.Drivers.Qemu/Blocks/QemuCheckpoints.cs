using System.Text.Json;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Bitmaps;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>
/// Checkpoints are dirty bitmaps inside qcow2 images. Each records from its beginning on and never stops, so that
/// deleting one takes nothing from the others.
/// </summary>
internal sealed class QemuCheckpoints(QemuImages images) : ICheckpointFacet
{
    private const string SizeBitmap = "libvirt-tmp-size-xml";

    public bool SurviveSnapshots => true;

    public async Task<CheckpointDef> TakeAsync(
        DomainObject guest, CheckpointDef wanted, DomainCheckpointCreateFlags flags, CancellationToken cancellation)
    {
        if (!guest.View.Active)
        {
            await TakeStoppedAsync(guest, wanted, cancellation);
            return wanted;
        }

        var actions = Additions(guest.View.Live!, wanted);
        if (actions.Count > 0)
        {
            await GuestRuntime.Of(guest).Guest.Monitor.ExecuteAsync(new Transaction(actions), cancellation);
        }

        return wanted;
    }

    /// <summary>The bitmaps a checkpoint starts, for a transaction that may do more.</summary>
    public static IReadOnlyList<QmpAction> Additions(DomainDef live, CheckpointDef wanted) =>
        [.. Tracked(live, wanted).Select(pair => new BlockDirtyBitmapAdd(BlockNodes.TopNode(pair.Disk.Source), pair.Bitmap) { Persistent = true })];

    public async Task EraseAsync(
        DomainObject guest, CheckpointDef checkpoint, MomentTree<CheckpointDef> tree, CancellationToken cancellation)
    {
        if (!guest.View.Active)
        {
            foreach (var (disk, bitmap) in Existing(guest.View.Next, checkpoint))
            {
                await EraseStoppedAsync(disk, bitmap, cancellation);
            }

            return;
        }

        var monitor = GuestRuntime.Of(guest).Guest.Monitor;
        var planner = new BitmapPlanner(await NodeBitmapReading.AskAsync(monitor, cancellation));
        List<BitmapAction> actions = [];
        List<(DiskDef Disk, StorageSource Image)> closed = [];
        foreach (var (disk, bitmap) in Existing(guest.View.Live!, checkpoint))
        {
            var chain = DiskImages.Of(disk.Source);
            var removal = planner.Remove([.. chain.Select(BlockNodes.TopNode)], bitmap);
            actions.AddRange(removal.Actions);
            closed.AddRange(removal.Reopen.Select(node => (disk, chain.First(image => BlockNodes.TopNode(image) == node))));
        }

        if (actions.Count == 0)
        {
            return;
        }

        await ReopenAsync(monitor, closed, readOnly: false, cancellation);
        try
        {
            await monitor.ExecuteAsync(new Transaction([.. actions.Select(BitmapCarriage.ToCommand)]), cancellation);
        }
        finally
        {
            await ReopenAsync(monitor, closed, readOnly: true, CancellationToken.None);
        }
    }

    public async Task<CheckpointDef> MeasureAsync(DomainObject guest, CheckpointDef checkpoint, CancellationToken cancellation)
    {
        var monitor = GuestRuntime.Of(guest).Guest.Monitor;
        var planner = new BitmapPlanner(await NodeBitmapReading.AskAsync(monitor, cancellation));
        List<(string Disk, string Node)> measured = [];
        List<BitmapAction> actions = [];
        foreach (var (disk, bitmap) in Existing(guest.View.Live!, checkpoint))
        {
            List<string> chain = [.. DiskImages.Of(disk.Source).Select(BlockNodes.TopNode)];
            if (planner.Backup(chain, bitmap, new BitmapPlace(chain[0], SizeBitmap)) is { } collecting)
            {
                actions.AddRange(collecting);
                measured.Add((disk.Target!, chain[0]));
            }
        }

        if (measured.Count == 0)
        {
            return checkpoint;
        }

        await monitor.ExecuteAsync(new Transaction([.. actions.Select(BitmapCarriage.ToCommand)]), cancellation);
        try
        {
            var counted = await NodeBitmapReading.AskAsync(monitor, cancellation);
            return checkpoint with
            {
                Disks = checkpoint.Disks.Select(disk => measured.Find(m => m.Disk == disk.Name) is { Node: { } node }
                    ? disk with { Size = counted.Find(node, SizeBitmap)?.DirtyBytes ?? 0, SizeValid = true }
                    : disk).ToValueArray(),
            };
        }
        finally
        {
            QmpAction[] removals = [.. measured.Select(m => new BlockDirtyBitmapRemove(m.Node, SizeBitmap))];
            await monitor.ExecuteAsync(new Transaction(removals), CancellationToken.None);
        }
    }

    public async Task ValidateAsync(DomainObject guest, CheckpointDef checkpoint, CancellationToken cancellation)
    {
        var planner = guest.View.Active
            ? new BitmapPlanner(await NodeBitmapReading.AskAsync(GuestRuntime.Of(guest).Guest.Monitor, cancellation))
            : null;
        foreach (var disk in checkpoint.Disks.Where(d => d.Mode == CheckpointMode.Bitmap))
        {
            var bitmap = disk.Bitmap ?? checkpoint.Name!;
            var found = guest.View.Current.Devices.Disks.FirstOrDefault(d => d.Target == disk.Name);
            var valid = found is not null && (planner is not null
                ? planner.IsValid([.. DiskImages.Of(found.Source).Select(BlockNodes.TopNode)], bitmap)
                : await IsValidStoppedAsync(found, bitmap, cancellation));
            if (!valid)
            {
                throw new VirtException(
                    ErrorCode.CheckpointInconsistent, ErrorDomain.Qemu, $"missing or broken bitmap '{bitmap}' for disk '{disk.Name}'");
            }
        }
    }

    /// <summary>The disks a checkpoint follows, with the names of their bitmaps.</summary>
    private static IEnumerable<(DiskDef Disk, string Bitmap)> Existing(DomainDef domain, CheckpointDef checkpoint)
    {
        foreach (var wanted in checkpoint.Disks.Where(disk => disk.Mode == CheckpointMode.Bitmap))
        {
            if (domain.Devices.Disks.FirstOrDefault(disk => disk.Target == wanted.Name) is { } found)
            {
                yield return (found, wanted.Bitmap ?? checkpoint.Name!);
            }
        }
    }

    private static IEnumerable<(DiskDef Disk, string Bitmap)> Tracked(DomainDef domain, CheckpointDef checkpoint) =>
        Existing(domain, checkpoint).Select(pair => pair.Disk.Source.Format == StorageFormat.Qcow2
            ? pair
            : throw Refuse.Config(
                ErrorDomain.Qemu, $"checkpoint for disk {pair.Disk.Target} unsupported for storage type {BlockNodes.FormatDriver(pair.Disk.Source.Format)}"));

    private static async Task ReopenAsync(
        QmpClient monitor, List<(DiskDef Disk, StorageSource Image)> closed, bool readOnly, CancellationToken cancellation)
    {
        foreach (var (disk, image) in closed)
        {
            var backing = image.Backing is BackingStore.Image below ? BlockNodes.TopNode(below.Source) : null;
            await monitor.ExecuteAsync(new BlockdevReopen([DiskNodes.Of(disk, image, readOnly, backing)[^1]]), cancellation);
        }
    }

    private async Task TakeStoppedAsync(DomainObject guest, CheckpointDef wanted, CancellationToken cancellation)
    {
        var done = new Stack<(string Path, string Bitmap)>();
        try
        {
            foreach (var (disk, bitmap) in Tracked(guest.View.Next, wanted))
            {
                await images.AddBitmapAsync(disk.Source.Path!, bitmap, cancellation);
                done.Push((disk.Source.Path!, bitmap));
            }
        }
        catch
        {
            while (done.TryPop(out var made))
            {
                await images.RemoveBitmapAsync(made.Path, made.Bitmap, CancellationToken.None);
            }

            throw;
        }
    }

    // Overlays made since carry a part of the bitmap each.
    private async Task EraseStoppedAsync(DiskDef disk, string bitmap, CancellationToken cancellation)
    {
        foreach (var image in DiskImages.Of(DiskChains.Detect(disk.Source)).Where(image => image is { IsLocal: true, Format: StorageFormat.Qcow2 }))
        {
            if ((await BitmapsAsync(image.Path!, cancellation)).Any(found => found.Text("name") == bitmap))
            {
                await images.RemoveBitmapAsync(image.Path!, bitmap, cancellation);
            }
        }
    }

    private async Task<bool> IsValidStoppedAsync(DiskDef disk, string bitmap, CancellationToken cancellation) =>
        disk.Source is { IsLocal: true, Format: StorageFormat.Qcow2, Path: { } path }
        && (await BitmapsAsync(path, cancellation)).Any(found => found.Text("name") == bitmap
            && found.Items("flags").All(flag => flag.GetString() != "in-use"));

    private async Task<IEnumerable<JsonElement>> BitmapsAsync(string path, CancellationToken cancellation) =>
        (await images.DescribeAsync(path, cancellation)).Member("format-specific")?.Member("data")?.Items("bitmaps") ?? [];
}
