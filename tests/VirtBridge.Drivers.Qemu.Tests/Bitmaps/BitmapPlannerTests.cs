using System.Text.Json.Nodes;
using VirtBridge.Drivers.Qemu.Bitmaps;
using Xunit;

namespace VirtBridge.Drivers.Qemu.Tests.Bitmaps;

public sealed class BitmapPlannerTests
{
    private static readonly string[] Chain = ["top", "middle", "base"];

    [Fact]
    public void A_backup_needs_the_bitmap_without_a_gap_from_the_top()
    {
        var planner = Planner("top: a b", "middle: a", "base: b");

        Assert.True(planner.IsValid(Chain, "a"));
        Assert.False(planner.IsValid(Chain, "b"));
        Assert.Null(planner.Backup(Chain, "b", new BitmapPlace("target", "t")));
        var merge = Assert.IsType<BitmapAction.Merge>(planner.Backup(Chain, "a", new BitmapPlace("target", "t"))![1]);
        Assert.Equal([new BitmapPlace("top", "a"), new BitmapPlace("middle", "a")], merge.Sources);
    }

    [Fact]
    public void Committing_the_top_also_takes_what_was_written_meanwhile()
    {
        var plan = Planner("top: a", "middle: a").Commit(Chain, top: 0, baseIndex: 1);

        var merge = Assert.IsType<BitmapAction.Merge>(plan[0]);
        Assert.Equal([new BitmapPlace("top", "a"), new BitmapPlace("middle", BitmapPlanner.WhileWriting)], merge.Sources);
        Assert.Equal(new BitmapAction.Remove(new BitmapPlace("middle", BitmapPlanner.WhileWriting)), plan[1]);
    }

    [Fact]
    public void Deleting_a_bitmap_reopens_the_images_below_the_top_base_first()
    {
        var removal = Planner("top: a", "middle: a", "base: a").Remove(Chain, "a");

        Assert.Equal(3, removal.Actions.Count);
        Assert.Equal(["base", "middle"], removal.Reopen);
    }

    private static BitmapPlanner Planner(params string[] nodes)
    {
        var reply = new JsonArray();
        foreach (var node in nodes)
        {
            var words = node.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries);
            var bitmaps = new JsonArray();
            foreach (var name in words[1..])
            {
                bitmaps.Add(new JsonObject { ["name"] = name, ["recording"] = true, ["persistent"] = true, ["granularity"] = 65536 });
            }

            reply.Add(new JsonObject { ["node-name"] = words[0], ["dirty-bitmaps"] = bitmaps });
        }

        return new BitmapPlanner(new NodeBitmaps(JsonNode.Parse(reply.ToJsonString())));
    }
}
