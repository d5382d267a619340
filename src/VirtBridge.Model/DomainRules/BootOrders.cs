namespace VirtBridge.Model;

/// <summary>Devices that have a place in the boot order.</summary>
public static class BootOrders
{
    public static IEnumerable<DeviceDef> Of(DomainDevices devices) =>
        ((IEnumerable<DeviceDef>)devices.Disks)
        .Concat(devices.Interfaces)
        .Concat(devices.Hostdevs)
        .Concat(devices.Redirs)
        .Concat(devices.Filesystems)
        .Where(device => device.Info.BootOrder is not null);

    public static bool Any(DomainDevices devices) => Of(devices).Any();
}
