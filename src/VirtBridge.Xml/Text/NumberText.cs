using System.Globalization;

namespace VirtBridge.Xml;

/// <summary>Numbers as C's strto* family reads them: leading blanks, optional sign, base prefixes where base is 0 or 16.</summary>
public static class NumberText
{
    public static bool TryInt(string text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out value);

    public static bool TryUInt(string text, out uint value)
    {
        var good = TryULong(text, 10, out var wide) && wide <= uint.MaxValue;
        value = good ? (uint)wide : 0;
        return good;
    }

    /// <summary><paramref name="numberBase"/> is 10, 16 or 0; 0 understands 0x, 0 (octal) and decimal.</summary>
    public static bool TryULong(string text, int numberBase, out ulong value)
    {
        var span = text.AsSpan().TrimStart();
        value = 0;
        if (span.Length > 0 && span[0] == '+')
        {
            span = span[1..];
        }

        if (numberBase != 10 && span.Length > 2 && span[0] == '0' && span[1] is 'x' or 'X')
        {
            return ulong.TryParse(span[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
        }

        if (numberBase == 16)
        {
            return ulong.TryParse(span, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
        }

        if (numberBase == 0 && span.Length > 1 && span[0] == '0')
        {
            return TryOctal(span[1..], out value);
        }

        return ulong.TryParse(span, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryOctal(ReadOnlySpan<char> digits, out ulong value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '7' || value >> 61 != 0)
            {
                return false;
            }

            value = (value << 3) | (uint)(digit - '0');
        }

        return true;
    }
}
