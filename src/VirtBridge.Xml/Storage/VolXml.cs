using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>What a volume document may leave out.</summary>
[Flags]
public enum VolumeParsing
{
    None = 0,

    /// <summary>The capacity comes from elsewhere and is not needed.</summary>
    NoCapacity = 1 << 0,

    /// <summary>The capacity may be missing when there is a backing store to take it from.</summary>
    OptionalCapacity = 1 << 1,
}

/// <summary>The <c>volume</c> document, read in the light of its pool.</summary>
public static class VolXml
{
    private static readonly XmlNames<StorageVolumeType> Types = new("file", "block", "dir", "network", "netdir", "ploop");

    public static StorageVolumeDef Parse(string xml, StoragePoolKind pool, VolumeParsing parsing = VolumeParsing.None) =>
        Read(XmlDocumentReader.Read(xml, domain: ErrorDomain.Storage), pool, parsing);

    public static StorageVolumeDef Read(XmlElement root, StoragePoolKind pool, VolumeParsing parsing)
    {
        XmlRefusal.ExpectRoot(root, "volume");
        var name = root.ChildText("name") is { Length: > 0 } given ? given : throw StorageRefusal.Error("missing volume name element");
        var backing = VolumeTargetXml.ReadBacking(root.Child("backingStore"), pool);
        var capacity = ReadSize(root, "capacity");
        var optional = (parsing & VolumeParsing.NoCapacity) != 0
            || ((parsing & VolumeParsing.OptionalCapacity) != 0 && backing is not null);
        if (capacity is null && !optional)
        {
            throw StorageRefusal.Error("missing capacity element");
        }

        var allocation = ReadSize(root, "allocation");
        return new()
        {
            Name = name,
            Key = root.ChildText("key"),
            Type = root.Enum("type", Types) ?? StorageVolumeType.File,
            Capacity = capacity ?? 0,
            HasCapacity = capacity is not null,
            Allocation = allocation ?? capacity ?? 0,
            HasAllocation = allocation is not null,
            Target = VolumeTargetXml.Read(root.Child("target"), pool),
            Backing = backing,
        };
    }

    public static string Format(StorageVolumeDef volume, StoragePoolKind pool)
    {
        var xml = new XmlText();
        Write(xml, volume, pool);
        return xml.Take();
    }

    public static void Write(XmlText xml, StorageVolumeDef volume, StoragePoolKind pool)
    {
        using var root = xml.Element("volume");
        xml.Attribute("type", Types, volume.Type);
        xml.TextElement("name", volume.Name);
        xml.OptionalTextElement("key", volume.Key);
        WriteExtents(xml, volume.Extents);
        VolumeSizeXml.Write(xml, "capacity", volume.Capacity);
        VolumeSizeXml.Write(xml, "allocation", volume.Allocation);
        if (volume.Physical > 0)
        {
            VolumeSizeXml.Write(xml, "physical", volume.Physical);
        }

        VolumeTargetXml.Write(xml, "target", volume.Target, pool);
        if (volume.Backing is { } backing)
        {
            VolumeTargetXml.Write(xml, "backingStore", backing, pool);
        }
    }

    private static ulong? ReadSize(XmlElement root, string name)
    {
        if (root.Child(name) is not { } element)
        {
            return null;
        }

        return NumberText.TryULong(element.Text.Trim(), 10, out _)
            ? ScaledSize.ReadBytes(element, 1, long.MaxValue)
            : throw StorageRefusal.Error($"malformed {name} element");
    }

    /// <summary>Extents lie together under their device.</summary>
    private static void WriteExtents(XmlText xml, ValueArray<StorageVolumeExtent> extents)
    {
        if (extents.IsEmpty)
        {
            return;
        }

        using var source = xml.Element("source");
        for (var i = 0; i < extents.Count;)
        {
            using var device = xml.Element("device");
            var path = extents[i].Device;
            xml.Attribute("path", path);
            for (; i < extents.Count && extents[i].Device == path; i++)
            {
                using var extent = xml.Element("extent");
                xml.Attribute("start", extents[i].Start);
                xml.Attribute("end", extents[i].End);
            }
        }
    }
}
