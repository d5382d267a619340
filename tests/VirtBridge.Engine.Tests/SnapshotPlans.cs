using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Embedded;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>Plans are told and nothing is done.</summary>
public sealed class SnapshotPlans : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly IVirtSession _session = new EmbeddedHosts(TimeProvider.System).Open("test:///default", false);
    private DomainRef _domain = null!;

    public async ValueTask InitializeAsync() => _domain = await _session.Domains.LookupByNameAsync("test", None);

    public ValueTask DisposeAsync() => _session.DisposeAsync();

    [Fact]
    public async Task Taking_a_snapshot_is_told_and_not_done()
    {
        var plan = JsonNode.Parse(await _session.SnapshotTrees.PlanCreateAsync(_domain, Xml("s1"), DomainSnapshotCreateFlags.DiskOnly, None))!;
        Assert.Equal("take snapshot 's1'", (string?)plan["operation"]);
        Assert.Equal("""["/guest/diskimage1.s1"]""", plan["files"]!["made"]!.ToJsonString());
        Assert.Equal(["make-overlay", "switch-live", "metadata"], plan["steps"]!.AsArray().Select(step => (string)step!["what"]!));
        Assert.Equal(("instant", true), ((string?)plan["pause"], (bool)plan["reversible"]!));
        Assert.Equal(0, await _session.DomainSnapshots.NumAsync(_domain, 0, None));
    }

    [Fact]
    public async Task Going_back_and_deleting_are_told_and_not_done()
    {
        var snapshot = await _session.DomainSnapshots.CreateXmlAsync(_domain, Xml("s1"), DomainSnapshotCreateFlags.DiskOnly, None);
        var back = JsonNode.Parse(await _session.SnapshotTrees.PlanRevertAsync(snapshot, DomainSnapshotRevertFlags.Running, None))!;
        Assert.Equal("restart", (string?)back["pause"]);
        Assert.Equal("""["/guest/diskimage1.s1"]""", back["files"]!["removed"]!.ToJsonString());
        var gone = JsonNode.Parse(await _session.SnapshotTrees.PlanDeleteAsync(snapshot, 0, None))!;
        Assert.False((bool)gone["reversible"]!);
        Assert.Equal(gone.ToJsonString(), await _session.SnapshotTrees.PlanDeleteAsync(snapshot, 0, None));
        Assert.Equal(1, await _session.DomainSnapshots.NumAsync(_domain, 0, None));
    }

    [Fact]
    public async Task A_fork_is_another_domain()
    {
        var snapshot = await _session.DomainSnapshots.CreateXmlAsync(_domain, Xml("s1"), DomainSnapshotCreateFlags.DiskOnly, None);
        var fork = await _session.SnapshotTrees.ForkAsync(snapshot, "fork", 0, None);
        var xml = await _session.Domains.GetXmlDescAsync(fork, 0, None);
        Assert.Contains("<source file='/guest/fork-vda.qcow2'/>", xml);
        Assert.NotEqual(_domain.Uuid, fork.Uuid);
        var taken = await Assert.ThrowsAsync<VirtException>(() => _session.SnapshotTrees.ForkAsync(snapshot, "fork", 0, None).AsTask());
        Assert.Equal(ErrorCode.OperationFailed, taken.Error.Code);
        var missing = await Assert.ThrowsAsync<VirtException>(() => _session.SnapshotTrees.ForkAsync(new("s9", _domain), "other", 0, None).AsTask());
        Assert.Equal(ErrorCode.NoDomainSnapshot, missing.Error.Code);
    }

    private static string Xml(string name) => $"<domainsnapshot><name>{name}</name></domainsnapshot>";
}
