using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Snapshots with memory inside qcow2 images a running guest has open.</summary>
internal sealed class QemuSnapshots : ISnapshotFacet
{
    private long _serial;

    public async Task TakeInternalAsync(DomainObject guest, SnapshotDef snapshot, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        var nodes = Nodes(guest, snapshot.Disks.Where(disk => disk.Location == DiskSnapshot.Internal).Select(disk => disk.Name).ToArray());
        if (nodes.Length == 0)
        {
            throw Refuse.Config(ErrorDomain.Qemu, "disk and memory snapshots need at least one disk with an internal snapshot");
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

    public async Task EraseInternalAsync(DomainObject guest, string name, IReadOnlyList<string> disks, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        var id = NextJob("delete");
        await GuestJobs.RunAsync(runtime, id, new SnapshotDelete(id, name, Nodes(guest, disks)), cancellation);
    }

    private static string[] Nodes(DomainObject guest, IReadOnlyList<string> disks) =>
    [
        .. guest.View.Live!.Devices.Disks
            .Where(disk => disk.Target is { } target && disks.Contains(target) && !disk.Source.IsEmpty)
            .Select(disk => BlockNodes.TopNode(disk.Source)),
    ];

    private string NextJob(string verb) => $"snapshot-{verb}-{Interlocked.Increment(ref _serial)}";
}
