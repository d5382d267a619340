using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Tests.Blocks;

/// <summary>Block jobs of clients through the engine's service, on a real QEMU.</summary>
public sealed class BlockJobTests : IDisposable
{
    private readonly RealGuest _guest = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private DomainBlocksService Blocks => new(_guest.Rooms.Domains);

    private DomainRef Vm => _guest.Guest.View.Ref;

    public void Dispose() => _guest.Dispose();

    [Fact]
    public async Task An_active_commit_gets_ready_waits_and_pivots()
    {
        await StartChainAsync();
        await Blocks.BlockCommitAsync(Vm, "vda", null, null, 0, DomainBlockCommitFlags.Active | DomainBlockCommitFlags.Delete, Cancellation);
        var busy = await Assert.ThrowsAsync<VirtException>(async () => await Blocks.BlockPullAsync(Vm, "vda", 0, 0, Cancellation));
        Assert.Equal(ErrorCode.BlockCopyActive, busy.Code);
        await RealGuest.UntilAsync(() => Disk.Mirror?.Ready == DiskMirrorReady.Yes);
        Assert.Equal(DiskMirrorJob.ActiveCommit, Disk.Mirror!.Job);
        var info = await Blocks.GetBlockJobInfoAsync(Vm, "vda", 0, Cancellation);
        Assert.Equal((1, (int)DomainBlockJobType.ActiveCommit, true), (info.Found, info.Type, info.Cur == info.End));

        await Blocks.BlockJobAbortAsync(Vm, "vda", DomainBlockJobAbortFlags.Pivot, Cancellation);
        Assert.Equal(_guest.File("base"), Disk.Source.Path);
        Assert.Null(Disk.Mirror);
        Assert.False(File.Exists(_guest.File("top")) || File.Exists(_guest.File("mid")));
        Assert.Equal(0, (await Blocks.GetBlockJobInfoAsync(Vm, "vda", 0, Cancellation)).Found);
        await _guest.KillAsync();
        Assert.Equal("1233", _guest.Content("base", 4));
    }

    [Fact]
    public async Task A_commit_of_the_middle_and_a_pull_end_by_themselves()
    {
        await StartChainAsync();
        await Blocks.BlockCommitAsync(Vm, "vda", _guest.File("base"), "vda[2]", 0, DomainBlockCommitFlags.Shallow, Cancellation);
        await RealGuest.UntilAsync(() => Images is ["top", "base"]);
        Assert.Contains("backing file: base (actual", _guest.Info("top"), StringComparison.Ordinal);
        await Blocks.BlockRebaseAsync(Vm, "vda", null, 0, 0, Cancellation);
        await RealGuest.UntilAsync(() => Images is ["top"]);
        await _guest.KillAsync();
        Assert.Equal("1233", _guest.Content("top", 4));
        Assert.DoesNotContain("backing file", _guest.Info("top"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_copy_is_pivoted_to(bool shallow)
    {
        await StartChainAsync();
        var flags = shallow ? DomainBlockCopyFlags.Shallow : 0;
        await Blocks.BlockCopyAsync(Vm, "vda", $"<disk type='file'><source file='{_guest.File("copy")}'/></disk>", [], flags, Cancellation);
        await RealGuest.UntilAsync(() => Disk.Mirror?.Ready == DiskMirrorReady.Yes);
        await Blocks.BlockJobAbortAsync(Vm, "vda", DomainBlockJobAbortFlags.Pivot, Cancellation);
        Assert.Equal(shallow ? ["copy", "mid", "base"] : ["copy"], Images);
        Assert.Equal((shallow ? 3 : 1), (await _guest.Facet<ILiveImageFacet>().OpenImagesAsync(_guest.Guest, Cancellation)).Count);
        await _guest.KillAsync();
        Assert.Equal("1233", _guest.Content("copy", 4));
    }

    [Fact]
    public async Task A_copy_that_is_ended_is_a_copy_and_the_disk_stays()
    {
        await StartChainAsync();
        await Blocks.BlockRebaseAsync(Vm, "vda", _guest.File("copy"), 0, DomainBlockRebaseFlags.Copy | DomainBlockRebaseFlags.CopyRaw, Cancellation);
        await RealGuest.UntilAsync(() => Disk.Mirror?.Ready == DiskMirrorReady.Yes);
        await Blocks.BlockJobAbortAsync(Vm, "vda", 0, Cancellation);
        Assert.Equal(["top", "mid", "base"], Images);
        Assert.Null(Disk.Mirror);
        using var copy = File.OpenRead(_guest.File("copy"));
        copy.Position = 2 * 65536;
        Assert.Equal(3, copy.ReadByte());
        Assert.Empty(System.Text.RegularExpressions.Regex.Matches(await _guest.NodesAsync(), "copy"));
    }

    [Fact]
    public async Task Jobs_outlive_the_daemon()
    {
        await StartChainAsync();
        await Blocks.BlockCommitAsync(Vm, "vda", null, null, 0, DomainBlockCommitFlags.Active, Cancellation);
        await RealGuest.UntilAsync(() => Disk.Mirror?.Ready == DiskMirrorReady.Yes);
        await _guest.SecondLifeAsync();
        await Blocks.BlockJobAbortAsync(Vm, "vda", DomainBlockJobAbortFlags.Pivot, Cancellation);
        Assert.Equal(["base"], Images);
    }

    [Fact]
    public async Task Limits_reach_the_drive_and_thresholds_any_image()
    {
        await StartChainAsync();
        await Blocks.SetBlockIoTuneAsync(Vm, "vda", [TypedParameter.ULLong("total_bytes_sec", 4096)], DomainModificationImpact.Live, Cancellation);
        Assert.Contains("\"bps\": 4096", await _guest.NodesAsync(devices: true), StringComparison.Ordinal);
        await Blocks.SetBlockThresholdAsync(Vm, "vda[2]", 123456, 0, Cancellation);
        Assert.Contains("\"write_threshold\": 123456", await _guest.NodesAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nosuch", null, 4u, "could not find image 'nosuch' in chain for")]
    [InlineData(null, null, 0u, "commit of 'vda' active layer requires active flag")]
    [InlineData("vda[9]", null, 4u, "could not find backing store index '9' in chain for 'vda'")]
    [InlineData(null, "vda[3]", 0u, "has no backing file")]
    [InlineData("vda[3]", null, 5u, "is not immediately below")]
    public async Task Impossible_commits_are_refused(string? basis, string? top, uint flags, string because)
    {
        await StartChainAsync();
        var refused = await Assert.ThrowsAsync<VirtException>(async () =>
            await Blocks.BlockCommitAsync(Vm, "vda", basis, top, 0, (DomainBlockCommitFlags)flags, Cancellation));
        Assert.Equal(ErrorCode.InvalidArg, refused.Code);
        Assert.Contains(because, refused.Message, StringComparison.Ordinal);
    }

    private DiskDef Disk => _guest.Live.Devices.Disks[0];

    private string[] Images => [.. Qemu.Blocks.DiskImages.Of(Disk.Source).Select(image => Path.GetFileName(image.Path)!)];

    private Task StartChainAsync()
    {
        _guest.Image("base", null, "1111");
        _guest.Image("mid", _guest.File("base"), " 222");
        _guest.Image("top", "mid", "  33");
        return _guest.StartAsync("top");
    }
}
