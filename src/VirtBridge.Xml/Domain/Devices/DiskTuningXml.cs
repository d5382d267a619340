using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>Throttling, geometry and block sizes of disks.</summary>
public static class DiskTuningXml
{
    public static DiskIoTune? ReadIoTune(XmlElement element)
    {
        var tune = new DiskIoTune
        {
            TotalBytes = Number(element, "total_bytes_sec"),
            ReadBytes = Number(element, "read_bytes_sec"),
            WriteBytes = Number(element, "write_bytes_sec"),
            TotalIops = Number(element, "total_iops_sec"),
            ReadIops = Number(element, "read_iops_sec"),
            WriteIops = Number(element, "write_iops_sec"),
            TotalBytesMax = Number(element, "total_bytes_sec_max"),
            ReadBytesMax = Number(element, "read_bytes_sec_max"),
            WriteBytesMax = Number(element, "write_bytes_sec_max"),
            TotalIopsMax = Number(element, "total_iops_sec_max"),
            ReadIopsMax = Number(element, "read_iops_sec_max"),
            WriteIopsMax = Number(element, "write_iops_sec_max"),
            SizeIops = Number(element, "size_iops_sec"),
            TotalBytesMaxLength = Number(element, "total_bytes_sec_max_length"),
            ReadBytesMaxLength = Number(element, "read_bytes_sec_max_length"),
            WriteBytesMaxLength = Number(element, "write_bytes_sec_max_length"),
            TotalIopsMaxLength = Number(element, "total_iops_sec_max_length"),
            ReadIopsMaxLength = Number(element, "read_iops_sec_max_length"),
            WriteIopsMaxLength = Number(element, "write_iops_sec_max_length"),
            GroupName = element.ChildText("group_name"),
        };
        Check(tune);
        return tune.IsEmpty ? null : tune;
    }

    public static void WriteIoTune(XmlText xml, string name, DiskIoTune tune)
    {
        // The name of a group closes its element; among the limits of a disk it stands in between.
        var group = name == "throttlegroup";
        using var element = xml.ElementIfAny(name);
        Optional(xml, "total_bytes_sec", tune.TotalBytes);
        Optional(xml, "read_bytes_sec", tune.ReadBytes);
        Optional(xml, "write_bytes_sec", tune.WriteBytes);
        Optional(xml, "total_iops_sec", tune.TotalIops);
        Optional(xml, "read_iops_sec", tune.ReadIops);
        Optional(xml, "write_iops_sec", tune.WriteIops);
        Optional(xml, "total_bytes_sec_max", tune.TotalBytesMax);
        Optional(xml, "read_bytes_sec_max", tune.ReadBytesMax);
        Optional(xml, "write_bytes_sec_max", tune.WriteBytesMax);
        Optional(xml, "total_iops_sec_max", tune.TotalIopsMax);
        Optional(xml, "read_iops_sec_max", tune.ReadIopsMax);
        Optional(xml, "write_iops_sec_max", tune.WriteIopsMax);
        Optional(xml, "size_iops_sec", tune.SizeIops);
        if (!group)
        {
            xml.OptionalTextElement("group_name", tune.GroupName);
        }

        Optional(xml, "total_bytes_sec_max_length", tune.TotalBytesMaxLength);
        Optional(xml, "read_bytes_sec_max_length", tune.ReadBytesMaxLength);
        Optional(xml, "write_bytes_sec_max_length", tune.WriteBytesMaxLength);
        Optional(xml, "total_iops_sec_max_length", tune.TotalIopsMaxLength);
        Optional(xml, "read_iops_sec_max_length", tune.ReadIopsMaxLength);
        Optional(xml, "write_iops_sec_max_length", tune.WriteIopsMaxLength);
        if (group)
        {
            xml.OptionalTextElement("group_name", tune.GroupName);
        }
    }

    public static ValueArray<string> ReadFilters(XmlElement disk) =>
        disk.Child("throttlefilters") is not { } filters ? default
        : ValueArray.Create<string>(filters.Children("throttlefilter").Read(filter =>
            filter.Attribute("group") ?? throw XmlRefusal.Error("Missing 'group' attribute for throttlefilter")));

    public static void WriteFilters(XmlText xml, ValueArray<string> filters)
    {
        if (filters.IsEmpty)
        {
            return;
        }

        using var element = xml.Element("throttlefilters");
        foreach (var filter in filters)
        {
            xml.OptionalChild("throttlefilter", "group", filter);
        }
    }

    public static DiskGeometry? ReadGeometry(XmlElement? element) => element is null ? null : new DiskGeometry(
        element.UInt("cyls") ?? 0,
        element.UInt("heads") ?? 0,
        element.UInt("secs") ?? 0,
        element.Enum("trans", DomainNames.DiskGeometryTranslation));

    public static void Write(XmlText xml, DiskGeometry? geometry)
    {
        if (geometry is null || geometry is { Cylinders: 0 } or { Heads: 0 } or { Sectors: 0 })
        {
            return;
        }

        using var element = xml.Element("geometry");
        xml.Attribute("cyls", geometry.Cylinders);
        xml.Attribute("heads", geometry.Heads);
        xml.Attribute("secs", geometry.Sectors);
        xml.OptionalAttribute("trans", DomainNames.DiskGeometryTranslation, geometry.Translation);
    }

    public static DiskBlockIo? ReadBlockIo(XmlElement? element) => element is null ? null : new DiskBlockIo(
        element.UInt("logical_block_size"),
        element.UInt("physical_block_size"),
        element.UInt("discard_granularity"));

    public static void Write(XmlText xml, DiskBlockIo? blockIo)
    {
        if (blockIo is null)
        {
            return;
        }

        using var element = xml.ElementIfAny("blockio");
        NotZero(xml, "logical_block_size", blockIo.LogicalBlockSize);
        NotZero(xml, "physical_block_size", blockIo.PhysicalBlockSize);
        xml.OptionalAttribute("discard_granularity", blockIo.DiscardGranularity);
    }

    private static void NotZero(XmlText xml, string name, uint? value)
    {
        if (value is not (null or 0))
        {
            xml.OptionalAttribute(name, value);
        }
    }

    private static ulong Number(XmlElement element, string name) =>
        element.ChildText(name) is not { } text ? 0
        : NumberText.TryULong(text, 10, out var value) ? value
        : throw XmlRefusal.Error($"Invalid value '{text}' for '{name}'");

    private static void Optional(XmlText xml, string name, ulong value)
    {
        if (value != 0)
        {
            xml.TextElement(name, value);
        }
    }

    private static void Check(DiskIoTune tune)
    {
        Exclusive(tune.TotalBytes, tune.ReadBytes, tune.WriteBytes, "total and read/write bytes_sec cannot be set at the same time");
        Exclusive(tune.TotalIops, tune.ReadIops, tune.WriteIops, "total and read/write iops_sec cannot be set at the same time");
        Exclusive(tune.TotalBytesMax, tune.ReadBytesMax, tune.WriteBytesMax, "total and read/write bytes_sec_max cannot be set at the same time");
        Exclusive(tune.TotalIopsMax, tune.ReadIopsMax, tune.WriteIopsMax, "total and read/write iops_sec_max cannot be set at the same time");
    }

    private static void Exclusive(ulong total, ulong read, ulong write, string sentence)
    {
        if (total != 0 && (read != 0 || write != 0))
        {
            throw XmlRefusal.Error(sentence);
        }
    }
}
