using System.Globalization;

namespace VirtBridge.Snmp;

/// <summary>Numbers of network interfaces of this host.</summary>
internal static class HostInterface
{
    /// <summary>The number the kernel gives an interface, 0 when this host has none of that name.</summary>
    public static int IndexOf(string name)
    {
        const int longest = 15;
        if (name.Length is 0 or > longest || name.Contains('/') || name[0] == '.')
        {
            return 0;
        }

        try
        {
            return int.TryParse(File.ReadAllText($"/sys/class/net/{name}/ifindex"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var index) ? index : 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
