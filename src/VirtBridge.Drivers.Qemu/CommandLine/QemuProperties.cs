using System.Globalization;
using System.Text;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>
/// The ordered properties of a device, object, block node or network backend. Written as JSON where QEMU reads JSON, and
/// as <c>name=value</c> options where it does not. A null value is not written.
/// </summary>
internal sealed class QemuProperties
{
    private static readonly object Nothing = new();

    private readonly List<KeyValuePair<string, object>> _items = [];
    private bool _bareFirst = true;

    /// <summary>A device that has to be there before this one.</summary>
    public QemuProperties? Companion { get; set; }

    /// <summary>A property's text, null when it has none.</summary>
    public string? Text(string name) => _items.Find(item => item.Key == name).Value as string;

    public QemuProperties Remove(string name)
    {
        _items.RemoveAll(item => item.Key == name);
        return this;
    }

    public bool IsEmpty => _items.Count == 0;

    public QemuProperties Add(string name, string? value) => Put(name, value);

    public QemuProperties Add(string name, long? value) => Put(name, value);

    public QemuProperties Add(string name, ulong? value) => Put(name, value);

    public QemuProperties Add(string name, bool? value) => Put(name, value);

    public QemuProperties Add(string name, QemuProperties? value) => Put(name, value is { IsEmpty: false } ? value : null);

    public QemuProperties Add(string name, IReadOnlyList<QemuProperties>? values) => Put(name, values is { Count: > 0 } ? values : null);

    /// <summary>A list of numbers; an empty one is not written.</summary>
    public QemuProperties AddNumbers(string name, IReadOnlyList<long>? values) => Put(name, values is { Count: > 0 } ? values : null);

    /// <summary>A list of words; an empty one is not written.</summary>
    public QemuProperties AddTexts(string name, IReadOnlyList<string>? values) => Put(name, values is { Count: > 0 } ? values : null);

    /// <summary>A member that says "nothing", where leaving it out would mean "find out".</summary>
    public QemuProperties AddNothing(string name, bool wanted) => Put(name, wanted ? Nothing : null);

    /// <summary>A truth QEMU spells <c>on</c> and <c>off</c>.</summary>
    public QemuProperties AddSwitch(string name, bool? value) => Put(name, value is { } on ? (on ? "on" : "off") : null);

    /// <summary>A text that is never the bare first option.</summary>
    public QemuProperties AddNamed(string name, string value)
    {
        _bareFirst = false;
        return Put(name, value);
    }

    public QemuProperties AddAll(QemuProperties other)
    {
        _items.AddRange(other._items);
        return this;
    }

    /// <summary>Compact JSON, as it stands on a command line.</summary>
    public string ToJson()
    {
        var text = new StringBuilder();
        WriteObject(text);
        return text.ToString();
    }

    /// <summary>Options; the value of the first is written without its name. Commas in values are doubled.</summary>
    public string ToOptions()
    {
        var text = new StringBuilder();
        WriteOptions(text, "", bareFirst: _bareFirst);
        return text.ToString();
    }

    public override string ToString() => ToJson();

    private QemuProperties Put(string name, object? value)
    {
        if (value is not null)
        {
            _items.Add(new(name, value));
        }

        return this;
    }

    private void WriteObject(StringBuilder text)
    {
        text.Append('{');
        var first = true;
        foreach (var (name, value) in _items)
        {
            text.Append(first ? "" : ",");
            first = false;
            WriteString(text, name);
            text.Append(':');
            WriteValue(text, value);
        }

        text.Append('}');
    }

    private static void WriteValue(StringBuilder text, object value)
    {
        switch (value)
        {
            case string words:
                WriteString(text, words);
                break;
            case bool truth:
                text.Append(truth ? "true" : "false");
                break;
            case QemuProperties inner:
                inner.WriteObject(text);
                break;
            case IReadOnlyList<QemuProperties> list:
                WriteList(text, list);
                break;
            case IReadOnlyList<string> texts:
                WriteTexts(text, texts);
                break;
            case IReadOnlyList<long> numbers:
                text.Append('[').AppendJoin(',', numbers).Append(']');
                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $"{(ReferenceEquals(value, Nothing) ? "null" : value)}");
                break;
        }
    }

    private static void WriteTexts(StringBuilder text, IReadOnlyList<string> texts)
    {
        text.Append('[');
        for (var i = 0; i < texts.Count; i++)
        {
            text.Append(i == 0 ? "" : ",");
            WriteString(text, texts[i]);
        }

        text.Append(']');
    }

    private static void WriteList(StringBuilder text, IReadOnlyList<QemuProperties> list)
    {
        text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            text.Append(i == 0 ? "" : ",");
            list[i].WriteObject(text);
        }

        text.Append(']');
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\t' => text.Append("\\t"),
                '\r' => text.Append("\\r"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }

    private void WriteOptions(StringBuilder text, string prefix, bool bareFirst)
    {
        foreach (var (name, value) in _items)
        {
            switch (value)
            {
                case IReadOnlyList<long> numbers:
                    for (var i = 0; i < numbers.Count; i++)
                    {
                        text.Append(CultureInfo.InvariantCulture, $",{prefix}{name}.{i}={numbers[i]}");
                    }

                    break;
                case IReadOnlyList<string> texts:
                    for (var i = 0; i < texts.Count; i++)
                    {
                        text.Append(CultureInfo.InvariantCulture, $",{prefix}{name}.{i}={QemuOptionText.Escape(texts[i])}");
                    }

                    break;
                case QemuProperties inner:
                    inner.WriteOptions(text, prefix + name + ".", bareFirst: false);
                    break;
                case IReadOnlyList<QemuProperties> list:
                    for (var i = 0; i < list.Count; i++)
                    {
                        list[i].WriteOptions(text, $"{prefix}{name}.{i}.", bareFirst: false);
                    }

                    break;
                default:
                    text.Append(text.Length == 0 ? "" : ",").Append(bareFirst && text.Length == 0 ? "" : prefix + name + "=").Append(OptionText(value));
                    break;
            }
        }
    }

    private static string OptionText(object value) => value switch
    {
        bool truth => truth ? "on" : "off",
        string words => QemuOptionText.Escape(words),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };
}

/// <summary>Text inside QEMU's <c>name=value,name=value</c> syntax.</summary>
internal static class QemuOptionText
{
    public static string Escape(string text) => text.Replace(",", ",,", StringComparison.Ordinal);
}
