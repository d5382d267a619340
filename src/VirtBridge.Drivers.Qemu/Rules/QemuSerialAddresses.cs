using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Ports of virtio serial controllers for channels and consoles.</summary>
internal static class QemuSerialAddresses
{
    private const uint DefaultPorts = 31;

    public static DomainDef Assign(DomainDef domain)
    {
        var devices = domain.Devices;
        var used = new HashSet<(uint Controller, uint Port)>();
        foreach (var address in devices.Channels.Select(channel => channel.Address).Concat(devices.Consoles.Select(console => console.Address)))
        {
            if (address is DeviceAddress.VirtioSerial { Port: > 0 } taken)
            {
                used.Add((taken.Controller, taken.Port));
            }
        }

        var consoles = devices.Consoles
            .Select(console => console.TargetType == ConsoleTargetType.Virtio && Wanted(console.Address)
                ? console with { Info = console.Info with { Address = Next(console.Address, devices, used, allowZero: true) } }
                : console)
            .ToValueArray();
        var channels = devices.Channels
            .Select(channel => channel.Target is ChannelTarget.Virtio && Wanted(channel.Address)
                ? channel with { Info = channel.Info with { Address = Next(channel.Address, devices, used, allowZero: false) } }
                : channel)
            .ToValueArray();
        return domain with { Devices = devices with { Consoles = consoles, Channels = channels } };
    }

    private static bool Wanted(DeviceAddress? address) =>
        address is null or DeviceAddress.VirtioSerial { Port: 0 };

    private static DeviceAddress.VirtioSerial Next(DeviceAddress? wish, DomainDevices devices, HashSet<(uint, uint)> used, bool allowZero)
    {
        var fixedController = (wish as DeviceAddress.VirtioSerial)?.Controller;
        for (var controller = fixedController ?? 0; ; controller++)
        {
            var ports = devices.Controllers
                .Where(candidate => candidate.Type == ControllerType.VirtioSerial && candidate.Index == controller)
                .Select(candidate => (uint?)candidate.Ports)
                .FirstOrDefault() ?? DefaultPorts;
            for (var port = allowZero ? 0u : 1u; port < ports; port++)
            {
                if (used.Add((controller, port)))
                {
                    return new DeviceAddress.VirtioSerial(controller, 0, port);
                }
            }
        }
    }
}
