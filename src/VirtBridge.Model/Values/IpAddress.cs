using System.Globalization;
using System.Text;

namespace VirtBridge.Model;

/// <summary>An IPv4 or IPv6 address as a number; text forms are those of RFC 5952.</summary>
public readonly record struct IpAddress
{
    private IpAddress(bool isV6, UInt128 bits) => (IsV6, Bits) = (isV6, bits);

    public bool IsV6 { get; }

    public bool IsV4 => !IsV6;

    /// <summary>The address as a number, in the low 32 bits for IPv4.</summary>
    public UInt128 Bits { get; }

    public int Width => IsV6 ? 128 : 32;

    public string Family => IsV6 ? "ipv6" : "ipv4";

    public static IpAddress V4(uint bits) => new(false, bits);

    public static IpAddress V6(UInt128 bits) => new(true, bits);

    public bool IsAny => Bits == 0;

    /// <summary>127.0.0.0/8 or ::1.</summary>
    public bool IsLoopback => IsV6 ? Bits == 1 : Bits >> 24 == 127;

    /// <summary>10/8, 172.16/12, 192.168/16; fc00::/7 and fec0::/10 for IPv6.</summary>
    public bool IsPrivate => IsV6
        ? Bits >> 121 == 0x7e || Bits >> 118 == 0x3fb
        : Bits >> 24 == 10 || Bits >> 20 == 0xac1 || Bits >> 16 == 0xc0a8;

    public bool IsMulticast => IsV6 ? Bits >> 120 == 0xff : Bits >> 28 == 0xe;

    /// <summary>The mask with <paramref name="prefix"/> leading ones.</summary>
    public static IpAddress Mask(bool isV6, int prefix)
    {
        var width = isV6 ? 128 : 32;
        var all = isV6 ? UInt128.MaxValue : uint.MaxValue;
        return new(isV6, prefix == 0 ? 0 : (all << (width - prefix)) & all);
    }

    /// <summary>The network this address lies in.</summary>
    public IpAddress Network(int prefix) => new(IsV6, Bits & Mask(IsV6, prefix).Bits);

    /// <summary>The last address of the network.</summary>
    public IpAddress Broadcast(int prefix) =>
        new(IsV6, Network(prefix).Bits | (~Mask(IsV6, prefix).Bits & Mask(IsV6, Width).Bits));

    /// <summary>The number of leading ones, or -1 when a one follows a zero.</summary>
    public int PrefixLength
    {
        get
        {
            var width = Width;
            for (var prefix = 0; prefix <= width; prefix++)
            {
                if (Mask(IsV6, prefix).Bits == Bits)
                {
                    return prefix;
                }
            }

            return -1;
        }
    }

    public static bool TryParse(string? text, out IpAddress address)
    {
        address = default;
        if (string.IsNullOrEmpty(text) || text.Length > 64)
        {
            return false;
        }

        return text.Contains(':') ? TryParseV6(text, out address) : TryParseV4(text, out address);
    }

    private static bool TryParseV4(string text, out IpAddress address)
    {
        address = default;
        var parts = text.Split('.');
        if (parts.Length != 4)
        {
            return false;
        }

        uint bits = 0;
        foreach (var part in parts)
        {
            if (part.Length is 0 or > 3 || !byte.TryParse(part, NumberStyles.None, null, out var b))
            {
                return false;
            }

            bits = (bits << 8) | b;
        }

        address = V4(bits);
        return true;
    }

    private static bool TryParseV6(string text, out IpAddress address)
    {
        address = default;
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        var head = gap < 0 ? text : text[..gap];
        var tail = gap < 0 ? "" : text[(gap + 2)..];
        if (!TryGroups(head, gap < 0, out var front) || !TryGroups(tail, true, out var back)
            || front.Count + back.Count > (gap < 0 ? 8 : 7) || (gap < 0 && front.Count != 8))
        {
            return false;
        }

        UInt128 bits = 0;
        for (var i = 0; i < 8; i++)
        {
            var fromEnd = i - (8 - back.Count);
            ushort group = i < front.Count ? front[i] : fromEnd >= 0 ? back[fromEnd] : (ushort)0;
            bits = (bits << 16) | group;
        }

        address = V6(bits);
        return true;
    }

    private static bool TryGroups(string text, bool last, out List<ushort> groups)
    {
        groups = [];
        if (text.Length == 0)
        {
            return true;
        }

        var parts = text.Split(':');
        for (var i = 0; i < parts.Length; i++)
        {
            if (last && i == parts.Length - 1 && parts[i].Contains('.'))
            {
                if (!TryParseV4(parts[i], out var v4))
                {
                    return false;
                }

                groups.Add((ushort)(v4.Bits >> 16));
                groups.Add((ushort)(v4.Bits & 0xffff));
            }
            else if (parts[i].Length is > 0 and <= 4 && ushort.TryParse(parts[i], NumberStyles.AllowHexSpecifier, null, out var group))
            {
                groups.Add(group);
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private ushort Group(int index) => (ushort)(Bits >> (112 - (16 * index)));

    public override string ToString()
    {
        if (IsV4)
        {
            var b = (uint)Bits;
            return $"{b >> 24}.{b >> 16 & 255}.{b >> 8 & 255}.{b & 255}";
        }

        if (Bits >> 32 == 0xffff || (Bits >> 32 == 0 && Bits >> 16 != 0))
        {
            return (Bits >> 32 == 0 ? "::" : "::ffff:") + V4((uint)Bits);
        }

        return Compressed();
    }

    private string Compressed()
    {
        var (start, length) = LongestZeroRun();
        var text = new StringBuilder();
        for (var i = 0; i < 8; i++)
        {
            if (i == start)
            {
                text.Append("::");
                i += length - 1;
                continue;
            }

            if (text.Length > 0 && text[^1] != ':')
            {
                text.Append(':');
            }

            text.Append(Group(i).ToString("x", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    private (int Start, int Length) LongestZeroRun()
    {
        var best = (Start: -1, Length: 1);
        for (var i = 0; i < 8; i++)
        {
            var end = i;
            while (end < 8 && Group(end) == 0)
            {
                end++;
            }

            if (end - i > best.Length)
            {
                best = (i, end - i);
            }

            i = Math.Max(i, end);
        }

        return best;
    }
}
