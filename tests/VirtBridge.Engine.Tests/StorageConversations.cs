using System.Text;
using VirtBridge.Contract;
using VirtBridge.Drivers.Storage;
using VirtBridge.Model;
using VirtBridge.Xml;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>Types of pools this machine has no kernel, server or tool for, against recorded conversations of their tools.</summary>
public sealed class StorageConversations : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vb-talk");
    private readonly Conversation _talk = new();
    private readonly FixedSecrets _secrets = new();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_volume_group_is_built_started_filled_and_taken_down()
    {
        var device = Path.Combine(_folder.FullName, "sdb");
        File.WriteAllText(device, new string('x', 4096));
        var pool = Pool($"<pool type='logical'><name>vg0</name><source><device path='{device}'/></source></pool>");
        _talk.Expect($"blkid -p -o export {device}", status: 2)
            .Expect($"pvcreate {device}")
            .Expect($"vgcreate vg0 {device}");
        await Driver.BuildAsync(pool, 0, None);
        _talk.Expect("pvs --reportformat json -o pv_name,vg_name", $$"""{"report":[{"pv":[{"pv_name":"{{device}}","vg_name":"vg0"}]}]}""")
            .Expect("vgchange -aly vg0");
        await Driver.StartAsync(pool, None);
        ExpectVolumes(
            """{"lv_name":"root","origin":"","lv_uuid":"u1","devices":"/dev/sdb(0)","segtype":"linear","stripes":"1","seg_size":"8388608","vg_extent_size":"4194304","lv_size":"12582912","lv_attr":"-wi-a-----","pool_lv":""}""",
            """{"lv_name":"root","origin":"","lv_uuid":"u1","devices":"/dev/sdb(9)","segtype":"linear","stripes":"1","seg_size":"4194304","vg_extent_size":"4194304","lv_size":"12582912","lv_attr":"-wi-a-----","pool_lv":""}""",
            """{"lv_name":"snap","origin":"root","lv_uuid":"u2","devices":"/dev/sdb(2)","segtype":"linear","stripes":"1","seg_size":"4194304","vg_extent_size":"4194304","lv_size":"12582912","lv_attr":"swi-a-s---","pool_lv":""}""",
            """{"lv_name":"[pool_tmeta]","origin":"","lv_uuid":"u3","devices":"","segtype":"linear","stripes":"1","seg_size":"0","vg_extent_size":"4194304","lv_size":"4194304","lv_attr":"ewi-ao----","pool_lv":""}""");
        _talk.Expect("vgs --reportformat json --units b --nosuffix -o vg_name,vg_size,vg_free vg0", """{"report":[{"vg":[{"vg_name":"vg0","vg_size":"41943040","vg_free":"25165824"}]}]}""");
        var content = await Driver.LookAsync(pool, None);
        Assert.Equal((41943040UL, 16777216UL, 25165824UL), (content.Pool.Capacity, content.Pool.Allocation, content.Pool.Available));
        Assert.Equal(["root", "snap"], content.Volumes.Select(v => v.Name));
        Assert.Equal([new("/dev/sdb", 0, 8388608), new("/dev/sdb", 37748736, 41943040)], content.Volumes[0].Extents);
        Assert.Equal(("/dev/vg0/root", 4194304UL), (content.Volumes[1].Backing!.Path, content.Volumes[1].Allocation));

        var wanted = new StorageVolumeDef { Name = "new", Capacity = 5000, HasAllocation = false, Allocation = 5000 };
        _talk.Expect("lvcreate --name new -L 5K -Wy --yes vg0");
        ExpectVolumes("""{"lv_name":"new","origin":"","lv_uuid":"u4","devices":"/dev/sdb(3)","segtype":"linear","stripes":"1","seg_size":"4194304","vg_extent_size":"4194304","lv_size":"4194304","lv_attr":"-wi-a-----","pool_lv":""}""");
        var made = await Driver.CreateAsync(pool, new(wanted), None);
        Assert.Equal(("u4", 4194304UL), (made.Key, made.Capacity));
        _talk.Expect("lvcreate --name thin --type snapshot --virtualsize 10K -L 1K -Wy --yes vg0", status: 5, complaint: "no space");
        var refused = await Assert.ThrowsAsync<VirtException>(() =>
            Driver.CreateAsync(pool, new(wanted with { Name = "thin", Capacity = 10240, Allocation = 1024, HasAllocation = true }), None));
        Assert.EndsWith("unexpected exit status 5: no space", refused.Message, StringComparison.Ordinal);
        _talk.Expect("lvremove -f /dev/vg0/new").Expect("vgchange -aln vg0").Expect("vgremove -f vg0").Expect($"pvremove {device}");
        await Driver.DeleteAsync(pool, made, 0, None);
        await Driver.StopAsync(pool, None);
        await Driver.DeleteAsync(pool, 0, None);
        _talk.IsOver();
    }

    [Fact]
    public async Task Logging_in_to_a_target_writes_the_password_to_its_record_only()
    {
        var record = Path.Combine(_folder.FullName, "nodes", "iqn.2001-01.test:a", "10.0.0.1,3260,1", "default");
        Directory.CreateDirectory(Path.GetDirectoryName(record)!);
        File.WriteAllText(record, "# BEGIN RECORD 2.1.8\nnode.name = iqn.2001-01.test:a\nnode.session.auth.authmethod = None\n# END RECORD\n");
        MakeUnit("7:0:0:1", "sdz", 2048);
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "sys/devices/host7/session3"));
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "sys/class/iscsi_session/session3"));
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "sys/class/iscsi_session/session3/device"), Path.Combine(_folder.FullName, "sys/devices/host7/session3"));
        var pool = Pool("""
            <pool type='iscsi'><name>i</name><source><host name='10.0.0.1'/><device path='iqn.2001-01.test:a'/>
            <auth type='chap' username='me'><secret usage='pw'/></auth></source><target><path>/dev</path></target></pool>
            """);
        _talk.Expect("iscsiadm --mode session", status: 21)
            .Expect("iscsiadm --mode node --portal 10.0.0.1:3260 --targetname iqn.2001-01.test:a --op new")
            .Expect("iscsiadm --mode node --portal 10.0.0.1:3260 --targetname iqn.2001-01.test:a --login");
        await Driver.StartAsync(pool, None);
        Assert.Equal(
            "# BEGIN RECORD 2.1.8\nnode.name = iqn.2001-01.test:a\nnode.session.auth.authmethod = CHAP\nnode.session.auth.username = me\nnode.session.auth.password = hush\n# END RECORD\n",
            File.ReadAllText(record));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(record));

        const string Session = "tcp: [3] 10.0.0.1:3260,1 iqn.2001-01.test:a (non-flash)\n";
        _talk.Expect("iscsiadm --mode session", Session).Expect("iscsiadm --mode session -r 3 -R");
        var content = await Driver.LookAsync(pool, None);
        Assert.Equal(("unit:0:0:1", 1048576UL), (Assert.Single(content.Volumes).Name, content.Pool.Capacity));
        _talk.Expect("iscsiadm --mode session", Session)
            .Expect("iscsiadm --mode node --portal 10.0.0.1:3260 --targetname iqn.2001-01.test:a --logout");
        await Driver.StopAsync(pool, None);
        _talk.Expect("iscsiadm --mode session", status: 21)
            .Expect("iscsiadm --mode node --portal 10.0.0.1:3260 --targetname iqn.2001-01.test:a --op new")
            .Expect("iscsiadm --mode node --portal 10.0.0.1:3260 --targetname iqn.2001-01.test:a --login", status: 24, complaint: "auth failed")
            .Expect("iscsiadm --mode node --portal 10.0.0.1:3260 --targetname iqn.2001-01.test:a --op delete");
        await Assert.ThrowsAsync<VirtException>(() => Driver.StartAsync(pool, None));
        _talk.IsOver();
    }

    [Fact]
    public async Task Targets_are_discovered_and_initiators_get_an_interface()
    {
        var kind = StoragePoolKind.ByName("iscsi")!;
        _talk.Expect(
            "iscsiadm --mode discovery --type sendtargets --portal [fd00::1]:3260 --op nonpersistent",
            "[fd00::1]:3260,1 iqn.2001-01.test:a\n[fd00::1]:3260,1 iqn.2001-01.test:b\n[fd00::2]:3260,1 iqn.2001-01.test:a\n");
        var found = await Driver.FindSourcesAsync(kind, () => new() { Hosts = [new("fd00::1")] }, None);
        Assert.Equal(["iqn.2001-01.test:a", "iqn.2001-01.test:b"], found.Select(s => s.Devices[0].Path));
        var refused = await Assert.ThrowsAsync<VirtException>(() => Driver.FindSourcesAsync(kind, () => null, None));
        Assert.Equal("invalid argument: hostname must be specified for iscsi sources", refused.Message);
        Assert.Equal("eth1", IscsiCommands.ReadInterface("default tcp,<empty>,<empty>,<empty>,<empty>\neth1 tcp,<empty>,<empty>,<empty>,iqn.x:me\n", "iqn.x:me"));
    }

    [Fact]
    public async Task Ceph_keys_are_held_in_memory_and_images_are_made_cloned_and_removed()
    {
        var pool = Pool("""
            <pool type='rbd'><name>r</name><source><host name='mon1' port='6789'/><host name='fd00::3'/><name>images</name>
            <auth type='ceph' username='libvirt'><secret usage='pw'/></auth></source></pool>
            """);
        const string Access = "--client-mount-timeout 30 --rados-mon-op-timeout 30 --rados-osd-op-timeout 30 -m mon1:6789,[fd00::3] --id libvirt --keyfile SECRET";
        _talk.Expect($"rbd {Access} ls -l --format json images", "[]");
        await Driver.StartAsync(pool, None);
        _talk.Expect($"rbd {Access} ls -l --format json images", """[{"image":"a","size":4194304,"format":2},{"image":"a","snapshot":"s","size":4194304,"format":2}]""")
            .Expect($"ceph {Access} df --format json", """{"stats":{"total_bytes":1000},"pools":[{"name":"images","stats":{"bytes_used":100,"max_avail":400}}]}""");
        var content = await Driver.LookAsync(pool, None);
        Assert.Equal((1000UL, 100UL, 400UL), (content.Pool.Capacity, content.Pool.Allocation, content.Pool.Available));
        var image = Assert.Single(content.Volumes);
        Assert.Equal("images/a", image.Key);
        _talk.Expect($"rbd {Access} create --image-format 2 --size 1048576B images/b")
            .Expect($"rbd {Access} snap create --no-progress images/a@libvirt-c")
            .Expect($"rbd {Access} snap protect images/a@libvirt-c")
            .Expect($"rbd {Access} clone images/a@libvirt-c images/c")
            .Expect($"rbd {Access} resize --no-progress --allow-shrink --size 512B images/a")
            .Expect($"rbd {Access} snap ls --format json images/a", """[{"id":4,"name":"libvirt-c","protected":"true"}]""")
            .Expect($"rbd {Access} snap unprotect images/a@libvirt-c")
            .Expect($"rbd {Access} snap purge --no-progress images/a")
            .Expect($"rbd {Access} rm --no-progress images/a");
        await Driver.CreateAsync(pool, new(new() { Name = "b", Capacity = 1048576 }), None);
        await Driver.CreateAsync(pool, new(new() { Name = "c", Capacity = 4194304 }) { Source = image, SourcePool = pool }, None);
        await Driver.ResizeAsync(pool, image, 512, StorageVolResizeFlags.Shrink, None);
        await Driver.DeleteAsync(pool, image, StorageVolDeleteFlags.WithSnapshots, None);
        Assert.All(_talk.Secrets, s => Assert.Equal(Convert.ToBase64String("hush"u8), s));
        _talk.IsOver();
    }

    [Fact]
    public async Task A_ceph_image_is_wiped_through_its_cluster()
    {
        var pool = Pool("<pool type='rbd'><name>r</name><source><host name='mon1'/><name>images</name></source></pool>");
        var image = RbdCommands.Volume("images", "a,b", 4096);
        _talk.Expect(
            "qemu-img convert -n -S 0 --image-opts --target-image-opts driver=null-co,read-zeroes=on,size=4096 "
            + "driver=raw,file.driver=rbd,file.pool=images,file.image=a,,b,file.server.0.host=mon1,file.server.0.port=6789,file.auth-client-required.0=none");
        await Driver.WipeAsync(pool, image, StorageVolWipeAlgorithm.Zero, None);
        var refused = await Assert.ThrowsAsync<VirtException>(() => Driver.WipeAsync(pool, image, StorageVolWipeAlgorithm.Dod, None));
        Assert.Equal("argument unsupported: 'dod' algorithm not supported", refused.Message);
    }

    [Fact]
    public async Task Zfs_volumes_are_listed_made_resized_and_destroyed()
    {
        var pool = Pool("<pool type='zfs'><name>tank</name><source><device path='/dev/ada1'/></source></pool>");
        _talk.Expect("zpool create tank /dev/ada1");
        await Driver.BuildAsync(pool, 0, None);
        _talk.Expect("zfs list -Hp -t volume -r -o name,volsize,refreservation tank", "tank/a\t1048576\t0\ntank/deep/b\t2097152\t2097152\n")
            .Expect("zpool get -Hp health,size,free,allocated tank", "tank\thealth\tONLINE\t-\ntank\tsize\t1000\t-\ntank\tfree\t900\t-\ntank\tallocated\t100\t-\n");
        var content = await Driver.LookAsync(pool, None);
        Assert.Equal((1000UL, 100UL, 900UL), (content.Pool.Capacity, content.Pool.Allocation, content.Pool.Available));
        Assert.Equal(["/dev/zvol/tank/a", "/dev/zvol/tank/deep/b"], content.Volumes.Select(v => v.Target.Path));
        _talk.Expect("zfs create -s -V 10K tank/v").Expect("zfs list -Hp -t volume -r -o name,volsize,refreservation tank", "tank/v\t10240\t0\n")
            .Expect("zfs set volsize=20K tank/v").Expect("zfs list -Hp -t volume -r -o name,volsize,refreservation tank", "tank/v\t20480\t0\n")
            .Expect("zfs destroy tank/v").Expect("zpool destroy tank");
        var made = await Driver.CreateAsync(pool, new(new() { Name = "v", Capacity = 10240, Allocation = 0 }), None);
        Assert.Equal(20480UL, (await Driver.ResizeAsync(pool, made, 20480, 0, None)).Capacity);
        await Driver.DeleteAsync(pool, made, 0, None);
        await Driver.DeleteAsync(pool, 0, None);
        _talk.IsOver();
    }

    [Theory]
    [InlineData("nfs", "/x", "mount -o nodev,nosuid,noexec -t nfs srv:/x {0}")]
    [InlineData("cifs", "share", "mount -o nodev,nosuid,noexec,guest -t cifs //srv/share {0}")]
    [InlineData("glusterfs", "vol", "mount -o nodev,nosuid,noexec,direct-io-mode=1 -t glusterfs srv:/vol {0}")]
    public async Task A_share_is_mounted_and_unmounted(string format, string dir, string mount)
    {
        var target = Path.Combine(_folder.FullName, "mnt");
        Directory.CreateDirectory(target);
        var pool = Pool($"<pool type='netfs'><name>n</name><source><host name='srv'/><dir path='{dir}'/><format type='{format}'/></source><target><path>{target}</path></target></pool>");
        mount = string.Format(System.Globalization.CultureInfo.InvariantCulture, mount, target);
        var source = mount.Split(' ')[^2];
        _talk.Expect(mount);
        await Driver.StartAsync(pool, None);
        Assert.False(await Driver.IsRunningAsync(pool, None));
        File.WriteAllText(Path.Combine(_folder.FullName, "mounts"), $"{source} {target} {format} rw 0 0\n");
        Assert.True(await Driver.IsRunningAsync(pool, None));
        await Driver.StartAsync(pool, None);
        _talk.Expect($"umount {target}");
        await Driver.StopAsync(pool, None);
        _talk.IsOver();
    }

    [Fact]
    public async Task What_is_missing_is_named_with_its_package()
    {
        var pool = Pool("<pool type='netfs'><name>n</name><source><host name='srv'/><dir path='/x'/><format type='nfs'/></source><target><path>/nowhere</path></target></pool>");
        _talk.Missing.Add("mount.nfs");
        _talk.Expect("mount -o nodev,nosuid,noexec -t nfs srv:/x /nowhere", status: 32, complaint: "mount: bad option; need a helper program.\n");
        Assert.EndsWith(
            "need a helper program.\n'mount.nfs' is not installed; install the package 'nfs-common'",
            (await Assert.ThrowsAsync<VirtException>(() => Driver.StartAsync(pool, None))).Message,
            StringComparison.Ordinal);
        _talk.Missing.Add("zpool");
        var refused = await Assert.ThrowsAsync<VirtException>(() =>
            Driver.StartAsync(Pool("<pool type='zfs'><name>z</name></pool>"), None));
        Assert.Equal("Cannot find 'zpool' in path: No such file or directory; install the package 'zfsutils-linux'", refused.Message);
        Assert.DoesNotContain("zfs", Driver.PoolTypes);
        Assert.Contains("dir", Driver.PoolTypes);
    }

    [Fact]
    public async Task Shares_of_a_server_are_discovered()
    {
        _talk.Missing.Add("gluster");
        _talk.Expect("showmount --no-headers --exports srv", "/exports/a *\n/exports/b/ 10.0.0.0/8\n");
        var found = await Driver.FindSourcesAsync(StoragePoolKind.ByName("netfs")!, () => new() { Hosts = [new("srv")] }, None);
        Assert.Equal(["/exports/a", "/exports/b"], found.Select(s => s.Dir));
    }

    [Fact]
    public async Task A_gluster_volume_is_handled_where_it_is_mounted_and_shown_by_its_address()
    {
        var uuid = "5f0c3d0a-0000-4000-8000-0000000000aa";
        var pool = Pool($"<pool type='gluster'><name>g</name><uuid>{uuid}</uuid><source><host name='srv'/><dir path='/img'/><name>vol</name></source></pool>");
        var place = Path.Combine(_folder.FullName, "run", "gluster", uuid);
        _talk.Expect($"mount -t glusterfs -o nodev,nosuid,noexec srv:/vol {place}");
        await Driver.StartAsync(pool, None);
        Directory.CreateDirectory(Path.Combine(place, "img"));
        var made = await Driver.CreateAsync(pool, new(new() { Name = "a.img", Capacity = 4096 }), None);
        Assert.Equal(("gluster://srv/vol/img/a.img", StorageVolumeType.Network), (made.Key, made.Type));
        Assert.Equal(4096, new FileInfo(Path.Combine(place, "img", "a.img")).Length);
        Assert.Equal(made.Key, Assert.Single((await Driver.LookAsync(pool, None)).Volumes).Key);
        await Driver.DeleteAsync(pool, made, 0, None);
        Assert.Empty((await Driver.LookAsync(pool, None)).Volumes);
    }

    [Fact]
    public async Task A_cluster_of_virtuozzo_is_mounted_with_the_rights_of_its_pool()
    {
        var pool = Pool("<pool type='vstorage'><name>v</name><source><name>clu</name></source><target><path>/vz</path><permissions><mode>0700</mode></permissions></target></pool>");
        _talk.Expect("vstorage-mount -c clu /vz -m 0700");
        await Driver.StartAsync(pool, None);
        _talk.IsOver();
    }

    [Fact]
    public async Task Multipath_devices_are_the_volumes_of_their_pool()
    {
        var pool = Pool("<pool type='mpath'><name>m</name><target><path>/dev/mapper</path></target></pool>");
        Assert.Empty((await Driver.LookAsync(pool, None)).Volumes);
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "sys/class/misc/device-mapper"));
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "sys/block/dm-3"));
        File.WriteAllText(Path.Combine(_folder.FullName, "sys/block/dm-3/size"), "2048\n");
        _talk.Expect("dmsetup ls --target multipath -o devno", "mpatha\t(253:3)\n");
        var volume = Assert.Single((await Driver.LookAsync(pool, None)).Volumes);
        Assert.Equal(("dm-3", 1048576UL), (volume.Name, volume.Capacity));
        _talk.Expect("dmsetup ls --target multipath -o devno", "No devices found\n");
        Assert.Empty((await Driver.LookAsync(pool, None)).Volumes);
    }

    [Fact]
    public async Task Units_of_a_scsi_host_are_found_in_sysfs()
    {
        MakeUnit("2:0:1:4", "sdq", 4096);
        MakeUnit("3:0:0:0", "sdr", 4096);
        var host = Path.Combine(_folder.FullName, "sys/class/scsi_host/host2");
        Directory.CreateDirectory(host);
        File.WriteAllText(Path.Combine(host, "scan"), "");
        var pool = Pool("<pool type='scsi'><name>s</name><source><adapter name='scsi_host2'/></source><target><path>/dev</path></target></pool>");
        await Driver.StartAsync(pool, None);
        var volume = Assert.Single((await Driver.LookAsync(pool, None)).Volumes);
        Assert.Equal(("unit:0:1:4", 2097152UL), (volume.Name, volume.Capacity));
        Assert.Equal("- - -", File.ReadAllText(Path.Combine(host, "scan")));
        Assert.True(await Driver.IsRunningAsync(pool, None));
    }

    [Fact]
    public async Task Accounts_of_targets_reached_by_library_go_by_environment()
    {
        var pool = Pool("""
            <pool type='iscsi-direct'><name>d</name><source><host name='10.0.0.1'/><device path='iqn.t:a'/><initiator><iqn name='iqn.i:me'/></initiator>
            <auth type='chap' username='me'><secret usage='pw'/></auth></source></pool>
            """);
        _talk.Expect(
                "iscsi-ls --show-luns --initiator-name iqn.i:me iscsi://10.0.0.1:3260/iqn.t:a",
                "Target:iqn.t:a Portal:10.0.0.1:3260,1\nLun:0    Type:STORAGE_ARRAY_CONTROLLER\nLun:1    Type:DIRECT_ACCESS (Size:31M)\n")
            .Expect("iscsi-readcapacity16 --initiator-name iqn.i:me iscsi://10.0.0.1:3260/iqn.t:a/1", "P_TYPE:0 PROT_EN:0\nTotal size:33554432\n");
        var content = await Driver.LookAsync(pool, None);
        Assert.Equal([0UL, 33554432UL], content.Volumes.Select(v => v.Capacity));
        Assert.All(_talk.Environments, e => Assert.Equal(("me", "hush"), (e["LIBISCSI_CHAP_USERNAME"], e["LIBISCSI_CHAP_PASSWORD"])));
        _talk.Expect(
            "qemu-img convert -n --object secret,id=pool,file=SECRET -S 0 --image-opts --target-image-opts driver=null-co,read-zeroes=on,size=33554432 "
            + "driver=raw,file.driver=iscsi,file.transport=tcp,file.portal=10.0.0.1:3260,file.target=iqn.t:a,file.lun=1,file.initiator-name=iqn.i:me,file.user=me,file.password-secret=pool");
        await Driver.WipeAsync(pool, content.Volumes[1], StorageVolWipeAlgorithm.Zero, None);
        _talk.IsOver();
    }

    private StorageDriver Driver => field ??= new(
        new()
        {
            Run = Path.Combine(_folder.FullName, "run"),
            Sys = Path.Combine(_folder.FullName, "sys"),
            Dev = "/dev",
            Mounts = Path.Combine(_folder.FullName, "mounts"),
            FileSystems = Path.Combine(_folder.FullName, "filesystems"),
            IscsiNodes = [Path.Combine(_folder.FullName, "nodes")],
        },
        _talk,
        _secrets,
        TimeProvider.System);

    private static StoragePoolDef Pool(string xml) => PoolXml.Parse(xml);

    private void ExpectVolumes(params string[] rows) => _talk.Expect(
        "lvs --reportformat json --units b --nosuffix -o lv_name,origin,lv_uuid,devices,segtype,stripes,seg_size,vg_extent_size,lv_size,lv_attr,pool_lv vg0",
        $$"""{"report":[{"lv":[{{string.Join(',', rows)}}]}]}""");

    private void MakeUnit(string address, string block, int sectors)
    {
        var sys = Path.Combine(_folder.FullName, "sys");
        var unit = Path.Combine(sys, "bus/scsi/devices", address);
        Directory.CreateDirectory(Path.Combine(unit, "block", block));
        File.WriteAllText(Path.Combine(unit, "type"), "0\n");
        Directory.CreateDirectory(Path.Combine(sys, "class/block", block));
        File.WriteAllText(Path.Combine(sys, "class/block", block, "size"), $"{sectors}\n");
    }

    private sealed class FixedSecrets : IHostSecrets
    {
        public byte[] ValueOf(StorageSecretRef secret, SecretUsage usage) => Encoding.ASCII.GetBytes("hush");

        public Uuid? FindFor(SecretUsage usage, string usageId) => null;
    }
}
