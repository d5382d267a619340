using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Blocks;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Tests.Blocks;

/// <summary>Images a real QEMU has open, through the seam the snapshot engine uses.</summary>
public sealed class LiveImagesTests : IDisposable
{
    private readonly RealGuest _guest = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _guest.Dispose();

    [Fact]
    public async Task Every_image_of_a_chain_is_open_under_a_name_of_its_own()
    {
        Chain();
        await _guest.StartAsync("top");
        var open = await _guest.Facet<ILiveImageFacet>().OpenImagesAsync(_guest.Guest, Cancellation);
        Assert.Equal(
            """
            vda 0 top libvirt-1-format mid Relative
            vda 1 mid libvirt-2-format base Absolute
            vda 2 base libvirt-3-format -
            """,
            string.Join('\n', open.Select(i => $"{i.Disk} {i.Depth} {Name(i.Location)} {i.Node} {(i.Backing is { } b ? $"{Name(b.Location!.Value)} {b.Style}" : "-")}")));
    }

    [Fact]
    public async Task A_stale_backing_store_in_the_definition_does_not_open_another_branch()
    {
        Chain();
        _guest.Image("other", null, "9");
        var stale = new StorageSource
        {
            Path = _guest.File("top"),
            Format = StorageFormat.Qcow2,
            Backing = new BackingStore.Image(new StorageSource { Path = _guest.File("other"), Format = StorageFormat.Qcow2 }),
        };
        var chain = Qemu.Blocks.DiskImages.Of(Qemu.Blocks.DiskChains.Detect(stale));
        Assert.Equal(["top", "mid", "base"], chain.Select(image => Path.GetFileName(image.Path)));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task Two_disks_switch_to_their_overlays_at_once_or_not_at_all()
    {
        _guest.Image("a", null, "1");
        _guest.Image("b", null, "2");
        await _guest.StartAsync("a", "b");
        _guest.Image("a2", _guest.File("a"), " ");
        var facet = _guest.Facet<ILiveImageFacet>();
        var refused = await Assert.ThrowsAsync<VirtException>(() => facet.SwitchAsync(_guest.Guest, [Overlay("vda", "a2"), Overlay("vdb", "b2")], Cancellation));
        Assert.Contains("b2", refused.Message, StringComparison.Ordinal);

        _guest.Image("b2", _guest.File("b"), " ");
        _guest.Take(await facet.SwitchAsync(_guest.Guest, [Overlay("vda", "a2"), Overlay("vdb", "b2")], Cancellation));
        var open = await facet.OpenImagesAsync(_guest.Guest, Cancellation);
        Assert.Equal(["a2", "a", "b2", "b"], open.Select(image => Name(image.Location)));
        Assert.Equal(open.Select(image => image.Node).Distinct().Count(), open.Count);
    }

    [Theory]
    [InlineData("base", "mid")]
    [InlineData(null, "mid")]
    [InlineData("base", "top")]
    [InlineData(null, "top")]
    public async Task Data_pulled_up_is_there_although_QEMU_is_killed_right_after(string? newBase, string child)
    {
        Chain();
        await _guest.StartAsync("top");
        var facet = _guest.Facet<ILiveImageFacet>();
        var copy = await facet.PullUpAsync(_guest.Guest, "vda", _guest.At(child), newBase is null ? null : _guest.At(newBase), Cancellation);
        await copy.CopiedAsync(Cancellation);
        Assert.Contains("backing file", _guest.Info(child), StringComparison.Ordinal);
        _guest.Take(await copy.FinishAsync(Cancellation));
        await _guest.KillAsync();
        Assert.Equal("1233", _guest.Content("top", 4));
        Assert.Equal(newBase is not null, _guest.Info(child).Contains($"backing file: {_guest.File("base")}", StringComparison.Ordinal)
            || _guest.Info(child).Contains("backing file: base", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pull_keeps_the_style_of_the_reference()
    {
        Chain();
        await _guest.StartAsync("top");
        var copy = await _guest.Facet<ILiveImageFacet>().PullUpAsync(_guest.Guest, "vda", _guest.At("top"), _guest.At("base"), Cancellation);
        await copy.CopiedAsync(Cancellation);
        _guest.Take(await copy.FinishAsync(Cancellation));
        Assert.Contains("backing file: base (actual path", _guest.Info("top"), StringComparison.Ordinal);
        var disk = _guest.Live.Devices.Disks[0].Source;
        Assert.Equal((1u, 3u), (disk.Index!.Value, ((BackingStore.Image)disk.Backing!).Source.Index!.Value));
    }

    [Fact]
    public async Task Commits_write_down_and_end_only_when_told()
    {
        Chain();
        await _guest.StartAsync("top");
        var facet = _guest.Facet<ILiveImageFacet>();
        var middle = await facet.CommitDownAsync(_guest.Guest, "vda", _guest.At("mid"), _guest.At("base"), Cancellation);
        Assert.True(((QemuLiveCopy)middle).MayHaveBitmaps, "nobody looked");
        await middle.CopiedAsync(Cancellation);
        Assert.Equal(2, (await facet.OpenImagesAsync(_guest.Guest, Cancellation)).Max(image => image.Depth));
        _guest.Take(await middle.FinishAsync(Cancellation));
        Assert.Equal(["top", "base"], (await facet.OpenImagesAsync(_guest.Guest, Cancellation)).Select(i => Name(i.Location)));

        var active = await facet.CommitDownAsync(_guest.Guest, "vda", _guest.At("top"), _guest.At("base"), Cancellation);
        Assert.False(((QemuLiveCopy)active).MayHaveBitmaps, "it was looked at, and nothing changed since");
        await active.CopiedAsync(Cancellation);
        _guest.Take(await active.FinishAsync(Cancellation));
        Assert.Equal(_guest.File("base"), _guest.Live.Devices.Disks[0].Source.Path);
        await _guest.KillAsync();
        Assert.Equal("1233", _guest.Content("base", 4));
    }

    [Fact]
    public async Task A_copy_is_found_again_by_a_second_life_and_finished_or_cancelled()
    {
        Chain();
        await _guest.StartAsync("top");
        var first = await _guest.Facet<ILiveImageFacet>().PullUpAsync(_guest.Guest, "vda", _guest.At("top"), _guest.At("base"), Cancellation);
        await first.CopiedAsync(Cancellation);
        await _guest.SecondLifeAsync();

        var found = Assert.Single(await _guest.Facet<ILiveImageFacet>().FindCopiesAsync(_guest.Guest, Cancellation));
        Assert.Equal(first.Id, found.Id);
        await found.CancelAsync(Cancellation);
        Assert.Empty(await _guest.Facet<ILiveImageFacet>().FindCopiesAsync(_guest.Guest, Cancellation));
        Assert.Contains("backing file: mid", _guest.Info("top"), StringComparison.Ordinal);

        await _guest.Facet<ILiveImageFacet>().PullUpAsync(_guest.Guest, "vda", _guest.At("top"), _guest.At("base"), Cancellation);
        await _guest.SecondLifeAsync();
        var again = Assert.Single(await _guest.Facet<ILiveImageFacet>().FindCopiesAsync(_guest.Guest, Cancellation));
        await again.CopiedAsync(Cancellation);
        _guest.Take(await again.FinishAsync(Cancellation));
        Assert.Equal("1233", _guest.Content("top", 4));
    }

    [Fact]
    public async Task Memory_goes_to_a_file_a_guest_can_be_restored_from()
    {
        Chain();
        await _guest.StartAsync("top");
        var file = _guest.File("memory");
        await _guest.Facet<ILiveImageFacet>().SaveMemoryAsync(_guest.Guest, file, new SavedGuest("<domain/>", Running: true), Cancellation);
        Assert.True((await _guest.Facet<ISaveFacet>().ReadAsync(file, Cancellation)).Running);
        _guest.Image("above", _guest.File("top"), " ");
        _guest.Take(await _guest.Facet<ILiveImageFacet>().SwitchAsync(_guest.Guest, [Overlay("vda", "above")], Cancellation));
        await _guest.Rooms.Host.Hypervisor.Facet<ILifecycleFacet>()!.ResumeAsync(_guest.Guest, DomainRunningReason.Unpaused, Cancellation);
        await _guest.EndAsync();
    }

    private static string Name(ImageLocation location) => Path.GetFileName(location.Text);

    private LiveOverlay Overlay(string disk, string image) =>
        new(disk, new StorageSource { Type = StorageType.File, Path = _guest.File(image), Format = StorageFormat.Qcow2 });

    private void Chain()
    {
        _guest.Image("base", null, "1111");
        _guest.Image("mid", _guest.File("base"), " 222");
        _guest.Image("top", "mid", "  33");
    }
}
