namespace VirtBridge.Integration.Tests;

/// <summary>Debian's virsh moves the data of a running guest's disk: commit, pull, copy, checkpoints, backups.</summary>
public sealed class VirshOnBlockJobs : IDisposable
{
    private readonly RunningDaemon _daemon = new(configuration: "snapshot_wait = 6\n");

    public void Dispose() => _daemon.Dispose();

    [Fact]
    public void A_chain_is_committed_copied_and_pulled_while_the_guest_has_it_open()
    {
        Chain();
        Assert.Contains("<source file='" + At("mid") + "'/>", Virsh("dumpxml", "vm").Output, StringComparison.Ordinal);
        Assert.Contains("Commit complete", Virsh("blockcommit", "vm", "vda", "--base", "vda[3]", "--top", "vda[2]", "--wait", "--verbose").Output, StringComparison.Ordinal);
        Assert.Contains("backing file: base (actual", Tool.Run("qemu-img", ["info", "-U", At("top")]).Output, StringComparison.Ordinal);

        Assert.Contains("Successfully pivoted", Virsh("blockcopy", "vm", "vda", "--dest", At("copy"), "--wait", "--verbose", "--pivot").Output, StringComparison.Ordinal);
        Assert.Contains(At("copy"), Virsh("domblklist", "vm").Output, StringComparison.Ordinal);
        Assert.Contains(At("copy"), Virsh("dumpxml", "vm", "--inactive").Output, StringComparison.Ordinal);

        Tool.Run("qemu-img", ["create", "-q", "-f", "qcow2", "-b", At("copy"), "-F", "qcow2", At("over")]).Succeeded();
        Virsh("snapshot-create-as", "vm", "s", "--disk-only", "--no-metadata", "--reuse-external", "--diskspec", $"vda,file={At("over")}");
        Assert.Contains("Successfully pivoted", Virsh("blockcommit", "vm", "vda", "--active", "--verbose", "--pivot").Output, StringComparison.Ordinal);
        Assert.Contains("Pull complete", Virsh("blockpull", "vm", "vda", "--wait", "--verbose").Output, StringComparison.Ordinal);
        _daemon.Virsh("blockjob", "vm", "vda", "--abort").Failed("does not have an active block job");
        Virsh("destroy", "vm");
        Tool.Run("qemu-io", ["-r", "-c", "read -P 1 0 1M", "-c", "read -P 2 1M 1M", "-c", "read -P 3 2M 1M", At("copy")]).Succeeded();
    }

    [Fact]
    public void Backups_are_pushed_and_pulled_and_outlive_the_daemon()
    {
        Chain();
        Virsh("checkpoint-create-as", "vm", "first");
        Virsh("backup-begin", "vm", Written("push.xml", $"<domainbackup><disks><disk name='vda' type='file'><target file='{At("full")}'/></disk></disks></domainbackup>"));
        var since = System.Diagnostics.Stopwatch.StartNew();
        while (!Virsh("domjobinfo", "vm", "--completed").Output.Contains("Completed", StringComparison.Ordinal))
        {
            Assert.True(since.Elapsed < TimeSpan.FromSeconds(90), "the backup does not end");
        }

        Tool.Run("qemu-img", ["compare", "-U", At("top"), At("full")]).Succeeded();

        var socket = At("nbd");
        Virsh("backup-begin", "vm", Written("pull.xml", $"""
            <domainbackup mode='pull'><incremental>first</incremental><server transport='unix' socket='{socket}'/>
            <disks><disk name='vda' type='file'><scratch file='{At("scratch")}'/></disk></disks></domainbackup>
            """));
        _daemon.Kill();
        Tool.Run("qemu-img", ["compare", "-U", At("top"), $"nbd+unix:///vda?socket={socket}"]).Succeeded();
        _daemon.Start();
        Assert.Contains("exportbitmap='backup-vda'", Virsh("backup-dumpxml", "vm").Output, StringComparison.Ordinal);
        _daemon.Virsh("blockpull", "vm", "vda").Failed("already in active block job");
        Virsh("domjobabort", "vm");
        Assert.False(File.Exists(At("scratch")));
        _daemon.Virsh("backup-dumpxml", "vm").Failed("no domain backup job present");
        Virsh("checkpoint-delete", "vm", "first");
    }

    [Fact]
    public void Snapshots_wait_for_jobs_that_end_soon_and_name_those_that_do_not()
    {
        Chain();
        Virsh("blockpull", "vm", "vda", "--bandwidth", "10000", "--bytes");
        _daemon.Virsh("snapshot-create-as", "vm", "s", "--disk-only").Failed("disk 'vda', which has a block pull; try again when it has ended, or end it");
        Assert.False(File.Exists(At("top.s")));
        Virsh("blockjob", "vm", "vda", "--bandwidth", "2000000", "--bytes");
        Virsh("snapshot-create-as", "vm", "s", "--disk-only");
        Assert.EndsWith(At("top.s"), Virsh("domblklist", "vm").Output.Trim(), StringComparison.Ordinal);

        Virsh("blockcopy", "vm", "vda", "--dest", At("copy"), "--wait");
        _daemon.Virsh("snapshot-delete", "vm", "s").Failed("disk 'vda', which has a block copy; it goes on until it is ended");
        Virsh("blockjob", "vm", "vda", "--abort");
        Virsh("snapshot-delete", "vm", "s");
        Assert.Equal("", Virsh("snapshot-list", "vm", "--name").Output.Trim());
    }

    private void Chain()
    {
        Image("base", null, 1, 0);
        Image("mid", "base", 2, 1);
        Image("top", "mid", 3, 2);
        var xml = $"""
            <domain type='qemu'><name>vm</name><memory unit='MiB'>32</memory><os><type arch='x86_64' machine='pc'>hvm</type></os>
            <devices><disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='{At("top")}'/><target dev='vda' bus='virtio'/></disk></devices>
            </domain>
            """;
        Virsh("define", Written("vm.xml", xml));
        Virsh("start", "vm", "--paused");
    }

    private void Image(string name, string? backing, int content, int megabyte)
    {
        Tool.Run("qemu-img", backing is null
            ? ["create", "-q", "-f", "qcow2", At(name), "8M"]
            : ["create", "-q", "-f", "qcow2", "-b", backing, "-F", "qcow2", At(name)]).Succeeded();
        Tool.Run("qemu-io", ["-c", $"write -P {content} {megabyte}M 1M", At(name)]).Succeeded();
    }

    private string At(string name) => Path.Combine(_daemon.Folder, name);

    private string Written(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    private ToolResult Virsh(params string[] arguments) => _daemon.Virsh(arguments).Succeeded();
}
