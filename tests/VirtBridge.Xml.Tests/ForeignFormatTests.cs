using VirtBridge.Contract;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Xml.Tests;

/// <summary>Definitions read from and written to the configurations of other systems.</summary>
public sealed class ForeignFormatTests
{
    private static readonly VmxDatastoreNames Names = new("[store] dir", (_, path) => !path.StartsWith("gone", StringComparison.Ordinal));
    private static readonly XenHost Xen = new("/qemu", "/hvmloader", "svm");

    [Fact]
    public void Vmx_names_of_entries_have_no_case_and_texts_are_unescaped()
    {
        var domain = Vmx("DISPLAYNAME = \"a|22b|7Cc\"");
        Assert.Equal("a\"b|c", domain.Name);
        Assert.Equal(32u * 1024, domain.Memory.Total);
    }

    [Fact]
    public void Vmx_disk_of_a_second_controller_is_named_after_fifteen_others()
    {
        var domain = Vmx("""
            displayName = "x"
            scsi1.present = "true"
            scsi1:0.present = "true"
            scsi1:0.deviceType = "scsi-hardDisk"
            scsi1:0.fileName = "/vmfs/volumes/store/a/b.vmdk"
            """);
        var disk = Assert.Single(domain.Devices.Disks);
        Assert.Equal(("sdp", "[store] a/b.vmdk"), (disk.Target, disk.Source.Path));
    }

    [Fact]
    public void Vmx_disk_whose_file_is_gone_is_refused_and_a_cdrom_is_empty()
    {
        const string disk = "displayName = \"x\"\nide0:0.present = \"true\"\nide0:0.deviceType = \"{0}\"\nide0:0.fileName = \"/vmfs/volumes/s/gone.{1}\"";
        var refused = Assert.Throws<VirtException>(() => Vmx(string.Format(null, disk, "ata-hardDisk", "vmdk")));
        Assert.Equal("internal error: Referenced missing file '/vmfs/volumes/s/gone.vmdk'", refused.Message);
        Assert.Null(Vmx(string.Format(null, disk, "cdrom-image", "iso")).Devices.Disks[0].Source.Path);
    }

    [Fact]
    public void Vmx_survives_a_round_trip()
    {
        var text = VmxWriter.Write(Complete(Vmx("displayName = \"x\"\nmemsize = \"64\"\nethernet0.present = \"true\"\nethernet0.connectionType = \"nat\""
            + "\nethernet0.addressType = \"vpx\"\nethernet0.generatedAddress = \"00:50:56:91:00:01\""), new VmwareRules()), 8, Names);
        Assert.Equal(text, VmxWriter.Write(Complete(VmxReader.Read(text, Names), new VmwareRules()), 8, Names));
        Assert.Contains("ethernet0.addressType = \"vpx\"\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dev/a,raw,xvda,w", "/dev/a", StorageType.File, false)]
    [InlineData("/dev/a,,hda,r,backendtype=phy", "/dev/a", StorageType.Block, true)]
    [InlineData("vdev=xvdb,format=qcow2,target=/a,b=c", "/a,b=c", StorageType.File, false)]
    public void Xl_disks_have_places_and_names(string entry, string path, StorageType type, bool readOnly)
    {
        var disk = XenReader.Read($"name = \"x\"\ndisk = [ \"{entry}\" ]", XenFormat.Xl, Xen).Devices.Disks[0];
        Assert.Equal((path, type, readOnly), (disk.Source.Path!, disk.Source.Type, disk.ReadOnly));
    }

    [Fact]
    public void Xl_guest_that_may_not_nest_loses_the_feature_of_its_host()
    {
        var domain = XenReader.Read("name = \"x\"\nbuilder = \"hvm\"\nnestedhvm = 0", XenFormat.Xl, Xen);
        Assert.Equal([new CpuFeature("svm", CpuFeaturePolicy.Disable)], domain.Cpu!.Features);
    }

    [Fact]
    public void Xl_and_xm_survive_a_round_trip()
    {
        const string text = """
            name = "x"
            uuid = "c7a5fdb2-cdaf-9455-926a-d65c16db1809"
            maxmem = 128
            memory = 64
            vcpus = 2
            localtime = 0
            on_poweroff = "destroy"
            on_reboot = "restart"
            on_crash = "restart"
            vif = [ "mac=00:16:3e:00:00:01,bridge=br0,script=vif-bridge" ]
            bootloader = "/usr/bin/pygrub"

            """;
        foreach (var format in Enum.GetValues<XenFormat>())
        {
            Assert.Equal(text, XenWriter.Write(Complete(XenReader.Read(text, format, Xen), new XenRules()), format, Xen));
        }
    }

    [Theory]
    [InlineData("1GB/s", 1024 * 1024)]
    [InlineData("8Mb/s@20ms", 1024)]
    [InlineData("512B/s", 0)]
    public void Xen_rates_have_units(string rate, int kilobytes)
    {
        var card = XenReader.Read($"name = \"x\"\nvif = [ \"rate={rate}\" ]", XenFormat.Xl, Xen).Devices.Interfaces[0];
        Assert.Equal((ulong)kilobytes, card.Bandwidth!.Out!.Average);
    }

