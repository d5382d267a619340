using System.Globalization;
using System.Text;
using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Sets of small numbers in the notation of CPU lists: "0-3,^2,8".</summary>
public static class NumberSet
{
    public const int Limit = 16384;

    /// <summary>The canonical notation of a set; refuses what is not one.</summary>
    public static string Normalize(string text) => Format(Parse(text));

    public static SortedSet<uint> Parse(string text, int limit = Limit) =>
        TryParse(text, limit, out var set)
            ? set
            : throw new VirtException(ErrorCode.InvalidArg, ErrorDomain.None, $"Failed to parse bitmap '{text}'");

    public static bool TryParse(string text, int limit, out SortedSet<uint> set)
    {
        set = [];
        var span = text.AsSpan();
        if (span.Trim(' ').IsEmpty)
        {
            return false;
        }

        // A list may end with a comma.
        span = span.Trim(' ');
        span = span is [_, .., ','] ? span[..^1] : span;
        foreach (var range in span.Split(','))
        {
            if (!Apply(span[range].Trim(' '), limit, set))
            {
                return false;
            }
        }

        return true;
    }

    public static string Format(IEnumerable<uint> numbers)
    {
        var text = new StringBuilder();
        uint? first = null;
        uint last = 0;
        foreach (var number in numbers)
        {
            if (first is not null && number == last + 1)
            {
                last = number;
                continue;
            }

            AppendRange(text, first, last);
            first = last = number;
        }

        AppendRange(text, first, last);
        return text.ToString();
    }

    private static bool Apply(ReadOnlySpan<char> item, int limit, SortedSet<uint> set)
    {
        if (item.Length > 0 && item[0] == '^')
        {
            // Taking out what is not in is no mistake.
            return Number(item[1..], limit, out var excluded) && (set.Remove(excluded) || true);
        }

        var dash = item.IndexOf('-');
        if (dash < 0)
        {
            return Number(item, limit, out var single) && (set.Add(single) || true);
        }

        if (!Number(item[..dash], limit, out var from) || !Number(item[(dash + 1)..], limit, out var to) || from > to)
        {
            return false;
        }

        for (var number = from; number <= to; number++)
        {
            set.Add(number);
        }

        return true;
    }

    private static bool Number(ReadOnlySpan<char> text, int limit, out uint value) =>
        uint.TryParse(text.Trim(' '), NumberStyles.None, CultureInfo.InvariantCulture, out value) && value < limit;

    private static void AppendRange(StringBuilder text, uint? first, uint last)
    {
        if (first is not { } start)
        {
            return;
        }

        if (text.Length > 0)
        {
            text.Append(',');
        }

        text.Append(start);
        if (last != start)
        {
            text.Append('-').Append(last);
        }
    }
}
