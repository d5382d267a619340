namespace VirtBridge.Integration.Tests;

/// <summary>Snapshots of a guest that has a life of its own: a system that boots, writes all the time, and may not answer.</summary>
public sealed class BusyGuests : IDisposable
{
    private const int DiskBytes = 16 * 1024 * 1024;
    private readonly RunningDaemon _daemon = new();

    public void Dispose() => _daemon.Dispose();

    private string Disk => Path.Combine(_daemon.Folder, "disk.qcow2");

    [Fact]
    public void When_the_agent_never_answers_the_freeze_is_given_up_and_nothing_is_made()
    {
        using var console = Boot("<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>");
        Assert.Contains("name='org.qemu.guest_agent.0' state='disconnected'", Virsh("dumpxml", "busy"), StringComparison.Ordinal);
        _daemon.Virsh("snapshot-create-as", "busy", "A", "--disk-only", "--quiesce").Failed("agent is not connected");

        Say(console, "for port in /dev/vport*p1; do sleep 1000 < $port & done");
        BridgeStage.Eventually(() => Virsh("dumpxml", "busy").Contains("name='org.qemu.guest_agent.0' state='connected'", StringComparison.Ordinal), "the guest did not open its end of the channel");
        _daemon.Virsh("snapshot-create-as", "busy", "A", "--disk-only", "--quiesce").Failed("agent");
        Assert.Equal("running", Virsh("domstate", "busy").Trim());
        Assert.Equal("", Virsh("snapshot-list", "busy", "--name").Trim());
        Assert.Equal([Disk], Directory.GetFiles(_daemon.Folder, "disk.*"));
        Virsh("snapshot-create-as", "busy", "A", "--disk-only");
        Virsh("snapshot-delete", "busy", "A");
    }

    [Fact]
    public void A_snapshot_is_deleted_while_the_guest_writes_as_fast_as_it_can()
    {
        using var console = Boot("");
        Virsh("snapshot-create-as", "busy", "kept", "--disk-only");
        var kept = Digest(Kept("kept"));
        Say(console, "(while [ ! -e /tmp/enough ]; do dd if=/dev/urandom of=/dev/vda bs=64k count=256 conv=notrunc; done; sync; echo WRITER-ENDED; sha256sum /dev/vda) 2>/dev/null &");
        BridgeStage.Eventually(() => new FileInfo(Top()).Length > 1 << 20, "the guest does not write");
        foreach (var round in (string[])["one", "two", "three"])
        {
            Virsh("snapshot-create-as", "busy", round, "--disk-only");
            BridgeStage.Eventually(() => new FileInfo(Top()).Length > 1 << 20, "the guest does not write");
            Virsh("snapshot-delete", "busy", round);
            Assert.Equal(kept, Digest(Kept("kept")));
        }

        Say(console, "touch /tmp/enough");
        BridgeStage.Eventually(() => ConsoleText().Contains("WRITER-ENDED", StringComparison.Ordinal) && ConsoleText().Contains("  /dev/vda", StringComparison.Ordinal), "the guest did not stop writing");
        var seen = ConsoleText()[..ConsoleText().IndexOf("  /dev/vda", StringComparison.Ordinal)][^64..];
        Virsh("destroy", "busy");
        Assert.Equal(seen, Digest(Top()));
        Assert.Contains("No errors were found", Tool.Run("qemu-img", ["check", Top()]).Succeeded().Output, StringComparison.Ordinal);
        Virsh("snapshot-revert", "busy", "kept");
        Assert.Equal(kept, Digest(Top()));
    }

    [Fact]
    public async Task The_daemon_is_upgraded_in_the_middle_of_a_merge()
    {
        using var console = Boot("");
        Virsh("snapshot-create-as", "busy", "kept", "--disk-only");
        var kept = Digest(Kept("kept"));
        Say(console, "dd if=/dev/urandom of=/dev/vda bs=64k count=200 conv=notrunc 2>/dev/null; sync; sha256sum /dev/vda");
        BridgeStage.Eventually(() => ConsoleText().Contains("  /dev/vda", StringComparison.Ordinal), "the guest did not write");
        var seen = ConsoleText()[..ConsoleText().IndexOf("  /dev/vda", StringComparison.Ordinal)][^64..];
        Virsh("snapshot-create-as", "busy", "doomed", "--disk-only");
        var deletion = Task.Run(() => _daemon.Virsh("snapshot-delete", "busy", "doomed"));
        BridgeStage.Eventually(
            () => deletion.IsCompleted || Virsh("qemu-monitor-command", "busy", """{"execute":"query-jobs"}""").Contains("\"type\"", StringComparison.Ordinal), "no merge began");
        _daemon.Upgrade();
        await deletion;
        if (Virsh("snapshot-list", "busy", "--name").Contains("doomed", StringComparison.Ordinal))
        {
            Virsh("snapshot-delete", "busy", "doomed");
        }

        Assert.Equal("running", Virsh("domstate", "busy").Trim());
        Virsh("destroy", "busy");
        Assert.Equal(seen, Digest(Top()));
        Virsh("snapshot-revert", "busy", "kept");
        Assert.Equal(kept, Digest(Top()));
        Assert.Equal(2, Directory.GetFiles(_daemon.Folder, "disk.*").Length);
    }

    private FileStream Boot(string devices)
    {
        Tool.Run("qemu-img", ["create", "-q", "-f", "qcow2", Disk, $"{DiskBytes}"]).Succeeded();
        var xml = Path.Combine(_daemon.Folder, "busy.xml");
        File.WriteAllText(xml, GuestXml.Tiny("busy", "", Disk)
            .Replace("<serial type='file'><source path=''/><target port='0'/></serial>", $"<serial type='pty'><log file='{ConsoleFile}'/></serial>{devices}", StringComparison.Ordinal));
        Virsh("define", xml);
        Virsh("start", "busy");
        BridgeStage.Eventually(() => ConsoleText().Contains("VIRTBRIDGE-GUEST-READY", StringComparison.Ordinal), "the guest did not boot");
        return new FileStream(Virsh("ttyconsole", "busy").Trim(), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
    }

    private string ConsoleFile => Path.Combine(_daemon.Folder, "console.log");

    private string ConsoleText()
    {
        if (!File.Exists(ConsoleFile))
        {
            return "";
        }

        using var reader = new StreamReader(new FileStream(ConsoleFile, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd();
    }

    private static void Say(FileStream console, string command)
    {
        console.Write(System.Text.Encoding.ASCII.GetBytes(command + "\n"));
        console.Flush();
    }

    private string Kept(string snapshot) => SnapshotStage.Sources(SnapshotStage.Xml(Virsh("snapshot-dumpxml", "busy", snapshot)).Element("domain")!)["vda"].Path;

    private string Top() => SnapshotStage.Sources(SnapshotStage.Xml(Virsh("dumpxml", "busy")))["vda"].Path;

    private static string Digest(string image) => DiskPatterns.ReadByTool(image, null);

    private string Virsh(params string[] arguments) => _daemon.Virsh(arguments).Succeeded().Output;
}
