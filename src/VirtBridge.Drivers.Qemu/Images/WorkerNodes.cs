using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Images;

/// <summary>Block nodes of closed images: one that understands the format, and in it the one that reaches the bytes; numbered from the top.</summary>
internal static class WorkerNodes
{
    public static string Storage(int depth) => $"s{depth}";

    public static string Image(int depth) => $"i{depth}";

    public static JsonObject ImageOf(ImageFacts image, int depth, bool writable, bool hasBelow, string? key)
    {
        var luks = image is { Format: StorageFormat.Raw, Encrypted: true };
        var node = new JsonObject
        {
            ["driver"] = luks ? "luks" : BlockNodes.FormatDriver(image.Format),
            ["node-name"] = Image(depth),
            ["read-only"] = !writable,
            ["file"] = StorageOf(image, depth),
        };
        if (luks)
        {
            node["key-secret"] = key;
        }
        else if (key is not null)
        {
            node["encrypt"] = new JsonObject { ["format"] = "luks", ["key-secret"] = key };
        }

        if (hasBelow)
        {
            node["backing"] = Image(depth + 1);
        }

        return node;
    }

    // It takes over from the one around it whether it may be written to.
    private static JsonObject StorageOf(ImageFacts image, int depth)
    {
        var node = Access(image);
        node["node-name"] = Storage(depth);
        return node;
    }

    private static JsonObject Access(ImageFacts image)
    {
        var source = Sources.Of(image);
        var open = source.Type is StorageType.File or StorageType.Block or StorageType.Network && source is { Auth: null, Cookies.IsEmpty: true } && source.Tls != true;
        return open
            ? JsonNode.Parse(BlockAccess.Location(source).ToJson())!.AsObject()
            : throw Refuse.Unsupported(ErrorDomain.Storage, $"images like '{image.Path}' can be worked on only while a guest has them open");
    }
}
