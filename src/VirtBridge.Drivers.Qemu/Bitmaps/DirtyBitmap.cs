using System.Text.Json.Nodes;

namespace VirtBridge.Drivers.Qemu.Bitmaps;

/// <summary>A dirty bitmap of an image.</summary>
public sealed record DirtyBitmap(string Name)
{
    public bool Recording { get; init; }
    public bool Busy { get; init; }
    public bool Persistent { get; init; }
    public bool Inconsistent { get; init; }
    public ulong Granularity { get; init; }
    public ulong DirtyBytes { get; init; }

    /// <summary>Whether what it recorded can be relied on, also after the guest was stopped.</summary>
    public bool IsUsable => Recording && Persistent && !Inconsistent;
}

/// <summary>The bitmaps of all block nodes, as <c>query-named-block-nodes</c> reports them.</summary>
public sealed class NodeBitmaps
{
    private readonly SortedDictionary<string, IReadOnlyList<DirtyBitmap>> _nodes = new(StringComparer.Ordinal);

    public NodeBitmaps(JsonNode? reply)
    {
        foreach (var node in (reply as JsonArray ?? []).OfType<JsonObject>())
        {
            if ((string?)node["node-name"] is { } name)
            {
                _nodes[name] = [.. (node["dirty-bitmaps"] as JsonArray ?? []).OfType<JsonObject>().Select(Read).Where(bitmap => bitmap.Name.Length > 0)];
            }
        }
    }

    /// <summary>All nodes, by name.</summary>
    public IEnumerable<KeyValuePair<string, IReadOnlyList<DirtyBitmap>>> Nodes => _nodes;

    public IReadOnlyList<DirtyBitmap> Of(string node) => _nodes.GetValueOrDefault(node) ?? [];

    public DirtyBitmap? Find(string node, string bitmap) => Of(node).FirstOrDefault(candidate => candidate.Name == bitmap);

    private static DirtyBitmap Read(JsonObject bitmap) => new((string?)bitmap["name"] ?? "")
    {
        Recording = IsTrue(bitmap["recording"]),
        Busy = IsTrue(bitmap["busy"]),
        Persistent = IsTrue(bitmap["persistent"]),
        Inconsistent = IsTrue(bitmap["inconsistent"]),
        Granularity = (ulong?)bitmap["granularity"] ?? 0,
        DirtyBytes = (ulong?)bitmap["count"] ?? 0,
    };

    private static bool IsTrue(JsonNode? value) => value is JsonValue flag && flag.TryGetValue<bool>(out var on) && on;
}
