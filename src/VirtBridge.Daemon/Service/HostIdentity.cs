using VirtBridge.Contract;

namespace VirtBridge.Daemon;

/// <summary>The UUID of this host when none is configured.</summary>
internal static class HostIdentity
{
    private const string Firmware = "/sys/devices/virtual/dmi/id/product_uuid";
    private const string Machine = "/etc/machine-id";

    /// <summary>From the firmware if it knows one (<paramref name="source"/> "smbios") and else from the machine id.</summary>
    public static Uuid Read(string source) =>
        (source == "smbios" ? From(Firmware) : null) ?? From(Machine) ?? new Uuid(Guid.NewGuid().ToByteArray());

    private static Uuid? From(string file)
    {
        try
        {
            // Firmware that was never given one says all zeros or all ones.
            return Uuid.TryParse(File.ReadAllText(file).Trim(), out var uuid) && uuid.ToString().Replace("-", "", StringComparison.Ordinal).Distinct().Count() > 1 ? uuid : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
