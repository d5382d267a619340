using System.Text.Json.Nodes;

namespace VirtBridge.Model;

/// <summary>Writes the name of an image below in the style its child uses.</summary>
public static class BackingSpelling
{
    /// <summary>The name of the file <paramref name="below"/> in the header of the image at <paramref name="child"/>; both paths without links.</summary>
    public static string Of(BackingStyle style, string child, string below, StorageFormat format, bool isDevice = false) => style switch
    {
        BackingStyle.Relative => Relative(child, below),
        BackingStyle.Json => "json:" + new JsonObject
        {
            ["driver"] = Word(format),
            ["file"] = new JsonObject { ["driver"] = isDevice ? "host_device" : "file", ["filename"] = below },
        }.ToJsonString(),
        _ => below,
    };

    /// <summary>The reference without what it says about the format, which the header says as well: only the place is left.</summary>
    public static string WithoutFormat(string stored)
    {
        if (stored.StartsWith("file:", StringComparison.Ordinal))
        {
            return stored["file:".Length..];
        }

        if (!stored.StartsWith("json:", StringComparison.Ordinal) || Parsed(stored["json:".Length..]) is not { } json)
        {
            return stored;
        }

        var layered = json.Any(member => member.Key == "file" ? member.Value is JsonObject : member.Key.StartsWith("file.", StringComparison.Ordinal));
        return layered && json.Remove("driver") ? "json:" + json.ToJsonString() : stored;
    }

    private static string Relative(string child, string below)
    {
        string[] from = Folders(child), to = below.Split('/')[1..];
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
        {
            common++;
        }

        var name = string.Join('/', [.. Enumerable.Repeat("..", from.Length - common), .. to[common..]]);

        // A colon before the first slash would make it a protocol.
        return BackingString.IsPath(name) ? name : "./" + name;
    }

    private static string[] Folders(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[1..slash].Split('/') : [];

    private static string Word(StorageFormat format) => format switch
    {
        StorageFormat.Iso or StorageFormat.None => "raw",
        StorageFormat.Vhd => "vpc",
        StorageFormat.Ploop => "parallels",
        _ => format.ToString().ToLowerInvariant(),
    };

    private static JsonObject? Parsed(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or ArgumentException)
        {
            return null;
        }
    }
}
