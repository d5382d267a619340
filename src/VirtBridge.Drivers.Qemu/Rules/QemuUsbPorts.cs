using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Which ports of which USB bus are taken.</summary>
internal sealed class QemuUsbPorts
{
    private const int PortsOfHub = 8;
    private readonly SortedDictionary<uint, int> _buses = [];
    private readonly List<(uint Bus, string Path)> _hubs = [];
    private readonly HashSet<(uint Bus, string Port)> _used = [];

    public QemuUsbPorts(DomainDevices devices)
    {
        foreach (var controller in devices.Controllers)
        {
            if (controller is { Type: ControllerType.Usb, Index: { } index, Info.MasterStartPort: null } && controller.Usb is not UsbControllerModel.None)
            {
                _buses[index] = Math.Max(_buses.GetValueOrDefault(index), PortsOf(controller));
            }
        }

        foreach (var device in DeviceVisit.All(devices))
        {
            if (device.Address is DeviceAddress.Usb { Port: { } port } address)
            {
                Reserve(address.Bus, port, device is HubDef);
            }
        }
    }

    public bool IsEmpty => _buses.Count == 0;

    /// <summary>The next free port, on the wanted bus if any; hubs open new ports behind theirs.</summary>
    public DeviceAddress.Usb? Next(uint? wanted, bool isHub)
    {
        foreach (var (bus, count) in _buses)
        {
            if (wanted is not null && wanted != bus)
            {
                continue;
            }

            if (Free(bus, "", count) is { } port)
            {
                return Take(bus, port, isHub);
            }

            foreach (var hub in _hubs.Where(hub => hub.Bus == bus))
            {
                if (Free(bus, hub.Path + ".", PortsOfHub) is { } behind)
                {
                    return Take(bus, behind, isHub);
                }
            }
        }

        return null;
    }

    private DeviceAddress.Usb Take(uint bus, string port, bool isHub)
    {
        Reserve(bus, port, isHub);
        return new DeviceAddress.Usb(bus, port);
    }

    private string? Free(uint bus, string prefix, int count)
    {
        for (var number = 1; number <= count; number++)
        {
            if (!_used.Contains((bus, $"{prefix}{number}")))
            {
                return $"{prefix}{number}";
            }
        }

        return null;
    }

    private void Reserve(uint bus, string port, bool isHub)
    {
        if (!_used.Add((bus, port)))
        {
            throw new VirtException(ErrorCode.XmlError, ErrorDomain.Domain, $"Duplicate USB address bus {bus} port {port}");
        }

        if (isHub)
        {
            _hubs.Add((bus, port));
        }
    }

    private static int PortsOf(ControllerDef controller) => controller.Usb switch
    {
        UsbControllerModel.Piix3Uhci or UsbControllerModel.Piix4Uhci or UsbControllerModel.Vt82c686bUhci => 2,
        UsbControllerModel.Ehci or UsbControllerModel.Ich9Ehci1 => 6,
        UsbControllerModel.PciOhci => 3,
        UsbControllerModel.NecXhci or UsbControllerModel.QemuXhci => controller.Ports ?? 4,
        _ => 2,
    };
}
