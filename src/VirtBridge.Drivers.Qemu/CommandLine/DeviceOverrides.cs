using System.Globalization;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Properties of devices the user sets past this program's model, or takes away.</summary>
internal static class DeviceOverrides
{
    public static void Apply(QemuProperties device, ValueArray<QemuDeviceOverride> overrides)
    {
        if (overrides.IsEmpty || device.Text("id") is not { } alias)
        {
            return;
        }

        foreach (var property in overrides.Where(entry => entry.Alias == alias).SelectMany(entry => entry.Frontend))
        {
            device.Remove(property.Name);
            _ = property.Type switch
            {
                QemuPropertyType.String => device.Add(property.Name, property.Value ?? ""),
                QemuPropertyType.Unsigned => device.Add(property.Name, (ulong?)ulong.Parse(property.Value ?? "0", CultureInfo.InvariantCulture)),
                QemuPropertyType.Signed => device.Add(property.Name, (long?)long.Parse(property.Value ?? "0", CultureInfo.InvariantCulture)),
                QemuPropertyType.Bool => device.Add(property.Name, (bool?)(property.Value == "true")),
                _ => device,
            };
        }
    }
}
