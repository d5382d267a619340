using System.Globalization;

namespace VirtBridge.Model;

/// <summary>The commands of ZFS, and what they report.</summary>
public static class ZfsCommands
{
    public static ToolCommand Build(string pool, IEnumerable<string> devices) => ToolCommand.Of("zpool", ["create", pool, .. devices]);

    public static ToolCommand Delete(string pool) => ToolCommand.Of("zpool", "destroy", pool);

    public static ToolCommand Sizes(string pool) => ToolCommand.Of("zpool", "get", "-Hp", "health,size,free,allocated", pool);

    public static ToolCommand Volumes(string pool) =>
        ToolCommand.Of("zfs", "list", "-Hp", "-t", "volume", "-r", "-o", "name,volsize,refreservation", pool);

    /// <summary>Makes a volume; without a reservation when less is to be allocated than offered.</summary>
    public static ToolCommand Create(string pool, StorageVolumeDef volume)
    {
        List<string> arguments = ["create"];
        if (volume.HasAllocation && volume.Allocation < volume.Capacity)
        {
            arguments.Add("-s");
        }

        arguments.AddRange(["-V", $"{(volume.Capacity / 1024) + (volume.Capacity % 1024 == 0 ? 0UL : 1)}K", $"{pool}/{volume.Name}"]);
        return new("zfs", arguments.ToValueArray());
    }

    public static ToolCommand Remove(string pool, string volume) => ToolCommand.Of("zfs", "destroy", $"{pool}/{volume}");

    public static ToolCommand Resize(string pool, string volume, ulong capacity) =>
        ToolCommand.Of("zfs", "set", $"volsize={(capacity / 1024) + (capacity % 1024 == 0 ? 0UL : 1)}K", $"{pool}/{volume}");

    public static (ulong Capacity, ulong Used, ulong Free) ReadSizes(string report)
    {
        var values = ToolReport.Lines(report).Select(l => l.Split('\t')).Where(p => p.Length >= 3).ToDictionary(p => p[1], p => p[2]);
        return (Number(values, "size"), Number(values, "allocated"), Number(values, "free"));
    }

    public static IReadOnlyList<StorageVolumeDef> ReadVolumes(string report, string pool, string target)
    {
        var volumes = new List<StorageVolumeDef>();
        foreach (var parts in ToolReport.Lines(report).Select(l => l.Split('\t')))
        {
            if (parts.Length < 3 || !parts[0].StartsWith(pool + "/", StringComparison.Ordinal))
            {
                throw ToolReport.Malformed($"zfs volume '{parts[0]}'");
            }

            var name = parts[0][(pool.Length + 1)..];
            var path = $"{target}/{name}";
            var size = Number(parts[1]);
            volumes.Add(new()
            {
                Type = StorageVolumeType.Block,
                Name = name,
                Key = path,
                Capacity = size,
                Allocation = Math.Min(Number(parts[2]), size),
                Target = new() { Path = path },
            });
        }

        return volumes;
    }

    private static ulong Number(Dictionary<string, string> values, string name) => values.TryGetValue(name, out var text) ? Number(text) : 0;

    private static ulong Number(string text) => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
