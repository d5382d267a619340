using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Bitmaps;

/// <summary>Bitmaps that come along with a migration, as QEMU is told about them.</summary>
public static class BitmapMapping
{
    /// <param name="domain">The guest, with the nodes its images have.</param>
    /// <param name="disks">Which bitmaps come along and what they are called on the way.</param>
    /// <param name="isPersistent">Whether a bitmap is kept in its image; null leaves it as it is.</param>
    public static JsonObject Of(DomainDef domain, ValueArray<MigrationBitmapDisk> disks, Func<MigrationBitmap, bool?> isPersistent)
    {
        var mapping = new JsonArray();
        foreach (var entry in disks)
        {
            var disk = domain.Devices.Disks.FirstOrDefault(candidate => candidate.Target == entry.Target)
                ?? throw VirtError.Of(ErrorCode.InternalError, ErrorDomain.Qemu, $"Couldn't find disk '{entry.Target}' for migrated bitmap").ToException();
            mapping.Add((JsonNode)new JsonObject
            {
                ["node-name"] = BlockNodes.TopNode(disk.Source),
                ["alias"] = entry.Target,
                ["bitmaps"] = new JsonArray([.. entry.Bitmaps.Select(bitmap => Entry(bitmap, isPersistent(bitmap)))]),
            });
        }

        return new JsonObject { ["block-bitmap-mapping"] = mapping };
    }

    private static JsonObject Entry(MigrationBitmap bitmap, bool? persistent)
    {
        var entry = new JsonObject { ["name"] = bitmap.Name, ["alias"] = bitmap.Alias };
        if (persistent is { } kept)
        {
            entry["transform"] = new JsonObject { ["persistent"] = kept };
        }

        return entry;
    }
}
