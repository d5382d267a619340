using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>Nodes of single images in a running guest.</summary>
internal static class DiskNodes
{
    /// <summary>
    /// The nodes of one image, lowest first, with what is said of the disk. <paramref name="backing"/> is the node below
    /// it, null for none: what the header says is never followed.
    /// </summary>
    public static IReadOnlyList<JsonObject> Of(DiskDef disk, StorageSource image, bool readOnly, string? backing)
    {
        var alone = disk with { Source = image with { Backing = null }, ReadOnly = readOnly, CopyOnRead = null };
        var nodes = BlockNodes.Chain(alone).Select(node => JsonNode.Parse(node.ToJson())!.AsObject()).ToList();
        if (CanBeBacked(image.Format))
        {
            nodes[^1]["backing"] = backing;
        }

        foreach (var node in nodes.Where(node => node["read-only"]?.GetValue<bool>() == false))
        {
            // What goes without saying takes QEMU as long to read as the rest.
            node.Remove("read-only");
        }

        return nodes;
    }

    public static bool CanBeBacked(StorageFormat? format) =>
        format is StorageFormat.Qcow2 or StorageFormat.Qcow or StorageFormat.Qed or StorageFormat.Vmdk or StorageFormat.Cow;

    /// <summary>Adds the nodes; on failure none is left.</summary>
    public static async Task AddAsync(QmpClient monitor, IReadOnlyList<JsonObject> nodes, CancellationToken cancellation)
    {
        var adding = nodes.Select(node => monitor.ExecuteAsync(new BlockdevAdd(node), cancellation)).ToList();
        try
        {
            await Task.WhenAll(adding);
        }
        catch
        {
            await DropAsync(monitor, Names(nodes));
            await adding.First(task => !task.IsCompletedSuccessfully);
            throw;
        }
    }

    /// <summary>Closes images, upper nodes first; a node somebody still uses stays open.</summary>
    public static Task DropAsync(QmpClient monitor, IEnumerable<StorageSource> images) =>
        DropAsync(monitor, images.SelectMany(image => BlockNodes.HasFormatNode(image)
            ? (string[])[BlockNodes.FormatNode(image), BlockNodes.StorageNode(image)]
            : [BlockNodes.StorageNode(image)]));

    public static async Task DropAsync(QmpClient monitor, IEnumerable<string> names)
    {
        // Sent together: QEMU closes them in this order.
        foreach (var deletion in names.Select(name => monitor.ExecuteAsync(new BlockdevDel(name), CancellationToken.None)).ToList())
        {
            try
            {
                await deletion;
            }
            catch (VirtException)
            {
                continue;
            }
        }
    }

    public static IEnumerable<string> Names(IReadOnlyList<JsonObject> nodes) => nodes.Reverse().Select(node => (string)node["node-name"]!);
}
