using System.Globalization;
using VirtBridge.Contract;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>
/// Every tree of a few snapshots, every place of the current one, every operation, running and not, and the end of the world at
/// every step of each. <c>VIRTBRIDGE_TREES=4</c> takes all trees of up to four snapshots and both ways the world can end; without it
/// larger trees are ended at some steps only, others for each operation.
/// </summary>
public sealed class SmallTrees
{
    private const int Usual = 3;

    /// <summary>Without being asked for all: every such step of trees of one snapshot, of two and of three.</summary>
    private static readonly int[] s_strides = [1, 3, 23];

    private const int Operations = 4;

    private static readonly Mishap[] s_both = [Mishap.Daemon, Mishap.Host];
    private static readonly Mishap[] s_daemon = [Mishap.Daemon];
    private static readonly Mishap[] s_host = [Mishap.Host];

    private static int? Wanted => int.TryParse(Environment.GetEnvironmentVariable("VIRTBRIDGE_TREES"), CultureInfo.InvariantCulture, out var count) ? count : null;

    [Fact]
    public async Task Every_operation_on_every_small_tree_survives_the_end_of_the_world_at_every_step()
    {
        var runs = 0;
        foreach (var tree in Trees(Wanted ?? Usual))
        {
            foreach (var current in Enumerable.Range(0, tree.Length + 1))
            {
                foreach (var running in new[] { false, true })
                {
                    foreach (var operation in Enumerable.Range(0, (tree.Length * Operations) + 1))
                    {
                        runs += await EverywhereAsync(new(tree, current, running, operation));
                    }
                }
            }
        }

        Assert.True(runs > 1000, $"{runs} runs");
    }

    /// <summary>All trees of up to so many snapshots: for each its parent, which is an earlier one.</summary>
    private static IEnumerable<int[]> Trees(int most)
    {
        List<int[]> last = [[-1]];
        for (var count = 1; count <= most; count++)
        {
            foreach (var tree in last)
            {
                yield return tree;
            }

            last = [.. last.SelectMany(tree => Enumerable.Range(0, tree.Length).Select(parent => (int[])[.. tree, parent]))];
        }
    }

    private static async Task<int> EverywhereAsync(Case what)
    {
        var (start, kept) = await what.BuildAsync();
        var stride = Wanted is not null ? 1 : s_strides[what.Tree.Length - 1];
        var runs = 0;
        for (var step = 1 + (what.Number % stride); ; step += stride)
        {
            foreach (var mishap in Wanted is not null ? s_both : (step + what.Number) % 2 == 0 ? s_daemon : s_host)
            {
                var world = await start.CopyAsync(step);
                var steps = await what.RunAsync(world, new(kept), mishap, step);
                runs++;
                if (steps < step)
                {
                    return runs;
                }
            }
        }
    }

    /// <summary>A tree by the parents of its snapshots, which one the domain is at (the last place: beyond all), and what is done.</summary>
    private sealed record Case(int[] Tree, int Current, bool Running, int Operation)
    {
        public int Number => (Tree.Length * 7) + (Current * 3) + Operation;

        public override string ToString() =>
            $"tree [{string.Join(' ', Tree)}] at {Current}, {(Running ? "running" : "off")}, operation {Operation}";

        public async Task<(World World, Dictionary<(string, string, string), int[]> Kept)> BuildAsync()
        {
            var world = new World(1);
            var invariants = new Invariants(world);
            world.Bring("/d/vm-vda.qcow2");
            world.Bring("/d/vm-vdb.qcow2");
            world.Define("vm", ("vda", "/d/vm-vda.qcow2"), ("vdb", "/d/vm-vdb.qcow2"));
            var domain = world.Domain("vm");
            for (var i = 0; i < Tree.Length; i++)
            {
                if (Tree[i] >= 0 && Tree[i] != i - 1)
                {
                    await RevertAsync(world, invariants, $"s{Tree[i]}", domain.View.Active ? DomainSnapshotRevertFlags.Running : 0);
                }

                if (i == Tree.Length - 1 && Running)
                {
                    // The last one is of a guest that runs, so that some trees are of both kinds.
                    await world.Room.Starter.BootAsync(domain, 0, null, CancellationToken.None);
                }

                world.Write("vm");
                await world.Room.SnapshotTaker.TakeAsync(domain, $"<domainsnapshot><name>s{i}</name></domainsnapshot>", DomainSnapshotCreateFlags.DiskOnly, CancellationToken.None);
                invariants.Learn(domain);
                world.Write("vm");
            }

            if (Current < Tree.Length)
            {
                await RevertAsync(world, invariants, $"s{Current}", Running ? DomainSnapshotRevertFlags.Running : 0);
                world.Write("vm");
            }

            return (world, new(invariants.Kept));
        }

        /// <summary>Does it and lets the world end; returns how many steps there were.</summary>
        public async Task<int> RunAsync(World world, Dictionary<(string, string, string), int[]> kept, Mishap mishap, int step)
        {
            var invariants = new Invariants(world);
            foreach (var (key, content) in kept)
            {
                invariants.Kept[key] = content;
            }

            var domain = world.Domain("vm");
            var name = $"s{Operation / Operations}";
            var target = domain.View.Snapshots.TryGet(name, out var moment) ? moment.Definition : null;
            var reverts = Operation % Operations == Operations - 1 && target is not null;
            var old = world.Active.ToDictionary(entry => entry.Key, entry => (int[])entry.Value.Clone());
            world.Arm(mishap, step);
            var steps = step;
            try
            {
                await ActAsync(world, domain, name, target);
                steps = world.Steps;
                world.Disarm();
            }
            catch (SimulatedCrash)
            {
                world.Arm(Mishap.None, 0);
                await world.RestartAsync(powerCut: mishap == Mishap.Host);
                steps = step;
            }

            var wrong = reverts ? invariants.Reverted(world.Domain("vm"), target!, old, ended: false) : null;
            invariants.Learn(world.Domain("vm"));
            wrong ??= invariants.FirstViolation();
            Assert.True(wrong is null, $"{this}, {mishap} at step {step}: {wrong}");
            return steps;
        }

        private Task ActAsync(World world, DomainObject domain, string name, SnapshotDef? target) => target is null
            ? world.Room.SnapshotTaker.TakeAsync(domain, "<domainsnapshot><name>new</name></domainsnapshot>", DomainSnapshotCreateFlags.DiskOnly, CancellationToken.None)
            : Operation % Operations == Operations - 1
                ? world.Room.SnapshotReverter.RevertAsync(domain, target, Running ? DomainSnapshotRevertFlags.Running : 0, CancellationToken.None)
                : world.Room.SnapshotDeleter.DeleteAsync(domain, name, (MomentDeleteScope)(Operation % Operations), metadataOnly: false, CancellationToken.None);

        private static async Task RevertAsync(World world, Invariants invariants, string name, DomainSnapshotRevertFlags flags)
        {
            var domain = world.Domain("vm");
            domain.View.Snapshots.TryGet(name, out var moment);
            await world.Room.SnapshotReverter.RevertAsync(domain, moment!.Definition, flags, CancellationToken.None);
            invariants.Reverted(domain, moment.Definition, world.Active, ended: true);
            invariants.Reverted(domain, moment.Definition, world.Active, ended: false);
        }
    }
}
