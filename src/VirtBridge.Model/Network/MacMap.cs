namespace VirtBridge.Model;

/// <summary>Which MAC addresses the guests of a network have; read by the name service module.</summary>
public sealed record MacMap(ValueArray<MacMapEntry> Entries)
{
    public static readonly MacMap Empty = new(default(ValueArray<MacMapEntry>));

    public static MacMap Parse(string json)
    {
        var entries = new List<MacMapEntry>();
        foreach (var item in JsonParser.Parse(json) is JsonData.Array array ? array.Items : default)
        {
            if (item is JsonData.Object entry && entry.String("domain") is { } domain && entry["macs"] is JsonData.Array macs)
            {
                entries.Add(new(domain, macs.Items.OfType<JsonData.Text>().Select(mac => mac.Value).ToValueArray()));
            }
        }

        return new(entries.ToValueArray());
    }

    public ValueArray<string> LookUp(string domain)
    {
        var index = Entries.IndexOf(entry => entry.Domain == domain);
        return index < 0 ? default : Entries[index].Macs;
    }

    public MacMap Add(string domain, string mac)
    {
        var index = Entries.IndexOf(entry => entry.Domain == domain);
        return index < 0 ? new(Entries.Add(new(domain, [mac])))
            : Entries[index].Macs.Contains(mac) ? this
            : new(Entries.SetItem(index, Entries[index] with { Macs = Entries[index].Macs.Add(mac) }));
    }

    public MacMap Remove(string domain, string mac)
    {
        var index = Entries.IndexOf(entry => entry.Domain == domain);
        if (index < 0)
        {
            return this;
        }

        var left = Entries[index].Macs.Where(other => other != mac).ToValueArray();
        return new(left.IsEmpty ? Entries.RemoveAt(index) : Entries.SetItem(index, Entries[index] with { Macs = left }));
    }

    public string Format() => new JsonData.Array(Entries.Select(Item).ToValueArray()).ToCompactText();

    private static JsonData Item(MacMapEntry entry) => new JsonData.Object(
    [
        new("domain", new JsonData.Text(entry.Domain)),
        new("macs", new JsonData.Array(entry.Macs.Select(mac => (JsonData)new JsonData.Text(mac)).ToValueArray())),
    ]);
}

public sealed record MacMapEntry(string Domain, ValueArray<string> Macs);
