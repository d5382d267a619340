using System.Text;
using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Bitmaps;
using VirtBridge.Drivers.Qemu.Blocks;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Tests.Blocks;

/// <summary>What is said to QEMU about nodes, jobs, bitmaps and backups, as texts.</summary>
public sealed class BlockPlanTests
{
    private static readonly StorageSource s_base = new() { Path = "/d/base", Format = StorageFormat.Qcow2, Index = 2, Backing = new BackingStore.Last() };
    private static readonly StorageSource s_top = new() { Path = "/d/top", Format = StorageFormat.Qcow2, Index = 1, Backing = new BackingStore.Image(s_base) };
    private static readonly DiskDef s_disk = new() { Source = s_top, Target = "vda", Cache = DiskCache.None };

    [Theory]
    [InlineData("by-vda-1-7-fls")]
    [InlineData("bc-sdb-2-3-fd")]
    [InlineData("mp-vda-1-0-f")]
    [InlineData("ma-vda-4-5-f")]
    public void A_jobs_name_says_all_about_it(string text) => Assert.Equal(text, NodeJobName.Parse(text)!.ToString());

    [Theory]
    [InlineData("backup-vda")]
    [InlineData("mp-vda-1-0")]
    [InlineData("mt-vda-1-0-f")]
    [InlineData("mp-1-0-f")]
    public void Other_names_are_not_ours(string text) => Assert.Null(NodeJobName.Parse(text));

    [Theory]
    [InlineData("ma-vda-1-3-f", "3 4")]
    [InlineData("ma-vda-1-2-f", "2 3 4")]
    [InlineData("mc-vda-2-4-f", "1 4")]
    [InlineData("mp-vda-1-4-f", "1 4")]
    [InlineData("mp-vda-2-0-f", "1 2")]
    public void What_a_job_leaves_of_a_chain_is_known_without_asking(string job, string left)
    {
        var chain = Enumerable.Range(1, 4).Select(number => new StorageSource { Path = $"/d/{number}", Index = (uint)number }).ToList();
        Assert.Equal(left, string.Join(' ', NodeJobName.Parse(job)!.After(chain).Select(image => image.Index)));
    }

    [Fact]
    public void An_overlay_is_opened_on_nothing_and_with_what_is_said_of_its_disk() => Assert.Equal(
        """
        {"driver":"file","filename":"/d/top","node-name":"libvirt-1-storage","auto-read-only":true,"discard":"unmap","cache":{"direct":true,"no-flush":false}}
        {"node-name":"libvirt-1-format","cache":{"direct":true,"no-flush":false},"driver":"qcow2","file":"libvirt-1-storage","backing":null}
        """,
        string.Join('\n', DiskNodes.Of(s_disk, s_top, readOnly: false, backing: null).Select(node => node.ToJsonString())));

    [Theory]
    [InlineData("/d/mid")]
    [InlineData("json:{}")]
    [InlineData(null)]
    public void A_reference_that_is_not_relative_is_written_in_full(string? before) =>
        Assert.Equal("/d/base", BackingText.For(s_top, s_base, before));

    [Fact]
    public void A_relative_reference_starts_at_the_image() => Assert.Equal("../base", BackingText.Relative("/d/x/top", "/d/base"));

    [Fact]
    public void A_pull_backup_since_a_checkpoint_offers_what_changed()
    {
        var backup = new BackupDef { Mode = BackupMode.Pull };
        var wanted = BackupPlan.Named(backup, new BackupDisk("vda") { Mode = BackupDiskMode.Incremental, Incremental = "c" });
        var scratch = new StorageSource { Path = "/d/scratch", Format = StorageFormat.Qcow2, Index = 9 };
        var plan = BackupPlan.Of(backup, wanted, s_disk, scratch, Bitmaps());
        Assert.Equal(
            """
            block-dirty-bitmap-add {"node":"libvirt-9-format","name":"backup-vda","granularity":65536,"persistent":false,"disabled":true}
            block-dirty-bitmap-merge {"node":"libvirt-9-format","target":"backup-vda","bitmaps":[{"node":"libvirt-1-format","name":"c"},{"node":"libvirt-2-format","name":"c"}]}
            blockdev-backup {"job-id":"backup-vda","device":"libvirt-1-format","target":"libvirt-9-format","sync":"none","auto-dismiss":false}
            block-export-add {"type":"nbd","id":"libvirt-nbd-libvirt-9-format","node-name":"libvirt-9-format","writable":false,"name":"vda","bitmaps":["backup-vda"]}
            """,
            string.Join('\n', plan.Actions.Append(plan.Export!).Select(Text)));
        Assert.Equal("libvirt-1-format", (string?)plan.Nodes[^1]["backing"]);
    }

    [Fact]
    public void Bitmaps_go_where_the_data_goes()
    {
        var bitmaps = Bitmaps();
        StorageSource[] chain = [s_top, s_base];
        string Plan(NodeJobKind kind, uint upper, uint lower) =>
            string.Join('\n', BitmapCarriage.Plan(bitmaps, chain, null, new NodeJobName(kind, "vda", upper, lower)).Select(action => Text(BitmapCarriage.ToCommand(action))));
        Assert.Equal(
            """block-dirty-bitmap-merge {"node":"libvirt-1-format","target":"c","bitmaps":[{"node":"libvirt-2-format","name":"c"}]}""",
            Plan(NodeJobKind.Pull, 1, 0));
        Assert.Equal(
            """block-dirty-bitmap-merge {"node":"libvirt-2-format","target":"c","bitmaps":[{"node":"libvirt-1-format","name":"c"}]}""",
            Plan(NodeJobKind.ActiveCommit, 1, 2));
    }

    [Theory]
    [InlineData("unix", "/s", null, """{"type":"unix","data":{"path":"/s"}}""")]
    [InlineData("tcp", null, "10809", """{"type":"inet","data":{"host":"localhost","port":"10809"}}""")]
    public void The_server_of_a_backup_listens_where_it_is_told(string transport, string? socket, string? port, string address) =>
        Assert.Equal(address, BackupPlan.Address(new BackupServer(transport) { Socket = socket, Port = port }).ToJsonString());

    [Fact]
    public void A_server_without_a_port_is_refused() =>
        Assert.Equal(ErrorCode.OperationUnsupported, Assert.Throws<VirtException>(() => BackupPlan.Address(new BackupServer("tcp"))).Code);

    private static NodeBitmaps Bitmaps() => new(JsonNode.Parse(
        """
        [{"node-name":"libvirt-1-format","dirty-bitmaps":[{"name":"c","recording":true,"persistent":true,"granularity":65536,"count":0}]},
         {"node-name":"libvirt-2-format","dirty-bitmaps":[{"name":"c","recording":true,"persistent":true,"granularity":65536,"count":0}]}]
        """));

    private static string Text(QmpAction action)
    {
        var message = JsonNode.Parse(Encoding.UTF8.GetString(QmpMessage.Write(action, "1").Span))!;
        return $"{message["execute"]} {message["arguments"]!.ToJsonString()}";
    }
}
