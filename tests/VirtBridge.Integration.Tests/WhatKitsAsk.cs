namespace VirtBridge.Integration.Tests;

/// <summary>What compatibility kits written for libvirtd do to a daemon, with the answers libvirtd gives.</summary>
public sealed class WhatKitsAsk : IDisposable
{
    private readonly RunningDaemon _daemon = new();

    public void Dispose() => _daemon.Dispose();

    [Fact]
    public void Devices_are_plugged_in_any_order_media_change_by_attaching_and_what_is_not_there_is_named()
    {
        foreach (var name in (string[])["root", "cd1", "cd2", "vdb", "vdc", "sda", "sdb"])
        {
            File.WriteAllBytes(At(name), new byte[1 << 20]);
        }

        Start();
        foreach (var target in (string[])["vdc", "sdb", "vdb", "sda"])
        {
            Virsh("attach-device", "vm", Written("disk.xml", $"<disk type='file' device='disk'><source file='{At(target)}'/><target dev='{target}'/></disk>"));
        }

        var targets = Virsh("domblklist", "vm").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]);
        Assert.Equal(["vda", "hdc", "vdb", "vdc", "sda", "sdb"], targets.OrderBy(t => t is "vda" ? 0 : t is "hdc" ? 1 : 2));
        _daemon.Virsh("attach-device", "vm", At("disk.xml")).Failed("target 'sda' duplicated for disk sources");
        _daemon.Virsh("attach-disk", "vm", At("nothing"), "vdz").Failed($"Cannot access storage file '{At("nothing")}': No such file or directory");
        _daemon.Virsh("detach-device-alias", "vm", "ua-none").Failed("no device found with alias ua-none");

        Virsh("attach-device", "vm", Written("cd.xml", $"<disk type='file' device='cdrom'><source file='{At("cd2")}'/><target dev='hdc'/></disk>"));
        Assert.Contains(At("cd2"), Virsh("domblklist", "vm").Output, StringComparison.Ordinal);
        Assert.Contains("<target dev='hdc' bus='ide'/>", Virsh("dumpxml", "vm").Output, StringComparison.Ordinal);
        _daemon.Virsh("detach-disk", "vm", "hdc").Failed("disk device type 'cdrom' cannot be detached");

        // The balloon has no driver in a guest that does not run: all of its memory is there.
        Assert.Contains("65536 KiB", Virsh("dominfo", "vm").Output.Split('\n').Single(line => line.StartsWith("Used memory", StringComparison.Ordinal)), StringComparison.Ordinal);
        _daemon.Virsh("domfsfreeze", "vm").Failed("argument unsupported: QEMU guest agent is not configured");
    }

    [Fact]
    public void Channels_and_terminals_are_plugged_and_the_same_channel_again_after_it_was_taken_away()
    {
        Virsh("create", Written("guest.xml", """
            <domain type='qemu'><name>vm</name><memory unit='MiB'>64</memory><os><type arch='x86_64' machine='pc'>hvm</type></os>
            <features><acpi/></features><devices><controller type='virtio-serial' index='0'/></devices></domain>
            """));
        var agent = Written("agent.xml", "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>");
        foreach (var _ in (int[])[1, 2])
        {
            Virsh("attach-device", "vm", agent);
            Assert.Contains("/org.qemu.guest_agent.0'/>", Virsh("dumpxml", "vm").Output, StringComparison.Ordinal);
            Virsh("detach-device", "vm", agent);
        }

        Virsh("attach-device", "vm", Written("tty.xml", "<channel type='pty'><target type='virtio' name='a.b'/></channel>"));
        Assert.Contains("<source path='/dev/pts/", Virsh("dumpxml", "vm").Output, StringComparison.Ordinal);
        _daemon.Virsh("attach-device", "vm", Written("file.xml", $"<channel type='file'><source path='{At("f")}'/><target type='virtio' name='c.d'/></channel>"))
            .Failed("cannot be handed to a running guest");
    }

    [Fact]
    public void A_volume_can_be_deleted_under_a_guest_and_is_found_in_the_trash()
    {
        Virsh("pool-create-as", "p", "dir", "--target", _daemon.Folder);
        Virsh("vol-create-as", "p", "root", "1M");
        File.WriteAllBytes(At("cd1"), new byte[4096]);
        Start();
        Virsh("vol-delete", "root", "p");
        Assert.False(File.Exists(At("root")));
        Assert.Single(Directory.EnumerateFiles(_daemon.Folder, "*-vol-delete-root", SearchOption.AllDirectories));
        Assert.Contains("paused", Virsh("domstate", "vm").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_host_is_described()
    {
        var capabilities = Virsh("capabilities").Output;
        foreach (var part in (string[])["<topology sockets=", "<vendor>", "<feature name=", "<cells num=", "<cpu id='0' socket_id=", "<model>none</model>", "<pages unit='KiB' size='4'/>"])
        {
            Assert.Contains(part, capabilities, StringComparison.Ordinal);
        }

        _daemon.Virsh("maxvcpus", "nonsense").Failed("unknown type 'nonsense'");
        _daemon.Virsh("domcapabilities", "--virttype", "nonsense").Failed("unknown virttype: nonsense");
        _daemon.Virsh("domcapabilities", "--arch", "nonsense").Failed("unknown architecture: nonsense");
        _daemon.Virsh("cpu-models", "nonsense").Failed("cannot find architecture nonsense");
        _daemon.Virsh("nodememstats", "--cell", "7").Failed("cellNum in virHostMemGetStats");
        Virsh("node-memory-tune");
    }

    private void Start()
    {
        var xml = $"""
            <domain type='qemu'><name>vm</name><memory unit='MiB'>64</memory><currentMemory unit='MiB'>32</currentMemory><os><type arch='x86_64' machine='pc'>hvm</type></os>
            <features><acpi/></features><devices><disk type='file'><source file='{At("root")}'/><target dev='vda'/></disk>
            <disk type='file' device='cdrom'><source file='{At("cd1")}'/><target dev='hdc'/></disk></devices></domain>
            """;
        Virsh("define", Written("vm.xml", xml));
        Virsh("start", "vm", "--paused");
    }

    private string At(string name) => Path.Combine(_daemon.Folder, name);

    private string Written(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    private ToolResult Virsh(params string[] arguments) => _daemon.Virsh(arguments).Succeeded();
}
