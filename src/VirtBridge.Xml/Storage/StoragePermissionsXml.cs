using System.Globalization;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>permissions</c> element of pools and volumes.</summary>
internal static class StoragePermissionsXml
{
    private const uint LargestMode = 0x1ff;

    public static StoragePermissions? Read(XmlElement? element) => element is null ? null : new()
    {
        Mode = element.ChildText("mode") is { } mode ? ReadMode(mode) : null,
        Owner = ReadId(element, "owner"),
        Group = ReadId(element, "group"),
        Label = element.ChildText("label"),
    };

    public static void Write(XmlText xml, StoragePermissions? permissions)
    {
        if (permissions is null or { IsEmpty: true })
        {
            return;
        }

        using var element = xml.Element("permissions");
        xml.OptionalTextElement("mode", permissions.Mode is { } mode ? "0" + Convert.ToString(mode, 8) : null);
        xml.OptionalTextElement("owner", permissions.Owner);
        xml.OptionalTextElement("group", permissions.Group);
        xml.OptionalTextElement("label", permissions.Label);
    }

    private static uint ReadMode(string text)
    {
        var mode = 0u;
        foreach (var digit in text)
        {
            mode = digit is >= '0' and <= '7' && mode <= LargestMode
                ? (mode << 3) | (uint)(digit - '0')
                : throw StorageRefusal.Error("malformed octal mode");
        }

        return text.Length > 0 && mode <= LargestMode ? mode : throw StorageRefusal.Error("malformed octal mode");
    }

    /// <summary>A number; -1 and its unsigned twin mean that nothing was said.</summary>
    private static uint? ReadId(XmlElement element, string name)
    {
        if (element.ChildText(name) is not { } text)
        {
            return null;
        }

        return long.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var id)
            && id is >= -1 and <= uint.MaxValue
            ? id is -1 or uint.MaxValue ? null : (uint)id
            : throw StorageRefusal.Error($"malformed {name} element");
    }
}
