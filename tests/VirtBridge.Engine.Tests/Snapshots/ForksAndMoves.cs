using VirtBridge.Contract;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>Forks and images that were moved, and the end of the world at every step of following them.</summary>
public sealed class ForksAndMoves
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_fork_begins_at_its_snapshot_or_is_not_there_at_all()
    {
        var (start, kept) = await BuildAsync();
        var (made, not) = (0, 0);
        for (var step = 1; made == 0 || step < 60; step++)
        {
            var world = await start.CopyAsync(step);
            var domain = world.Domain("vm");
            domain.View.Snapshots.TryGet("s1", out var moment);
            await EndAtAsync(world, step, () => world.Room.SnapshotForks.ForkAsync(domain, moment!.Definition, "fork", None));
            var invariants = Invariants(world, kept);
            if (world.Host.Domains.TryGet("fork", out var fork))
            {
                made++;
                world.Active[("fork", "vda")] = kept[("vm", "s1", "vda")];
                Assert.Equal("/d/fork-vda.qcow2", fork.View.Config!.Value.Devices.Disks[0].Source.Path);
                Assert.NotEqual(domain.Uuid, fork.Uuid);
            }
            else
            {
                not++;
            }

            Assert.True(invariants.FirstViolation() is null, $"step {step}: {invariants.FirstViolation()}");
        }

        Assert.True(made > 0 && not > 0);
    }

    [Fact]
    public async Task A_snapshot_a_fork_stands_on_is_deleted_without_changing_the_fork()
    {
        var (world, kept) = await BuildAsync();
        var domain = world.Domain("vm");
        domain.View.Snapshots.TryGet("s1", out var moment);
        await world.Room.SnapshotForks.ForkAsync(domain, moment!.Definition, "fork", None);
        world.Active[("fork", "vda")] = (int[])kept[("vm", "s1", "vda")].Clone();
        world.Write("fork");
        await world.Room.SnapshotDeleter.DeleteAsync(domain, "s1", MomentDeleteScope.WithDescendants, metadataOnly: false, None);
        Assert.Null(new Invariants(world).FirstViolation());
    }

    [Fact]
    public async Task A_fork_is_detached_from_the_snapshot_it_stands_on_whatever_step_the_world_ends_at()
    {
        var (start, kept) = await BuildAsync();
        var origin = start.Domain("vm");
        origin.View.Snapshots.TryGet("s1", out var moment);
        await start.Room.SnapshotForks.ForkAsync(origin, moment!.Definition, "fork", None);
        start.Active[("fork", "vda")] = (int[])kept[("vm", "s1", "vda")].Clone();
        start.Write("fork");
        var steps = int.MaxValue;
        for (var step = 1; step <= steps; step++)
        {
            var world = await start.CopyAsync(step);
            await EndAtAsync(world, step, async () =>
            {
                await DetachAsync(world);
                steps = world.Steps;
            });
            var invariants = Invariants(world, kept);
            Assert.True(invariants.FirstViolation() is null, $"step {step}: {invariants.FirstViolation()}");
            var whole = steps < int.MaxValue;
            if (world.Domain("vm").View.Snapshots.Count > 0)
            {
                whole = true;
                await DetachAsync(world);
            }

            // A deletion that went on without its caller leaves the fork where it was, on an image that is hidden.
            Assert.True(invariants.FirstViolation() is null, $"step {step}, again: {invariants.FirstViolation()}");
            Assert.True(!whole || world.Disk.Find("/d/fork-vda.qcow2")!.Backing is null, $"step {step}: the fork still stands on another domain's image");
        }
    }

    private static Task DetachAsync(World world) =>
        world.Room.SnapshotDeleter.DeleteAsync(world.Domain("vm"), "s1", MomentDeleteScope.WithDescendants, metadataOnly: false, detach: true, None);

    [Fact]
    public async Task An_image_that_is_followed_is_followed_everywhere_or_nowhere()
    {
        var (start, kept) = await BuildAsync();
        var steps = int.MaxValue;
        for (var step = 1; step <= steps; step++)
        {
            var world = await start.CopyAsync(step);
            world.Disk.Remove("/d/vm-vda.s1");
            world.Disk.Put(start.Disk.Find("/d/vm-vda.s1")!.Copy("/d/moved"));
            await EndAtAsync(world, step, async () =>
            {
                await FollowAsync(world);
                steps = world.Steps;
            });
            var invariants = Invariants(world, kept);
            var untouched = world.Disk.Find("/d/vm-vda.s2")!.Backing == "/d/vm-vda.s1";
            Assert.True(untouched || invariants.FirstViolation() is null, $"step {step}: {invariants.FirstViolation()}");
            await FollowAsync(world);
            Assert.True(invariants.FirstViolation() is null, $"step {step}, again: {invariants.FirstViolation()}");
        }
    }

    private static async Task FollowAsync(World world)
    {
        var rooms = new HostRooms(world.Host);
        using var index = new ImageIndex(world.Host, rooms.Pools, []);
        await new ImageRelocation(rooms, index).RunAsync("/d/vm-vda.s1", "/d/moved", None);
    }

    private static async Task EndAtAsync(World world, int step, Func<Task> act)
    {
        world.Arm(step % 2 == 0 ? Mishap.Daemon : Mishap.Host, step);
        try
        {
            await act();
        }
        catch (SimulatedCrash)
        {
            world.Arm(Mishap.None, 0);
            await world.RestartAsync(powerCut: step % 2 != 0);
        }

        world.Disarm();
    }

    private static Invariants Invariants(World world, Dictionary<(string Domain, string Snapshot, string Disk), int[]> kept)
    {
        var invariants = new Invariants(world);
        foreach (var (key, content) in kept)
        {
            invariants.Kept[key] = content;
        }

        return invariants;
    }

    private static async Task<(World World, Dictionary<(string Domain, string Snapshot, string Disk), int[]> Kept)> BuildAsync()
    {
        var world = new World(1);
        var invariants = new Invariants(world);
        world.Bring("/d/vm-vda.qcow2");
        var domain = world.Define("vm", ("vda", "/d/vm-vda.qcow2"));
        foreach (var name in new[] { "s1", "s2" })
        {
            world.Write("vm");
            await world.Room.SnapshotTaker.TakeAsync(domain, $"<domainsnapshot><name>{name}</name></domainsnapshot>", DomainSnapshotCreateFlags.DiskOnly, None);
            invariants.Learn(domain);
            world.Write("vm");
        }

        return (world, invariants.Kept);
    }
}
