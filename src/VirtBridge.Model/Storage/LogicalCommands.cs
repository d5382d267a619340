using System.Globalization;
using System.Text.Json;

namespace VirtBridge.Model;

/// <summary>The commands of LVM, and what they report.</summary>
public static class LogicalCommands
{
    private const string VolumeFields = "lv_name,origin,lv_uuid,devices,segtype,stripes,seg_size,vg_extent_size,lv_size,lv_attr,pool_lv";

    /// <summary>Turns the devices into a group: physical volumes first.</summary>
    public static IReadOnlyList<ToolCommand> Build(string group, IEnumerable<string> devices)
    {
        string[] all = [.. devices];
        return [.. all.Select(d => ToolCommand.Of("pvcreate", d)), ToolCommand.Of("vgcreate", [group, .. all])];
    }

    public static IReadOnlyList<ToolCommand> Delete(string group, IEnumerable<string> devices) =>
        [ToolCommand.Of("vgremove", "-f", group), .. devices.Select(d => ToolCommand.Of("pvremove", d))];

    public static ToolCommand Activate(string group) => ToolCommand.Of("vgchange", "-aly", group);

    public static ToolCommand Deactivate(string group) => ToolCommand.Of("vgchange", "-aln", group);

    public static ToolCommand Groups() => ToolCommand.Of("pvs", "--reportformat", "json", "-o", "pv_name,vg_name");

    public static ToolCommand Sizes(string group) =>
        ToolCommand.Of("vgs", "--reportformat", "json", "--units", "b", "--nosuffix", "-o", "vg_name,vg_size,vg_free", group);

    public static ToolCommand Volumes(string group) =>
        ToolCommand.Of("lvs", "--reportformat", "json", "--units", "b", "--nosuffix", "-o", VolumeFields, group);

    /// <summary>Makes a volume; one that occupies less than it offers is a snapshot of nothing, one with a store below a snapshot of that.</summary>
    public static ToolCommand Create(string group, StorageVolumeDef volume)
    {
        List<string> arguments = ["--name", volume.Name];
        var sparse = volume.HasAllocation && volume.Allocation < volume.Capacity;
        if (sparse && volume.Backing is null)
        {
            arguments.AddRange(["--type", "snapshot", "--virtualsize", Kilobytes(volume.Capacity)]);
        }

        arguments.AddRange(["-L", Kilobytes(sparse ? volume.Allocation : volume.Capacity)]);
        if (volume.Backing?.Path is { } origin)
        {
            arguments.AddRange(["-s", origin]);
        }
        else
        {
            // Signatures of a former life are nothing to ask about.
            arguments.AddRange(["-Wy", "--yes", group]);
        }

        return new("lvcreate", arguments.ToValueArray());
    }

    public static ToolCommand Remove(string path) => ToolCommand.Of("lvremove", "-f", path);

    public static ToolCommand Resize(string path, ulong capacity) => ToolCommand.Of("lvresize", "-f", "-L", Kilobytes(capacity), path);

    /// <summary>Total and free bytes of a group; null when the report does not name it.</summary>
    public static (ulong Capacity, ulong Free)? ReadSizes(string report)
    {
        foreach (var row in Rows(report, "vg"))
        {
            return (Number(row, "vg_size"), Number(row, "vg_free"));
        }

        return null;
    }

    /// <summary>Groups with their devices, in the order they are reported.</summary>
    public static IReadOnlyList<(string Group, string Device)> ReadGroups(string report) =>
        [.. Rows(report, "pv").Select(r => (Text(r, "vg_name"), Text(r, "pv_name"))).Where(x => x.Item1.Length > 0)];

    /// <summary>The volumes of a group. Parts that LVM uses itself (pools, metadata, mirrors' legs) are none.</summary>
    public static IReadOnlyList<StorageVolumeDef> ReadVolumes(string report, string target)
    {
        var volumes = new Dictionary<string, StorageVolumeDef>();
        foreach (var row in Rows(report, "lv"))
        {
            var (name, attributes) = (Text(row, "lv_name"), Text(row, "lv_attr"));
            if (name.Length == 0 || name[0] == '[' || attributes.Length < 5 || "teD".Contains(attributes[0]))
            {
                continue;
            }

            var size = Number(row, "lv_size");
            if (!volumes.TryGetValue(name, out var volume))
            {
                volume = Volume(row, name, target, size);
            }

            volumes[name] = volume with { Extents = [.. volume.Extents, .. Extents(row)] };
        }

        return [.. volumes.Values];
    }

    private static StorageVolumeDef Volume(JsonElement row, string name, string target, ulong size)
    {
        var origin = Text(row, "origin").Trim('[', ']');
        var segment = Number(row, "seg_size");
        var backing = origin.Length == 0 || origin.EndsWith("_vorigin", StringComparison.Ordinal) ? null : $"{target}/{origin}";
        return new()
        {
            Type = StorageVolumeType.Block,
            Name = name,
            Key = Text(row, "lv_uuid"),
            Capacity = size,
            Allocation = Text(row, "lv_attr")[0] == 's' ? segment : size,
            Target = new() { Path = $"{target}/{name}" },
            Backing = backing is null ? null : new() { Path = backing },
        };
    }

    /// <summary>One extent per device of a segment: "/dev/sda(17),/dev/sdb(0)".</summary>
    private static List<StorageVolumeExtent> Extents(JsonElement row)
    {
        var (extent, length) = (Number(row, "vg_extent_size"), Number(row, "seg_size"));
        var stripes = Text(row, "segtype") is "striped" or "linear" ? Math.Max(1, Number(row, "stripes")) : 1;
        var extents = new List<StorageVolumeExtent>();
        foreach (var part in Text(row, "devices").Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var open = part.LastIndexOf('(');
            if (open > 0 && part[0] == '/' && ulong.TryParse(part.AsSpan(open + 1).TrimEnd(')'), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
                && first <= ulong.MaxValue / Math.Max(1, extent) / 2)
            {
                extents.Add(new(part[..open], first * extent, (first * extent) + (length / stripes)));
            }
        }

        return extents;
    }

    private static List<JsonElement> Rows(string report, string kind)
    {
        var rows = new List<JsonElement>();
        using var document = ToolReport.Json(report);
        if (document.RootElement.TryGetProperty("report", out var parts) && parts.ValueKind == JsonValueKind.Array)
        {
            foreach (var part in parts.EnumerateArray())
            {
                if (part.TryGetProperty(kind, out var list))
                {
                    rows.AddRange(list.EnumerateArray().Select(r => r.Clone()));
                }
            }
        }

        return rows;
    }

    private static string Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static ulong Number(JsonElement row, string name) =>
        ulong.TryParse(Text(row, name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    private static string Kilobytes(ulong bytes) => $"{(bytes / 1024) + (bytes % 1024 == 0 ? 0UL : 1)}K";
}
