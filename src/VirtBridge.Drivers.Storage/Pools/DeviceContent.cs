using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>What a device holds before something is made on it.</summary>
internal static class DeviceContent
{
    /// <summary>The file system or partition table of a device; null when there is none that is known.</summary>
    public static async Task<string?> FormatAsync(Toolbox tools, string device, CancellationToken cancellation)
    {
        var report = await tools.RunAsync(PoolCommands.Identify(device), cancellation).ConfigureAwait(false);
        string? table = null;
        foreach (var line in ToolReport.Lines(report.Output))
        {
            if (line.StartsWith("TYPE=", StringComparison.Ordinal))
            {
                return line["TYPE=".Length..];
            }

            table = line.StartsWith("PTTYPE=", StringComparison.Ordinal) ? line["PTTYPE=".Length..] : table;
        }

        return table;
    }

    /// <summary>Refuses to overwrite what somebody may want to keep.</summary>
    public static async Task RequireEmptyAsync(Toolbox tools, string device, string wanted, CancellationToken cancellation)
    {
        if (await FormatAsync(tools, device, cancellation).ConfigureAwait(false) is { } found)
        {
            throw new VirtException(ErrorCode.StoragePoolBuilt, ErrorDomain.Storage, found == wanted
                ? $"Device '{device}' already formatted using '{found}'"
                : $"Format of device '{device}' does not match the expected format '{wanted}', forced overwrite is necessary");
        }
    }
}
