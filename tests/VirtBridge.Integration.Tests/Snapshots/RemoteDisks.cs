using System.Diagnostics;
using System.Xml.Linq;

namespace VirtBridge.Integration.Tests;

/// <summary>Snapshots of a disk that lies behind a network: the overlays are files of this host, and the disk goes back to where it was.</summary>
public sealed class RemoteDisks : IDisposable
{
    private const int Block = 65536;

    private readonly RunningDaemon _daemon = new();
    private Process? _server;

    public void Dispose()
    {
        _daemon.Virsh("destroy", "vm");
        _daemon.Virsh("undefine", "vm", "--snapshots-metadata");
        _server?.Kill();
        _server?.Dispose();
        _daemon.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Snapshots_are_taken_reverted_to_and_deleted(bool running)
    {
        Serve("raw");
        Write("raw", $"nbd+unix:///x?socket={At("sock")}", 0, 1);
        if (running)
        {
            Virsh("start", "vm", "--paused");
        }

        Virsh("snapshot-create-as", "vm", "A", "--disk-only");
        Put(running, 1, 2);
        Virsh("snapshot-create-as", "vm", "B", "--disk-only");
        Put(running, 2, 3);
        Assert.Equal([1, 2, 3], Read());

        var source = Source("dumpxml", "vm", "--inactive");
        Assert.Equal("file", (string?)source.Parent!.Attribute("type"));
        Assert.StartsWith(Path.Combine(_daemon.Folder, "state"), (string?)source.Attribute("file"), StringComparison.Ordinal);
        Assert.Equal("nbd", (string?)source.Parent.Element("backingStore")?.Element("source")?.Attribute("protocol"));

        string[] paused = running ? ["--paused"] : [];
        Virsh(["snapshot-revert", "vm", "A", .. paused]);
        Assert.Equal([1, 0, 0], Read());
        Put(running, 2, 4);
        Virsh(["snapshot-revert", "vm", "B", .. paused]);
        Assert.Equal([1, 2, 0], Read());
        Put(running, 0, 5);

        Virsh("snapshot-delete", "vm", "A");
        Assert.Equal([5, 2, 0], Read());
        Virsh("snapshot-delete", "vm", "B");

        source = Source("dumpxml", "vm", "--inactive");
        Assert.Equal("network", (string?)source.Parent!.Attribute("type"));
        Assert.Equal(At("sock"), (string?)source.Element("host")?.Attribute("socket"));
        Assert.Equal("raw", (string?)source.Parent.Element("driver")?.Attribute("type"));
        if (running)
        {
            Assert.Equal("network", (string?)Source("dumpxml", "vm").Parent!.Attribute("type"));
            Virsh("destroy", "vm");
        }

        Tool.Run("qemu-io", ["-f", "raw", "-c", $"read -P 5 0 {Block}", "-c", $"read -P 2 {Block} {Block}", At("disk")]).Succeeded();
        Assert.Empty(Directory.GetFiles(Path.Combine(_daemon.Folder, "state"), "vm-vda*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_server_that_is_gone_is_named_and_nothing_is_made()
    {
        Serve("raw");
        _server!.Kill();
        _server.WaitForExit();
        File.Delete(At("sock"));
        _daemon.Shell("snapshot-create-as", "vm", "A", "--disk-only").Failed("it cannot be reached");
        Assert.Equal("", Virsh("snapshot-list", "vm", "--name").Output.Trim());
        Assert.Equal("network", (string?)Source("dumpxml", "vm").Parent!.Attribute("type"));
        Assert.Empty(Directory.GetFiles(Path.Combine(_daemon.Folder, "state"), "vm-vda*", SearchOption.AllDirectories));
    }

    private string At(string file) => Path.Combine(_daemon.Folder, file);

    private ToolResult Virsh(params string[] arguments) => _daemon.Shell(arguments).Succeeded();

    private void Serve(string format)
    {
        Tool.Run("qemu-img", ["create", "-q", "-f", format, At("disk"), $"{16 * Block}"]).Succeeded();
        _server = Tool.Start("qemu-nbd", ["-f", format, "-x", "x", "-k", At("sock"), "-e", "0", "--persistent", At("disk")]);
        Assert.True(SpinWait.SpinUntil(() => File.Exists(At("sock")), TimeSpan.FromSeconds(30)), "qemu-nbd did not start");
        File.WriteAllText(At("vm.xml"), $"""
            <domain type='qemu'><name>vm</name><memory unit='MiB'>32</memory><os><type arch='x86_64' machine='pc'>hvm</type></os><devices>
            <disk type='network' device='disk'><driver name='qemu' type='{format}'/><source protocol='nbd' name='x'><host transport='unix' socket='{At("sock")}'/></source>
            <target dev='vda' bus='virtio'/></disk>
            </devices></domain>
            """);
        Virsh("define", At("vm.xml"));
    }

    private XElement Source(params string[] how) => XElement.Parse(Virsh(how).Output).Descendants("disk").Single().Element("source")!;

    private void Put(bool running, int block, int pattern)
    {
        if (running)
        {
            var alias = (string?)XElement.Parse(Virsh("dumpxml", "vm").Output).Descendants("disk").Single().Element("alias")?.Attribute("name");
            foreach (var command in (string[])[$"write -P {pattern} {block * Block} {Block}", "flush"])
            {
                var line = $"qemu-io -d /machine/peripheral/{alias}/virtio-backend \"{command}\"";
                Assert.Equal("", Virsh("qemu-monitor-command", "vm", "--hmp", line).Output.Trim());
            }
        }
        else
        {
            Write("qcow2", (string)Source("dumpxml", "vm").Attribute("file")!, block, pattern);
        }
    }

    private static void Write(string format, string image, int block, int pattern) =>
        Tool.Run("qemu-io", ["-f", format, "-c", $"write -P {pattern} {block * Block} {Block}", image]).Succeeded();

    /// <summary>What the first three blocks of the disk read like, through its file and all that is below it.</summary>
    private int[] Read()
    {
        var raw = At("read");
        Tool.Run("qemu-img", ["convert", "-U", "-f", "qcow2", "-O", "raw", (string)Source("dumpxml", "vm").Attribute("file")!, raw]).Succeeded();
        var bytes = File.ReadAllBytes(raw);
        return [bytes[0], bytes[Block], bytes[2 * Block]];
    }
}
