using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>Reads the parts capabilities are made of; refusals name the device.</summary>
internal readonly struct NodeDeviceFields(XmlElement element, string device)
{
    public XmlElement Element => element;

    public string Device => device;

    public string Text(string name, string missing) =>
        element.ChildText(name) is { Length: > 0 } text ? text : throw XmlRefusal.Error($"{missing} for '{device}'");

    /// <summary>A number with an optional base prefix; <paramref name="what"/> completes "no ... supplied for".</summary>
    public uint Number(string name, string what) =>
        element.ChildText(name) is not { } text ? throw XmlRefusal.Error($"no {what} supplied for '{device}'") : Parse(text, what);

    public uint? OptionalNumber(string name, string what) =>
        element.ChildText(name) is { } text ? Parse(text, what) : null;

    public ulong? OptionalLong(string name, string what) =>
        element.ChildText(name) is not { } text ? null
        : NumberText.TryULong(text, 0, out var value) ? value
        : throw XmlRefusal.Error($"invalid {what} supplied for '{device}'");

    public NodeDeviceId Id(string name, string what)
    {
        var child = element.Child(name);
        var id = child?.Attribute("id") ?? throw XmlRefusal.Error($"no {what} supplied for '{device}'");
        var text = child.Text;
        return new(Parse(id, what), text.Length > 0 ? text : null);
    }

    public XmlElement? Capability(string type)
    {
        foreach (var child in element.Children("capability"))
        {
            if (child.Attribute("type") == type)
            {
                return child;
            }
        }

        return null;
    }

    public ValueArray<MdevType> MdevTypes()
    {
        if (Capability("mdev_types") is not { } types)
        {
            return default;
        }

        var name = device;
        return ValueArray.Create<MdevType>(types.Children("type").Read(type => new MdevType(
            type.Attribute("id") ?? throw XmlRefusal.Error("missing 'id' attribute for mediated device's <type> element"),
            type.ChildText("name"),
            type.ChildText("deviceAPI") ?? throw XmlRefusal.Error("missing device API for mediated device type"),
            new NodeDeviceFields(type, name).Number("availableInstances", "number of available instances"))));
    }

    private uint Parse(string text, string what) =>
        NumberText.TryULong(text, 0, out var value) && value <= uint.MaxValue
            ? (uint)value
            : throw XmlRefusal.Error($"invalid {what} supplied for '{device}'");
}
