using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>idmap</c> element.</summary>
internal static class IdMapXml
{
    public static IdMap Read(XmlElement element) => new(ReadEntries(element, "uid"), ReadEntries(element, "gid"));

    public static void Write(XmlText xml, IdMap map)
    {
        if (map.Users.IsEmpty && map.Groups.IsEmpty)
        {
            return;
        }

        using var element = xml.Element("idmap");
        WriteEntries(xml, "uid", map.Users);
        WriteEntries(xml, "gid", map.Groups);
    }

    private static ValueArray<IdMapEntry> ReadEntries(XmlElement element, string name)
    {
        var entries = element.Children(name).Read(entry =>
            new IdMapEntry(entry.RequiredUInt("start"), entry.RequiredUInt("target"), entry.RequiredUInt("count")));
        Array.Sort(entries, (left, right) => left.Start.CompareTo(right.Start));
        return ValueArray.Create<IdMapEntry>(entries);
    }

    private static void WriteEntries(XmlText xml, string name, ValueArray<IdMapEntry> entries)
    {
        foreach (var entry in entries)
        {
            using var element = xml.Element(name);
            xml.Attribute("start", entry.Start);
            xml.Attribute("target", entry.Target);
            xml.Attribute("count", entry.Count);
        }
    }
}
