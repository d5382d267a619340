using System.Runtime.InteropServices;

namespace VirtBridge.Model;

/// <summary>All devices of a guest that have an address or a name.</summary>
public static class DeviceList
{
    private const int Usual = 32;

    public static ValueArray<DeviceDef> Of(DomainDevices devices)
    {
        var all = new List<DeviceDef>(Usual);
        Add(all, devices.Disks.AsSpan());
        Add(all, devices.Controllers.AsSpan());
        Add(all, devices.Filesystems.AsSpan());
        Add(all, devices.Interfaces.AsSpan());
        Add(all, devices.Smartcards.AsSpan());
        Add(all, devices.Serials.AsSpan());
        Add(all, devices.Parallels.AsSpan());
        Add(all, devices.Consoles.AsSpan());
        Add(all, devices.Channels.AsSpan());
        Add(all, devices.Inputs.AsSpan());
        Add(all, devices.Tpms.AsSpan());
        Add(all, devices.Sounds.AsSpan());
        Add(all, devices.Videos.AsSpan());
        Add(all, devices.Hostdevs.AsSpan());
        Add(all, devices.Redirs.AsSpan());
        Add(all, devices.Hubs.AsSpan());
        Add(all, devices.Watchdogs.AsSpan());
        Add(all, devices.Rngs.AsSpan());
        Add(all, devices.Panics.AsSpan());
        Add(all, devices.Shmems.AsSpan());
        Add(all, devices.Memories.AsSpan());
        Add(all, devices.Cryptos.AsSpan());
        Add(all, devices.Balloon);
        Add(all, devices.Nvram);
        Add(all, devices.Iommu);
        Add(all, devices.Vsock);
        Add(all, devices.Pstore);
        return ValueArray.Create<DeviceDef>(CollectionsMarshal.AsSpan(all));
    }

    private static void Add(List<DeviceDef> all, ReadOnlySpan<DeviceDef> devices) => all.AddRange(devices);

    private static void Add(List<DeviceDef> all, DeviceDef? device)
    {
        if (device is not null)
        {
            all.Add(device);
        }
    }
}
