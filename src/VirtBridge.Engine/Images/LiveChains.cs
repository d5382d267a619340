using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Makes the definition of a running guest name the images it really has open.</summary>
internal static class LiveChains
{
    public static DomainDef Named(DomainDef live, IReadOnlyList<LiveImage> open, IImageFacet images)
    {
        foreach (var disk in open.GroupBy(image => image.Disk, StringComparer.Ordinal))
        {
            var place = live.Devices.Disks.IndexOf(recorded => recorded.Target == disk.Key);
            if (place >= 0 && Really(live.Devices.Disks[place].Source, [.. disk.OrderBy(image => image.Depth)], images) is { } source)
            {
                var named = live.Devices.Disks[place] with { Source = source };
                live = live with { Devices = live.Devices with { Disks = live.Devices.Disks.SetItem(place, named) } };
            }
        }

        return live;
    }

    /// <summary>The source of a disk as the guest has it; null where that is recorded, or cannot be said.</summary>
    private static StorageSource? Really(StorageSource recorded, IReadOnlyList<LiveImage> open, IImageFacet images)
    {
        List<StorageSource> known = [];
        for (var at = recorded; at is not null; at = (at.Backing as BackingStore.Image)?.Source)
        {
            known.Add(at);
        }

        // An image whose place cannot be told is left out of what is open.
        var top = open[0];
        if (recorded is not { Type: StorageType.File or StorageType.Block or StorageType.Network } || open[^1].Depth >= open.Count
            || known.Select(images.Locate).SequenceEqual(open.Select(image => (ImageLocation?)image.Location)))
        {
            return null;
        }

        StorageSource? source = null;
        foreach (var image in open.Reverse())
        {
            // The lowest is no overlay: nothing tells its format.
            if ((known.Find(one => images.Locate(one) == image.Location) ?? (source is null ? null : Overlay(recorded, image))) is not { } found)
            {
                return images.Locate(recorded) != top.Location && top.Location.IsFile ? recorded.OnHost(StorageType.File, top.Location.Text, StorageFormat.Qcow2) : null;
            }

            source = found with { Backing = source is not null ? new BackingStore.Image(source) : Below(found, images) };
        }

        return source;
    }

    /// <summary>Below the lowest image that is open there is nothing more, unless it is something that has no place.</summary>
    private static BackingStore? Below(StorageSource lowest, IImageFacet images) =>
        lowest.Backing is BackingStore.Image below && images.Locate(below.Source) is not null ? new BackingStore.Last() : lowest.Backing;

    /// <summary>An image that nothing recorded yet: one that was made to write into.</summary>
    private static StorageSource? Overlay(StorageSource recorded, LiveImage image) => image is { Location.IsFile: true, Number: { } number }
        ? recorded.OnHost(StorageType.File, image.Location.Text, StorageFormat.Qcow2) with { Index = number }
        : null;
}
