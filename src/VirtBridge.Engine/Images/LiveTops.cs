using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Makes the definition of a running guest name the images it really has on top.</summary>
internal static class LiveTops
{
    public static DomainDef Named(DomainDef live, IReadOnlyList<LiveImage> open, IImageFacet images)
    {
        foreach (var top in open.Where(image => image.Depth == 0))
        {
            var place = live.Devices.Disks.IndexOf(disk => disk.Target == top.Disk);
            if (place >= 0 && top.Location.IsFile && live.Devices.Disks[place].Source is { Type: StorageType.File or StorageType.Block or StorageType.Network } named
                && images.Locate(named) != top.Location)
            {
                var disk = live.Devices.Disks[place];
                var source = named.OnHost(StorageType.File, top.Location.Text, StorageFormat.Qcow2);
                live = live with { Devices = live.Devices with { Disks = live.Devices.Disks.SetItem(place, disk with { Source = source }) } };
            }
        }

        return live;
    }
}
