using VirtBridge.Contract;
using VirtBridge.Drivers.Test;
using VirtBridge.Embedded;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>Trees of snapshots and checkpoints: growing, going back, cutting.</summary>
public sealed class Moments : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly IVirtSession _session = new EmbeddedHosts(TimeProvider.System).Open("test:///default", false);
    private DomainRef _domain = null!;

    private IDomainSnapshots Snapshots => _session.DomainSnapshots;

    public async ValueTask InitializeAsync() => _domain = await _session.Domains.LookupByNameAsync("test", None);

    public ValueTask DisposeAsync() => _session.DisposeAsync();

    [Fact]
    public void Deleting_one_moment_hands_its_children_to_its_parent()
    {
        var plan = MomentDeletePlanner.Plan(Tree("base", "middle<base", "leaf<middle", current: "middle"), "middle", MomentDeleteScope.Single, false);
        Assert.Equal(
            """
            MakeCurrent { Name = base }
            Erase { Name = middle }
            Reparent { Child = leaf, NewParent = base }
            DropMetadata { Name = middle }
            """,
            string.Join('\n', plan));
    }

    [Fact]
    public void Deleting_a_subtree_starts_at_its_leaves()
    {
        var plan = MomentDeletePlanner.Plan(
            Tree("base", "middle<base", "leaf<middle", current: "leaf"), "middle", MomentDeleteScope.WithDescendants, true);
        Assert.Equal(
            """
            MakeCurrent { Name = base }
            DropMetadata { Name = leaf }
            DropMetadata { Name = middle }
            """,
            string.Join('\n', plan));
    }

    [Fact]
    public void Every_prefix_of_a_plan_leaves_a_tree_whose_parents_exist()
    {
        var tree = Tree("a", "b<a", "c<a", "d<b", "e<d", current: "e");
        foreach (var moment in tree.All.ToArray())
        {
            foreach (var scope in Enum.GetValues<MomentDeleteScope>())
            {
                var left = tree;
                foreach (var step in MomentDeletePlanner.Plan(tree, moment.Name, scope, true))
                {
                    left = Apply(left, step);
                    Assert.All(left.All.ToArray(), m => Assert.True(m.Parent is null || left.Contains(m.Parent) || step is MomentStep.DropMetadata));
                    Assert.True(left.Current is null || left.Contains(left.Current));
                }

                Assert.All(left.All.ToArray(), m => Assert.True(m.Parent is null || left.Contains(m.Parent)));
            }
        }
    }

    [Fact]
    public async Task Reverting_makes_branches_and_deleting_prunes_them()
    {
        await Take("s1");
        await Take("s3");
        await Take("s2");
        await Revert("s3");
        await Take("s6");
        Assert.Equal("s6", (await Snapshots.CurrentAsync(_domain, 0, None)).Name);
        Assert.Equal(new[] { "s2", "s6" }, await Snapshots.ListChildrenNamesAsync(Ref("s3"), 10, 0, None));
        await Snapshots.DeleteAsync(Ref("s1"), 0, None);
        Assert.Equal(new[] { "s3" }, await Snapshots.ListNamesAsync(_domain, 10, DomainSnapshotListFlags.Roots, None));
        await Snapshots.DeleteAsync(Ref("s3"), DomainSnapshotDeleteFlags.ChildrenOnly, None);
        Assert.Equal("s3", (await Snapshots.CurrentAsync(_domain, 0, None)).Name);
        Assert.Equal(1, await Snapshots.NumAsync(_domain, 0, None));
        Assert.Equal(new DomainGetStateResult((int)DomainState.Running, (int)DomainRunningReason.FromSnapshot), await _session.Domains.GetStateAsync(_domain, 0, None));
    }

    [Fact]
    public async Task Checkpoints_live_beside_snapshots_and_names_are_used_once()
    {
        await Take("s1");
        await Refused("operation failed: domain moment s1 already exists", () => Take("s1"));
        await _session.DomainCheckpoints.CreateXmlAsync(_domain, "<domaincheckpoint><name>c1</name></domaincheckpoint>", 0, None);
        Assert.Equal(1, (await _session.DomainCheckpoints.ListAllCheckpointsAsync(_domain, 1, 0, None)).Ret);
        await Refused("Domain snapshot not found: no domain snapshot with matching name 'x'", () => Snapshots.LookupByNameAsync(_domain, "x", 0, None).AsTask());
        await Refused("Domain snapshot not found: snapshot 's1' does not have a parent", () => Snapshots.GetParentAsync(Ref("s1"), 0, None).AsTask());
    }

    [Fact]
    public async Task A_checkpoint_tracks_the_writable_disks()
    {
        var checkpoints = _session.DomainCheckpoints;
        await checkpoints.CreateXmlAsync(_domain, "<domaincheckpoint><name>c1</name></domaincheckpoint>", 0, None);
        var second = await checkpoints.CreateXmlAsync(_domain, "<domaincheckpoint><name>c2</name></domaincheckpoint>", 0, None);
        var xml = await checkpoints.GetXmlDescAsync(second, DomainCheckpointXMLFlags.NoDomain, None);
        Assert.Contains("<disk name='vda' checkpoint='bitmap' bitmap='c2'/>", xml);
        Assert.Equal("c1", (await checkpoints.GetParentAsync(second, 0, None)).Name);
        await Refused("Operation not supported: cannot create snapshot while checkpoint exists", () => Take("s1"));
    }

    [Fact]
    public async Task An_external_snapshot_moves_the_domain_to_a_new_image()
    {
        await Snapshots.CreateXmlAsync(_domain, "<domainsnapshot><name>ext</name></domainsnapshot>", DomainSnapshotCreateFlags.DiskOnly, None);
        Assert.Contains("<source file='/guest/diskimage1.ext'/>", await _session.Domains.GetXmlDescAsync(_domain, 0, None));
        Assert.Equal(1, await Snapshots.NumAsync(_domain, DomainSnapshotListFlags.External | DomainSnapshotListFlags.DiskOnly, None));
    }

    [Fact]
    public async Task Nothing_is_kept_of_runs_that_have_ended()
    {
        var rooms = TestHosts.Default(TimeProvider.System);
        var open = (TestLiveImages)rooms.Host.Hypervisor.Facet<ILiveImageFacet>()!;
        await using var session = new EngineSession(rooms, new() { Uri = "test:///default" });
        var domain = await session.Domains.LookupByNameAsync("test", None);
        var snapshot = await session.DomainSnapshots.CreateXmlAsync(domain, "<domainsnapshot><name>s1</name></domainsnapshot>", 0, None);
        for (var i = 0; i < 3; i++)
        {
            await session.DomainSnapshots.RevertToSnapshotAsync(snapshot, 0, None);
        }

        await session.DomainSnapshots.CreateXmlAsync(domain, "<domainsnapshot><name>s2</name></domainsnapshot>", 0, None);
        Assert.Equal(1, open.Guests);
        await session.Domains.DestroyAsync(domain, None);
        Assert.Equal(0, open.Guests);
    }

    private Task Take(string name) =>
        Snapshots.CreateXmlAsync(_domain, $"<domainsnapshot><name>{name}</name></domainsnapshot>", 0, None).AsTask();

    private Task Revert(string name) => Snapshots.RevertToSnapshotAsync(Ref(name), 0, None).AsTask();

    private DomainSnapshotRef Ref(string name) => new(name, _domain);

    private static async Task Refused(string message, Func<Task> call) =>
        Assert.Equal(message, (await Assert.ThrowsAsync<VirtException>(call)).Message);

    private static MomentTree<string> Apply(MomentTree<string> tree, MomentStep step) => step switch
    {
        MomentStep.Reparent move when tree.TryGet(move.Child, out var child) => tree.With(child with { Parent = move.NewParent }),
        MomentStep.MakeCurrent current => tree.WithCurrent(current.Name),
        MomentStep.DropMetadata drop => tree.Without(drop.Name),
        _ => tree,
    };

    private static MomentTree<string> Tree(string a, string b, string c, string current) => TreeOf([a, b, c], current);

    private static MomentTree<string> Tree(string a, string b, string c, string d, string e, string current) => TreeOf([a, b, c, d, e], current);

    private static MomentTree<string> TreeOf(ReadOnlySpan<string> moments, string? current)
    {
        var all = new List<Moment<string>>();
        foreach (var moment in moments)
        {
            var parts = moment.Split('<');
            all.Add(new(parts[0], parts.Length > 1 ? parts[1] : null, parts[0]));
        }

        return new(all, current);
    }
}
