using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Visits every device of a definition, in the order of the document's families.</summary>
internal static class DeviceWalk
{
    /// <summary>Each device replaced by what <paramref name="change"/> makes of it; the kind of a device must stay.</summary>
    public static DomainDevices Map(DomainDevices devices, Func<DeviceDef, DeviceDef> change) => devices with
    {
        Disks = Each(devices.Disks, change),
        Controllers = Each(devices.Controllers, change),
        Filesystems = Each(devices.Filesystems, change),
        Interfaces = Each(devices.Interfaces, change),
        Smartcards = Each(devices.Smartcards, change),
        Serials = Each(devices.Serials, change),
        Parallels = Each(devices.Parallels, change),
        Consoles = Each(devices.Consoles, change),
        Channels = Each(devices.Channels, change),
        Inputs = Each(devices.Inputs, change),
        Tpms = Each(devices.Tpms, change),
        Graphics = Each(devices.Graphics, change),
        Sounds = Each(devices.Sounds, change),
        Videos = Each(devices.Videos, change),
        Hostdevs = Each(devices.Hostdevs, change),
        Redirs = Each(devices.Redirs, change),
        Hubs = Each(devices.Hubs, change),
        Watchdogs = Each(devices.Watchdogs, change),
        Balloon = One(devices.Balloon, change),
        Rngs = Each(devices.Rngs, change),
        Nvram = One(devices.Nvram, change),
        Panics = Each(devices.Panics, change),
        Shmems = Each(devices.Shmems, change),
        Memories = Each(devices.Memories, change),
        Iommu = One(devices.Iommu, change),
        Vsock = One(devices.Vsock, change),
        Cryptos = Each(devices.Cryptos, change),
        Pstore = One(devices.Pstore, change),
    };

    /// <summary>All devices, for looking at them.</summary>
    public static IReadOnlyList<DeviceDef> All(DomainDevices devices)
    {
        List<DeviceDef> all = [];
        Map(devices, device =>
        {
            all.Add(device);
            return device;
        });
        return all;
    }

    private static ValueArray<T> Each<T>(ValueArray<T> devices, Func<DeviceDef, DeviceDef> change)
        where T : DeviceDef
    {
        if (devices.IsEmpty)
        {
            return devices;
        }

        var changed = new T[devices.Count];
        for (var i = 0; i < changed.Length; i++)
        {
            changed[i] = (T)change(devices[i]);
        }

        return ValueArray.Create<T>(changed);
    }

    private static T? One<T>(T? device, Func<DeviceDef, DeviceDef> change)
        where T : DeviceDef => device is null ? null : (T)change(device);
}
