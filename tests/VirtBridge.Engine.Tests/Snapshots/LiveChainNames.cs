using System.Globalization;
using VirtBridge.Contract;
using VirtBridge.Drivers.Test;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>What was written down of a running guest may be older than its last step; the guest says what it has open.</summary>
public sealed class LiveChainNames
{
    private readonly TestImages _images = new(new TestDisk { Assume = true });

    [Fact]
    public void An_overlay_nothing_recorded_stands_on_the_recorded_chain_under_its_own_number()
    {
        var live = Guest(Image("/a", 2, Image("/base", 3)));
        Assert.Equal(["/b 7 Qcow2", "/a 2 Qcow2", "/base 3 Raw"], Named(live, Open(0, "/b", 7), Open(1, "/a", 2), Open(2, "/base", 3)));
    }

    [Fact]
    public void An_overlay_has_none_of_the_names_that_its_base_had_in_an_earlier_run()
    {
        var live = Guest(Image("/a", 2, Image("/base", 3)) with { Runtime = new() { FormatNode = "libvirt-2-format" } });
        var overlay = LiveChains.Named(live, [Open(0, "/b", 7), Open(1, "/a", 2), Open(2, "/base", 3)], _images).Devices.Disks[0].Source;
        Assert.Null(overlay.Runtime);
        Assert.Equal("libvirt-2-format", ((BackingStore.Image)overlay.Backing!).Source.Runtime?.FormatNode);
    }

    [Fact]
    public void An_image_that_was_merged_away_is_not_named_any_more()
    {
        var live = Guest(Image("/b", 7, Image("/a", 2, Image("/base", 3))));
        Assert.Equal(["/a 2 Qcow2", "/base 3 Raw"], Named(live, Open(0, "/a", 2), Open(1, "/base", 3)));
        Assert.Equal(["/b 7 Qcow2", "/base 3 Raw"], Named(live, Open(0, "/b", 7), Open(1, "/base", 3)));
    }

    [Fact]
    public void What_is_recorded_already_stays_as_it_is()
    {
        var live = Guest(Image("/a", 2, Image("/base", 3)));
        Assert.Same(live, LiveChains.Named(live, [Open(0, "/a", 2), Open(1, "/base", 3)], _images));
    }

    [Fact]
    public void Images_whose_format_or_number_nobody_knows_are_not_made_up()
    {
        var live = Guest(Image("/a", 2));
        Assert.Same(live, LiveChains.Named(live, [Open(0, "/a", 2), Open(1, "/base", 3)], _images));
        Assert.Equal(["/b - Qcow2"], Named(live, Open(0, "/b", null), Open(1, "/a", null)));
    }

    [Fact]
    public void What_has_no_place_stays_below()
    {
        var remote = new StorageSource { Type = StorageType.Network, Protocol = StorageProtocol.Nbd, Index = 9, Backing = new BackingStore.Last() };
        var live = Guest(Image("/b", 7, Image("/a", 2, remote)));
        Assert.Equal(["/a 2 Qcow2", " 9 "], Named(live, Open(0, "/a", 2)));
        Assert.Same(live, LiveChains.Named(live, [Open(0, "/b", 7), Open(2, "/c", 3)], _images));
    }

    private IEnumerable<string> Named(DomainDef live, params LiveImage[] open)
    {
        for (var at = LiveChains.Named(live, open, _images).Devices.Disks[0].Source; at is not null; at = (at.Backing as BackingStore.Image)?.Source)
        {
            yield return $"{at.Path} {at.Index?.ToString(CultureInfo.InvariantCulture) ?? "-"} {at.Format}";
        }
    }

    private static LiveImage Open(int depth, string path, uint? number) =>
        new("vda", depth, ImageLocation.OfFile(path), $"node{number}", null) { Number = number };

    private static StorageSource Image(string path, uint number, StorageSource? below = null) => new()
    {
        Type = StorageType.File,
        Path = path,
        Format = path == "/base" ? StorageFormat.Raw : StorageFormat.Qcow2,
        Index = number,
        Backing = below is null ? new BackingStore.Last() : new BackingStore.Image(below),
    };

    private static DomainDef Guest(StorageSource source)
    {
        var guest = VirtBridge.Xml.DomainXml.Parse(Xml.Small("vm"), new());
        return guest with { Devices = guest.Devices with { Disks = new[] { new DiskDef { Source = source, Target = "vda" } }.ToValueArray() } };
    }
}
