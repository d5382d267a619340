using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Tests.Images;

/// <summary>Overlays, copies and references on real images, with QEMU's tools as the judge.</summary>
public sealed class OfflineImageTests : IDisposable
{
    private readonly ImageBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task An_overlay_is_what_qemu_img_would_have_made_and_for_its_owner_only()
    {
        _bench.Create("base", "5T");
        var below = _bench.Look("base");
        var overlay = new OverlayImage(_bench.Source("top"), below, "base");

        await _bench.Images.CreateOverlayAsync(overlay, ImageBench.Cancel);
        await _bench.Images.CreateOverlayAsync(overlay, ImageBench.Cancel);

        _bench.Check("top");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_bench.At("top")));
        Assert.Equal(new BackingReference("base", StorageFormat.Qcow2, below.Location), _bench.Look("top").Backing);
        Assert.Equal(below.Capacity, _bench.Look("top").Capacity);
        _bench.Write("top", 7, "4T", "1M");
        _bench.Check("top");
        var refused = await Assert.ThrowsAsync<VirtException>(() => _bench.Images.CreateOverlayAsync(overlay, ImageBench.Cancel));
        Assert.Contains("exists already", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["base", "top"], Directory.GetFiles(_bench.Folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_reused_overlay_must_stand_on_the_image_that_is_kept()
    {
        _bench.Create("base", "8M");
        _bench.Create("other", "8M");
        _bench.Create("top", "8M", "base");
        await _bench.Images.CreateOverlayAsync(new(_bench.Source("top"), _bench.Look("base"), "base") { Reuse = true }, ImageBench.Cancel);

        var refused = await Assert.ThrowsAsync<VirtException>(
            () => _bench.Images.CreateOverlayAsync(new(_bench.Source("top"), _bench.Look("other"), "other") { Reuse = true }, ImageBench.Cancel));

        Assert.Contains("stands on 'base'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pulling_up_copies_what_lies_between_and_keeps_the_reference()
    {
        _bench.Create("base", "16M");
        _bench.Write("base", 1, "0", "8M");
        _bench.Create("middle", "16M", "base", "qcow2", "-o", "cluster_size=4k");
        _bench.Write("middle", 2, "1M", "100k");
        _bench.Tool("qemu-io", "-c", "write -z 3M 64k", _bench.At("middle"));
        _bench.Create("top", "20M", "middle");
        _bench.Write("top", 3, "1M", "4k");
        var shown = _bench.Shown("top");

        await _bench.Images.PullUpAsync(_bench.Look("top"), _bench.Look("base"), _bench, ImageBench.Cancel);

        Assert.Equal("middle", _bench.Look("top").Backing!.Stored);
        await _bench.Images.RepointAsync(_bench.Look("top"), new("base", StorageFormat.Qcow2, null), ImageBench.Cancel);
        File.Delete(_bench.At("middle"));
        Assert.Equal(shown, _bench.Shown("top"));
        _bench.Check("top");

        await _bench.Images.PullUpAsync(_bench.Look("top"), null, _bench, ImageBench.Cancel);
        await _bench.Images.RepointAsync(_bench.Look("top"), null, ImageBench.Cancel);
        File.Delete(_bench.At("base"));
        Assert.Equal(shown, _bench.Shown("top"));
        Assert.Null(_bench.Look("top").Backing);
    }

    [Theory]
    [InlineData("qcow2")]
    [InlineData("raw")]
    public async Task Committing_down_grows_the_parent_and_leaves_the_child_untouched(string format)
    {
        _bench.Tool("qemu-img", "create", "-q", "-f", format, "base", "8M");
        _bench.Write("base", 1, "0", "4M", format);
        _bench.Create("top", "12M", "base", format);
        _bench.Write("top", 2, "3M", "3M");
        _bench.Write("top", 4, "11M", "64k");
        var (shown, bytes) = (_bench.Shown("top"), _bench.Bytes("top"));

        var below = _bench.Look("base", Enum.Parse<StorageFormat>(format, ignoreCase: true));
        await _bench.Images.CommitDownAsync(_bench.Look("top"), below, _bench, ImageBench.Cancel);

        Assert.Equal(shown, _bench.Shown("base", format));
        Assert.Equal(bytes, _bench.Bytes("top"));
    }

    [Fact]
    public async Task A_header_is_put_back_byte_for_byte_and_long_names_fit()
    {
        _bench.Create("base", "8M");
        _bench.Create("top", "8M", "base", "qcow2", "-o", "compat=0.10");
        _bench.Tool("qemu-img", "snapshot", "-c", "kept", "top");
        var (before, top) = (_bench.Bytes("top"), _bench.Look("top"));
        var header = _bench.Images.ReadHeader(top);
        var name = string.Concat(Enumerable.Repeat("./", 500)) + "base";

        await _bench.Images.RepointAsync(top, new(name, StorageFormat.Qcow2, null), ImageBench.Cancel);

        Assert.Equal(name, _bench.Look("top").Backing!.Stored);
        Assert.Equal(_bench.Look("base").Location, _bench.Look("top").Backing!.Location);
        Assert.Equal(["kept"], _bench.Look("top").InternalSnapshots);
        _bench.Check("top");

        // As torn as it can be: nothing of the header is left.
        using (var file = File.OpenWrite(_bench.At("top")))
        {
            file.Write(new byte[300]);
        }

        await _bench.Images.RestoreHeaderAsync(top, header, ImageBench.Cancel);
        Assert.Equal(before, _bench.Bytes("top"));
    }

    [Fact]
    public async Task Qed_is_given_another_image_below_as_well()
    {
        _bench.Create("base", "8M");
        _bench.Create("other", "8M");
        _bench.Tool("qemu-img", "create", "-q", "-f", "qed", "-b", "base", "-F", "qcow2", "top");
        var top = _bench.Look("top", StorageFormat.Qed);
        var (header, before) = (_bench.Images.ReadHeader(top), _bench.Bytes("top"));
        var refused = await Assert.ThrowsAsync<VirtException>(
            () => _bench.Images.RepointAsync(top, new("other", StorageFormat.Qcow2, null), ImageBench.Cancel));

        // QED cannot record a format but raw, so what is read back is not what was asked for.
        Assert.Contains("names 'other'", refused.Message, StringComparison.Ordinal);
        await _bench.Images.RestoreHeaderAsync(top, header, ImageBench.Cancel);
        Assert.Equal(before, _bench.Bytes("top"));
    }

    [Fact]
    public async Task Internal_snapshots_are_meant_by_name_even_when_a_name_is_a_number()
    {
        _bench.Create("disk", "8M");
        _bench.Write("disk", 1, "0", "64k");
        await _bench.Images.InternalAsync(_bench.Look("disk"), "2", InternalSnapshotVerb.Take, ImageBench.Cancel);
        var first = _bench.Shown("disk");
        _bench.Write("disk", 2, "0", "64k");
        await _bench.Images.InternalAsync(_bench.Look("disk"), "b", InternalSnapshotVerb.Take, ImageBench.Cancel);

        await _bench.Images.InternalAsync(_bench.Look("disk"), "2", InternalSnapshotVerb.Apply, ImageBench.Cancel);

        Assert.Equal(first, _bench.Shown("disk"));
        await _bench.Images.InternalAsync(_bench.Look("disk"), "2", InternalSnapshotVerb.Erase, ImageBench.Cancel);
        Assert.Equal(["b"], _bench.Look("disk").InternalSnapshots);
    }

    [Fact]
    public async Task An_overlay_of_an_encrypted_image_is_encrypted_with_the_same_secret()
    {
        _bench.Tool("qemu-img", "create", "-q", "-f", "luks", "--object", "secret,id=k,data=open sesame", "-o", "key-secret=k,iter-time=10", "base", "8M");
        var below = _bench.Images.Look(_bench.Source("base", StorageFormat.Raw) with { Encryption = ImageBench.Luks })!;
        Assert.Equal(8UL << 20, below.Capacity);

        await _bench.Images.CreateOverlayAsync(new(_bench.Source("top"), below, "base"), ImageBench.Cancel);

        var top = _bench.Images.Look(_bench.Source("top") with { Encryption = ImageBench.Luks })!;
        Assert.True(top.Encrypted);
        Assert.Equal(new BackingReference("base", StorageFormat.Raw, below.Location), top.Backing);
        string[] open = ["--object", "secret,id=k,data=open sesame", "--image-opts",
            "driver=qcow2,encrypt.key-secret=k,file.filename=top,backing.driver=luks,backing.key-secret=k,backing.file.filename=base"];
        _bench.Tool("qemu-io", [.. open, "-c", "write -P 9 1M 1M"]);
        await _bench.Images.CommitDownAsync(top, below, _bench, ImageBench.Cancel);
        _bench.Tool(
            "qemu-io", "--object", "secret,id=k,data=open sesame", "--image-opts", "driver=luks,key-secret=k,file.filename=base", "-c", "read -P 9 1M 1M");
    }

    [Fact]
    public async Task An_image_a_guest_has_open_is_left_alone()
    {
        _bench.Create("base", "8M");
        _bench.Create("top", "8M", "base");
        using var holder = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(
            "qemu-io", ["-f", "qcow2", _bench.At("top")]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await holder.StandardInput.WriteLineAsync("length");
        await holder.StandardOutput.ReadLineAsync(ImageBench.Cancel);

        foreach (var name in (string[])["top", "base"])
        {
            var refused = await Assert.ThrowsAsync<VirtException>(() => _bench.Images.RepointAsync(_bench.Look(name), null, ImageBench.Cancel));
            Assert.Equal(ErrorCode.ResourceBusy, refused.Error.Code);
        }

        holder.StandardInput.Close();
        await holder.WaitForExitAsync(ImageBench.Cancel);
    }
}
