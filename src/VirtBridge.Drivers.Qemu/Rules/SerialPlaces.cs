using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Ports of virtio serial controllers for channels that name none.</summary>
internal static class VirtioSerialPlaces
{
    public static DomainDef Assign(DomainDef domain)
    {
        var used = new HashSet<(uint Controller, uint Port)>();
        foreach (var device in DeviceWalk.All(domain.Devices))
        {
            if (device.Address is DeviceAddress.VirtioSerial at)
            {
                used.Add((at.Controller, at.Port));
            }
        }

        var channels = domain.Devices.Channels.Select(channel =>
        {
            if (channel.Target is not ChannelTarget.Virtio || channel.Address is DeviceAddress.VirtioSerial { Port: > 0 })
            {
                return channel;
            }

            var controller = (channel.Address as DeviceAddress.VirtioSerial)?.Controller ?? 0;
            uint port = 1;
            while (!used.Add((controller, port)))
            {
                port++;
            }

            return channel with { Info = channel.Info with { Address = new DeviceAddress.VirtioSerial(controller, 0, port) } };
        }).ToValueArray();
        return domain with { Devices = domain.Devices with { Channels = channels } };
    }
}

/// <summary>Ports of the first USB controller for devices that name none.</summary>
internal static class UsbPlaces
{
    public static DomainDef Assign(DomainDef domain)
    {
        var used = DeviceWalk.All(domain.Devices)
            .Select(device => device.Address)
            .OfType<DeviceAddress.Usb>()
            .Where(at => at.Bus == 0 && at.Port is not null)
            .Select(at => at.Port!)
            .ToHashSet(StringComparer.Ordinal);
        return domain with
        {
            Devices = DeviceWalk.Map(domain.Devices, device => IsUsb(device) && device.Address is null or DeviceAddress.Usb { Port: null } && IsUsb(device)
                ? device with { Info = device.Info with { Address = new DeviceAddress.Usb(0, NextPort(used)) } }
                : device),
        };
    }

    private static bool IsUsb(DeviceDef device) => device switch
    {
        InputDef input => input.Bus == InputBus.Usb,
        DiskDef disk => disk.Bus == DiskBus.Usb,
        SerialDef serial => serial.TargetType == SerialTargetType.UsbSerial,
        SoundDef sound => sound.Model == SoundModel.Usb,
        RedirDef or HubDef => true,
        ControllerDef controller => controller.Type == ControllerType.Ccid,
        _ => false,
    };

    private static string NextPort(HashSet<string> used)
    {
        for (var port = 1; ; port++)
        {
            var text = port.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (used.Add(text))
            {
                return text;
            }
        }
    }
}
