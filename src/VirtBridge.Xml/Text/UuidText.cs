namespace VirtBridge.Xml;

/// <summary>UUIDs as libvirt reads them (hyphens anywhere between bytes, blanks around) and writes them (8-4-4-4-12, lower case).</summary>
public static class UuidText
{
    public static bool TryParse(string text, out Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        var filled = 0;
        var span = text.AsSpan().Trim();
        var position = 0;
        while (position < span.Length && filled < 16)
        {
            if (span[position] == '-')
            {
                position++;
                continue;
            }

            if (position + 1 >= span.Length || !char.IsAsciiHexDigit(span[position]) || !char.IsAsciiHexDigit(span[position + 1]))
            {
                break;
            }

            bytes[filled++] = (byte)((Nibble(span[position]) << 4) | Nibble(span[position + 1]));
            position += 2;
        }

        var good = filled == 16 && position == span.Length;
        value = good ? new Guid(bytes, bigEndian: true) : Guid.Empty;
        return good;
    }

    public static string Format(Guid value) => value.ToString("D");

    private static int Nibble(char digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
