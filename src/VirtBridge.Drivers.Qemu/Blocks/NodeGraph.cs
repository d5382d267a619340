using System.Text.Json;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>What QEMU says about one block node.</summary>
/// <param name="File">The name of what it opened, not resolved.</param>
/// <param name="Backing">What its header names below it, as written.</param>
internal sealed record BlockNode(string Name, string Driver, string File, string? Backing, string? BackingFormat)
{
    public bool ReadOnly { get; init; }

    /// <summary>Bytes the guest sees.</summary>
    public long Size { get; init; }

    /// <summary>Drivers that stand between a device and an image for the time of a job or for throttling.</summary>
    public bool IsFilter => Driver is "copy-on-read" or "mirror_top" or "commit_top" or "throttle" or "copy-before-write" or "backup-top" or "preallocate";
}

/// <summary>Which node is backed by which, as QEMU has it at one moment.</summary>
internal sealed class NodeGraph
{
    private const string NodePrefix = "libvirt-";

    private readonly Dictionary<string, BlockNode> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Parent, string Link), string> _links = [];
    private readonly Dictionary<string, string> _tops = new(StringComparer.Ordinal);

    public NodeGraph(JsonElement graph, JsonElement nodes)
    {
        foreach (var node in nodes.EnumerateArray())
        {
            var image = node.Member("image") ?? default;
            var name = node.Text("node-name") ?? "";
            HasBitmaps |= node.Items("dirty-bitmaps").Any();
            _nodes[name] = new(name, node.Text("drv") ?? "", node.Text("file") ?? "", image.Text("backing-filename"), image.Text("backing-filename-format"))
            {
                ReadOnly = node.Flag("ro"),
                Size = image.Number("virtual-size") ?? 0,
            };
        }

        // Between a device and its topmost node there is a backend, which has the device's name.
        var named = graph.Items("nodes").ToLookup(n => n.Text("type"), n => (Id: n.Number("id") ?? 0, Name: n.Text("name") ?? ""));
        var names = named["block-driver"].ToDictionary(n => n.Id, n => n.Name);
        var devices = named["block-backend"].Where(n => n.Name.Length > 0).ToDictionary(n => n.Id, n => n.Name);
        foreach (var edge in graph.Items("edges"))
        {
            if (!names.TryGetValue(edge.Number("child") ?? 0, out var child))
            {
                continue;
            }

            var above = edge.Number("parent") ?? 0;
            if (names.TryGetValue(above, out var parent))
            {
                _links[(parent, edge.Text("name") ?? "")] = child;
            }
            else if (devices.TryGetValue(above, out var device))
            {
                _tops[device] = child;
            }
        }
    }

    public IEnumerable<BlockNode> Nodes => _nodes.Values;

    /// <summary>Some node has a dirty bitmap.</summary>
    public bool HasBitmaps { get; }

    /// <summary>The highest number a node has, whoever made it.</summary>
    public uint HighestNumber => _nodes.Keys.Select(NumberOf).DefaultIfEmpty(0u).Max();

    /// <summary>Asks for both views at once, so that they belong together: QEMU answers one monitor in order.</summary>
    public static async Task<NodeGraph> AskAsync(QmpClient monitor, CancellationToken cancellation)
    {
        var graph = monitor.ExecuteAsync(new QueryBlockGraph(), cancellation);
        var nodes = monitor.ExecuteAsync(new QueryNamedBlockNodes(Flat: true), cancellation);
        await Task.WhenAll(graph, nodes);
        return new(await graph, await nodes);
    }

    /// <summary>The size of a node in a reply to query-named-block-nodes.</summary>
    public static ulong SizeIn(JsonElement nodes, string name) =>
        (ulong)(nodes.EnumerateArray().FirstOrDefault(node => node.Text("node-name") == name).Member("image")?.Number("virtual-size") ?? 0);

    public BlockNode? Find(string name) => _nodes.GetValueOrDefault(name);

    /// <summary>The images of a disk, top first, without filters; empty when nothing is inserted.</summary>
    public IReadOnlyList<BlockNode> ChainOf(DiskDef disk)
    {
        List<BlockNode> chain = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        var at = _tops.FirstOrDefault(top => IsOf(top.Key, disk.Alias)).Value;
        while (at is not null && seen.Add(at) && _nodes.TryGetValue(at, out var node))
        {
            if (node.IsFilter)
            {
                at = Below(at, "backing") ?? Below(at, "file");
                continue;
            }

            chain.Add(node);
            at = Below(at, "backing");
        }

        return chain;
    }

    /// <summary>The node that reaches the bytes of an image.</summary>
    public BlockNode StorageOf(BlockNode image)
    {
        var at = image;
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (seen.Add(at.Name) && Below(at.Name, "file") is { } below && _nodes.TryGetValue(below, out var node))
        {
            at = node;
        }

        return at;
    }

    /// <summary>The number in the name of a node this program made; 0 for others.</summary>
    public static uint NumberOf(string node)
    {
        if (!node.StartsWith(NodePrefix, StringComparison.Ordinal))
        {
            return 0;
        }

        var rest = node.AsSpan(NodePrefix.Length);
        var dash = rest.IndexOf('-');
        return uint.TryParse(dash < 0 ? rest : rest[..dash], out var number) ? number : 0;
    }

    /// <summary>
    /// The images of a disk as QEMU has them now, in the words of <paramref name="known"/>: a node keeps its number for life.
    /// </summary>
    public StorageSource SourceOf(DiskDef disk, IEnumerable<StorageSource> known)
    {
        var byNumber = known.Where(image => image.Index is not null).DistinctBy(image => image.Index).ToDictionary(image => image.Index!.Value);
        List<StorageSource> images = [];
        foreach (var node in ChainOf(disk))
        {
            images.Add(byNumber.TryGetValue(NumberOf(node.Name), out var image)
                ? image
                : throw new VirtException(
                    ErrorCode.OperationFailed, ErrorDomain.Qemu, $"disk '{disk.Target}' uses node '{node.Name}', which was not opened by this program"));
        }

        return images.Count == 0 ? disk.Source : DiskImages.Chain(images);
    }

    private string? Below(string node, string link) => _links.GetValueOrDefault((node, link));

    private static bool IsOf(string path, string? alias) =>
        alias is not null && (path == alias || path.Split('/').Contains(alias, StringComparer.Ordinal));
}
