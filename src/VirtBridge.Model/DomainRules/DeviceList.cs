namespace VirtBridge.Model;

/// <summary>All devices of a guest that have an address or a name.</summary>
public static class DeviceList
{
    public static ValueArray<DeviceDef> Of(DomainDevices devices) =>
    [
        .. devices.Disks, .. devices.Controllers, .. devices.Filesystems, .. devices.Interfaces, .. devices.Smartcards, .. devices.Serials,
        .. devices.Parallels, .. devices.Consoles, .. devices.Channels, .. devices.Inputs, .. devices.Tpms, .. devices.Sounds, .. devices.Videos,
        .. devices.Hostdevs, .. devices.Redirs, .. devices.Hubs, .. devices.Watchdogs, .. devices.Rngs, .. devices.Panics, .. devices.Shmems,
        .. devices.Memories, .. devices.Cryptos,
        .. One(devices.Balloon), .. One(devices.Nvram), .. One(devices.Iommu), .. One(devices.Vsock), .. One(devices.Pstore),
    ];

    private static ValueArray<DeviceDef> One(DeviceDef? device) => device is null ? default : [device];
}
