using System.Text.Json.Nodes;

namespace VirtBridge.Drivers.Qemu.Bitmaps;

/// <summary>A bitmap on a node.</summary>
public sealed record BitmapPlace(string Node, string Name);

/// <summary>One action of a <c>transaction</c> that changes bitmaps.</summary>
public abstract record BitmapAction
{
    private BitmapAction()
    {
    }

    public abstract JsonObject ToJson();

    public sealed record Add(BitmapPlace Place, bool Persistent, bool Disabled, ulong Granularity) : BitmapAction
    {
        public override JsonObject ToJson() => Action("block-dirty-bitmap-add", new JsonObject
        {
            ["node"] = Place.Node,
            ["name"] = Place.Name,
            ["persistent"] = Persistent,
            ["disabled"] = Disabled,
            ["granularity"] = Granularity,
        });
    }

    public sealed record Merge(BitmapPlace Target, IReadOnlyList<BitmapPlace> Sources) : BitmapAction
    {
        public override JsonObject ToJson()
        {
            var sources = new JsonArray();
            foreach (var source in Sources)
            {
                sources.Add((JsonNode)new JsonObject { ["node"] = source.Node, ["name"] = source.Name });
            }

            return Action("block-dirty-bitmap-merge", new JsonObject
            {
                ["node"] = Target.Node,
                ["target"] = Target.Name,
                ["bitmaps"] = sources,
            });
        }
    }

    public sealed record Remove(BitmapPlace Place) : BitmapAction
    {
        public override JsonObject ToJson() => Action("block-dirty-bitmap-remove", new JsonObject
        {
            ["node"] = Place.Node,
            ["name"] = Place.Name,
        });
    }

    private static JsonObject Action(string type, JsonObject data) => new() { ["type"] = type, ["data"] = data };
}
