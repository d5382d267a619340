using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>What makes a guest unusual enough that its administrator is told; pure.</summary>
public static class DomainMessages
{
    private const string DeprecatedModel = "Deprecated-Test";

    public static string[] Of(DomainDef definition, DomainMessageType types)
    {
        var messages = new List<string>();
        if (types == 0 || (types & DomainMessageType.Tainting) != 0)
        {
            messages.AddRange(Taints(definition).Select(t => $"tainted: {t}"));
        }

        if ((types == 0 || (types & DomainMessageType.Deprecation) != 0) && definition.Cpu?.Model == DeprecatedModel)
        {
            messages.Add($"deprecated configuration: CPU model {DeprecatedModel}");
        }

        return [.. messages];
    }

    private static IEnumerable<string> Taints(DomainDef definition)
    {
        if (definition.Devices.Disks.Any(d => d.RawIo == true))
        {
            yield return "running with undesirable elevated privileges";
        }

        if (definition.Devices.Interfaces.Any(i => i.Script is not null))
        {
            yield return "network configuration using opaque shell scripts";
        }

        if (definition.Devices.Disks.Any(d => d is { Device: DiskDevice.Cdrom, Source: { Type: StorageType.Block, Path: not null } }))
        {
            yield return "use of host cdrom passthrough";
        }

        if (definition.Os.DeviceTree is not null)
        {
            yield return "custom device tree blob used";
        }

        if (definition.Cpu?.Model == DeprecatedModel)
        {
            yield return "use of deprecated configuration settings";
        }
    }
}
