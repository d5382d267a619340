using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Tests.Blocks;

/// <summary>Checkpoints and backups through the engine's services, on a real QEMU.</summary>
public sealed class CheckpointAndBackupTests : IDisposable
{
    private readonly RealGuest _guest = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private DomainBlocksService Blocks => new(_guest.Rooms.Domains);

    private DomainCheckpointsService Checkpoints => new(_guest.Rooms.Domains);

    private DomainRef Vm => _guest.Guest.View.Ref;

    public void Dispose() => _guest.Dispose();

    [Fact]
    public async Task Checkpoints_begin_in_images_follow_snapshots_and_merges_and_go_without_a_trace()
    {
        _guest.Image("a", null, "1");
        await _guest.StartAsync("a");

        // Seen without bitmaps: that must not be believed any more when the data moves.
        var live = _guest.Facet<ILiveImageFacet>();
        await live.OpenImagesAsync(_guest.Guest, Cancellation);
        await Create("one");
        await Create("two");
        Assert.Contains("size='0'", await Checkpoints.GetXmlDescAsync(new("two", Vm), DomainCheckpointXMLFlags.Size, Cancellation), StringComparison.Ordinal);

        // An overlay goes on recording; what it recorded is added to the image it is written down into.
        _guest.Image("a2", _guest.File("a"), " ");
        var overlay = new StorageSource { Type = StorageType.File, Path = _guest.File("a2"), Format = StorageFormat.Qcow2 };
        _guest.Take(await live.SwitchAsync(_guest.Guest, [new("vda", overlay)], Cancellation));
        Assert.Equal("a2: one two, a: one two", await BitmapsAsync());
        await Valid("one", "vda");

        await Checkpoints.DeleteAsync(new("one", Vm), 0, Cancellation);
        Assert.Equal("a2: two, a: two", await BitmapsAsync());

        var commit = await live.CommitDownAsync(_guest.Guest, "vda", _guest.At("a2"), _guest.At("a"), Cancellation);
        await commit.CopiedAsync(Cancellation);
        _guest.Take(await commit.FinishAsync(Cancellation));
        Assert.Equal("a: two", await BitmapsAsync());
        await Valid("two", "vda");
        var broken = await Assert.ThrowsAsync<VirtException>(() => Valid("one", "vda"));
        Assert.Equal(ErrorCode.CheckpointInconsistent, broken.Code);
    }

    [Fact]
    public async Task A_full_and_an_incremental_backup_are_pushed()
    {
        _guest.Image("a", null, "12");
        await _guest.StartAsync("a");
        await Blocks.BackupBeginAsync(Vm, Push("full"), "<domaincheckpoint><name>c</name></domaincheckpoint>", 0, Cancellation);
        await RealGuest.UntilAsync(() => _guest.Completed is not null);
        Assert.Equal(DomainJobType.Completed, _guest.Completed!.Type);
        Assert.Equal("12", _guest.Content("full", 2));
        Assert.Contains("c", await BitmapsAsync(), StringComparison.Ordinal);

        var busy = Push("more").Replace("<disks>", "<incremental>c</incremental><disks>", StringComparison.Ordinal);
        await Blocks.BackupBeginAsync(Vm, busy, null, 0, Cancellation);
        await RealGuest.UntilAsync(() => _guest.Facet<IBackupFacet>().Current(_guest.Guest) is null);
        Assert.Equal("00", _guest.Content("more", 2));
        Assert.Equal("a: c", await BitmapsAsync());
        var unknown = await Assert.ThrowsAsync<VirtException>(async () => await Blocks.BackupBeginAsync(
            Vm, busy.Replace("more", "evenmore", StringComparison.Ordinal).Replace(">c<", ">gone<", StringComparison.Ordinal), null, 0, Cancellation));
        Assert.Equal(ErrorCode.NoDomainCheckpoint, unknown.Code);
        Assert.False(File.Exists(_guest.File("evenmore")));
    }

    [Fact]
    public async Task A_pull_backup_is_read_over_a_socket_survives_the_daemon_and_leaves_nothing()
    {
        _guest.Image("a", null, "12");
        await _guest.StartAsync("a");
        await Create("c");
        var socket = _guest.File("nbd");
        var xml = $"""
            <domainbackup mode='pull'><incremental>c</incremental><server transport='unix' socket='{socket}'/>
              <disks><disk name='vda' type='file'><scratch file='{_guest.File("scratch")}'/></disk></disks></domainbackup>
            """;
        await Blocks.BackupBeginAsync(Vm, xml, null, 0, Cancellation);
        Assert.Contains("<scratch file=", await Blocks.BackupGetXmlDescAsync(Vm, 0, Cancellation), StringComparison.Ordinal);
        RealGuest.Run("qemu-img", ["compare", "-U", _guest.File("a"), $"nbd+unix:///vda?socket={socket}"]);
        Assert.Contains("\"data\": true", RealGuest.Run("qemu-img", ["map", "--output=json", "--image-opts",
            $"driver=nbd,export=vda,server.type=unix,server.path={socket},x-dirty-bitmap=qemu:dirty-bitmap:backup-vda"]), StringComparison.Ordinal);

        await _guest.SecondLifeAsync();
        var stats = new DomainStatsService(_guest.Rooms.Domains);
        Assert.Equal((int)DomainJobType.Unbounded, (await stats.GetJobInfoAsync(Vm, Cancellation)).Type);
        await stats.AbortJobAsync(Vm, Cancellation);
        Assert.False(File.Exists(_guest.File("scratch")));
        Assert.Equal((int)DomainJobType.None, (await stats.GetJobInfoAsync(Vm, Cancellation)).Type);
        Assert.DoesNotContain("scratch", await _guest.NodesAsync(), StringComparison.Ordinal);
        var none = await Assert.ThrowsAsync<VirtException>(async () => await Blocks.BackupGetXmlDescAsync(Vm, 0, Cancellation));
        Assert.Equal(ErrorCode.NoDomainBackup, none.Code);
    }

    [Fact]
    public async Task Bitmaps_of_a_killed_guest_are_not_trusted()
    {
        _guest.Image("a", null, "1");
        await _guest.StartAsync("a");
        await Create("c");
        await _guest.KillAsync();
        await _guest.StartAsync("a");
        var refused = await Assert.ThrowsAsync<VirtException>(() => Valid("c", "vda"));
        Assert.Equal(ErrorCode.CheckpointInconsistent, refused.Code);
    }

    private async Task Create(string name) =>
        await Checkpoints.CreateXmlAsync(Vm, $"<domaincheckpoint><name>{name}</name></domaincheckpoint>", 0, Cancellation);

    private Task Valid(string name, string disk) => _guest.Facet<ICheckpointFacet>().ValidateAsync(
        _guest.Guest,
        new CheckpointDef { Name = name, Disks = [new CheckpointDisk(disk) { Mode = CheckpointMode.Bitmap, Bitmap = name }] },
        Cancellation);

    private string Push(string target) =>
        $"<domainbackup><disks><disk name='vda' type='file'><driver type='qcow2'/><target file='{_guest.File(target)}'/></disk></disks></domainbackup>";

    private async Task<string> BitmapsAsync()
    {
        var bitmaps = await _guest.BitmapsAsync();
        return string.Join(", ", Qemu.Blocks.DiskImages.Of(_guest.Live.Devices.Disks[0].Source).Select(image =>
            $"{Path.GetFileName(image.Path)}: {string.Join(' ', bitmaps.Of($"libvirt-{image.Index}-format").Select(b => b.Name).Order())}"));
    }
}
