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
        .Where(Has);

    public static bool Any(DomainDevices devices) =>
        devices.Disks.Any(Has) || devices.Interfaces.Any(Has) || devices.Hostdevs.Any(Has) || devices.Redirs.Any(Has) || devices.Filesystems.Any(Has);

    private static bool Has(DeviceDef device) => device.Info.BootOrder is not null;
}
