using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Images;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Tests.Images;

/// <summary>What one look tells, on good and on broken images.</summary>
public sealed class ImageLookTests : IDisposable
{
    private readonly ImageBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Every_way_to_name_one_file_is_one_location()
    {
        Directory.CreateDirectory(_bench.At("real"));
        Directory.CreateDirectory(_bench.At("else"));
        _bench.Create("real/base", "8M");
        File.CreateSymbolicLink(_bench.At("link"), _bench.At("real/base"));
        _bench.Create("real/relative", "8M", "base");
        File.CreateSymbolicLink(_bench.At("else/relative"), _bench.At("real/relative"));
        _bench.Create("absolute", "8M", _bench.At("link"));
        _bench.Create("json", "8M", "json:{\"driver\":\"qcow2\",\"file\":{\"driver\":\"file\",\"filename\":\"" + _bench.At("else/../link") + "\"}}");
        var location = _bench.Look("real/base").Location;

        foreach (var name in (string[])["real/relative", "else/relative", "absolute", "json"])
        {
            Assert.Equal(location, _bench.Look(name).Backing!.Location);
        }

        Assert.Equal(location, _bench.Look("link").Location);
        Assert.Equal(BackingStyle.Json, _bench.Look("json").Backing!.Style);
        Assert.Null(_bench.Images.Locate(_bench.Source("nothing")));
    }

    [Fact]
    public void Broken_images_say_what_is_wrong_with_them()
    {
        _bench.Create("good", "8M");
        File.WriteAllBytes(_bench.At("short"), File.ReadAllBytes(_bench.At("good"))[..70]);
        File.WriteAllBytes(_bench.At("cut"), File.ReadAllBytes(_bench.At("good"))[..(100 * 1024)]);
        _bench.Tool("qemu-img", "create", "-q", "-f", "raw", "plain", "8M");
        _bench.Create("gone", "8M", "plain", "raw");
        File.Move(_bench.At("plain"), _bench.At("moved"));

        Assert.Equal("qcow2: no qcow2 header", _bench.Look("short").Defect);
        Assert.Equal("it is cut off: its map lies beyond its end", _bench.Look("cut").Defect);
        Assert.Equal("it is recorded as qcow2 but looks like raw", _bench.Look("moved").Defect);
        Assert.Equal(new BackingReference("plain", StorageFormat.Raw, null), _bench.Look("gone").Backing);
        Assert.Equal((StorageFormat.Raw, null), (_bench.Look("good", StorageFormat.Raw).Format, _bench.Look("good", StorageFormat.Raw).Backing));
        Assert.True(_bench.Look("good", null).Probed);
    }

    [Fact]
    public void Bitmaps_and_internal_snapshots_are_listed()
    {
        _bench.Create("disk", "8M");
        _bench.Tool("qemu-img", "bitmap", "--add", "disk", "monday");
        _bench.Tool("qemu-img", "bitmap", "--add", "disk", "tuesday");
        _bench.Tool("qemu-img", "snapshot", "-c", "clean install", "disk");

        var facts = _bench.Look("disk");

        Assert.Equal(["monday", "tuesday"], facts.Bitmaps);
        Assert.Equal(["clean install"], facts.InternalSnapshots);
    }

    [Fact]
    public async Task A_loop_or_a_lower_image_of_unknown_format_is_refused_by_name()
    {
        _bench.Create("a", "8M");
        _bench.Create("b", "8M", "a");
        _bench.Tool("qemu-img", "rebase", "-u", "-b", "b", "-F", "qcow2", "a");
        var loop = await Assert.ThrowsAsync<VirtException>(() => _bench.Images.PullUpAsync(_bench.Look("b"), null, _bench, ImageBench.Cancel));
        Assert.Contains("b' is below itself", loop.Message, StringComparison.Ordinal);

        _bench.Create("c", "8M");
        _bench.Create("d", "8M", "c");
        await _bench.Images.RestoreHeaderAsync(
            _bench.Look("d"), Qcow2Header.Read(_bench.Images.ReadHeader(_bench.Look("d"))).With("c", null), ImageBench.Cancel);
        var unknown = await Assert.ThrowsAsync<VirtException>(
            () => _bench.Images.CommitDownAsync(_bench.Look("d"), _bench.Look("c"), _bench, ImageBench.Cancel));
        Assert.Contains("does not say which format 'c' has", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_mounted_twice_is_spelled_by_its_first_place()
    {
        var table = MountTable.Parse("""
            21 1 8:1 / / rw - ext4 /dev/sda1 rw
            30 21 8:2 / /srv rw - xfs /dev/sdb rw
            31 21 8:2 /images /var/lib/libvirt/images rw - xfs /dev/sdb rw
            32 21 8:1 /a\040b /mnt/c rw - ext4 /dev/sda1 rw
            """);

        Assert.Equal(["/srv/images/x", "/var/lib/libvirt/images/x"], table.SpellingsOf("/var/lib/libvirt/images/x"));
        Assert.Equal(["/a b/x", "/mnt/c/x"], table.SpellingsOf("/mnt/c/x"));
        Assert.Equal(["/etc/passwd"], table.SpellingsOf("/etc/passwd"));
    }
}
