using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules.Addresses;

/// <summary>Ports of virtio serial controllers. Port 0 of each is for consoles.</summary>
internal static class VirtioSerialPorts
{
    private const int PortsPerController = 31;

    public static void Assign(EditableDevices devices)
    {
        var users = Users(devices);
        if (users.Count == 0)
        {
            return;
        }

        var ports = new SortedDictionary<uint, HashSet<uint>>();
        var sizes = new Dictionary<uint, int>();
        foreach (var controller in devices.Controllers)
        {
            if (controller is { Type: ControllerType.VirtioSerial, Index: { } index })
            {
                ports[index] = [];
                sizes[index] = controller.Ports ?? PortsPerController;
            }
        }

        foreach (var slot in users)
        {
            if (slot.Address is DeviceAddress.VirtioSerial { Port: > 0 } address && ports.TryGetValue(address.Controller, out var taken))
            {
                taken.Add(address.Port);
            }
        }

        foreach (var slot in users)
        {
            // Consoles without a place take what their controller has at the start.
            if (slot.Device is ConsoleDef { Info.Address: null })
            {
                continue;
            }

            var known = slot.Address as DeviceAddress.VirtioSerial;
            // A channel has nowhere else to be, whatever place was asked for.
            if (known is { Port: > 0 } || (slot.Address is not null && known is null && slot.Device is ConsoleDef))
            {
                continue;
            }

            slot.Address = Next(devices, ports, sizes, known, slot.Device is ConsoleDef ? 0u : 1u);
        }
    }

    private static DeviceAddress.VirtioSerial Next(
        EditableDevices devices, SortedDictionary<uint, HashSet<uint>> ports, Dictionary<uint, int> sizes, DeviceAddress.VirtioSerial? known, uint first)
    {
        foreach (var (controller, taken) in ports)
        {
            if (known is not null && known.Controller != controller)
            {
                continue;
            }

            for (var port = first; port < sizes[controller]; port++)
            {
                if (taken.Add(port))
                {
                    return new DeviceAddress.VirtioSerial(controller, 0, port);
                }
            }
        }

        var added = ports.Count == 0 ? 0 : ports.Keys.Max() + 1;
        ControllerOrder.Insert(devices.Controllers, new ControllerDef { Type = ControllerType.VirtioSerial, Index = added });
        ports[added] = [first];
        sizes[added] = PortsPerController;
        return new DeviceAddress.VirtioSerial(added, 0, first);
    }

    private static List<DeviceSlot> Users(EditableDevices devices)
    {
        List<DeviceSlot> users = [];
        EditableDevices.Find(users, devices.Consoles, console => console.TargetType == ConsoleTargetType.Virtio);
        EditableDevices.Find(users, devices.Channels, channel => channel.Target is ChannelTarget.Virtio);
        return users;
    }
}
