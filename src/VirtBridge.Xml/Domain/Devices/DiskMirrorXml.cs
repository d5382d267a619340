using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>mirror</c> element of a disk that is being copied or committed.</summary>
internal static class DiskMirrorXml
{
    public static DiskMirror? Read(XmlElement? element, DomainParseOptions options)
    {
        if (element is null)
        {
            return null;
        }

        var job = element.Enum("job", DomainNames.DiskMirrorJob);
        StorageSource source;
        if (job is null)
        {
            // Before there were other jobs than copy, the target was an attribute.
            source = new StorageSource
            {
                Type = StorageType.File,
                Path = element.Attribute("file") ?? throw XmlRefusal.Error("mirror requires file name"),
                Format = element.Attribute("format") is { } name ? StorageSourceXml.ReadFormat(name) : null,
            };
            job = DiskMirrorJob.Copy;
        }
        else
        {
            var type = element.Enum("type", DomainNames.StorageType) ?? throw XmlRefusal.Error("mirror without type attribute");
            var format = element.Child("format");
            source = StorageSourceXml.Read(
                element.Child("source") ?? throw XmlRefusal.Error("mirror requires source element"),
                type,
                format?.Attribute("type") is { } formatName ? StorageSourceXml.ReadFormat(formatName) : null,
                options) with
            {
                MetadataCacheMaxSize = StorageSourceXml.ReadMetadataCache(format),
                Backing = StorageSourceXml.ReadBacking(element, options),
            };
        }

        return new DiskMirror(job, element.Enum("ready", DomainNames.DiskMirrorReady), source);
    }

    public static void Write(XmlText xml, DiskMirror mirror, DomainFormatOptions options)
    {
        using var element = xml.Element("mirror");
        var source = mirror.Source;
        xml.Attribute("type", DomainNames.StorageType, source.Type);
        if (source.Type == StorageType.File && mirror.Job is null or DiskMirrorJob.Copy)
        {
            xml.OptionalAttribute("file", source.Path);
            xml.OptionalAttribute("format", DomainNames.StorageFormat, source.Format);
        }

        xml.OptionalAttribute("job", DomainNames.DiskMirrorJob, mirror.Job);
        xml.OptionalAttribute("ready", DomainNames.DiskMirrorReady, mirror.Ready);
        if (source.Format is not null)
        {
            StorageSourceXml.WriteFormat(xml, "format", source);
        }

        StorageSourceXml.Write(xml, source, options);
        StorageSourceXml.WriteBacking(xml, source.Backing, options);
    }
}
