using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Ports of USB controllers and hubs for the devices plugged into them.</summary>
internal static class QemuUsbAddresses
{
    /// <summary>
    /// Assigns ports to new definitions and completes old ones only when nothing is missing: inventing ports for a guest
    /// that ran without them would change what it sees.
    /// </summary>
    public static DomainDef Assign(DomainDef domain, bool isNew)
    {
        if (!isNew && AnyMissing(domain.Devices))
        {
            return domain;
        }

        var ports = new QemuUsbPorts(domain.Devices);
        if (ports.IsEmpty)
        {
            return domain;
        }

        var devices = domain.Devices;
        devices = devices with { Hubs = Each(devices.Hubs, hub => hub.Type == HubType.Usb, ports) };
        devices = devices with { Disks = Each(devices.Disks, disk => disk.Bus == DiskBus.Usb, ports) };
        devices = devices with { Interfaces = Each(devices.Interfaces, net => net.Model == "usb-net", ports) };
        devices = devices with { Sounds = Each(devices.Sounds, sound => sound.Model == SoundModel.Usb, ports) };
        devices = devices with { Hostdevs = Each(devices.Hostdevs, hostdev => hostdev.Source is HostdevSource.Usb, ports) };
        devices = devices with { Controllers = Each(devices.Controllers, controller => controller.Type == ControllerType.Ccid, ports) };
        devices = devices with { Serials = Each(devices.Serials, serial => serial.TargetType == SerialTargetType.UsbSerial, ports) };
        devices = devices with { Inputs = Each(devices.Inputs, input => input.Bus == InputBus.Usb, ports) };
        devices = devices with { Redirs = Each(devices.Redirs, redir => redir.Bus == RedirBus.Usb, ports) };
        return domain with { Devices = devices };
    }

    private static bool AnyMissing(DomainDevices devices) =>
        Missing(devices.Hubs, hub => hub.Type == HubType.Usb)
        || Missing(devices.Disks, disk => disk.Bus == DiskBus.Usb)
        || Missing(devices.Sounds, sound => sound.Model == SoundModel.Usb)
        || Missing(devices.Hostdevs, hostdev => hostdev.Source is HostdevSource.Usb)
        || Missing(devices.Controllers, controller => controller.Type == ControllerType.Ccid)
        || Missing(devices.Serials, serial => serial.TargetType == SerialTargetType.UsbSerial)
        || Missing(devices.Inputs, input => input.Bus == InputBus.Usb)
        || Missing(devices.Redirs, redir => redir.Bus == RedirBus.Usb);

    private static bool Missing<T>(ValueArray<T> items, Func<T, bool> sitsOnUsb)
        where T : DeviceDef => items.Any(item => sitsOnUsb(item) && item.Address is not DeviceAddress.Usb { Port: not null });

    private static ValueArray<T> Each<T>(ValueArray<T> items, Func<T, bool> sitsOnUsb, QemuUsbPorts ports)
        where T : DeviceDef
    {
        for (var i = 0; i < items.Count; i++)
        {
            var device = items[i];
            if (sitsOnUsb(device) && device.Address is null or DeviceAddress.Usb { Port: null } && sitsOnUsb(device)
                && ports.Next((device.Address as DeviceAddress.Usb)?.Bus, device is HubDef) is { } address)
            {
                items = items.SetItem(i, DeviceVisit.At(device, address));
            }
        }

        return items;
    }
}
