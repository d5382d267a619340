using System.Globalization;

namespace VirtBridge.Model;

/// <summary>
/// The lines of an LXC container configuration: "key = value", keys may repeat and their order counts. Keys that got another
/// name in LXC 3 are found under either.
/// </summary>
internal sealed class LxcConfig
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int MaxLength = 10 * 1024 * 1024;

    private readonly List<KeyValuePair<string, string>> _lines = [];

    public IReadOnlyList<KeyValuePair<string, string>> Lines => _lines;

    public static LxcConfig Parse(string text)
    {
        if (text.Length > MaxLength)
        {
            throw LxcError.Internal($"configuration is longer than {MaxLength} characters");
        }

        var config = new LxcConfig();
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.Trim();
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            var equals = line.IndexOf('=');
            if (equals <= 0)
            {
                throw LxcError.Internal($"configuration line '{line}' is no assignment");
            }

            config._lines.Add(new(line[..equals].TrimEnd().ToString(), line[(equals + 1)..].TrimStart().ToString()));
        }

        return config;
    }

    /// <summary>The first value under any of the names, null when there is none.</summary>
    public string? Text(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var (key, value) in _lines)
            {
                if (key == name)
                {
                    return value;
                }
            }
        }

        return null;
    }

    public IEnumerable<string> All(params string[] names) => _lines.Where(line => names.Contains(line.Key)).Select(line => line.Value);

    public ulong? Number(string name) => Text(name) is not { } text ? null
        : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw LxcError.Internal($"failed to parse integer: '{text}'");

    public long? SignedNumber(string name) => Text(name) is not { } text ? null
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : throw LxcError.Internal($"failed to parse integer: '{text}'");

    /// <summary>A size with an optional unit, in bytes.</summary>
    public static ulong Size(string text)
    {
        var digits = text.AsSpan();
        while (digits.Length > 0 && !char.IsAsciiDigit(digits[^1]))
        {
            digits = digits[..^1];
        }

        var shift = text[digits.Length..].ToLowerInvariant() switch
        {
            "" or "b" => 0,
            "k" => 10,
            "m" => 20,
            "g" => 30,
            "t" => 40,
            "%" => throw LxcError.Internal("can't convert relative size: '" + text + "'"),
            _ => throw LxcError.Internal($"failed to convert size: '{text}'"),
        };
        return ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= ulong.MaxValue >> shift
            ? number << shift
            : throw LxcError.Internal($"failed to convert size: '{text}'");
    }
}
