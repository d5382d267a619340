using System.Text;
using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Sets of processors: bits in bytes as clients send them, ranges in text as definitions hold them. Pure.</summary>
public static class CpuSets
{
    private const int MaxCpus = 2048 * 8;

    /// <summary>"0-3,5" from a bit map.</summary>
    public static string ToText(ReadOnlySpan<byte> map)
    {
        var text = new StringBuilder();
        var cpu = 0;
        var limit = map.Length * 8;
        while (cpu < limit)
        {
            if (!Has(map, cpu))
            {
                cpu++;
                continue;
            }

            var first = cpu;
            while (cpu + 1 < limit && Has(map, cpu + 1))
            {
                cpu++;
            }

            text.Append(text.Length > 0 ? "," : "").Append(first);
            if (cpu > first)
            {
                text.Append('-').Append(cpu);
            }

            cpu++;
        }

        return text.ToString();
    }

    /// <summary>The members of "0-3,^2,5"; refuses anything else.</summary>
    public static bool[] Parse(string text, ErrorDomain from)
    {
        var members = new bool[MaxCpus];
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var remove = part[0] == '^';
            var range = remove ? part[1..] : part;
            var dash = range.IndexOf('-');
            var first = Number(dash < 0 ? range : range[..dash], text, from);
            var last = dash < 0 ? first : Number(range[(dash + 1)..], text, from);
            for (var cpu = first; cpu <= last; cpu++)
            {
                members[cpu] = !remove;
            }
        }

        return members;
    }

    /// <summary>The bit map of a text, cut to <paramref name="bytes"/> bytes; every one of <paramref name="cpus"/> when there is no text.</summary>
    public static void Fill(Span<byte> map, string? text, int cpus, ErrorDomain from)
    {
        var members = text is null ? null : Parse(text, from);
        var limit = members is null ? cpus : members.Length;
        for (var cpu = 0; cpu < Math.Min(limit, map.Length * 8); cpu++)
        {
            if (members is null || members[cpu])
            {
                map[cpu / 8] |= (byte)(1 << (cpu % 8));
            }
        }
    }

    public static bool IsEmpty(ReadOnlySpan<byte> map) => map.IndexOfAnyExcept((byte)0) < 0;

    public static int? Highest(ReadOnlySpan<byte> map)
    {
        var last = map.LastIndexOfAnyExcept((byte)0);
        return last < 0 ? null : (last * 8) + 7 - (System.Numerics.BitOperations.LeadingZeroCount((uint)map[last]) - 24);
    }

    private static bool Has(ReadOnlySpan<byte> map, int cpu) => (map[cpu / 8] & (1 << (cpu % 8))) != 0;

    private static int Number(string digits, string whole, ErrorDomain from) =>
        int.TryParse(digits, out var number) && number is >= 0 and < MaxCpus
            ? number
            : throw Refuse.Argument(from, $"Failed to parse bitmap '{whole}'");
}
