namespace VirtBridge.Model;

/// <summary>A value of a configuration file: an integer, a string or a list of values.</summary>
public abstract record ConfValue
{
    private ConfValue()
    {
    }

    public sealed record Integer(long Value) : ConfValue;

    public sealed record Text(string Value) : ConfValue;

    public sealed record List(ValueArray<ConfValue> Values) : ConfValue;

    public sealed override string ToString() => this switch
    {
        Integer i => i.Value.ToString(),
        Text t when t.Value.Contains('"') && !t.Value.Contains('\'') => $"'{t.Value}'",
        Text t when t.Value.Contains('"') || t.Value.Contains('\n') => $"\"\"\"{t.Value}\"\"\"",
        Text t => $"\"{t.Value}\"",
        List l when l.Values.Count == 0 => "[  ]",
        List l => $"[ {string.Join(", ", l.Values)} ]",
        _ => "",
    };
}
