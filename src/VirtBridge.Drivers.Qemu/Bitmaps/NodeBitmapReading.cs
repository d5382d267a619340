using System.Text.Json;
using System.Text.Json.Nodes;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;

namespace VirtBridge.Drivers.Qemu.Bitmaps;

/// <summary>Asks a running guest for its bitmaps.</summary>
internal static class NodeBitmapReading
{
    public static async Task<NodeBitmaps> AskAsync(QmpClient monitor, CancellationToken cancellation) =>
        Read(await monitor.ExecuteAsync(new QueryNamedBlockNodes(Flat: true), cancellation));

    public static NodeBitmaps Read(JsonElement nodes) => new(JsonNode.Parse(nodes.GetRawText()));
}
