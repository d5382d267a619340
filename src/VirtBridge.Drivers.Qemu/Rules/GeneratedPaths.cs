using System.Text.RegularExpressions;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Paths that were made up for an earlier start of a guest are made up again.</summary>
internal static partial class GeneratedPaths
{
    public static ChannelDef Without(ChannelDef channel) =>
        channel is { Source: CharSource.Unix { Path: { } path } unix, Target: ChannelTarget.Virtio { Name: { } name } }
        && path.EndsWith(name, StringComparison.Ordinal) && Pattern().IsMatch(path.AsSpan(0, path.Length - name.Length))
            ? channel with { Source = unix with { Path = null, Listen = true } }
            : channel;

    // Directories of the service or of a user; then what every version put before the name.
    [GeneratedRegex("^(/var/lib|/var/run|/run|/[^:]*/\\.(config|cache|local/share))/libvirt/qemu/channel/(target/([^/]+\\.|domain-[^/]+/)|[0-9]+-[^/]+/)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
