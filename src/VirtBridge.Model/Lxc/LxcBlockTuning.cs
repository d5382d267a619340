using System.Globalization;

namespace VirtBridge.Model;

/// <summary>Weights and limits of block devices, which LXC names by number: "8:16 1000".</summary>
internal static class LxcBlockTuning
{
    public static BlkioTune Read(LxcConfig config)
    {
        var devices = new List<BlkioDevice>();
        foreach (var (key, value) in config.Lines)
        {
            if (key.StartsWith("lxc.cgroup.blkio.", StringComparison.Ordinal) && key != "lxc.cgroup.blkio.weight")
            {
                Apply(devices, key["lxc.cgroup.blkio.".Length..], value);
            }
        }

        return new BlkioTune
        {
            Weight = config.Number("lxc.cgroup.blkio.weight") is not { } weight ? null
                : weight <= uint.MaxValue ? (uint)weight
                : throw LxcError.Internal($"failed to parse integer: '{weight}'"),
            Devices = devices.ToValueArray(),
        };
    }

    private static void Apply(List<BlkioDevice> devices, string key, string value)
    {
        var parts = value.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2)
        {
            throw LxcError.Internal($"failed to parse '{value}'");
        }

        var path = $"/dev/block/{parts[0]}";
        var index = devices.FindIndex(device => device.Path == path);
        var device = index >= 0 ? devices[index] : new BlkioDevice(path);
        if (!ulong.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            throw LxcError.Internal($"failed to parse '{key}' value: '{parts[1]}'");
        }

        BlkioDevice? changed = key switch
        {
            "device_weight" => device with { Weight = (uint)Math.Min(number, uint.MaxValue) },
            "throttle.read_bps_device" => device with { ReadBytes = number },
            "throttle.write_bps_device" => device with { WriteBytes = number },
            "throttle.read_iops_device" => device with { ReadIops = (uint)Math.Min(number, uint.MaxValue) },
            "throttle.write_iops_device" => device with { WriteIops = (uint)Math.Min(number, uint.MaxValue) },
            _ => null,
        };
        if (changed is null)
        {
            return;
        }

        if (index >= 0)
        {
            devices[index] = changed;
        }
        else
        {
            devices.Add(changed);
        }
    }
}
