using System.Text.Json;

namespace VirtBridge.Model;

/// <summary>The commands of Ceph block devices, and what they report.</summary>
public static class RbdCommands
{
    /// <summary>How to reach a cluster: monitors, account and the file that holds its key.</summary>
    public static IReadOnlyList<string> Access(StoragePoolDef pool, string? keyFile)
    {
        // A cluster that does not answer must not hold the pool forever; the owner's options come last and win.
        List<string> arguments = ["--client-mount-timeout", "30", "--rados-mon-op-timeout", "30", "--rados-osd-op-timeout", "30"];
        if (!pool.Source.Hosts.IsEmpty)
        {
            arguments.AddRange(["-m", string.Join(',', pool.Source.Hosts.Select(Monitor))]);
        }

        if (pool.Source.Auth?.Account.UserName is { } user)
        {
            arguments.AddRange(["--id", user, "--keyfile", keyFile ?? ""]);
        }
        else
        {
            arguments.AddRange(["--auth-supported", "none"]);
        }

        foreach (var option in pool.RbdOptions)
        {
            arguments.AddRange([$"--{option.Name.Replace('_', '-')}", option.Value]);
        }

        return arguments;
    }

    public static ToolCommand List(string pool, IReadOnlyList<string> access) => Rbd(access, "ls", "-l", "--format", "json", pool);

    public static ToolCommand Usage(IReadOnlyList<string> access) => ToolCommand.Of("ceph", [.. access, "df", "--format", "json"]);

    public static ToolCommand Create(string image, ulong bytes, IReadOnlyList<string> access) =>
        Rbd(access, "create", "--image-format", "2", "--size", $"{bytes}B", image);

    public static ToolCommand Resize(string image, ulong bytes, bool shrink, IReadOnlyList<string> access) => shrink
        ? Rbd(access, "resize", "--no-progress", "--allow-shrink", "--size", $"{bytes}B", image)
        : Rbd(access, "resize", "--no-progress", "--size", $"{bytes}B", image);

    public static ToolCommand Remove(string image, IReadOnlyList<string> access) => Rbd(access, "rm", "--no-progress", image);

    /// <summary>Takes all snapshots away, protected ones included in <paramref name="isProtected"/>.</summary>
    public static IReadOnlyList<ToolCommand> RemoveSnapshots(string image, IEnumerable<string> isProtected, IReadOnlyList<string> access) =>
        [.. isProtected.Select(s => Rbd(access, "snap", "unprotect", $"{image}@{s}")), Rbd(access, "snap", "purge", "--no-progress", image)];

    public static ToolCommand Snapshots(string image, IReadOnlyList<string> access) => Rbd(access, "snap", "ls", "--format", "json", image);

    /// <summary>A copy that shares what is unchanged: a protected snapshot and its child.</summary>
    public static IReadOnlyList<ToolCommand> Clone(string image, string snapshot, string made, IReadOnlyList<string> access) =>
    [
        Rbd(access, "snap", "create", "--no-progress", $"{image}@{snapshot}"),
        Rbd(access, "snap", "protect", $"{image}@{snapshot}"),
        Rbd(access, "clone", $"{image}@{snapshot}", made),
    ];

    /// <summary>Discards everything and makes the image anew in its old size: what was in it is gone.</summary>
    public static IReadOnlyList<ToolCommand> Discard(string image, ulong bytes, IReadOnlyList<string> access) =>
        [Resize(image, 0, shrink: true, access), Resize(image, bytes, shrink: false, access)];

    public static IReadOnlyList<string> ReadSnapshots(string report, bool onlyProtected)
    {
        using var document = ToolReport.Json(report);
        return [.. document.RootElement.EnumerateArray()
            .Where(s => !onlyProtected || (s.TryGetProperty("protected", out var p) && p.ToString() is "true" or "True"))
            .Select(s => s.GetProperty("name").GetString() ?? "")];
    }

    /// <summary>Images of a pool; snapshots are listed by the tool as well and are no volumes.</summary>
    public static IReadOnlyList<StorageVolumeDef> ReadImages(string report, string pool)
    {
        using var document = ToolReport.Json(report);
        var images = new List<StorageVolumeDef>();
        foreach (var image in document.RootElement.EnumerateArray())
        {
            if (!image.TryGetProperty("snapshot", out _) && image.TryGetProperty("image", out var name) && image.TryGetProperty("size", out var size))
            {
                images.Add(Volume(pool, name.GetString() ?? "", size.GetUInt64()));
            }
        }

        return images;
    }

    public static StorageVolumeDef Volume(string pool, string name, ulong size) => new()
    {
        Type = StorageVolumeType.Network,
        Name = name,
        Key = $"{pool}/{name}",
        Capacity = size,
        Allocation = size,
        Target = new() { Path = $"{pool}/{name}", Format = "raw" },
    };

    /// <summary>Total, used and free bytes of a pool in a cluster's report.</summary>
    public static (ulong Capacity, ulong Used, ulong Free)? ReadUsage(string report, string pool)
    {
        using var document = ToolReport.Json(report);
        var total = document.RootElement.TryGetProperty("stats", out var stats) ? Number(stats, "total_bytes") : 0;
        if (!document.RootElement.TryGetProperty("pools", out var pools))
        {
            return null;
        }

        foreach (var entry in pools.EnumerateArray())
        {
            if (entry.GetProperty("name").GetString() == pool && entry.TryGetProperty("stats", out var own))
            {
                return (total, Number(own, "bytes_used"), Number(own, "max_avail"));
            }
        }

        return null;
    }

    private static ulong Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetUInt64(out var number) ? number : 0;

    private static string Monitor(PoolHost host)
    {
        var name = host.Name.Contains(':') && host.Name[0] != '[' ? $"[{host.Name}]" : host.Name;
        return host.Port > 0 ? $"{name}:{host.Port}" : name;
    }

    private static ToolCommand Rbd(IReadOnlyList<string> access, params string[] arguments) => ToolCommand.Of("rbd", [.. access, .. arguments]);
}
