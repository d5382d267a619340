using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>The block nodes of a disk as QEMU is given them when it runs, for those who look at them from outside.</summary>
public static class DiskNodeTexts
{
    /// <summary>Per image from the top: the node of its format, if it has one, then that of its bytes.</summary>
    public static IReadOnlyList<string> Json(DiskDef disk)
    {
        List<string> nodes = [];
        var images = BlockNodes.Images(disk.Source);
        for (var depth = 0; depth < images.Count; depth++)
        {
            List<BlockStep> steps = [];
            var lower = depth + 1 < images.Count ? BlockNodes.TopNode(images[depth + 1]) : null;
            BlockNodes.AddImage(steps, BlockImage.Of(disk, images[depth], depth), lower, BlockScope.Unread);
            nodes.AddRange(steps.Where(step => !step.IsObject).Reverse().Select(step => step.Properties.ToJson()));
        }

        return nodes;
    }
}
