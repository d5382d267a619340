namespace VirtBridge.Model;

/// <summary>A guest configuration in the making.</summary>
internal sealed class XenConfigText
{
    private readonly List<ConfEntry> _entries = [];

    public void Add(string name, string value) => Add(name, new ConfValue.Text(value));

    public void Add(string name, long value) => Add(name, new ConfValue.Integer(value));

    public void Add(string name, bool value) => Add(name, value ? 1 : 0);

    public void AddOptional(string name, string? value)
    {
        if (value is not null)
        {
            Add(name, value);
        }
    }

    public void AddList(string name, IEnumerable<string> values) => Add(name, List(values));

    /// <summary>A list, or nothing when it has no members.</summary>
    public void AddListIfAny(string name, IEnumerable<string> values)
    {
        var list = List(values);
        if (!list.Values.IsEmpty)
        {
            Add(name, list);
        }
    }

    public void AddLists(string name, IEnumerable<IEnumerable<string>> values) =>
        Add(name, new ConfValue.List(values.Select(value => (ConfValue)List(value)).ToValueArray()));

    public override string ToString() => new ConfFile(_entries).Format();

    private static ConfValue.List List(IEnumerable<string> values) =>
        new(values.Select(value => (ConfValue)new ConfValue.Text(value)).ToValueArray());

    private void Add(string name, ConfValue value) => _entries.Add(new ConfEntry(name, value, null));
}