    [Fact]
    public void Xen_serial_ports_keep_their_numbers_past_those_that_lead_nowhere()
    {
        const string line = "serial = [ \"none\", \"/dev/ttyS1\" ]";
        var domain = XenReader.Read($"name = \"x\"\nbuilder = \"hvm\"\n{line}", XenFormat.Xm, Xen);
        Assert.Equal(1, Assert.Single(domain.Devices.Serials).Port);
        Assert.Contains(line + "\n", XenWriter.Write(Complete(domain, new XenRules()), XenFormat.Xm, Xen), StringComparison.Ordinal);
    }

    [Fact]
    public void Lxc_mounts_what_is_not_there_anyway()
    {
        var domain = LxcConfigReader.Read("""
            lxc.rootfs.path = dir:/root
            lxc.mount.entry = proc proc proc nodev 0 0
            lxc.mount.entry = tmpfs run tmpfs size=8m,mode=0755 0 0
            lxc.mount.entry = /etc/resolv.conf etc/resolv.conf none bind,ro 0 0
            lxc.idmap = u 0 100000 65536
            lxc.cap.drop = mknod mac_admin
            lxc.tty.max = 2
            """, null);
        Assert.Equal(["/", "/run", "/etc/resolv.conf"], domain.Devices.Filesystems.Select(mount => mount.Target));
        Assert.Equal([null, 8192ul, null], domain.Devices.Filesystems.Select(mount => mount.UsageKiB));
        Assert.True(domain.Devices.Filesystems[2].ReadOnly);
        Assert.Equal(["mac_admin", "mknod"], domain.Features.Capabilities!.Settings.Select(setting => setting.Name));
        Assert.Equal(new IdMapEntry(0, 100000, 65536), domain.IdMap!.Users[0]);
        Assert.Equal(2, domain.Devices.Consoles.Count);
        Assert.True(domain.Features.PrivNet);
    }

    [Fact]
    public void Bhyve_commands_come_back_as_the_definition_they_were_made_of()
    {
        var domain = BhyveCommandReader.Read(
            "bhyveload -m 256 -d /a.img vm\nbhyve -c 2 -m 256 -u -s 0:0,hostbridge \\\n-s 2:0,virtio-blk,/a.img vm", Uuid.Empty, default);
        var completed = Complete(domain, new BhyveRules(wideAhci: true));
        Assert.Equal(["/usr/sbin/bhyveload", "-m", "256", "-d", "/a.img", "vm"], BhyveLoaderCommand.Build(completed, Host, "map").Argv);
        Assert.Equal(
            "/usr/sbin/bhyve -c 2 -m 256 -u -H -P -s 0:0,hostbridge -s 2:0,virtio-blk,/a.img vm", string.Join(' ', BhyveCommand.Build(completed, Host)));
    }

    [Theory]
    [InlineData("214", 214ul * 1024)]
    [InlineData("214M", 214ul * 1024)]
    [InlineData("224395264", 219136ul)]
    [InlineData("1g", 1024ul * 1024)]
    public void Bhyve_memory_is_in_megabytes_when_small(string size, ulong kilobytes) =>
        Assert.Equal(kilobytes, BhyveCommandReader.Read($"bhyve -m {size} vm", Uuid.Empty, default).Memory.Total);

    [Fact]
    public void Shell_words_keep_what_quotes_protect() =>
        Assert.Equal(["a b", "c\"d", "e"], ShellWords.Words("'a b' c\\\"d  \"e\""));

    [Fact]
    public void Nbdkit_gets_passwords_through_pipes()
    {
        var source = new StorageSource
        {
            Type = StorageType.Network,
            Protocol = StorageProtocol.Https,
            Path = "a/b",
            Hosts = [new StorageHost("h", "443", null, null)],
            Auth = new StorageAuth("u", "iscsi", new StorageSecretRef.ByUsage("s")),
        };
        var command = new NbdkitPlan("nbdkit", _ => "secret", () => 7).Plan(source, "/s", readOnly: true);
        Assert.Equal("nbdkit --unix /s --foreground --readonly curl protocols=https url=https://h:443/a/b user=u password=-7", string.Join(' ', command.Argv));
        Assert.Equal([new NbdkitSecret(7, "secret")], command.Secrets);
    }

    private static BhyveHost Host => new(BhyveFeatures.UtcClock | BhyveFeatures.WideAhci, "/fw", default);

    private static DomainDef Vmx(string text) => VmxReader.Read("config.version = \"8\"\nvirtualHW.version = \"8\"\n" + text, Names);

    private static DomainDef Complete(DomainDef domain, IDomainRules rules) =>
        DomainXml.Complete(domain, new DomainParseOptions { Rules = rules, SkipValidate = true });
}
