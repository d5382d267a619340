using System.Diagnostics;
using VirtBridge.Drivers.Qemu.Blocks;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Bitmaps;

/// <summary>Takes bitmaps along when data moves between images, so that checkpoints stay valid.</summary>
internal static class BitmapCarriage
{
    /// <summary>What a job that is about to move references does to bitmaps; nothing where there are none.</summary>
    public static async Task CarryAsync(DomainObject guest, QmpClient monitor, NodeJobName job, CancellationToken cancellation)
    {
        var disk = guest.View.Live!.Devices.Disks.FirstOrDefault(d => d.Target == job.Disk);
        if (disk is null)
        {
            return;
        }

        var chain = DiskImages.Of(disk.Source);
        var actions = Plan(await NodeBitmapReading.AskAsync(monitor, cancellation), chain, disk.Mirror?.Source, job);
        if (actions.Count > 0)
        {
            await monitor.ExecuteAsync(new Transaction([.. actions.Select(ToCommand)]), cancellation);
        }
    }

    public static IReadOnlyList<BitmapAction> Plan(NodeBitmaps bitmaps, IReadOnlyList<StorageSource> chain, StorageSource? mirror, NodeJobName job)
    {
        var planner = new BitmapPlanner(bitmaps);
        List<string> nodes = [.. chain.Select(BlockNodes.TopNode)];
        var upper = Place(chain, job.Upper);
        return job.Kind switch
        {
            NodeJobKind.Pull => planner.Pull(nodes, upper, job.Lower == 0 ? nodes.Count : Place(chain, job.Lower)),
            NodeJobKind.Commit => planner.Commit(nodes, upper, Place(chain, job.Lower)),
            NodeJobKind.ActiveCommit => planner.Pivot(nodes, Place(chain, job.Lower), nodes[Place(chain, job.Lower)]),
            NodeJobKind.Copy when mirror is not null && BlockNodes.HasFormatNode(mirror) =>
                planner.Pivot(nodes, job.Shallow ? 1 : nodes.Count, BlockNodes.TopNode(mirror)),
            _ => [],
        };
    }

    public static QmpAction ToCommand(BitmapAction action) => action switch
    {
        BitmapAction.Add add => new BlockDirtyBitmapAdd(add.Place.Node, add.Place.Name)
        {
            Persistent = add.Persistent,
            Disabled = add.Disabled,
            Granularity = (long)add.Granularity,
        },
        BitmapAction.Merge merge => new BlockDirtyBitmapMerge(
            merge.Target.Node, merge.Target.Name, [.. merge.Sources.Select(source => new BitmapSource(source.Node, source.Name))]),
        BitmapAction.Remove remove => new BlockDirtyBitmapRemove(remove.Place.Node, remove.Place.Name),
        _ => throw new UnreachableException(),
    };

    private static int Place(IReadOnlyList<StorageSource> chain, uint number)
    {
        for (var i = 0; i < chain.Count; i++)
        {
            if (chain[i].Index == number)
            {
                return i;
            }
        }

        return chain.Count;
    }
}
