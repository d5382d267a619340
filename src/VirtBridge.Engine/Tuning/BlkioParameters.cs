using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Weights and limits of a guest's host devices by name; pure.</summary>
public static class BlkioParameters
{
    private const string Weight = "weight";
    private const string DeviceWeight = "device_weight";
    private const string ReadIops = "device_read_iops_sec";
    private const string WriteIops = "device_write_iops_sec";
    private const string ReadBytes = "device_read_bytes_sec";
    private const string WriteBytes = "device_write_bytes_sec";

    public static int Count => 6;

    public static TypedParameter[] Get(DomainDef definition)
    {
        var devices = definition.BlkioTune.Devices;
        return
        [
            TypedParameter.UInt(Weight, definition.BlkioTune.Weight ?? 0),
            TypedParameter.String(DeviceWeight, List(devices, d => d.Weight)),
            TypedParameter.String(ReadIops, List(devices, d => d.ReadIops)),
            TypedParameter.String(WriteIops, List(devices, d => d.WriteIops)),
            TypedParameter.String(ReadBytes, List(devices, d => d.ReadBytes)),
            TypedParameter.String(WriteBytes, List(devices, d => d.WriteBytes)),
        ];
    }

    public static DomainDef Set(DomainDef definition, TypedParameter[] given, ErrorDomain from)
    {
        new ParameterRules(
            from,
            (Weight, TypedParameterType.Uint),
            (DeviceWeight, TypedParameterType.String),
            (ReadIops, TypedParameterType.String),
            (WriteIops, TypedParameterType.String),
            (ReadBytes, TypedParameterType.String),
            (WriteBytes, TypedParameterType.String)).Check(given);
        var tune = definition.BlkioTune;
        foreach (var parameter in given)
        {
            tune = parameter.Field == Weight
                ? tune with { Weight = parameter.Value.AsUInt == 0 ? null : parameter.Value.AsUInt }
                : tune with { Devices = Merge(tune.Devices, parameter) };
        }

        return definition with { BlkioTune = tune };
    }

    private static ValueArray<BlkioDevice> Merge(ValueArray<BlkioDevice> devices, TypedParameter parameter)
    {
        var parts = parameter.Value.AsString.Split(',');
        if (parts.Length % 2 != 0 && parameter.Value.AsString.Length > 0)
        {
            throw Unreadable(parameter);
        }

        for (var i = 0; i + 1 < parts.Length; i += 2)
        {
            var (path, text) = (parts[i], parts[i + 1]);
            if (!ulong.TryParse(text, out var number) || path.Length == 0)
            {
                throw Unreadable(parameter);
            }

            var index = devices.IndexOf(d => d.Path == path);
            var changed = With(index < 0 ? new(path) : devices[index], parameter, number);
            devices = index < 0 ? devices.Add(changed) : devices.SetItem(index, changed);
        }

        return devices.Where(d => d != new BlkioDevice(d.Path)).ToValueArray();
    }

    private static BlkioDevice With(BlkioDevice device, TypedParameter parameter, ulong number)
    {
        ulong? value = number == 0 ? null : number;
        if (value > uint.MaxValue && parameter.Field is DeviceWeight or ReadIops or WriteIops)
        {
            throw Unreadable(parameter);
        }

        return parameter.Field switch
        {
            DeviceWeight => device with { Weight = (uint?)value },
            ReadIops => device with { ReadIops = (uint?)value },
            WriteIops => device with { WriteIops = (uint?)value },
            ReadBytes => device with { ReadBytes = value },
            _ => device with { WriteBytes = value },
        };
    }

    private static string List<T>(ValueArray<BlkioDevice> devices, Func<BlkioDevice, T?> value)
        where T : struct =>
        string.Join(',', devices.Where(d => value(d) is not null).Select(d => $"{d.Path},{value(d)}"));

    private static VirtException Unreadable(TypedParameter parameter) =>
        Refuse.Argument(ErrorDomain.Domain, $"unable to parse blkio device '{parameter.Field}' '{parameter.Value.AsString}'");
}
