using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Names of devices are names of one device, and only host devices may go without a place.</summary>
internal static class AliasValidation
{
    public static void Check(DomainDevices devices)
    {
        HashSet<string>? used = null;
        foreach (var device in DeviceList.Of(devices))
        {
            if (device.Address is DeviceAddress.Unassigned && device is not HostdevDef)
            {
                throw Refusal.Unsupported("address of type 'unassigned' is supported only for hostdevs");
            }

            if (device.Info is { Rom: { Enabled: false, Bar: not null } or { Enabled: false, File: not null } })
            {
                throw Refusal.Unsupported("ROM tuning is not supported when ROM is disabled");
            }

            if (device.Alias is not { } alias || IsMirror(device, devices))
            {
                continue;
            }

            used ??= new HashSet<string>(StringComparer.Ordinal);
            if (!used.Add(alias))
            {
                throw new VirtException(ErrorCode.XmlError, ErrorDomain.Domain, $"non unique alias detected: {alias}");
            }
        }
    }

    /// <summary>The first console of a guest shows its first serial port and shares its name.</summary>
    private static bool IsMirror(DeviceDef device, DomainDevices devices) =>
        device is ConsoleDef console && !devices.Serials.IsEmpty && ReferenceEquals(console, devices.Consoles[0])
        && console.TargetType is ConsoleTargetType.Serial or null;
}
