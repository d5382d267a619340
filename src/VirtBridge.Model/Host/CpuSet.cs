using System.Globalization;

namespace VirtBridge.Model;

/// <summary>Sets of numbers as the kernel writes them: "0-3,8,10-11".</summary>
public static class CpuSet
{
    private const int MaxId = 1 << 16;

    public static SortedSet<int> Parse(string? text)
    {
        var set = new SortedSet<int>();
        foreach (var part in text?.Trim().Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            var ends = part.Split('-');
            if (int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
                && int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var last) && last < MaxId)
            {
                for (var id = first; id <= last; id++)
                {
                    set.Add(id);
                }
            }
        }

        return set;
    }

    public static string Format(IEnumerable<int> ids)
    {
        var parts = new List<string>();
        int? first = null, last = null;
        foreach (var id in ids.Order())
        {
            if (last + 1 == id)
            {
                last = id;
                continue;
            }

            Flush();
            first = last = id;
        }

        Flush();
        return string.Join(',', parts);

        void Flush()
        {
            if (first is { } start && last is { } end)
            {
                parts.Add(start == end ? $"{start}" : $"{start}-{end}");
            }
        }
    }
}
