using System.Globalization;

namespace VirtBridge.Model;

/// <summary>The settings of a guest configuration, by name and type.</summary>
internal sealed class XenConfig(ConfFile file)
{
    private readonly Dictionary<string, ConfValue> _values = Index(file);

    public static XenConfig Parse(string text) => new(ConfFile.Parse(text, "memory conf"));

    public bool Has(string name) => _values.ContainsKey(name);

    public string? Text(string name) => _values.GetValueOrDefault(name) switch
    {
        null => null,
        ConfValue.Text text => text.Value,
        _ => throw XenError.Internal($"config value {name} was malformed"),
    };

    /// <summary>A text, null when it is empty or absent.</summary>
    public string? FilledText(string name) => Text(name) is { Length: > 0 } text ? text : null;

    public string RequiredText(string name) =>
        FilledText(name) ?? throw XenError.Internal($"config value {name} was missing");

    /// <summary>A number; texts that are numbers count.</summary>
    public long? Number(string name) => _values.GetValueOrDefault(name) switch
    {
        null => null,
        ConfValue.Integer number => number.Value,
        ConfValue.Text text when long.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw XenError.Internal($"config value {name} was malformed"),
    };

    /// <summary>A number that is not negative, within <paramref name="most"/>.</summary>
    public ulong Size(string name, ulong otherwise, ulong most = uint.MaxValue)
    {
        var number = Number(name);
        return number is null ? otherwise
            : number >= 0 && (ulong)number <= most ? (ulong)number
            : throw XenError.Internal($"config value {name} was malformed");
    }

    public bool? Flag(string name) => _values.GetValueOrDefault(name) switch
    {
        null => null,
        ConfValue.Integer number => number.Value != 0,
        ConfValue.Text text => text.Value == "1",
        _ => throw XenError.Internal($"config value {name} was malformed"),
    };

    /// <summary>A list of texts; a text alone is a list of one.</summary>
    public IReadOnlyList<string> Texts(string name) => _values.GetValueOrDefault(name) switch
    {
        null => [],
        ConfValue.Text text => [text.Value],
        ConfValue.List list => [.. list.Values.Select(value => value is ConfValue.Text text ? text.Value : throw XenError.Internal($"config value {name} was malformed"))],
        _ => throw XenError.Internal($"config value {name} was malformed"),
    };

    public bool IsList(string name) => _values.GetValueOrDefault(name) is ConfValue.List;

    /// <summary>A list of lists of texts.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Lists(string name) => _values.GetValueOrDefault(name) switch
    {
        null => [],
        ConfValue.List list => [.. list.Values.Select(value => value is ConfValue.List inner
            ? (IReadOnlyList<string>)[.. inner.Values.Select(item => item is ConfValue.Text text ? text.Value : throw XenError.Internal($"config value {name} was malformed"))]
            : throw XenError.Internal($"config value {name} was malformed"))],
        _ => throw XenError.Internal($"config value {name} was malformed"),
    };

    private static Dictionary<string, ConfValue> Index(ConfFile file)
    {
        var values = new Dictionary<string, ConfValue>(StringComparer.Ordinal);
        foreach (var entry in file.Entries)
        {
            if (entry is { Name: { } name, Value: { } value })
            {
                values[name] = value;
            }
        }

        return values;
    }
}
