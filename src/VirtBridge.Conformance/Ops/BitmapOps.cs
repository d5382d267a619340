using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using VirtBridge.Drivers.Qemu.Bitmaps;
using VirtBridge.Drivers.Qemu.Qmp;

namespace VirtBridge.Conformance;

/// <summary>Requests about dirty bitmaps.</summary>
internal static class BitmapOps
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("blockdev/bitmap-detect", request => GoldenResult.Ok(("text", Detect(Nodes(request))))),
        new GoldenOp("blockdev/bitmap-validate", request =>
            GoldenResult.Ok(("result", Planner(request).IsValid(Chain(request), request.Text("bitmap")!)))),
        new GoldenOp("blockdev/backup-bitmap", request => GoldenResult.Ok(("actions", Json(Planner(request).Backup(
            Chain(request),
            request.Text("incremental")!,
            new BitmapPlace(request.Text("target_node")!, request.Text("target_bitmap")!)) ?? [])))),
        new GoldenOp("blockdev/bitmap-blockcopy", request => GoldenResult.Ok(("actions", Json(Planner(request).Copy(
            Chain(request),
            request.True("shallow"),
            request.Text("mirror_node")!))))),
        new GoldenOp("blockdev/bitmap-blockcommit", request => GoldenResult.Ok(("text", "merge bitmpas:\n" + Text(Planner(request).Commit(
            Chain(request),
            (int)(request.Number("top") ?? 1) - 1,
            (int)(request.Number("base") ?? 1) - 1))))),
        new GoldenOp("blockdev/checkpoint-delete", Delete),
    ];

    private static GoldenResult Delete(GoldenRequest request)
    {
        var removal = Planner(request).Remove(Chain(request), request.Text("bitmap")!);
        var reopen = removal.Reopen.Count == 0 ? "" : $"reopen nodes:\n{string.Join('\n', removal.Reopen)}\n";
        return GoldenResult.Ok(("text", Text(removal.Actions) + reopen));
    }

    private static string Detect(NodeBitmaps nodes)
    {
        var text = new StringBuilder();
        foreach (var (node, bitmaps) in nodes.Nodes.Where(node => node.Key.EndsWith("-format", StringComparison.Ordinal)))
        {
            text.Append(node).Append(":\n");
            foreach (var bitmap in bitmaps)
            {
                text.Append(CultureInfo.InvariantCulture, $"{bitmap.Name,9}: record:{Bit(bitmap.Recording)} busy:{Bit(bitmap.Busy)} ");
                text.Append(CultureInfo.InvariantCulture, $"persist:{Bit(bitmap.Persistent)} inconsist:{Bit(bitmap.Inconsistent)} ");
                text.Append(CultureInfo.InvariantCulture, $"gran:{bitmap.Granularity} dirty:{bitmap.DirtyBytes}\n");
            }
        }

        return text.ToString();
    }

    private static char Bit(bool on) => on ? '1' : '0';

    private static string Text(IReadOnlyList<BitmapAction> actions) =>
        actions.Count == 0 ? "NULL\n" : Json(actions).ToJsonString(Indented) + "\n";

    private static JsonArray Json(IReadOnlyList<BitmapAction> actions)
    {
        var array = new JsonArray();
        foreach (var action in actions)
        {
            array.Add((System.Text.Json.Nodes.JsonNode)action.ToJson());
        }

        return array;
    }

    private static BitmapPlanner Planner(GoldenRequest request) => new(Nodes(request));

    private static NodeBitmaps Nodes(GoldenRequest request)
    {
        var reply = JsonTexts.ReadAll(request.ReadInput("nodes")).FirstOrDefault();
        return new NodeBitmaps(reply is JsonObject wrapped ? wrapped["return"] : reply);
    }

    /// <summary>The chain <c>fake-N</c>: N images, top first.</summary>
    private static List<string> Chain(GoldenRequest request)
    {
        var length = int.Parse(request.Text("chain")!.AsSpan("fake-".Length), CultureInfo.InvariantCulture);
        return [.. Enumerable.Range(1, length).Select(number => $"libvirt-{number}-format")];
    }
}
