namespace VirtBridge.Integration.Tests;

/// <summary>What goes wrong around images while snapshots are taken, gone back to and deleted: nothing is lost, and the refusal names the image.</summary>
public sealed class SnapshotFaults : IDisposable
{
    private readonly RunningDaemon _daemon = new();

    public void Dispose() => _daemon.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_place_that_is_full_for_images_and_records_at_whatever_step_loses_nothing(bool running)
    {
        using var faults = new FileFaults();
        var folder = Directory.CreateTempSubdirectory("vb").FullName;
        faults.MountSmall(folder, 24 * 1024);
        using (var daemon = new RunningDaemon(folder: folder))
        using (var stage = new SnapshotStage(daemon).Defined())
        {
            stage.TakeWritten("A");
            stage.TakeWritten("B");
            stage.Write();
            Start(stage, running);
            var old = "B";
            foreach (var leave in (int[])[0, 4, 8, 16, 32, 64, 128, 256, 512])
            {
                Cramped(stage, leave, ["snapshot-create-as", "vm", $"C{leave}", "--disk-only"], [], $"C{leave}", null);
                Cramped(stage, leave, ["snapshot-revert", "vm", "A", .. running ? (string[])["--paused"] : []], [], null, "A");
                Cramped(stage, leave, ["snapshot-delete", "vm", old], [old], null, null);
                foreach (var name in stage.Snapshots.Where(name => name != "A").ToArray())
                {
                    stage.Delete(name);
                }

                old = $"B{leave}";
                stage.TakeWritten(old);
            }

            stage.Verify(byTools: true);
        }

        faults.Mend();
        Directory.Delete(folder);
    }

