using VirtBridge.Contract;
using System.Globalization;

namespace VirtBridge.Xml;

/// <summary>Typed reading of attributes. Absent is null or the fallback; wrong is an error that names attribute and element.</summary>
public static class XmlValues
{
    public static int? Int(this XmlElement element, string name) =>
        element.Attribute(name) is not { } text ? null
        : NumberText.TryInt(text, out var value) ? value
        : throw XmlValueError.NotANumber(element, name, text, signed: true);

    public static uint? UInt(this XmlElement element, string name, int numberBase = 10) =>
        element.Attribute(name) is not { } text ? null
        : NumberText.TryULong(text, numberBase, out var value) && value <= uint.MaxValue ? (uint)value
        : throw XmlValueError.NotANumber(element, name, text, signed: false);

    public static ulong? ULong(this XmlElement element, string name, int numberBase = 10) =>
        element.Attribute(name) is not { } text ? null
        : NumberText.TryULong(text, numberBase, out var value) ? value
        : throw XmlValueError.NotANumber(element, name, text, signed: false);

    public static long? Long(this XmlElement element, string name) =>
        element.Attribute(name) is not { } text ? null
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value
        : throw XmlValueError.NotANumber(element, name, text, signed: true);

    public static int RequiredInt(this XmlElement element, string name) =>
        element.Int(name) ?? throw XmlValueError.MissingAttribute(element, name);

    public static uint RequiredUInt(this XmlElement element, string name) =>
        element.UInt(name) ?? throw XmlValueError.MissingAttribute(element, name);

    public static ulong RequiredULong(this XmlElement element, string name) =>
        element.ULong(name) ?? throw XmlValueError.MissingAttribute(element, name);

    public static uint? NonZeroUInt(this XmlElement element, string name) =>
        element.UInt(name) is 0 ? throw XmlValueError.Zero(element, name) : element.UInt(name);

    public static ulong? NonZeroULong(this XmlElement element, string name) =>
        element.ULong(name) is 0 ? throw XmlValueError.Zero(element, name) : element.ULong(name);

    public static bool? YesNo(this XmlElement element, string name) => Switch(element, name, "yes", "no");

    public static bool? OnOff(this XmlElement element, string name) => Switch(element, name, "on", "off");

    /// <summary>An enumeration by the names libvirt gives its values.</summary>
    public static T? Enum<T>(this XmlElement element, string name, XmlNames<T> names)
        where T : struct, Enum =>
        element.Attribute(name) is not { } text ? null
        : names.TryParse(text, out var value) ? value
        : throw XmlValueError.InvalidValue(element, name, text);

    public static T RequiredEnum<T>(this XmlElement element, string name, XmlNames<T> names)
        where T : struct, Enum =>
        element.Enum(name, names) ?? throw XmlValueError.MissingAttribute(element, name);

    /// <summary>A UUID in any of the spellings libvirt reads: with or without hyphens, surrounded by blanks.</summary>
    public static Uuid? Uuid(this XmlElement element, string name) =>
        element.Attribute(name) is not { } text ? null
        : Contract.Uuid.TryParse(text, out var value) ? value
        : throw XmlValueError.InvalidValue(element, name, text);

    private static bool? Switch(XmlElement element, string name, string yes, string no)
    {
        var text = element.Attribute(name);
        return text is null ? null
            : text == yes ? true
            : text == no ? false
            : throw XmlValueError.InvalidValue(element, name, text);
    }
}
