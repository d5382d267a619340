namespace VirtBridge.Model;

/// <summary>All devices of a guest that have an address or a name.</summary>
public static class DeviceList
{
    public static IEnumerable<DeviceDef> Of(DomainDevices devices)
    {
        IReadOnlyList<DeviceDef>[] groups =
        [
            devices.Disks, devices.Controllers, devices.Filesystems, devices.Interfaces, devices.Smartcards, devices.Serials,
            devices.Parallels, devices.Consoles, devices.Channels, devices.Inputs, devices.Tpms, devices.Sounds, devices.Videos,
            devices.Hostdevs, devices.Redirs, devices.Hubs, devices.Watchdogs, devices.Rngs, devices.Panics, devices.Shmems,
            devices.Memories, devices.Cryptos,
        ];
        foreach (var group in groups)
        {
            for (var i = 0; i < group.Count; i++)
            {
                yield return group[i];
            }
        }

        foreach (var single in (DeviceDef?[])[devices.Balloon, devices.Nvram, devices.Iommu, devices.Vsock, devices.Pstore])
        {
            if (single is not null)
            {
                yield return single;
            }
        }
    }
}
