using System.Globalization;
using System.Text;

namespace VirtBridge.Xml.Tests.Hostile;

/// <summary>Breaks texts in ways that are the same for the same number.</summary>
public sealed class Mutator(IReadOnlyList<string> examples, int seed)
{
    private const int LongestText = 64 * 1024;

    private static readonly string[] Tokens =
    [
        "<", ">", "/>", "</", "&", "&amp;", "&#0;", "&#x10FFFF;", "&lt", "]]>", "<![CDATA[", "<!--", "-->", "<?pi?>", "'", "\"", "=", " ", "\n", "\0", "\u0001",
        "\uFFFF", "\uD800", "\u00E9", "xmlns='x'", "<x:y/>", ",", ":", ";", "/", "\\", "|", "|7", "%s", "%n", "[", "]", "(null)", "yes", "no", "on", "off", "none", "default",
    ];

    private static readonly string[] Numbers =
    [
        "-1", "0", "1", "-0", "+1", "00", "0x", "0x0", "0xffffffff", "127", "128", "255", "256", "32767", "32768", "65535", "65536", "2147483647", "2147483648",
        "-2147483648", "-2147483649", "4294967295", "4294967296", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551615",
        "18446744073709551616", "340282366920938463463374607431768211456", "1e9", "1.5", "0.0", " 1", "1 ", "1,1", "0-4294967295", "0-16383", "^0", "NaN",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The next broken text.</summary>
    public string Next()
    {
        var text = new StringBuilder(Any(examples));
        for (var breaks = 1 + _random.Next(4); breaks > 0; breaks--)
        {
            Break(text);
            if (text.Length > LongestText)
            {
                text.Length = LongestText;
            }
        }

        return text.ToString();
    }

    private void Break(StringBuilder text)
    {
        if (text.Length == 0)
        {
            text.Append(Any(Tokens));
            return;
        }

        var at = _random.Next(text.Length);
        var length = Math.Min(1 + _random.Next(_random.Next(2) == 0 ? 4 : 60), text.Length - at);
        switch (_random.Next(10))
        {
            case 0:
                text[at] = (char)_random.Next(1, 300);
                break;
            case 1:
                text.Remove(at, length);
                break;
            case 2:
                text.Insert(at, Any(Tokens));
                break;
            case 3:
                text.Insert(at, text.ToString(at, length));
                break;
            case 4:
                ReplaceNumber(text, at);
                break;
            case 5:
                ReplaceQuoted(text, at);
                break;
            case 6:
                Repeat(text, at);
                break;
            case 7:
                Splice(text, at);
                break;
            case 8:
                text.Length = at;
                break;
            default:
                text.Insert(at, new string(Any(Tokens)[0], _random.Next(300)));
                break;
        }
    }

    private void ReplaceNumber(StringBuilder text, int at)
    {
        var whole = text.ToString();
        var start = whole.AsSpan(at).IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return;
        }

        start += at;
        var end = start;
        while (end < whole.Length && char.IsAsciiDigit(whole[end]))
        {
            end++;
        }

        var number = _random.Next(4) == 0 && int.TryParse(whole.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? (value + _random.Next(-2, 3)).ToString(CultureInfo.InvariantCulture)
            : Any(Numbers);
        text.Remove(start, end - start).Insert(start, number);
    }

    /// <summary>A value between quotes becomes empty, a number, a word or a value of another text.</summary>
    private void ReplaceQuoted(StringBuilder text, int at)
    {
        if (Quoted(text.ToString(), at) is not { } place)
        {
            return;
        }

        var other = Any(examples);
        var value = _random.Next(4) switch
        {
            0 => "",
            1 => Any(Numbers),
            2 => Any(Tokens),
            _ when other.Length > 0 && Quoted(other, _random.Next(other.Length)) is { } theirs => other[theirs],
            _ => "x",
        };
        text.Remove(place.Start.Value, place.End.Value - place.Start.Value).Insert(place.Start.Value, value);
    }

    private static Range? Quoted(string text, int at)
    {
        var start = text.AsSpan(at).IndexOfAny('\'', '"');
        if (start < 0)
        {
            return null;
        }

        start += at + 1;
        var end = text.IndexOf(text[start - 1], start);
        return end < 0 ? null : start..end;
    }

    /// <summary>A line or an element many times.</summary>
    private void Repeat(StringBuilder text, int at)
    {
        var whole = text.ToString();
        var start = whole.LastIndexOf('\n', at) + 1;
        var end = whole.IndexOf('\n', at);
        var line = whole[start..(end < 0 ? whole.Length : end + 1)];
        text.Insert(start, string.Concat(Enumerable.Repeat(line, 1 + _random.Next(40))));
    }

    private void Splice(StringBuilder text, int at)
    {
        var other = Any(examples);
        if (other.Length > 0)
        {
            var start = _random.Next(other.Length);
            text.Insert(at, other.AsSpan(start, Math.Min(_random.Next(200), other.Length - start)));
        }
    }

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
