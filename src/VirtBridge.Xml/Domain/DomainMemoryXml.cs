using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>memory</c>, <c>currentMemory</c> and <c>maxMemory</c> elements.</summary>
internal static class DomainMemoryXml
{
    public static MemoryTotals Read(XmlElement root)
    {
        var memory = root.Child("memory");
        var current = root.Child("currentMemory");
        var max = root.Child("maxMemory");
        var slots = max?.Attribute("slots") is { } text
            ? NumberText.TryUInt(text, out var number) && number != 0 ? number : throw XmlRefusal.Error("Failed to parse memory slot count")
            : 0;
        return new MemoryTotals
        {
            Initial = memory is null ? null : ScaledSize.ReadKiB(memory),
            Current = current is null ? null : ScaledSize.ReadKiB(current),
            Max = max is null ? null : ScaledSize.ReadKiB(max),
            MaxSlots = slots,
            DumpCore = memory?.OnOff("dumpCore"),
        };
    }

    public static void Write(XmlText xml, MemoryTotals memory)
    {
        if (memory.Max is { } max and not 0)
        {
            using var element = xml.Element("maxMemory");
            if (memory.MaxSlots > 0)
            {
                xml.Attribute("slots", memory.MaxSlots);
            }

            xml.Attribute("unit", "KiB");
            xml.Text(max);
        }

        using (xml.Element("memory"))
        {
            xml.OptionalOnOff("dumpCore", memory.DumpCore);
            xml.Attribute("unit", "KiB");
            xml.Text(memory.Total);
        }

        using (xml.Element("currentMemory"))
        {
            xml.Attribute("unit", "KiB");
            xml.Text(memory.Current ?? memory.Total);
        }
    }
}
