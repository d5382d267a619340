using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Model;
using VirtBridge.Tests;

namespace VirtBridge.Drivers.Qemu.Tests.Hypervisor;

public sealed class LaunchPlannerTests
{
    private const string Folder = "/var/lib/libvirt/qemu/domain-7-vm";

    [Fact]
    public void The_last_disk_has_the_first_node_and_empty_drives_have_none()
    {
        var planned = Plan(new DomainDevices { Disks = [Disk("vda", "/a"), Disk("sda", null), Disk("vdb", "/b")] });
        Assert.Equal("vda 2, sda , vdb 1", string.Join(", ", planned.Devices.Disks.Select(d => $"{d.Target} {d.Source.Index}")));
    }

    [Fact]
    public void A_channel_without_a_path_listens_in_the_guests_directory() => Assert.Equal(
        new CharSource.Unix(true, Folder + "/channel/org.qemu.guest_agent.0"),
        Plan(new DomainDevices { Channels = [Agent(null)] }).Devices.Channels[0].Source);

    [Fact]
    public void A_path_made_up_for_an_earlier_run_is_made_up_again()
    {
        var planned = Plan(new DomainDevices { Channels = [Agent("/var/lib/libvirt/qemu/domain-3-vm/channel/org.qemu.guest_agent.0"), Agent("/run/mine")] });
        Assert.Equal(
            [Folder + "/channel/org.qemu.guest_agent.0", "/run/mine"],
            planned.Devices.Channels.Select(channel => ((CharSource.Unix)channel.Source).Path));
    }

    [Fact]
    public void Screens_get_ports_only_when_they_want_one()
    {
        var planned = Plan(new DomainDevices
        {
            Graphics = [new GraphicsDef.Vnc { AutoPort = true, Port = -1 }, new GraphicsDef.Vnc { Port = 5999 }],
        });
        Assert.Equal("5900, 5999", string.Join(", ", planned.Devices.Graphics.Select(g => ((GraphicsDef.Vnc)g).Port)));
    }

    [Fact]
    public void What_the_host_decides_for_a_guest_is_told_while_it_runs_and_to_nobody_else()
    {
        var definition = new DomainDef
        {
            Name = "vm",
            Os = new DomainOs { Arch = "x86_64", Machine = "pc-i440fx-7.2" },
            Devices = new DomainDevices
            {
                Disks = [new DiskDef { Target = "hdc", Bus = DiskBus.Ide, Device = DiskDevice.Cdrom, Source = new StorageSource { Format = StorageFormat.Raw } }],
                Graphics = [new GraphicsDef.Vnc { AutoPort = true, WebSocket = -1, Listens = [new GraphicsListen(GraphicsListenType.Address)] }],
                Channels = [Agent(null)],
            },
        };
        var live = LaunchPlanner.Plan(definition, 7, Folder, () => 5900, new LaunchFacts { VncListen = "127.0.0.1", WebSocketPort = () => 5700 });
        var vnc = (GraphicsDef.Vnc)live.Devices.Graphics[0];
        Assert.Equal((5700, true, "127.0.0.1", true), (vnc.WebSocket, vnc.WebSocketGenerated, vnc.Listens[0].Address, vnc.Listens[0].FromConfig));
        Assert.Null(live.Devices.Disks[0].Source.Format);
        var away = MigratableForm.Of(live).Devices;
        Assert.Equal(StorageFormat.Raw, away.Disks[0].Source.Format);
        Assert.Null(((CharSource.Unix)away.Channels[0].Source).Path);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5899)]
    [InlineData(65536)]
    public void Ports_outside_VNC_s_range_are_refused(int port)
    {
        var domain = new DomainDef
        {
            Name = "vm",
            Os = new DomainOs { Arch = "x86_64", Machine = "pc-i440fx-7.2" },
            Devices = new DomainDevices { Graphics = [new GraphicsDef.Vnc { Port = port }] },
        };
        Assert.Equal(
            "unsupported configuration: vnc port must be in range [5900,65535]",
            Assert.Throws<VirtException>(() => OneQemu.CommandLine(domain)).Message);
    }

    [Fact]
    public void Terminals_fill_in_the_ports_and_the_console_that_mirrors_one()
    {
        var domain = Plan(new DomainDevices
        {
            Serials = [new SerialDef { Source = new CharSource.Pty(null) }],
            Consoles = [new ConsoleDef { Source = new CharSource.Pty(null), TargetType = ConsoleTargetType.Serial }],
        });
        var live = LaunchPlanner.WithTerminals(domain, new Dictionary<string, string> { ["charserial0"] = "/dev/pts/4" });
        Assert.Equal(new CharSource.Pty("/dev/pts/4"), live.Devices.Serials[0].Source);
        Assert.Equal(new CharSource.Pty("/dev/pts/4"), live.Devices.Consoles[0].Source);
    }

    [Theory]
    [InlineData("web", "domain-7-web")]
    [InlineData("a name with / and more than twenty letters", "domain-7-a_name_with___and_mo")]
    public void Directory_names_are_short_and_plain(string name, string directory) =>
        Assert.Equal(directory, LaunchPlanner.DirectoryName(name, 7));

    private static DomainDef Plan(DomainDevices devices) => LaunchPlanner.Plan(
        new DomainDef { Name = "vm", Os = new DomainOs { Arch = "x86_64", Machine = "pc-i440fx-7.2" }, Devices = devices }, 7, Folder, () => 5900);

    private static DiskDef Disk(string target, string? path) =>
        new() { Target = target, Bus = DiskBus.Virtio, Source = new StorageSource { Path = path } };

    private static ChannelDef Agent(string? path) => new()
    {
        Source = new CharSource.Unix(true, path),
        Target = new ChannelTarget.Virtio("org.qemu.guest_agent.0", null),
    };
}
