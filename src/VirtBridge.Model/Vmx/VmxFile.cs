using System.Globalization;
using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>A VMware configuration file: named texts, the case of names does not count.</summary>
public sealed class VmxFile
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int MaxLength = 10 * 1024 * 1024;

    private readonly Dictionary<string, string> _entries = new(StringComparer.OrdinalIgnoreCase);

    private VmxFile()
    {
    }

    public static VmxFile Parse(string text)
    {
        if (text.Length > MaxLength)
        {
            throw Syntax(0, $"file is longer than {MaxLength} characters");
        }

        var file = new VmxFile();
        var number = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = raw.Trim();
            if (!line.IsEmpty && line[0] != '#')
            {
                file.Add(line, number);
            }
        }

        return file;
    }

    /// <summary>The text of an entry, null when there is none.</summary>
    public string? Text(string name) => _entries.GetValueOrDefault(name);

    public string RequiredText(string name) => Text(name) ?? throw VmxError.Internal($"Missing essential config entry '{name}'");

    public bool Flag(string name, bool otherwise) => Text(name) switch
    {
        null => otherwise,
        var text when text.Equals("true", StringComparison.OrdinalIgnoreCase) => true,
        var text when text.Equals("false", StringComparison.OrdinalIgnoreCase) => false,
        _ => throw VmxError.Internal($"Config entry '{name}' must represent a boolean value (true|false)"),
    };

    /// <summary>A number; "unlimited" is -1.</summary>
    public long Number(string name, long otherwise)
    {
        if (Text(name) is not { } text)
        {
            return otherwise;
        }

        if (text.Equals("unlimited", StringComparison.OrdinalIgnoreCase))
        {
            return -1;
        }

        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw VmxError.Internal($"Config entry '{name}' must represent an integer value");
    }

    /// <summary>An entry that tells which of two things a device is.</summary>
    public bool Says(string name, string value) => string.Equals(Text(name), value, StringComparison.OrdinalIgnoreCase);

    private void Add(ReadOnlySpan<char> line, int number)
    {
        var equals = line.IndexOf('=');
        if (equals <= 0)
        {
            throw Syntax(number, "expecting an assignment");
        }

        var name = line[..equals].TrimEnd();
        var value = line[(equals + 1)..].TrimStart();
        if (name.IsEmpty)
        {
            throw Syntax(number, "expecting a name");
        }

        if (!value.IsEmpty && value[0] == '"')
        {
            var end = value[1..].IndexOf('"');
            value = end >= 0 ? value[1..(end + 1)] : throw Syntax(number, "unterminated string");
        }

        _entries[name.ToString()] = value.ToString();
    }

    private static VirtException Syntax(int line, string what) => new(ErrorCode.ConfSyntax, ErrorDomain.Conf, $"memory conf:{line}: {what}");
}