    [Fact]
    public void Memory_that_does_not_fit_leaves_the_guest_as_it_was()
    {
        using var faults = new FileFaults();
        using var stage = new SnapshotStage(_daemon).Defined();
        var small = Path.Combine(_daemon.Folder, "small");
        faults.MountSmall(small, 64);
        stage.Virsh("start", "vm");
        var memory = Path.Combine(small, "vm.mem");
        stage.Try("snapshot-create-as", "vm", "A", "--memspec", $"{memory},snapshot=external", "--diskspec", "vda,snapshot=external", "--diskspec", "vdb,snapshot=external")
            .Failed("No space left");
        Assert.False(File.Exists(memory));
        Assert.Equal("running", stage.Virsh("domstate", "vm").Output.Trim());
        stage.Verify();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_image_that_was_cut_off_is_named_and_nothing_is_built_on_it(bool running)
    {
        using var stage = new SnapshotStage(_daemon).Defined().WithTree();
        var broken = stage.KeptSources("C1")["vda"].Path;
        var whole = File.ReadAllBytes(broken);
        Start(stage, running);
        using (var file = File.OpenWrite(broken))
        {
            file.SetLength(70_000);
        }

        stage.Try("snapshot-revert", "vm", "C1").Failed(broken);
        stage.Try("snapshot-delete", "vm", "B1");
        File.WriteAllBytes(broken, whole);
        foreach (var begun in stage.Settle(["B1"], null, null))
        {
            stage.Delete(begun);
        }

        stage.Verify(byTools: true);
    }

    [Fact]
    public void An_image_another_QEMU_has_open_is_left_alone_until_it_is_closed()
    {
        using var stage = new SnapshotStage(_daemon).Defined();
        stage.TakeWritten("A");
        stage.Write();
        using (var other = Tool.Start("qemu-io", ["-f", "qcow2", stage.At("vda.A")]))
        {
            other.StandardInput.WriteLine("length");
            other.StandardInput.Flush();
            while (other.StandardOutput.ReadLine() is { } said && !said.Contains("MiB", StringComparison.Ordinal))
            {
            }

            stage.Try("snapshot-delete", "vm", "A").Failed(stage.At("vda.A"));
            other.StandardInput.Close();
            other.WaitForExit(TimeSpan.FromSeconds(20));
        }

        foreach (var begun in stage.Settle(["A"], null, null))
        {
            Assert.Equal("A", begun);
        }

        stage.Delete("A");
        stage.Verify(byTools: true);
    }

    [Fact]
    public void An_image_of_another_format_than_recorded_is_named_and_not_used()
    {
        using var stage = new SnapshotStage(_daemon, "vm", ["vda"]).Defined();
        Tool.Run("qemu-img", ["create", "-q", "-f", "raw", stage.At("vda.qcow2"), "1M"]).Succeeded();
        stage.Try("snapshot-create-as", "vm", "A", "--disk-only").Failed(stage.At("vda.qcow2"));
        Assert.Equal([stage.At("vda.qcow2")], Directory.GetFiles(stage.Images));
    }

    [Fact]
    public void Images_that_stand_on_each_other_in_a_circle_are_named()
    {
        using var stage = new SnapshotStage(_daemon, "vm", ["vda"]).Defined();
        stage.TakeWritten("A");
        Tool.Run("qemu-img", ["rebase", "-u", "-f", "qcow2", "-b", stage.At("vda.A"), "-F", "qcow2", stage.At("vda.qcow2")]).Succeeded();
        stage.Try("snapshot-create-as", "vm", "B", "--disk-only").Failed(stage.At("vda"));
        stage.Try("snapshot-delete", "vm", "A").Failed(stage.At("vda"));
        Tool.Run("qemu-img", ["rebase", "-u", "-f", "qcow2", "-b", "", stage.At("vda.qcow2")]).Succeeded();
        stage.Verify();
        stage.Delete("A");
        stage.Verify(byTools: true);
    }

    [Fact]
    public void Nothing_is_built_on_a_chain_whose_end_is_missing()
    {
        using var stage = new SnapshotStage(_daemon, "vm", ["vda"]).Defined();
        stage.TakeWritten("A");
        File.Move(stage.At("vda.qcow2"), Path.Combine(_daemon.Folder, "away"));
        stage.Try("snapshot-create-as", "vm", "B", "--disk-only").Failed(stage.At("vda.qcow2"));
        stage.Try("start", "vm").Failed(stage.At("vda.qcow2"));
        File.Move(Path.Combine(_daemon.Folder, "away"), stage.At("vda.qcow2"));
        stage.TakeWritten("B");
        stage.Verify(byTools: true);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_strangers_image_on_ours_goes_on_reading_the_same(bool running)
    {
        using var stage = new SnapshotStage(_daemon).Defined().WithTree();
        Start(stage, running);
        foreach (var (target, source) in stage.KeptSources("B2"))
        {
            var strange = stage.At($"strange-{target}");
            Tool.Run("qemu-img", ["create", "-q", "-f", "qcow2", "-b", source.Path, "-F", "qcow2", strange]).Succeeded();
            stage.Expect(strange, "B2", target);
        }

        stage.Delete("A", "--children");
        stage.Deleted("B1", "C1", "B2", "C2");
        stage.Verify(byTools: true);
    }

    [Fact]
    public void A_chain_of_two_hundred_images_gets_no_higher_says_so_and_outlives_the_daemon()
    {
        using var stage = new SnapshotStage(_daemon, "vm", ["vda"]).Defined();
        var below = stage.At("vda.qcow2");
        for (var i = 1; i < 200; i++)
        {
            // The same as qemu-img makes, without two hundred processes: only the name of the image below differs.
            var image = stage.At($"deep{i:000}");
            if (i == 1)
            {
                Tool.Run("qemu-img", ["create", "-q", "-f", "qcow2", "-b", stage.At("deep000"), "-u", "-F", "qcow2", image, "1M"]).Succeeded();
                File.Copy(below, stage.At("deep000"));
            }
            else
            {
                var bytes = File.ReadAllBytes(below);
                System.Text.Encoding.ASCII.GetBytes($"/deep{i - 1:000}").CopyTo(bytes, bytes.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes($"/deep{i - 2:000}")));
                File.WriteAllBytes(image, bytes);
            }

            below = image;
        }

        var definition = stage.Virsh("dumpxml", "vm").Output.Replace(stage.At("vda.qcow2"), below, StringComparison.Ordinal);
        stage.Virsh("define", stage.Written("deep.xml", definition));
        stage.Try("snapshot-create-as", "vm", "A", "--disk-only").Failed("199 images on top of each other");
        for (var i = 151; i < 200; i++)
        {
            File.Delete(stage.At($"deep{i:000}"));
        }

        stage.Virsh("define", stage.Written("deep.xml", definition.Replace(below, stage.At("deep150"), StringComparison.Ordinal)));
        stage.Virsh("snapshot-create-as", "vm", "A", "--disk-only");
        _daemon.Kill();
        _daemon.Start();
        stage.Virsh("snapshot-delete", "vm", "A");
        Assert.Equal(stage.At("deep150"), stage.CurrentSources()["vda"].Path);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("../up")]
    [InlineData(".hidden")]
    public void A_name_that_is_no_files_name_is_refused_and_nothing_is_made(string name)
    {
        using var stage = new SnapshotStage(_daemon, "vm", ["vda"]).Defined();
        stage.Try("snapshot-create", "vm", stage.Written("odd.xml", $"<domainsnapshot><name>{name}</name></domainsnapshot>"), "--disk-only").Failed(name);
        stage.Verify();
    }

    private static void Start(SnapshotStage stage, bool running)
    {
        if (running)
        {
            stage.Virsh("start", "vm", "--paused");
        }
    }

    /// <summary>One command while there is next to no room; what was begun is finished when there is room again.</summary>
    private static void Cramped(SnapshotStage stage, int leave, string[] command, IReadOnlyCollection<string> doomed, string? created, string? reverted)
    {
        var filler = FileFaults.Fill(stage.Daemon.Folder, leave * 1024);
        ToolResult result;
        try
        {
            result = stage.Try(command);
        }
        finally
        {
            File.Delete(filler);
        }

        try
        {
            foreach (var begun in stage.Settle(doomed, created, reverted))
            {
                stage.Delete(begun);
            }

            if (result.ExitCode != 0)
            {
                // What could not be written down or moved away is seen to when the next operation begins.
                var next = $"{command[0]}-{leave}";
                stage.Take(next);
                stage.Delete(next);
            }

            stage.Verify();
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{string.Join(' ', command)} with {leave} KiB left: {e.Message}\nit said {result.Output} {result.Errors}\n{stage.Daemon.Log}", e);
        }
    }
}
