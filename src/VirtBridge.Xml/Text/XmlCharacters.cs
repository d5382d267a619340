using System.Buffers;

namespace VirtBridge.Xml;

internal static class XmlCharacters
{
    /// <summary>Up to here going through the characters is quicker than a search for a set of them.</summary>
    private const int ShortLength = 32;

    private static readonly SearchValues<char> AsciiName =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.");

    /// <summary>Control characters no document may hold.</summary>
    public static readonly SearchValues<char> Forbidden = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF");

    public static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_' || (c >= 0x80 && char.IsLetter(c));

    /// <summary>How many characters at the start of <paramref name="span"/> form a name without colon.</summary>
    public static int NameLength(ReadOnlySpan<char> span)
    {
        if (span.Length == 0 || !IsNameStart(span[0]))
        {
            return 0;
        }

        var length = span.IndexOfAnyExcept(AsciiName);
        length = length < 0 ? span.Length : length;
        while (length < span.Length && span[length] >= 0x80 && char.IsLetterOrDigit(span[length]))
        {
            length++;
            var more = span[length..].IndexOfAnyExcept(AsciiName);
            length += more < 0 ? span.Length - length : more;
        }

        return length;
    }

    public static bool IsAllowed(uint value) =>
        value is 0x9 or 0xA or 0xD or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or (>= 0x10000 and <= 0x10FFFF);

    /// <summary>What most names and values are: nothing in them is forbidden.</summary>
    public static bool IsShortAndPlain(ReadOnlySpan<char> span)
    {
        if (span.Length > ShortLength)
        {
            return false;
        }

        foreach (var c in span)
        {
            if (c is not ((>= ' ' and <= '~') or '\n'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>As <see cref="IsShortAndPlain"/>, and nothing of it has to be escaped.</summary>
    public static bool IsShortAndBare(ReadOnlySpan<char> span)
    {
        if (span.Length > ShortLength)
        {
            return false;
        }

        foreach (var c in span)
        {
            if (c is not (>= ' ' and <= '~') or '<' or '>' or '&' or '\'' or '"')
            {
                return false;
            }
        }

        return true;
    }
}
