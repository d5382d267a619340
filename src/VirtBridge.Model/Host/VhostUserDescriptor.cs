using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>A program that serves a vhost-user device, as its packager described it.</summary>
public sealed record VhostUserDescriptor(string Type, string Binary, ValueArray<string> Features)
{
    private static readonly string[] Types = ["9p", "balloon", "block", "console", "crypto", "fs", "gpu", "input", "net", "rng", "rpmb", "scsi", "vsock"];

    public static VhostUserDescriptor Parse(string json, string path)
    {
        var root = JsonParser.Parse(json) as JsonData.Object ?? throw Refuse($"failed to parse vhost-user descriptor '{path}'");
        var type = root.String("type") ?? throw Refuse($"failed to get type from '{path}'");
        if (Array.IndexOf(Types, type) < 0)
        {
            throw Refuse($"unknown vhost-user type: '{type}'");
        }

        var features = root["features"] is JsonData.Array array
            ? array.Items.OfType<JsonData.Text>().Select(text => text.Value).ToValueArray()
            : default;
        return new(type, root.String("binary") ?? throw Refuse($"failed to get binary from '{path}'"), features);
    }

    public string Format()
    {
        List<KeyValuePair<string, JsonData>> members = [new("type", new JsonData.Text(Type)), new("binary", new JsonData.Text(Binary))];
        if (!Features.IsEmpty)
        {
            members.Add(new("features", new JsonData.Array(Features.Select(text => (JsonData)new JsonData.Text(text)).ToValueArray())));
        }

        return new JsonData.Object(members.ToValueArray()).ToCompactText();
    }

    private static VirtException Refuse(string detail) => new(ErrorCode.InternalError, ErrorDomain.Qemu, detail);
}
