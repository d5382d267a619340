using VirtBridge.Contract;

namespace VirtBridge.Xml;

/// <summary>Sizes with a unit. Everything is held in bytes; the caller divides when it keeps KiB.</summary>
public static class ScaledSize
{
    /// <summary>Reads the text of <paramref name="element"/> with its <c>unit</c> attribute.</summary>
    /// <param name="element">The element whose text is the number.</param>
    /// <param name="defaultScale">Bytes of one unit when no unit is given.</param>
    /// <param name="max">Largest acceptable number of bytes.</param>
    public static ulong ReadBytes(XmlElement element, ulong defaultScale, ulong max = ulong.MaxValue) =>
        Bytes(element.Text, element.Attribute("unit"), defaultScale, max, element.Name);

    /// <summary>Reads a child that has to be there when <paramref name="required"/>.</summary>
    public static ulong? ReadChild(XmlElement parent, string child, ulong defaultScale, ulong max = ulong.MaxValue) =>
        parent.Child(child) is { } element ? ReadBytes(element, defaultScale, max) : null;

    /// <summary>KiB, rounded up, as libvirt keeps memory sizes.</summary>
    public static ulong ReadKiB(XmlElement element)
    {
        var bytes = ReadBytes(element, 1024);
        return (bytes / 1024) + (bytes % 1024 == 0 ? 0UL : 1UL);
    }

    public static ulong Bytes(string text, string? unit, ulong defaultScale, ulong max, string what)
    {
        if (!NumberText.TryULong(text.Trim(), 10, out var number))
        {
            throw XmlValueError.Of($"Invalid value '{text}' for element or attribute '{what}'");
        }

        var scale = unit is null ? defaultScale : Scale(unit);
        if (number > max / scale)
        {
            throw new VirtException(ErrorCode.Overflow, ErrorDomain.None, $"value too large: {number}{unit}");
        }

        return number * scale;
    }

    /// <summary>Bytes of one <paramref name="unit"/>: b, bytes, KB (1000), k/KiB (1024) and so on up to E, in any case.</summary>
    public static ulong Scale(string unit)
    {
        if (unit.Length == 0 || unit.Equals("b", StringComparison.OrdinalIgnoreCase) || unit.StartsWith("byte", StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }

        var power = "kmgtpe".IndexOf((char)(unit[0] | 0x20), StringComparison.Ordinal) + 1;
        var rest = unit.AsSpan(1);
        var step = rest.Length == 0 || rest.Equals("iB", StringComparison.OrdinalIgnoreCase) ? 1024UL
            : rest.Equals("B", StringComparison.OrdinalIgnoreCase) ? 1000UL
            : 0UL;
        if (power == 0 || step == 0)
        {
            throw new VirtException(ErrorCode.InvalidArg, ErrorDomain.None, $"unknown suffix '{unit}'");
        }

        var scale = 1UL;
        for (; power > 0; power--)
        {
            scale *= step;
        }

        return scale;
    }
}
