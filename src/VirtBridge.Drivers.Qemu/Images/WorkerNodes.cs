using System.Globalization;
using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Images;

/// <summary>Block nodes of closed images: one that reaches the bytes, one that understands the format; numbered from the top.</summary>
internal static class WorkerNodes
{
    public static string Storage(int depth) => $"s{depth}";

    public static string Image(int depth) => $"i{depth}";

    public static JsonObject StorageOf(ImageFacts image, int depth, bool writable)
    {
        var node = Access(image);
        node["node-name"] = Storage(depth);
        node["read-only"] = !writable;
        return node;
    }

    public static JsonObject ImageOf(ImageFacts image, int depth, bool writable, bool hasBelow, string? key)
    {
        var luks = image is { Format: StorageFormat.Raw, Encrypted: true };
        var node = new JsonObject
        {
            ["driver"] = luks ? "luks" : BlockNodes.FormatDriver(image.Format),
            ["node-name"] = Image(depth),
            ["read-only"] = !writable,
            ["file"] = Storage(depth),
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

    private static JsonObject Access(ImageFacts image)
    {
        var source = Sources.Of(image);
        return source.Type switch
        {
            StorageType.File => new() { ["driver"] = "file", ["filename"] = source.Path },
            StorageType.Block => new() { ["driver"] = "host_device", ["filename"] = source.Path },
            StorageType.Network => Network(source, image.Path),
            _ => throw Unreachable(image.Path),
        };
    }

    private static JsonObject Network(StorageSource source, string uri) => source.Protocol switch
    {
        StorageProtocol.Nbd => new() { ["driver"] = "nbd", ["server"] = Server(source), ["export"] = source.Path ?? "" },
        StorageProtocol.Http or StorageProtocol.Https or StorageProtocol.Ftp or StorageProtocol.Ftps =>
            new() { ["driver"] = source.Protocol.ToString()!.ToLowerInvariant(), ["url"] = uri },
        StorageProtocol.Rbd when source.Path?.Split('/', 2) is [var pool, var name] => new() { ["driver"] = "rbd", ["pool"] = pool, ["image"] = name },
        StorageProtocol.Iscsi when source.Path?.Split('/', 2) is [var target, var unit] && source.Hosts is [var host, ..] => new()
        {
            ["driver"] = "iscsi",
            ["transport"] = "tcp",
            ["portal"] = $"{host.Name}:{host.Port ?? "3260"}",
            ["target"] = target,
            ["lun"] = int.TryParse(unit, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
        },
        StorageProtocol.Gluster when source.Path?.Split('/', 2) is [var volume, var path] =>
            new() { ["driver"] = "gluster", ["volume"] = volume, ["path"] = path, ["server"] = new JsonArray(Server(source)) },
        _ => throw Unreachable(uri),
    };

    private static JsonObject Server(StorageSource source) => source.Hosts switch
    {
        [{ Socket: { } socket }, ..] => new() { ["type"] = "unix", ["path"] = socket },
        [var host, ..] => new() { ["type"] = "inet", ["host"] = host.Name, ["port"] = host.Port ?? "10809" },
        _ => throw Unreachable(source.Path ?? ""),
    };

    private static VirtException Unreachable(string path) =>
        Refuse.Unsupported(ErrorDomain.Storage, $"images like '{path}' can be worked on only while a guest has them open");
}
