using System.Globalization;
using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules.Addresses;

/// <summary>Ports of USB controllers and hubs; hubs are added when devices outnumber ports.</summary>
internal sealed class UsbPorts
{
    private const int PortsPerHub = 8;

    private readonly EditableDevices _devices;
    private readonly List<DeviceSlot> _users;
    private readonly SortedDictionary<uint, UsbHubPorts> _buses = [];

    private UsbPorts(EditableDevices devices)
    {
        _devices = devices;
        _users = Users(devices);
    }

    private bool IsEmpty => _users.Count == 0 && _devices.Hubs.Count == 0;

    /// <summary>A running guest has its USB devices at known ports.</summary>
    public static DomainDef Assign(DomainDef domain)
    {
        var devices = new EditableDevices(domain);
        Assign(devices);
        return devices.ToDomain();
    }

    public static void Assign(EditableDevices devices)
    {
        var ports = new UsbPorts(devices);
        if (ports.IsEmpty || IsWithoutUsb(devices))
        {
            return;
        }

        ports.AddHubsIfNeeded();
        ports.AddBuses();
        ports.PlaceGivenHubs();
        foreach (var slot in ports._users)
        {
            ports.Take(slot);
        }

        foreach (var slot in EditableDevices.Slots(devices.Hubs))
        {
            ports.Place(slot, isHub: true);
        }

        foreach (var slot in ports._users)
        {
            ports.Place(slot, isHub: false);
        }
    }

    /// <summary>Refuses ports that are not there or taken twice; nothing is given away.</summary>
    public static void Check(EditableDevices devices)
    {
        var ports = new UsbPorts(devices);
        if (ports.IsEmpty || IsWithoutUsb(devices))
        {
            return;
        }

        ports.AddBuses();
        ports.PlaceGivenHubs();
        foreach (var slot in ports._users)
        {
            ports.Take(slot);
        }
    }

    private static List<DeviceSlot> Users(EditableDevices devices)
    {
        List<DeviceSlot> users = [];
        EditableDevices.Find(users, devices.Hostdevs, hostdev => hostdev.Source is HostdevSource.Usb);
        EditableDevices.Find(users, devices.Disks, disk => disk.Bus == DiskBus.Usb);
        EditableDevices.Find(users, devices.Interfaces, net => net.Model == "usb-net");
        EditableDevices.Find(users, devices.Controllers, controller => controller.Type == ControllerType.Ccid);
        EditableDevices.Find(users, devices.Inputs, input => input.Bus == InputBus.Usb);
        EditableDevices.Find(users, devices.Serials, serial => serial.TargetType == SerialTargetType.UsbSerial);
        EditableDevices.Find(users, devices.Sounds, sound => sound.Model == SoundModel.Usb);
        EditableDevices.Find(users, devices.Filesystems, filesystem => filesystem.Driver == FilesystemDriver.Mtp);
        EditableDevices.Find(users, devices.Redirs, redir => redir.Bus == RedirBus.Usb);
        return users;
    }

    private static bool IsWithoutUsb(EditableDevices devices) => devices.Controllers.Exists(controller => controller.Is(UsbControllerModel.None));

    private void AddHubsIfNeeded()
    {
        var available = 0;
        foreach (var controller in _devices.Controllers)
        {
            available += controller.Type == ControllerType.Usb ? PortsOf(controller) : 0;
        }

        available += _devices.Hubs.Count * PortsPerHub;
        var wanted = _users.Count + _devices.Hubs.Count;
        if (available == 0)
        {
            return;
        }

        if (wanted > available)
        {
            // One port more than is needed, as each hub takes one itself.
            var hubs = (wanted - available + PortsPerHub - 1) / (PortsPerHub - 1);
            for (var i = 0; i < hubs; i++)
            {
                _devices.Hubs.Add(new HubDef(HubType.Usb));
            }
        }
    }

    private void AddBuses()
    {
        foreach (var controller in _devices.Controllers)
        {
            if (controller is { Type: ControllerType.Usb, Index: { } index } && PortsOf(controller) > 0)
            {
                if (!_buses.TryGetValue(index, out var bus) || bus.Count < PortsOf(controller))
                {
                    _buses[index] = new UsbHubPorts("", PortsOf(controller));
                }
            }
        }
    }

