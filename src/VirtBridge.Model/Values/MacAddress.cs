using System.Globalization;

namespace VirtBridge.Model;

/// <summary>A 48-bit hardware address.</summary>
public readonly record struct MacAddress(ulong Value)
{
    public const int Size = 6;

    /// <summary>The first byte's low bit: the address names a group of stations.</summary>
    public bool IsMulticast => (Value >> 40 & 1) != 0;

    public byte this[int index] => (byte)(Value >> (8 * (Size - 1 - index)));

    /// <summary>Six hexadecimal bytes between colons; one digit per byte is enough.</summary>
    public static bool TryParse(string? text, out MacAddress mac)
    {
        mac = default;
        var parts = text?.Split(':');
        if (parts is not { Length: Size })
        {
            return false;
        }

        ulong value = 0;
        foreach (var part in parts)
        {
            if (part.Length is 0 or > 2 || !byte.TryParse(part, NumberStyles.AllowHexSpecifier, null, out var b))
            {
                return false;
            }

            value = (value << 8) | b;
        }

        mac = new(value);
        return true;
    }

    public override string ToString() =>
        string.Create(null, $"{this[0]:x2}:{this[1]:x2}:{this[2]:x2}:{this[3]:x2}:{this[4]:x2}:{this[5]:x2}");
}
