using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>
/// The first console of a fully virtualised guest is its first serial port under another name; ports that were not
/// numbered get the next free number.
/// </summary>
public static class ConsoleDefaults
{
    public static DomainDef Apply(DomainDef domain, DomainRuleTraits traits)
    {
        var devices = domain.Devices;
        if (traits.ConsoleMirrorsSerial && domain.Os.Type == OsType.Hvm)
        {
            devices = Mirror(devices);
        }

        return devices is { Serials.IsEmpty: true, Parallels.IsEmpty: true, Consoles.IsEmpty: true } ? domain : domain with
        {
            Devices = devices with
            {
                Serials = Number(devices.Serials, serial => serial.Port, (serial, port) => serial with { Port = port }),
                Parallels = Number(devices.Parallels, parallel => parallel.Port, (parallel, port) => parallel with { Port = port }),
                Consoles = Number(devices.Consoles, console => console.Port, (console, port) => console with { Port = port }),
            },
        };
    }

    private static DomainDevices Mirror(DomainDevices devices)
    {
        if (devices.Consoles.IsEmpty)
        {
            return devices.Serials.IsEmpty || !IsConsoleLike(devices.Serials[0].TargetType)
                ? devices
                : devices with { Consoles = [Stub(devices.Serials[0])] };
        }

        for (var i = 1; i < devices.Consoles.Count; i++)
        {
            if (devices.Consoles[i].TargetType == ConsoleTargetType.Serial)
            {
                throw new VirtException(ErrorCode.ConfigUnsupported, ErrorDomain.Domain, "Only the first console can be a serial port");
            }
        }

        var first = devices.Consoles[0];
        if (first.TargetType is not (null or ConsoleTargetType.Serial))
        {
            return devices.Serials.IsEmpty || !IsConsoleLike(devices.Serials[0].TargetType)
                ? devices
                : devices with { Consoles = devices.Consoles.Select(console => console with { Port = console.Port + 1 }).ToValueArray().Insert(0, Stub(devices.Serials[0]) with { Port = 0 }) };
        }

        if (devices.Serials.IsEmpty)
        {
            devices = devices with { Serials = [new SerialDef { Source = first.Source, Port = 0, Info = first.Info }] };
        }

        var others = devices.Consoles.Select((console, position) => console with { Port = Math.Max(console.Port ?? 0, position) }).ToValueArray();
        return devices with { Consoles = others.SetItem(0, Stub(devices.Serials[0]) with { Port = first.Port }) };
    }

    private static bool IsConsoleLike(SerialTargetType? type) =>
        type is not (SerialTargetType.UsbSerial or SerialTargetType.PciSerial or SerialTargetType.IsaDebug);

    private static ConsoleDef Stub(SerialDef serial) => new()
    {
        Source = serial.Source,
        TargetType = ConsoleTargetType.Serial,
        Port = serial.Port,
    };

    private static ValueArray<T> Number<T>(ValueArray<T> devices, Func<T, int?> port, Func<T, int, T> withPort)
    {
        if (devices.All(device => port(device) is not null))
        {
            return devices;
        }

        var next = devices.Max(device => port(device) ?? -1) + 1;
        return devices.Select(device => port(device) is null ? withPort(device, next++) : device).ToValueArray();
    }
}
