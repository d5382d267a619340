using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Turns members named "a.b.c" into nested objects, as QEMU writes and reads its options.</summary>
public static class JsonDeflattener
{
    public static JsonData.Object Deflatten(JsonData.Object data)
    {
        var root = new Node();
        foreach (var (name, value) in data.Members)
        {
            Put(root, name, name, value is JsonData.Object nested ? Deflatten(nested) : value);
        }

        return Build(root);
    }

    private static void Put(Node node, string name, string whole, JsonData value)
    {
        var dot = name.IndexOf('.');
        if (dot >= 0)
        {
            if (!node.TryGet(name[..dot], out var child))
            {
                node.Add(name[..dot], child = new Node());
            }

            if (child is not Node inner)
            {
                throw Clash(whole);
            }

            Put(inner, name[(dot + 1)..], whole, value);
            return;
        }

        if (value is not JsonData.Object members)
        {
            if (node.TryGet(name, out _))
            {
                throw Clash(whole);
            }

            node.Add(name, value);
            return;
        }

        if (!node.TryGet(name, out var existing))
        {
            node.Add(name, existing = new Node());
        }

        foreach (var (key, item) in members.Members)
        {
            Put(existing as Node ?? throw Clash(whole), key, whole, item);
        }
    }

    private static VirtException Clash(string name) =>
        new(ErrorCode.InvalidArg, ErrorDomain.None, $"can't deflatten colliding key '{name}'");

    private static JsonData.Object Build(Node node) => new(node.Items
        .Select(item => new KeyValuePair<string, JsonData>(item.Name, item.Value is Node child ? Build(child) : (JsonData)item.Value))
        .ToValueArray());

    private sealed class Node
    {
        public List<(string Name, object Value)> Items { get; } = [];

        public bool TryGet(string name, out object? value)
        {
            var index = Items.FindIndex(item => item.Name == name);
            value = index >= 0 ? Items[index].Value : null;
            return index >= 0;
        }

        public void Add(string name, object value) => Items.Add((name, value));
    }
}
