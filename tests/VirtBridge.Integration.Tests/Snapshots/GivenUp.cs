using Xunit;

namespace VirtBridge.Integration.Tests;

/// <summary>
/// A long merge shows how far it is and can be given up while it only adds to an image: there is so much data that there is time to look.
/// </summary>
public sealed class GivenUp : IDisposable
{
    private const long Half = 192L << 20;
    private readonly RunningDaemon _daemon = new();

    public void Dispose() => _daemon.Dispose();

    private string Lower => Path.Combine(_daemon.Folder, "disk.A");

    private string Upper => Path.Combine(_daemon.Folder, "disk.B");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_deletion_tells_how_far_it_is_and_is_taken_back_when_it_is_aborted(bool running)
    {
        var first = Path.Combine(_daemon.Folder, "disk.qcow2");
        Tool.Run("qemu-img", ["create", "-q", "-f", "qcow2", first, "4G"]).Succeeded();
        var xml = Path.Combine(_daemon.Folder, "long.xml");
        File.WriteAllText(xml, GuestXml.Tiny("long", "", first).Replace("<serial type='file'><source path=''/><target port='0'/></serial>", "", StringComparison.Ordinal));
        Virsh("define", xml);

        // The lower one has less, so it goes up into the other.
        Virsh("snapshot-create-as", "long", "A", "--disk-only");
        Tool.Run("qemu-io", ["-f", "qcow2", "-c", $"write -q -P 5 0 {Half}", Lower]).Succeeded();
        Virsh("snapshot-create-as", "long", "B", "--disk-only");
        Tool.Run("qemu-io", ["-f", "qcow2", "-c", $"write -q -P 6 1G {Half + (16 << 20)}", Upper]).Succeeded();
        if (running)
        {
            Virsh("start", "long", "--paused");
        }

        var before = Virsh("dumpxml", "long", "--inactive");
        _daemon.Virsh("domjobabort", "long").Failed(running ? "no job is active" : "domain is not running");
        var deletion = Task.Run(() => _daemon.Virsh("snapshot-delete", "long", "B"));
        string job;
        do
        {
            Assert.False(deletion.IsCompleted, "it was over before anybody saw it");
            job = _daemon.Shell("domjobinfo", "long", "--rawstats").Output;
        }
        while (!job.Contains("disk_total", StringComparison.Ordinal));

        Virsh("domjobabort", "long");
        (await deletion).Failed("operation aborted: 'delete snapshot 'B'' of domain 'long' was given up; the domain is as it was");
        Assert.Contains("operation: 10\n", job, StringComparison.Ordinal);
        Assert.Matches("abortable: 1\n", job);
        Assert.Matches(@"disk_total: 2\d{8}\n", job);

        Assert.Equal(before, Virsh("dumpxml", "long", "--inactive"));
        Assert.Equal(["A", "B"], Virsh("snapshot-list", "long", "--name").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(running ? "paused" : "shut off", Virsh("domstate", "long").Trim());
        Assert.Empty(HostProcesses.ChildrenOf(_daemon.Pid, "qemu-storage-da"));
        if (running)
        {
            Assert.Contains("\"return\": []", Virsh("qemu-monitor-command", "long", """{"execute":"query-jobs"}"""), StringComparison.Ordinal);
            Virsh("destroy", "long");
        }

        Tool.Run("qemu-io", ["-r", "-f", "qcow2", "-c", $"read -q -P 5 0 {Half}", "-c", $"read -q -P 6 1G {Half}", Upper]).Succeeded();
        Virsh("snapshot-delete", "long", "B");
        Assert.False(File.Exists(Lower));
        Tool.Run("qemu-io", ["-r", "-f", "qcow2", "-c", $"read -q -P 5 0 {Half}", "-c", $"read -q -P 6 1G {Half}", Upper]).Succeeded();
    }

    private string Virsh(params string[] arguments) => _daemon.Virsh(arguments).Succeeded().Output;
}
