using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace VirtBridge.Contract;

/// <summary>A 16-byte identifier in the byte order of RFC 4122 text (unlike <see cref="Guid"/>, nothing is swapped).</summary>
public readonly record struct Uuid(ulong High, ulong Low)
{
    public const int Size = 16;

    public static Uuid Empty => default;

    public Uuid(ReadOnlySpan<byte> bytes)
        : this(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]))
    {
    }

    public void CopyTo(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt64BigEndian(destination, High);
        BinaryPrimitives.WriteUInt64BigEndian(destination[8..], Low);
    }

    public byte[] ToByteArray()
    {
        var bytes = new byte[Size];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>Reads 32 hexadecimal digits; dashes and blanks between pairs are ignored, as libvirt does.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Uuid uuid)
    {
        uuid = default;
        if (text is null)
        {
            return false;
        }

        UInt128 value = 0;
        var digits = 0;
        foreach (var c in text.AsSpan().Trim())
        {
            if (c is '-' or ' ' && digits % 2 == 0)
            {
                continue;
            }

            if (!char.IsAsciiHexDigit(c) || ++digits > 32)
            {
                return false;
            }

            value = (value << 4) | (uint)Convert.ToInt32(c.ToString(), 16);
        }

        uuid = new((ulong)(value >> 64), (ulong)value);
        return digits == 32;
    }

    /// <summary>The canonical 36-character lower-case text.</summary>
    public override string ToString()
    {
        var (high, low) = (High, Low);
        return $"{high >> 32:x8}-{(high >> 16) & 0xffff:x4}-{high & 0xffff:x4}-{low >> 48:x4}-{low & 0xffffffffffff:x12}";
    }
}