    /// <summary>Companion controllers share the ports of their master.</summary>
    private static int PortsOf(ControllerDef controller) => controller.Usb switch
    {
        UsbControllerModel.None => 0,
        UsbControllerModel.Ich9Uhci1 or UsbControllerModel.Ich9Uhci2 or UsbControllerModel.Ich9Uhci3 => controller.Info.MasterStartPort is null ? 2 : 0,
        UsbControllerModel.Ehci or UsbControllerModel.Ich9Ehci1 => 6,
        UsbControllerModel.PciOhci => 3,
        UsbControllerModel.NecXhci or UsbControllerModel.QemuXhci => controller.Ports ?? 4,
        UsbControllerModel.Qusb1 or UsbControllerModel.Qusb2 => controller.Ports ?? 8,
        _ => 2,
    };

    private void PlaceGivenHubs()
    {
        var pending = EditableDevices.Slots(_devices.Hubs).Where(slot => slot.Address is DeviceAddress.Usb { Port: not null })
            .OrderBy(slot => ((DeviceAddress.Usb)slot.Address!).Port!.Split('.').Length);
        foreach (var slot in pending)
        {
            var address = (DeviceAddress.Usb)slot.Address!;
            var (hub, port) = Find(address);
            hub.Take(port, address, new UsbHubPorts(address.Port! + ".", PortsPerHub));
        }
    }

    private void Take(DeviceSlot slot)
    {
        if (slot.Address is DeviceAddress.Usb { Port: not null } address)
        {
            var (hub, port) = Find(address);
            hub.Take(port, address, null);
        }
    }

    private void Place(DeviceSlot slot, bool isHub)
    {
        if (slot.Address is DeviceAddress.Usb { Port: not null } || slot.Address is not (null or DeviceAddress.Usb))
        {
            return;
        }

        var given = slot.Address as DeviceAddress.Usb;
        if (given is not null && !_buses.ContainsKey(given.Bus))
        {
            throw Refused($"USB bus {given.Bus} requested but no controller with that index is present");
        }

        foreach (var (bus, root) in _buses)
        {
            if ((given is not null && given.Bus != bus) || root.FindFree() is not { } free)
            {
                continue;
            }

            var address = new DeviceAddress.Usb(bus, free.Hub.Path + free.Port.ToString(CultureInfo.InvariantCulture));
            free.Hub.Take(free.Port, address, isHub ? new UsbHubPorts(address.Port + ".", PortsPerHub) : null);
            slot.Address = address;
            return;
        }

        if (_buses.Count == 0)
        {
            return;
        }

        throw new VirtException(ErrorCode.InternalError, ErrorDomain.Domain, "No free USB ports");
    }

    private (UsbHubPorts Hub, int Port) Find(DeviceAddress.Usb address)
    {
        if (!_buses.TryGetValue(address.Bus, out var hub))
        {
            throw Refused($"USB bus {address.Bus} requested but no controller with that index is present");
        }

        var parts = address.Port!.Split('.');
        for (var i = 0; i < parts.Length; i++)
        {
            var port = int.Parse(parts[i], CultureInfo.InvariantCulture);
            if (i == parts.Length - 1)
            {
                return port < 1 || port > hub.Count
                    ? throw Refused(i == 0
                        ? $"requested USB port {address.Port} not present on USB bus {address.Bus}"
                        : $"requested USB port {address.Port} not present on USB bus {address.Bus}")
                    : (hub, port);
            }

            hub = hub.At(port) ?? throw Refused($"there is no hub at port {port} in USB address bus: {address.Bus} port: {address.Port}");
        }

        return (hub, 1);
    }

    private static VirtException Refused(string detail) => new(ErrorCode.XmlError, ErrorDomain.Domain, detail);

    /// <summary>The ports of one controller or hub and the hubs plugged into them.</summary>
    private sealed class UsbHubPorts(string path, int count)
    {
        private readonly bool[] _taken = new bool[count + 1];
        private readonly UsbHubPorts?[] _hubs = new UsbHubPorts?[count + 1];

        public string Path => path;

        public int Count => count;

        public UsbHubPorts? At(int port) => port >= 1 && port <= count ? _hubs[port] : null;

        public void Take(int port, DeviceAddress.Usb address, UsbHubPorts? hub)
        {
            if (_taken[port])
            {
                throw Refused($"Duplicate USB address bus {address.Bus} port {address.Port}");
            }

            _taken[port] = true;
            _hubs[port] = hub;
        }

        public (UsbHubPorts Hub, int Port)? FindFree()
        {
            for (var port = 1; port <= count; port++)
            {
                if (!_taken[port])
                {
                    return (this, port);
                }
            }

            for (var port = 1; port <= count; port++)
            {
                if (_hubs[port]?.FindFree() is { } found)
                {
                    return found;
                }
            }

            return null;
        }
    }
}
