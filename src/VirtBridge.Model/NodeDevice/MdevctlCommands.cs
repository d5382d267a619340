using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>A call of mdevctl and what it reads from standard input.</summary>
public sealed record MdevctlCall(IReadOnlyList<string> Argv, string? Input = null);

/// <summary>Plans the calls that manage mediated devices, and reads its lists.</summary>
public static class MdevctlCommands
{
    private const string Tool = "mdevctl";

    public static MdevctlCall Create(NodeDeviceDef device, Func<string, string?> parentAddress) => WithDefinition("start", device, parentAddress);

    public static MdevctlCall Define(NodeDeviceDef device, Func<string, string?> parentAddress) => WithDefinition("define", device, parentAddress);

    public static MdevctlCall Modify(NodeDeviceDef device, bool defined, bool live, Func<string, string?> parentAddress)
    {
        var call = WithDefinition("modify", device, parentAddress);
        return call with { Argv = [.. call.Argv, .. defined ? (string[])["--defined"] : [], .. live ? (string[])["--live"] : []] };
    }

    public static MdevctlCall Start(NodeDeviceDef device) => new([Tool, "start", $"--uuid={Identity(device)}"]);

    public static MdevctlCall Stop(NodeDeviceDef device) => new([Tool, "stop", $"--uuid={Identity(device)}"]);

    public static MdevctlCall Undefine(NodeDeviceDef device) => new([Tool, "undefine", $"--uuid={Identity(device)}"]);

    public static MdevctlCall Autostart(NodeDeviceDef device, bool on) =>
        new([Tool, "modify", "--uuid", Identity(device), on ? "--auto" : "--manual"]);

    public static MdevctlCall List(bool defined) => new([Tool, "list", "--dumpjson", .. defined ? (string[])["--defined"] : []]);

    /// <summary>The devices of a list; <paramref name="parentName"/> finds the node device at an address.</summary>
    public static IReadOnlyList<NodeDeviceDef> ParseList(string json, Func<string, string?> parentName)
    {
        var devices = new List<NodeDeviceDef>();
        foreach (var parents in (JsonParser.Parse(json) as JsonData.Array ?? throw Broken("array")).Items)
        {
            foreach (var (address, children) in (parents as JsonData.Object ?? throw Broken("object")).Members)
            {
                foreach (var child in (children as JsonData.Array ?? throw Broken("array")).Items.OfType<JsonData.Object>())
                {
                    devices.AddRange(child.Members.Select(device => ParseDevice(device.Key, device.Value, address, parentName)));
                }
            }
        }

        return devices;
    }

    private static VirtException Broken(string expected) =>
        new(ErrorCode.InternalError, ErrorDomain.Nodedev, $"mdevctl JSON response contains no {expected}");

    private static NodeDeviceDef ParseDevice(string uuid, JsonData data, string address, Func<string, string?> parentName)
    {
        var properties = data as JsonData.Object ?? throw Broken("object");
        var attributes = properties["attrs"] is JsonData.Array list
            ? list.Items.OfType<JsonData.Object>().SelectMany(item => item.Members)
                .Select(member => new MdevAttribute(member.Key, member.Value is JsonData.Text text ? text.Value : member.Value.ToCompactText()))
                .ToValueArray()
            : default;
        return new()
        {
            Name = $"mdev_{Flat(uuid)}_{Flat(address)}",
            Parent = parentName(address) ?? "computer",
            Capabilities =
            [
                new NodeDeviceCapability.Mdev
                {
                    Type = properties.String("mdev_type") ?? throw Broken("mdev_type"),
                    Uuid = Uuid.TryParse(uuid, out var parsed) ? parsed : throw Broken("uuid"),
                    ParentAddress = address,
                    Attributes = attributes,
                },
            ],
        };
    }

    private static string Flat(string text) => new([.. text.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_')]);

    private static NodeDeviceCapability.Mdev Capability(NodeDeviceDef device) =>
        device.Capabilities.OfType<NodeDeviceCapability.Mdev>().FirstOrDefault()
        ?? throw new VirtException(ErrorCode.InternalError, ErrorDomain.Nodedev, $"device '{device.Name}' is not a mediated device");

    private static string Identity(NodeDeviceDef device) => Capability(device).Uuid?.ToString()
        ?? throw new VirtException(ErrorCode.InternalError, ErrorDomain.Nodedev, $"mediated device '{device.Name}' has no UUID");

    private static MdevctlCall WithDefinition(string verb, NodeDeviceDef device, Func<string, string?> parentAddress)
    {
        var mdev = Capability(device);
        var parent = (device.Parent is { } name ? parentAddress(name) : null)
            ?? throw new VirtException(ErrorCode.NoNodeDevice, ErrorDomain.Nodedev, $"unable to find parent device '{device.Parent}'");
        return new(
            [Tool, verb, $"--parent={parent}", "--jsonfile=/dev/stdin", .. mdev.Uuid is { } uuid ? (string[])[$"--uuid={uuid}"] : []],
            Definition(mdev));
    }

    private static string Definition(NodeDeviceCapability.Mdev mdev)
    {
        var members = new List<KeyValuePair<string, JsonData>>
        {
            new("mdev_type", new JsonData.Text(mdev.Type)),
            new("start", new JsonData.Text("manual")),
        };
        if (!mdev.Attributes.IsEmpty)
        {
            members.Add(new("attrs", new JsonData.Array(mdev.Attributes
                .Select(attribute => (JsonData)new JsonData.Object([new(attribute.Name, new JsonData.Text(attribute.Value))])).ToValueArray())));
        }

        return new JsonData.Object(members.ToValueArray()).ToCompactText();
    }
}
