using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>target</c> and <c>backingStore</c> of a volume.</summary>
internal static class VolumeTargetXml
{
    public static StorageVolumeTarget Read(XmlElement? element, StoragePoolKind pool)
    {
        if (element is null)
        {
            return new() { Format = pool.VolumeFormat ?? pool.FixedVolumeFormat };
        }

        var features = element.Child("features");
        var compat = element.ChildText("compat");
        var cluster = element.Child("clusterSize");
        if (compat is not null && !IsVersion(compat))
        {
            throw StorageRefusal.Error("forbidden characters in 'compat' attribute");
        }

        return new()
        {
            Path = element.ChildText("path"),
            Format = ReadFormat(element, pool),
            Permissions = StoragePermissionsXml.Read(element.Child("permissions")),
            Encryption = StorageEncryptionXml.Read(element.Child("encryption")),
            Compat = compat ?? (features is null ? null : "1.1"),
            NoCopyOnWrite = element.Child("nocow") is not null,
            ClusterSize = cluster is null ? 0 : ScaledSize.ReadBytes(cluster, 1),
            HasFeatures = features is not null,
            LazyRefcounts = features?.Child("lazy_refcounts") is not null,
            ExtendedL2 = features?.Child("extended_l2") is not null,
        };
    }

    /// <summary>Reads the store below; an element without a path means there is none.</summary>
    public static StorageVolumeTarget? ReadBacking(XmlElement? element, StoragePoolKind pool) =>
        element?.ChildText("path") is not { } path ? null : new()
        {
            Path = path,
            Format = ReadFormat(element, pool),
            Permissions = StoragePermissionsXml.Read(element.Child("permissions")),
        };

    public static void Write(XmlText xml, string name, StorageVolumeTarget target, StoragePoolKind pool)
    {
        using var element = xml.Element(name);
        xml.OptionalTextElement("path", target.Path);
        xml.OptionalChild("format", "type", pool.VolumeFormats.IsEmpty ? pool.FixedVolumeFormat : target.Format);
        StoragePermissionsXml.Write(xml, target.Permissions);
        if (target.Timestamps is { } times)
        {
            using var timestamps = xml.Element("timestamps");
            xml.OptionalTextElement("atime", times.Access);
            xml.OptionalTextElement("mtime", times.Modify);
            xml.OptionalTextElement("ctime", times.Change);
            xml.OptionalTextElement("btime", times.Birth);
        }

        StorageEncryptionXml.Write(xml, target.Encryption);
        xml.OptionalTextElement("compat", target.Compat);
        if (target.ClusterSize > 0)
        {
            using var cluster = xml.Element("clusterSize");
            xml.Attribute("unit", "B");
            xml.Text(target.ClusterSize);
        }

        if (target.HasFeatures)
        {
            using var features = xml.Element("features");
            if (target.LazyRefcounts)
            {
                xml.EmptyElement("lazy_refcounts");
            }

            if (target.ExtendedL2)
            {
                xml.EmptyElement("extended_l2");
            }
        }
    }

    private static string? ReadFormat(XmlElement element, StoragePoolKind pool)
    {
        if (pool.VolumeFormats.IsEmpty)
        {
            return null;
        }

        var format = element.Optional("format", "type");
        return format switch
        {
            null => pool.VolumeFormat,
            // A file without a format is told among those a pool offers, and cannot be asked for.
            _ => pool.VolumeFormats.Contains(format) && (format != "none" || pool.Type == StoragePoolType.Disk) ? format : throw StorageRefusal.Unsupported($"unknown volume format type {format}"),
        };
    }

    private static bool IsVersion(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 2 && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit));
    }
}
