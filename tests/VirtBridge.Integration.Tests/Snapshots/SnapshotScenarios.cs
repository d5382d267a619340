using System.Text;

namespace VirtBridge.Integration.Tests;

/// <summary>Stories in which snapshots were lost elsewhere, each told once on real images. Where it matters the guest runs.</summary>
public sealed class SnapshotScenarios : IDisposable
{
    private readonly RunningDaemon _daemon = new();

    public void Dispose() => _daemon.Dispose();

    [Fact]
    public void Internal_parent_external_child_revert_to_the_parent_delete_the_child()
    {
        using var stage = new SnapshotStage(_daemon).Defined();
        stage.TakeInside("parent");
        stage.TakeWritten("child");
        stage.Write();
        stage.Verify();
        stage.Revert("parent");
        stage.Verify();
        stage.Write();
        stage.Delete("child");
        stage.Verify();
        stage.Delete("parent");
        stage.Verify(byTools: true);
    }

    [Fact]
    public void An_internal_snapshot_below_the_running_guests_top_is_deleted_there()
    {
        using var stage = new SnapshotStage(_daemon).Defined();
        stage.TakeInside("first");
        stage.TakeInside("second");
        stage.TakeWritten("above");
        stage.Write();
        Start(stage, running: true);
        stage.Write();
        stage.Delete("first");
        stage.Verify();
        stage.Write();
        stage.Delete("second");
        stage.Verify();
        stage.Delete("above");
        stage.Verify(byTools: true).OnlyTopsAreLeft();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [InlineData(true, "--disk-only")]
    [InlineData(true, "--memspec", "snapshot=external,file=")]
    public void Disks_kept_inside_and_outside_images_make_one_snapshot(bool running, params string[] memory)
    {
        using var stage = new SnapshotStage(_daemon).Defined();
        Start(stage, running);
        string[] how = memory is [.., var file] && file.EndsWith('=') ? [memory[0], file + stage.At("memory")] : memory;
        string[] mixed = ["--diskspec", "vda,snapshot=internal", "--diskspec", "vdb,snapshot=external"];
        stage.TakeWritten("first", [.. how, .. mixed]);
        stage.Write();
        stage.TakeWritten("second", mixed);
        stage.Write();
        stage.Verify();
        stage.Revert("first");
        stage.Verify();
        stage.Delete("first");
        stage.Verify();
        stage.Revert("second");
        stage.Verify();
        stage.Delete("second");
        stage.Verify(byTools: true);
        Assert.Equal(running, stage.IsRunning);
    }

    [Fact]
    public void A_transient_guest_goes_back_and_is_the_same_domain_afterwards()
    {
        using var stage = new SnapshotStage(_daemon).Defined();
        Start(stage, running: true);
        stage.Virsh("undefine", "vm");
        stage.TakeWritten("disks");
        stage.TakeWritten("memory", "--memspec", $"snapshot=external,file={stage.At("memory")}");
        stage.Write();
        stage.Try("snapshot-revert", "vm", "disks").Failed("transient domain needs to request run or pause");
        stage.Revert("disks", "--paused");
        stage.Verify();
        stage.Write();
        stage.Revert("memory");
        stage.Verify();
        stage.Delete("disks");
        stage.Verify();
        stage.Delete("memory");
        stage.Verify(byTools: true).OnlyTopsAreLeft();
        Assert.Equal("no", stage.Virsh("dominfo", "vm").Output.Split('\n').First(line => line.StartsWith("Persistent:", StringComparison.Ordinal))[11..].Trim());
    }

    [Fact]
    public void Three_revert_to_the_second_a_fourth_then_the_second_and_the_first_go_and_the_third_is_reverted_to()
    {
        using var stage = new SnapshotStage(_daemon).Defined();
        foreach (var name in (string[])["s1", "s2", "s3"])
        {
            stage.TakeWritten(name);
        }

        stage.Revert("s2");
        stage.TakeWritten("s4");
        stage.Write();
        stage.Delete("s2");
        stage.Verify();
        stage.Delete("s1");
        stage.Verify();
        stage.Revert("s3");
        stage.Verify(byTools: true);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void When_the_second_disk_cannot_be_merged_nothing_is_lost_and_it_can_be_tried_again(bool running)
    {
        using var stage = new SnapshotStage(_daemon).Defined();
        stage.TakeWritten("A");
        stage.TakeWritten("B");
        stage.Write();
        Start(stage, running);
        using var faults = new FileFaults();
        faults.Deny(stage.At("vdb.qcow2"), stage.At("vdb.A"), stage.At("vdb.B"));
        stage.Try("snapshot-delete", "vm", "A").Failed("vdb");
        stage.Verify();
        faults.Mend();
        stage.Delete("A");
        stage.Verify(byTools: true);
    }

    [Fact]
    public void A_target_that_is_full_because_of_stale_bitmaps_keeps_everything()
    {
        using var faults = new FileFaults();
        using var stage = new SnapshotStage(_daemon, "vm", ["vda"]);
        faults.MountSmall(stage.Images, 4096);
        stage.Defined();
        stage.Write();
        for (var i = 0; i < 4; i++)
        {
            Tool.Run("qemu-img", ["bitmap", "--add", stage.At("vda.qcow2"), $"stale{i}"]).Succeeded();
        }

        stage.Take("A");
        for (var i = 0; i < DiskPatterns.Blocks; i++)
        {
            stage.Write();
        }

        var filler = FileFaults.Fill(stage.Images);
        stage.Try("snapshot-delete", "vm", "A").Failed(stage.At("vda.A"));
        Assert.Equal(["A"], stage.Settle(["A"], null, null));
        stage.Try("snapshot-revert", "vm", "A").Failed("delete the snapshot again to finish");
        File.Delete(filler);
        stage.Delete("A");
        stage.Verify(byTools: true);
    }

    [Fact]
    public void When_the_record_of_the_parent_is_missing_the_others_are_whole()
    {
        using var stage = new SnapshotStage(_daemon).Defined().WithTree();
        var record = Directory.GetFiles(_daemon.Folder, "A.xml", SearchOption.AllDirectories).Single();
        stage.Forget("A");
        _daemon.Kill();
        File.Delete(record);
        _daemon.Start();
        stage.Verify();
        stage.Delete("B1");
        stage.Verify();
        stage.Revert("C1");
        stage.Verify();
        stage.Delete("B2", "--children");
        stage.Deleted("C2");
        stage.Verify(byTools: true);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_commit_that_is_denied_says_which_image_and_succeeds_later(bool running)
    {
        using var stage = new SnapshotStage(_daemon).Defined();
        stage.TakeWritten("A");
        stage.Write();
        Start(stage, running);
        using var faults = new FileFaults();
        faults.Deny(Directory.GetFiles(stage.Images));
        stage.Try("snapshot-delete", "vm", "A").Failed(stage.Images);
        stage.Verify();
        faults.Mend();
        stage.Delete("A");
        stage.Verify(byTools: true).OnlyTopsAreLeft();
    }

    [Fact]
    public void A_disk_is_detached_comes_back_with_a_revert_and_the_snapshot_goes()
    {
        using var stage = new SnapshotStage(_daemon).Defined();
        stage.TakeWritten("A");
        stage.Write();
        stage.ExpectNow("vdb");
        stage.Virsh("detach-disk", "vm", "vdb", "--config");
        stage.Detached("vdb");
        stage.Verify();
        stage.Revert("A");
        stage.Verify();
        stage.Write();
        stage.Delete("A");
        stage.Verify(byTools: true);
    }

    [Fact]
    public void With_an_ISO_inserted_and_a_disk_excluded_two_reverts_touch_neither()
    {
        using var stage = new SnapshotStage(_daemon).Defined();
        var iso = stage.Written("tools.iso", new string('i', 65536));
        stage.Virsh("attach-disk", "vm", iso, "hdc", "--type", "cdrom", "--mode", "readonly", "--targetbus", "ide", "--config");
        stage.Write();
        stage.Virsh("snapshot-create-as", "vm", "A", "--disk-only", "--diskspec", "vda,snapshot=external", "--diskspec", "vdb,snapshot=no");
        stage.Taken("A", "vda");
        for (var i = 0; i < 2; i++)
        {
            stage.Write();
            stage.Revert("A");
            stage.Verify();
        }

        Assert.Equal(iso, stage.CurrentSources()["hdc"].Path);
        stage.Delete("A");
        stage.Verify(byTools: true);
        Assert.Equal(new string('i', 65536), File.ReadAllText(iso));
    }

    [Theory]
    [InlineData("relative")]
    [InlineData("linked")]
    [InlineData("json")]
    public void A_reference_keeps_its_style_when_the_image_below_it_becomes_another(string style)
    {
        using var stage = new SnapshotStage(_daemon, "vm", ["vda"]).Defined();
        stage.TakeWritten("A");
        stage.Write();
        var link = Path.Combine(_daemon.Folder, "link");
        Directory.CreateSymbolicLink(link, stage.Images);
        var reference = style switch
        {
            "relative" => "vda.A",
            "linked" => Path.Combine(link, "vda.A"),
            _ => "json:{\"driver\":\"qcow2\",\"file\":{\"driver\":\"file\",\"filename\":\"" + stage.At("vda.A") + "\"}}",
        };
        Tool.Run("qemu-img", ["create", "-q", "-f", "qcow2", "-b", reference, "-F", "qcow2", stage.At("own")]).Succeeded();
        stage.Take("B", "--disk-only", "--reuse-external", "--diskspec", $"vda,file={stage.At("own")}");
        stage.TakeWritten("C");
        stage.Write();
        stage.Revert("B");
        stage.Write();
        stage.Verify();
        stage.Delete("A");
        stage.Verify(byTools: true);
        Assert.False(File.Exists(stage.At("vda.A")), "the image is still there that was merged into the one below");
        var now = Qcow2Image.Open(stage.At("own")).Reference!;
        Assert.Equal(style == "relative" ? "vda.qcow2" : stage.At("vda.qcow2"), style == "json" ? now[(now.IndexOf('/', StringComparison.Ordinal))..now.LastIndexOf('"')] : now);
        Assert.Equal(style == "json", now.StartsWith("json:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_base_that_was_moved_is_named_by_the_refusal_and_found_again_after_relocate()
    {
        using var stage = new SnapshotStage(_daemon, "vm", ["vda"]).Defined();
        stage.TakeWritten("A");
        stage.TakeWritten("B");
        stage.Write();
        var moved = Path.Combine(Directory.CreateDirectory(Path.Combine(_daemon.Folder, "elsewhere")).FullName, "base.qcow2");
        File.Move(stage.At("vda.qcow2"), moved);
        stage.Try("snapshot-delete", "vm", "A").Failed(stage.At("vda.qcow2"));
        stage.Try("snapshot-revert", "vm", "A").Failed("images relocate");
        Tool.Run(Install.Bin("virtbridge"), ["-c", _daemon.QemuUri, "images", "relocate", stage.At("vda.qcow2"), moved]).Succeeded();
        stage.Verify();
        stage.Revert("A");
        stage.Verify();
        stage.Delete("A", "--children");
        stage.Deleted("B");
        stage.Verify(byTools: true);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Another_domains_clone_stands_on_the_image_that_would_be_merged(bool cloneRuns)
    {
        using var stage = new SnapshotStage(_daemon).Defined();
        stage.TakeWritten("A");
        stage.TakeWritten("B");
        stage.Write();
        stage.Clone("clone", "A");
        if (cloneRuns)
        {
            stage.Virsh("start", "clone", "--paused");
        }

        stage.Delete("A");
        stage.Verify();
        stage.Delete("B");
        stage.Verify();
        if (cloneRuns)
        {
            stage.Virsh("destroy", "clone");
        }

        stage.Verify(byTools: true);
    }

    [Fact]
    public void Clones_are_given_what_they_stand_on_and_nothing_stays_hidden()
    {
        using var stage = new SnapshotStage(_daemon).Defined();
        stage.TakeWritten("A");
        stage.TakeWritten("B");
        stage.Write();
        stage.Clone("one", "A");
        stage.Clone("two", "B");
        Assert.Contains("copies into the image what it sees", Bridge("snapshot", "delete", "vm", "A", "--children", "--detach-clones", "--dry-run"), StringComparison.Ordinal);
        stage.Verify();
        Bridge("snapshot", "delete", "vm", "A", "--children", "--detach-clones");
        stage.Deleted("A", "B");
        stage.Verify(byTools: true).OnlyTopsAreLeft();
        Assert.DoesNotContain("backing file:", Tool.Run("qemu-img", ["info", stage.At("two-vdb.qcow2")]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_disk_on_a_block_device_goes_on_in_files_and_back_on_the_device(bool running)
    {
        var folder = Path.Combine(_daemon.Folder, "block");
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "device.raw");
        Tool.Run("qemu-img", ["create", "-q", "-f", "raw", file, "1M"]).Succeeded();
        var device = Tool.Run("losetup", ["--find", "--show", file]).Succeeded().Output.Trim();
        try
        {
            var xml = Path.Combine(folder, "blocky.xml");
            File.WriteAllText(xml, $"""
                <domain type='qemu'><name>blocky</name><memory unit='MiB'>32</memory><os><type arch='x86_64' machine='pc'>hvm</type></os><devices>
                <disk type='block' device='disk'><driver name='qemu' type='raw'/><source dev='{device}'/><target dev='vda' bus='virtio'/></disk></devices></domain>
                """);
            void Virsh(params string[] arguments) => _daemon.Virsh(arguments).Succeeded();
            string Top() => SnapshotStage.Xml(_daemon.Virsh("dumpxml", "blocky").Output).Descendants("disk").Single().Element("source")!.Attributes().First(a => a.Name.LocalName is "file" or "dev").Value;
            void Write(string pattern)
            {
                if (running)
                {
                    Virsh("qemu-monitor-command", "blocky", "--hmp", $"qemu-io -d /machine/peripheral/virtio-disk0/virtio-backend \"write -P {pattern} 0 64k\"");
                }
                else
                {
                    Tool.Run("qemu-io", ["-f", Top() == device ? "raw" : "qcow2", "-c", $"write -P {pattern} 0 64k", Top()]).Succeeded();
                }
            }

            Virsh("define", xml);
            if (running)
            {
                Virsh("start", "blocky", "--paused");
            }

            Write("1");
            Virsh("snapshot-create-as", "blocky", "A", "--disk-only");
            Assert.Equal(Path.Combine(_daemon.Folder, "state", "images", "blocky-vda.A"), Top());
            Write("2");
            Virsh("snapshot-create-as", "blocky", "B", "--disk-only");
            Write("3");
            Virsh(["snapshot-revert", "blocky", "A", .. running ? (string[])["--paused"] : []]);
            Tool.Run("qemu-io", ["-U", "-r", "-f", "qcow2", "-c", "read -P 1 0 64k", Top()]).Succeeded();
            Virsh(["snapshot-revert", "blocky", "B", .. running ? (string[])["--paused"] : []]);
            Tool.Run("qemu-io", ["-U", "-r", "-f", "qcow2", "-c", "read -P 2 0 64k", Top()]).Succeeded();
            Write("4");
            Virsh("snapshot-delete", "blocky", "A");
            Virsh("snapshot-delete", "blocky", "B");
            Assert.Equal(device, Top());
            Assert.Empty(Directory.GetFiles(Path.Combine(_daemon.Folder, "state", "images")));
            _daemon.Virsh("destroy", "blocky");
            Assert.DoesNotContain("verification failed", Tool.Run("qemu-io", ["-r", "-f", "raw", "-c", "read -P 4 0 64k", device]).Succeeded().Output, StringComparison.Ordinal);
        }
        finally
        {
            _daemon.Virsh("destroy", "blocky");
            Tool.Run("losetup", ["-d", device]);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Going_back_can_be_undone_when_what_was_is_kept(bool running)
    {
        using var stage = new SnapshotStage(_daemon).Defined();
        Start(stage, running);
        stage.TakeWritten("A");
        stage.Write();
        Bridge("snapshot", "revert", "vm", "A", "--keep-current");
        var kept = stage.Virsh("snapshot-list", "vm", "--name").Output.Split('\n').Select(name => name.Trim()).Single(name => name.StartsWith("before-A-", StringComparison.Ordinal));
        stage.Taken(kept);
        stage.Reverted("A");
        stage.Verify();
        stage.Write();
        Bridge("snapshot", "revert", "vm", kept);
        stage.Reverted(kept);
        stage.Verify();
        stage.Delete(kept);
        stage.Delete("A");
        stage.Verify(byTools: true).OnlyTopsAreLeft();
    }

    [Fact]
    public void A_description_of_more_than_a_megabyte_outlives_the_daemon()
    {
        using var stage = new SnapshotStage(_daemon, "vm", ["vda"]).Defined();
        var text = new StringBuilder().Insert(0, "a word or two; ", 80_000).ToString().Trim();
        stage.Virsh("snapshot-create", "vm", stage.Written("long.xml", $"<domainsnapshot><name>long</name><description>{text}</description></domainsnapshot>"), "--disk-only");
        stage.Taken("long");
        stage.TakeWritten("short");
        _daemon.Kill();
        _daemon.Start();
        stage.Verify();
        Assert.Equal(text, SnapshotStage.Xml(stage.Virsh("snapshot-dumpxml", "vm", "long").Output).Element("description")!.Value);
        stage.Delete("long");
        stage.Verify();
    }

    [Fact]
    public void What_libvirt_refuses_is_refused_where_the_host_is_set_to_behave_so()
    {
        using var strict = new RunningDaemon(configuration: "snapshot_compat = \"strict\"\n");
        using var stage = new SnapshotStage(strict).Defined().WithTree();
        stage.Try("snapshot-delete", "vm", "A").Failed("deletion of external disk snapshot with multiple children snapshots not supported");
        stage.Try("snapshot-delete", "vm", "B1").Failed("deletion of non-leaf external snapshot that is not in active chain is not supported");
        stage.Try("snapshot-delete", "vm", "A", "--children").Failed("deletion of external and internal children disk snapshots not supported");
        stage.Verify();
        stage.Delete("C2");
        stage.Delete("B2");
        stage.Verify(byTools: true);
    }

    private string Bridge(params string[] arguments) => Tool.Run(Install.Bin("virtbridge"), ["-c", _daemon.QemuUri, .. arguments]).Succeeded().Output;

    private static void Start(SnapshotStage stage, bool running)
    {
        if (running)
        {
            stage.Virsh("start", "vm", "--paused");
        }
    }
}
