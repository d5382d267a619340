namespace VirtBridge.Integration.Tests;

/// <summary>Trees of external snapshots with branches, on real images and a real QEMU, in the situations in which libvirt 9.0 and 11.3 fail.</summary>
public sealed class ExternalTrees : IDisposable
{
    private readonly RunningDaemon _daemon = new();

    public void Dispose() => _daemon.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_snapshot_goes_with_all_its_children_on_both_branches(bool running)
    {
        using var stage = new SnapshotStage(_daemon).Defined().WithTree();
        Start(stage, running);
        stage.Delete("A", "--children");
        stage.Deleted("B1", "C1", "B2", "C2");
        stage.Verify(byTools: true).OnlyTopsAreLeft();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void All_below_a_snapshot_goes_and_it_stays(bool running)
    {
        using var stage = new SnapshotStage(_daemon).Defined().WithTree();
        Start(stage, running);
        stage.Virsh("snapshot-delete", "vm", "A", "--children-only");
        stage.Deleted("B1", "C1", "B2", "C2");
        stage.Verify();
        stage.Revert("A");
        stage.Verify();
    }

    [Fact]
    public void A_snapshot_with_the_memory_of_a_paused_guest_is_deleted()
    {
        using var stage = new SnapshotStage(_daemon).Defined();
        Start(stage, running: true);
        foreach (var name in (string[])["first", "second"])
        {
            stage.TakeWritten(name, "--memspec", $"{stage.At(name + ".mem")},snapshot=external", "--diskspec", "vda,snapshot=external", "--diskspec", "vdb,snapshot=external");
        }

        stage.Write();
        Assert.Equal("paused", stage.Virsh("domstate", "vm").Output.Trim());
        stage.Verify();
        stage.Delete("second");
        stage.Verify();
        Assert.False(File.Exists(stage.At("second.mem")));
        stage.Delete("first");
        stage.Verify(byTools: true).OnlyTopsAreLeft();
        Assert.Equal("paused", stage.Virsh("domstate", "vm").Output.Trim());
    }

    [Fact]
    public void Two_reverts_to_one_snapshot_within_a_second_do_not_collide()
    {
        using var stage = new SnapshotStage(_daemon).Defined();
        stage.TakeWritten("A");
        for (var i = 0; i < 3; i++)
        {
            stage.TakeWritten($"on{i}");
            stage.Write();
            stage.Revert("A");
            stage.Revert("A");
            stage.Verify();
        }

        stage.Write();
        stage.Delete("A", "--children");
        stage.Deleted("on0", "on1", "on2");
        stage.Verify(byTools: true).OnlyTopsAreLeft();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_stale_backing_store_in_the_definition_does_not_merge_another_branch(bool running)
    {
        using var stage = new SnapshotStage(_daemon).Defined().WithTree();
        var wrong = stage.KeptSources("C1");
        var definition = SnapshotStage.Xml(stage.Virsh("dumpxml", "vm", "--inactive").Output);
        foreach (var disk in definition.Descendants("disk").ToArray())
        {
            disk.Element("backingStore")?.Remove();
            disk.Element("source")!.AddAfterSelf(SnapshotStage.Xml(
                $"<backingStore type='file'><format type='qcow2'/><source file='{wrong[disk.Element("target")!.Attribute("dev")!.Value].Path}'/><backingStore/></backingStore>"));
        }

        stage.Virsh("define", stage.Written("stale.xml", definition.ToString()));
        Start(stage, running);
        foreach (var name in (string[])["C2", "B2", "C1", "A", "B1"])
        {
            stage.Delete(name);
            stage.Verify();
        }

        stage.OnlyTopsAreLeft();
    }

    private static void Start(SnapshotStage stage, bool running)
    {
        if (running)
        {
            stage.Virsh("start", "vm", "--paused");
        }
    }
}
