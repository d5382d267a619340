using System.Text.Json.Nodes;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Tuning;

/// <summary>Limits of a disk in the words of <c>block_set_io_throttle</c>. Pure.</summary>
internal static class DiskLimits
{
    /// <summary>All six basic rates, as the command demands; the rest only where it says something.</summary>
    public static JsonObject Of(DiskIoTune tune, string? alias)
    {
        var limits = new JsonObject
        {
            ["bps"] = tune.TotalBytes,
            ["bps_rd"] = tune.ReadBytes,
            ["bps_wr"] = tune.WriteBytes,
            ["iops"] = tune.TotalIops,
            ["iops_rd"] = tune.ReadIops,
            ["iops_wr"] = tune.WriteIops,
        };
        foreach (var (name, value) in ((string, ulong)[])
            [
                ("bps_max", tune.TotalBytesMax), ("bps_rd_max", tune.ReadBytesMax), ("bps_wr_max", tune.WriteBytesMax),
                ("iops_max", tune.TotalIopsMax), ("iops_rd_max", tune.ReadIopsMax), ("iops_wr_max", tune.WriteIopsMax),
                ("iops_size", tune.SizeIops),
                ("bps_max_length", tune.TotalBytesMaxLength), ("bps_rd_max_length", tune.ReadBytesMaxLength),
                ("bps_wr_max_length", tune.WriteBytesMaxLength), ("iops_max_length", tune.TotalIopsMaxLength),
                ("iops_rd_max_length", tune.ReadIopsMaxLength), ("iops_wr_max_length", tune.WriteIopsMaxLength),
            ])
        {
            if (value != 0)
            {
                limits[name] = value;
            }
        }

        // Disks without a named group limit themselves alone: a group of their own.
        limits["group"] = tune.GroupName is { Length: > 0 } shared ? shared : "drive-" + alias;
        return limits;
    }
}
