using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Changes every device of a guest in the order addresses are handed out.</summary>
internal static class DeviceVisit
{
    /// <summary>The order of PCI slots: bridges first, then what boots, then the rest.</summary>
    public static DomainDevices ForPci(DomainDevices devices, Func<DeviceDef, DeviceDef> change)
    {
        devices = devices with { Controllers = Each(devices.Controllers, change, controller => controller.Type == ControllerType.Pci) };
        devices = devices with { Filesystems = Each(devices.Filesystems, change) };
        devices = devices with { Interfaces = Each(devices.Interfaces, change) };
        devices = devices with { Sounds = Each(devices.Sounds, change) };
        devices = devices with { Controllers = Each(devices.Controllers, change, controller => controller.Type != ControllerType.Pci) };
        devices = devices with { Disks = Each(devices.Disks, change) };
        devices = devices with { Hostdevs = Each(devices.Hostdevs, change) };
        devices = devices with { Balloon = One(devices.Balloon, change) };
        devices = devices with { Rngs = Each(devices.Rngs, change) };
        devices = devices with { Watchdogs = Each(devices.Watchdogs, change) };
        devices = devices with { Videos = Each(devices.Videos, change) };
        devices = devices with { Shmems = Each(devices.Shmems, change) };
        devices = devices with { Inputs = Each(devices.Inputs, change) };
        devices = devices with { Serials = Each(devices.Serials, change) };
        devices = devices with { Panics = Each(devices.Panics, change) };
        devices = devices with { Vsock = One(devices.Vsock, change) };
        devices = devices with { Memories = Each(devices.Memories, change) };
        devices = devices with { Cryptos = Each(devices.Cryptos, change) };
        devices = devices with { Iommu = One(devices.Iommu, change) };
        return devices with { Pstore = One(devices.Pstore, change) };
    }

    /// <summary>The order of devices in the document, which CCW and virtual I/O addresses follow.</summary>
    public static DomainDevices InOrder(DomainDevices devices, Func<DeviceDef, DeviceDef> change)
    {
        devices = devices with { Disks = Each(devices.Disks, change) };
        devices = devices with { Interfaces = Each(devices.Interfaces, change) };
        devices = devices with { Sounds = Each(devices.Sounds, change) };
        devices = devices with { Hostdevs = Each(devices.Hostdevs, change) };
        devices = devices with { Filesystems = Each(devices.Filesystems, change) };
        devices = devices with { Controllers = Each(devices.Controllers, change) };
        devices = devices with { Serials = Each(devices.Serials, change) };
        devices = devices with { Inputs = Each(devices.Inputs, change) };
        devices = devices with { Watchdogs = Each(devices.Watchdogs, change) };
        devices = devices with { Balloon = One(devices.Balloon, change) };
        devices = devices with { Rngs = Each(devices.Rngs, change) };
        devices = devices with { Nvram = One(devices.Nvram, change) };
        devices = devices with { Shmems = Each(devices.Shmems, change) };
        devices = devices with { Tpms = Each(devices.Tpms, change) };
        devices = devices with { Videos = Each(devices.Videos, change) };
        devices = devices with { Vsock = One(devices.Vsock, change) };
        devices = devices with { Memories = Each(devices.Memories, change) };
        devices = devices with { Cryptos = Each(devices.Cryptos, change) };
        devices = devices with { Panics = Each(devices.Panics, change) };
        devices = devices with { Iommu = One(devices.Iommu, change) };
        return devices with { Pstore = One(devices.Pstore, change) };
    }

    public static IEnumerable<DeviceDef> All(DomainDevices devices)
    {
        var all = new List<DeviceDef>();
        InOrder(devices, device =>
        {
            all.Add(device);
            return device;
        });
        all.AddRange(devices.Channels);
        all.AddRange(devices.Redirs);
        all.AddRange(devices.Hubs);
        return all;
    }

    public static T At<T>(T device, DeviceAddress address)
        where T : DeviceDef => (T)(device with { Info = device.Info with { Address = address } });

    private static ValueArray<T> Each<T>(ValueArray<T> items, Func<DeviceDef, DeviceDef> change, Func<T, bool>? when = null)
        where T : DeviceDef
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (when is not null && !when(items[i]))
            {
                continue;
            }

            var changed = change(items[i]);
            if (!ReferenceEquals(changed, items[i]))
            {
                items = items.SetItem(i, (T)changed);
            }
        }

        return items;
    }

    private static T? One<T>(T? item, Func<DeviceDef, DeviceDef> change)
        where T : DeviceDef => item is null ? null : (T)change(item);
}
