using System.Globalization;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>Reads the values of filter fields into their canonical forms.</summary>
internal static class NWFilterValueText
{
    private const int LongestRemark = 256;
    private const int LongestSetName = 31;
    private const int MostSetFlags = 6;
    private const uint LargestIterator = 1000;

    private static readonly string[] StateNames = ["NEW", "ESTABLISHED", "RELATED", "INVALID"];
    private static readonly string[] TcpFlagNames = ["FIN", "SYN", "RST", "PSH", "ACK", "URG"];

    /// <summary>The value, or null when the field cannot have it.</summary>
    public static NWFilterValue? Parse(NWFilterFieldKind kind, string text) =>
        text.StartsWith('$') && kind is not (NWFilterFieldKind.Remark or NWFilterFieldKind.Flag or NWFilterFieldKind.States or NWFilterFieldKind.TcpFlags)
            ? ParseVariable(text)
            : kind switch
            {
                NWFilterFieldKind.Mac => MacAddress.TryParse(text, out var mac) ? Text(mac.ToString()) : null,
                NWFilterFieldKind.MacMask => MacAddress.TryParse(text, out var mask) && IsMask(mask) ? Text(mask.ToString()) : null,
                NWFilterFieldKind.Ipv4 => IpAddress.TryParse(text, out var v4) && v4.IsV4 ? Text(v4.ToString()) : null,
                NWFilterFieldKind.Ipv6 => IpAddress.TryParse(text, out var v6) && v6.IsV6 ? Text(v6.ToString()) : null,
                NWFilterFieldKind.Ipv4Mask => ParseMask(text, false),
                NWFilterFieldKind.Ipv6Mask => ParseMask(text, true),
                NWFilterFieldKind.Byte => ParseNumber(text, byte.MaxValue),
                NWFilterFieldKind.Word => ParseNumber(text, ushort.MaxValue),
                NWFilterFieldKind.Long => ParseNumber(text, uint.MaxValue),
                NWFilterFieldKind.Dscp => ParseNumber(text, 63),
                NWFilterFieldKind.VlanId => ParseNumber(text, 4095),
                NWFilterFieldKind.EtherType => ParseNamed(kind, text, 0x600, ushort.MaxValue),
                NWFilterFieldKind.ArpOpcode => ParseNamed(kind, text, 0, ushort.MaxValue),
                NWFilterFieldKind.IpProtocol => ParseNamed(kind, text, 0, byte.MaxValue),
                NWFilterFieldKind.Flag => Text(text is "true" or "yes" or "1" ? "true" : "false"),
                NWFilterFieldKind.States => ParseStates(text),
                NWFilterFieldKind.TcpFlags => ParseTcpFlags(text),
                NWFilterFieldKind.SetName => IsSetName(text) ? Text(text) : null,
                NWFilterFieldKind.SetFlags => ParseSetFlags(text),
                _ => Text(text.Length > LongestRemark ? text[..LongestRemark] : text),
            };

    /// <summary>How a value is written in a definition: known numbers by name.</summary>
    public static string Format(NWFilterFieldKind kind, NWFilterValue value) =>
        value is NWFilterValue.Number number
            ? NWFilterNumbers.Name(kind, number.Value)
                ?? (kind == NWFilterFieldKind.ArpOpcode ? number.Value.ToString(CultureInfo.InvariantCulture) : number.ToString())
            : value.ToString()!;

    private static NWFilterValue.Text Text(string value) => new(value);

    private static NWFilterValue.Variable? ParseVariable(string text)
    {
        var end = 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        var name = text[1..end];
        var rest = text.AsSpan(end);
        if (rest.Length == 0)
        {
            return new(name, 0, false);
        }

        if (rest[0] != '[' || rest.IndexOf(']') is not (> 0 and var close))
        {
            return null;
        }

        var index = rest[1..close].Trim(' ');
        var iterator = index.StartsWith("@");
        return uint.TryParse(iterator ? index[1..].TrimStart(' ') : index, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && (!iterator || number <= LargestIterator)
            ? new(name, number, !iterator)
            : null;
    }

    private static bool IsMask(MacAddress mask)
    {
        var inverted = ~mask.Value & 0xffffffffffff;
        return (inverted & (inverted + 1)) == 0;
    }

    private static NWFilterValue.Text? ParseMask(string text, bool v6)
    {
        if (uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var bits))
        {
            return bits <= (v6 ? 128u : 32u) ? Text($"{bits}") : null;
        }

        return IpAddress.TryParse(text, out var mask) && mask.IsV6 == v6 && mask.PrefixLength is >= 0 and var prefix
            ? Text($"{prefix}")
            : null;
    }

    private static NWFilterValue.Number? ParseNumber(string text, uint max)
    {
        var hex = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        return NumberText.TryULong(text, hex ? 16 : 10, out var value) && value <= max && !text.Contains('-')
            ? new((uint)value, hex)
            : null;
    }

    private static NWFilterValue.Number? ParseNamed(NWFilterFieldKind kind, string text, uint min, uint max) =>
        NWFilterNumbers.Number(kind, text) is { } known ? new(known, kind == NWFilterFieldKind.EtherType)
        : ParseNumber(text, max) is { } number && number.Value >= min ? number
        : null;

    private static NWFilterValue.Text? ParseStates(string text)
    {
        if (text is "NONE" or "")
        {
            return Text(text);
        }

        var states = text.ToUpperInvariant().Split(',');
        return Array.TrueForAll(states, state => Array.IndexOf(StateNames, state) >= 0)
            ? Text(string.Join(',', StateNames.Where(states.Contains)))
            : null;
    }

    private static NWFilterValue.Text? ParseTcpFlags(string text)
    {
        var halves = text.ToUpperInvariant().Split('/');
        return halves.Length == 2 && TcpFlagList(halves[0]) is { } mask && TcpFlagList(halves[1]) is { } flags
            ? Text($"{mask}/{flags}")
            : null;
    }

    private static string? TcpFlagList(string text)
    {
        if (text is "ALL" or "NONE")
        {
            return text;
        }

        var flags = text.Split(',');
        if (!Array.TrueForAll(flags, flag => Array.IndexOf(TcpFlagNames, flag) >= 0))
        {
            return null;
        }

        var known = TcpFlagNames.Where(flags.Contains).ToArray();
        return known.Length == TcpFlagNames.Length ? "ALL" : string.Join(',', known);
    }

    private static bool IsSetName(string text) =>
        text.Length is > 0 and <= LongestSetName && text.All(c => char.IsAsciiLetterOrDigit(c) || "_.:-+ ".Contains(c));

    private static NWFilterValue.Text? ParseSetFlags(string text)
    {
        var flags = text.ToLowerInvariant().Split(',');
        return flags.Length <= MostSetFlags && Array.TrueForAll(flags, flag => flag is "src" or "dst")
            ? Text(string.Join(',', flags))
            : null;
    }
}
