using System.Text;
using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>One line of a configuration file: a setting, a comment, or both. Blank lines are not kept.</summary>
public sealed record ConfEntry(string? Name, ConfValue? Value, string? Comment);

/// <summary>The syntax of libvirt's .conf files (and of xl/xm guest configurations): <c>name = value # comment</c>.</summary>
public sealed class ConfFile(IReadOnlyList<ConfEntry> entries)
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int MaxLength = 10 * 1024 * 1024;

    public IReadOnlyList<ConfEntry> Entries => entries;

    /// <summary>The value of the last setting of that name, null when there is none.</summary>
    public ConfValue? this[string name] => entries.LastOrDefault(e => e.Name == name)?.Value;

    public static ConfFile Parse(string text, string fileName)
    {
        if (text.Length > MaxLength)
        {
            throw new VirtException(ErrorCode.ConfSyntax, ErrorDomain.Conf, $"{fileName}: file is longer than {MaxLength} characters");
        }

        return new ConfFile(new ConfParser(text, fileName).Parse());
    }

    public string? GetText(string name, string fileName) => this[name] switch
    {
        null => null,
        ConfValue.Text t => t.Value,
        _ => throw WrongType(fileName, name, "string"),
    };

    public long? GetInteger(string name, string fileName) => this[name] switch
    {
        null => null,
        ConfValue.Integer i => i.Value,
        _ => throw WrongType(fileName, name, "integer"),
    };

    public bool? GetBool(string name, string fileName) => GetInteger(name, fileName) switch
    {
        null => null,
        0 => false,
        1 => true,
        _ => throw new VirtException(ErrorCode.ConfSyntax, ErrorDomain.Conf, $"{fileName}: value for '{name}' must be 0 or 1"),
    };

    /// <summary>A list of strings; a single string counts as a list of one.</summary>
    public IReadOnlyList<string>? GetTexts(string name, string fileName) => this[name] switch
    {
        null => null,
        ConfValue.Text t => [t.Value],
        ConfValue.List l => [.. l.Values.Select(v => v is ConfValue.Text t ? t.Value : throw WrongType(fileName, name, "string list"))],
        _ => throw WrongType(fileName, name, "string list"),
    };

    public string Format()
    {
        var text = new StringBuilder();
        foreach (var entry in entries)
        {
            if (entry.Name is not null)
            {
                text.Append(entry.Name).Append(" = ").Append(entry.Value);
            }

            if (entry.Comment is not null)
            {
                text.Append(entry.Name is null ? "#" : " #").Append(entry.Comment);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static VirtException WrongType(string fileName, string name, string type) =>
        new(ErrorCode.ConfSyntax, ErrorDomain.Conf, $"{fileName}: expected a {type} for '{name}' parameter");
}
