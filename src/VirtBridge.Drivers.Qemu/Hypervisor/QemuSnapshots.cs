using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Blocks;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Snapshots inside qcow2 images a running guest has open, with its memory or without.</summary>
internal sealed class QemuSnapshots : ISnapshotFacet
{
    private long _serial;

    public async Task TakeInternalAsync(DomainObject guest, SnapshotDef snapshot, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        var nodes = Nodes(guest.View.Live!, snapshot.Disks.Where(disk => disk.Location == DiskSnapshot.Internal).Select(disk => disk.Name).ToArray());
        if (nodes.Length == 0)
        {
            throw Refuse.Config(ErrorDomain.Qemu, "disk and memory snapshots need at least one disk with an internal snapshot");
        }

        if (snapshot.Memory != DiskSnapshot.Internal)
        {
            await runtime.Guest.Monitor.ExecuteAsync(new Transaction([.. nodes.Select(node => new BlockdevSnapshotInternal(node, snapshot.Name!))]), cancellation);
            return;
        }

        var id = NextJob("save");
        runtime.Quiet = true;
        try
        {
            await GuestJobs.RunAsync(runtime, id, new SnapshotSave(id, snapshot.Name!, nodes[0], nodes), cancellation);
        }
        finally
        {
            runtime.Quiet = false;
        }
    }

    /// <summary>Brings a guest that has not run yet to what a snapshot inside the images of some disks kept, its memory included.</summary>
    public static async Task LoadAsync(QmpClient monitor, DomainDef domain, string name, IReadOnlyList<string> disks, CancellationToken cancellation)
    {
        var nodes = Nodes(domain, disks);
        if (nodes.Length == 0)
        {
            throw Refuse.Invalid(ErrorDomain.Qemu, $"no disk of '{domain.Name}' is said to hold the memory of snapshot '{name}'");
        }

        await GuestJobs.RunFirstAsync(monitor, "snapshot-load", new SnapshotLoad("snapshot-load", name, nodes[0], nodes), cancellation);
    }

    public async Task EraseInternalAsync(DomainObject guest, string name, IReadOnlyList<string> disks, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        var id = NextJob("delete");
        await GuestJobs.RunAsync(runtime, id, new SnapshotDelete(id, name, Nodes(guest.View.Live!, disks)), cancellation);
    }

    /// <summary>QEMU changes an image below a top only while it is open for writing, which nobody but this does meanwhile.</summary>
    public async Task EraseBelowAsync(DomainObject guest, string name, string disk, ImageLocation image, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        var monitor = runtime.Guest.Monitor;
        var owner = guest.View.Live!.Devices.Disks.First(d => d.Target == disk);
        var chain = DiskImages.Of(owner.Source);
        var at = chain.ToList().FindIndex(source => ImagePlace.Of(source) == image);
        if (at < 1)
        {
            throw Refuse.Argument(ErrorDomain.Qemu, $"image '{image}' is not below the top of disk '{disk}'");
        }

        var below = at + 1 < chain.Count ? BlockNodes.TopNode(chain[at + 1]) : null;
        JsonObject Node(bool readOnly) => DiskNodes.Of(owner, chain[at], readOnly, below)[^1];
        try
        {
            await monitor.ExecuteAsync(new BlockdevReopen([Node(readOnly: false)]), cancellation);
        }
        catch (VirtException refused) when (QmpError.In(refused) is { } error)
        {
            throw new VirtException(
                VirtError.Of(ErrorCode.OperationFailed, ErrorDomain.Qemu, $"image '{chain[at].Path}' below disk '{disk}' cannot be changed to erase internal snapshot '{name}': {error.Desc}"), refused);
        }

        try
        {
            var id = NextJob("delete");
            await GuestJobs.RunAsync(runtime, id, new SnapshotDelete(id, name, [BlockNodes.TopNode(chain[at])]), cancellation);
        }
        finally
        {
            await monitor.ExecuteAsync(new BlockdevReopen([Node(readOnly: true)]), CancellationToken.None);
        }
    }

    private static string[] Nodes(DomainDef live, IReadOnlyList<string> disks) =>
    [
        .. live.Devices.Disks
            .Where(disk => disk.Target is { } target && disks.Contains(target) && !disk.Source.IsEmpty)
            .Select(disk => BlockNodes.TopNode(disk.Source)),
    ];

    private string NextJob(string verb) => $"snapshot-{verb}-{Interlocked.Increment(ref _serial)}";
}
