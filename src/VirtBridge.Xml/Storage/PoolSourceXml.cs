using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>source</c> element of a pool; which parts count depends on the type of the pool.</summary>
public static class PoolSourceXml
{
    public static StoragePoolSource Read(XmlElement? element, StoragePoolKind kind)
    {
        if (element is null)
        {
            return Defaults(new StoragePoolSource { Format = kind.DefaultFormat }, kind);
        }

        var source = new StoragePoolSource
        {
            Name = element.ChildText("name"),
            Format = ReadFormat(element, kind),
            Hosts = ValueArray.Create<PoolHost>(element.Children("host").Read(ReadHost)),
            InitiatorIqn = element.Child("initiator")?.Optional("iqn", "name"),
            Devices = ValueArray.Create<StoragePoolDevice>(element.Children("device").Read(ReadDevice)),
            Dir = element.Optional("dir", "path") is { } dir ? SanitizedPath.Of(dir) : null,
            Adapter = element.Child("adapter") is { } adapter ? StorageAdapterXml.Read(adapter) : null,
            Auth = ReadAuth(element.Child("auth")),
            ProtocolVersion = element.Optional("protocol", "ver"),
            Vendor = element.Optional("vendor", "name"),
            Product = element.Optional("product", "name"),
        };
        return Defaults(source, kind);
    }

    /// <summary>A client's description of where to look for pools.</summary>
    public static StoragePoolSource ParseSpecification(string xml, StoragePoolKind kind)
    {
        var root = XmlDocumentReader.Read(xml, domain: ErrorDomain.Storage);
        XmlRefusal.ExpectRoot(root, "source");
        return Read(root, kind);
    }

    public static void Write(XmlText xml, StoragePoolSource source, StoragePoolKind kind)
    {
        using var element = xml.Element("source");
        xml.Open();
        if (kind.Has(StoragePoolSourceParts.Host))
        {
            foreach (var host in source.Hosts)
            {
                using var child = xml.Element("host");
                xml.Attribute("name", host.Name);
                xml.OptionalAttribute("port", host.Port != 0 ? host.Port : null);
            }
        }

        if (kind.Has(StoragePoolSourceParts.Device))
        {
            foreach (var device in source.Devices)
            {
                using var child = xml.Element("device");
                xml.Attribute("path", device.Path);
                xml.OptionalYesNo("part_separator", device.PartSeparator);
                foreach (var free in device.FreeExtents)
                {
                    using var extent = xml.Element("freeExtent");
                    xml.Attribute("start", free.Start);
                    xml.Attribute("end", free.End);
                }
            }
        }

        if (kind.Has(StoragePoolSourceParts.Dir))
        {
            xml.OptionalChild("dir", "path", source.Dir);
        }

        StorageAdapterXml.Write(xml, kind.Has(StoragePoolSourceParts.Adapter) ? source.Adapter : null);
        xml.OptionalTextElement("name", kind.Has(StoragePoolSourceParts.Name) ? source.Name : null);
        if (kind.Has(StoragePoolSourceParts.Initiator) && source.InitiatorIqn is { } iqn)
        {
            using var initiator = xml.Element("initiator");
            xml.OptionalChild("iqn", "name", iqn);
        }

        xml.OptionalChild("format", "type", kind.Formats.IsEmpty ? null : source.Format);
        StorageAuthXml.Write(xml, source.Auth);
        xml.OptionalChild("protocol", "ver", source.ProtocolVersion);
        xml.OptionalChild("vendor", "name", source.Vendor);
        xml.OptionalChild("product", "name", source.Product);
    }

    /// <summary>The document that lists what was discovered.</summary>
    public static string FormatList(IEnumerable<StoragePoolSource> sources, StoragePoolKind kind)
    {
        var xml = new XmlText();
        using (xml.Element("sources"))
        {
            xml.Open();
            foreach (var source in sources)
            {
                Write(xml, source, kind);
            }
        }

        return xml.Take();
    }

    private static StoragePoolSource Defaults(StoragePoolSource source, StoragePoolKind kind) =>
        kind.Type == StoragePoolType.Gluster && source.Dir is null ? source with { Dir = "/" } : source;

    private static string? ReadFormat(XmlElement element, StoragePoolKind kind)
    {
        if (kind.Formats.IsEmpty)
        {
            return null;
        }

        var format = element.Optional("format", "type");
        return format is null ? kind.DefaultFormat
            : kind.Formats.Contains(format) ? format
            : throw StorageRefusal.Unsupported($"unknown pool format type {format}");
    }

    private static PoolHost ReadHost(XmlElement element) => new(
        element.Attribute("name") ?? throw StorageRefusal.Error("missing storage pool host name"),
        element.Int("port") ?? 0);

    private static StoragePoolDevice ReadDevice(XmlElement element) => new(
        element.Attribute("path") ?? throw StorageRefusal.Error("missing storage pool source device path"),
        element.YesNo("part_separator"));

    private static PoolAuth? ReadAuth(XmlElement? element)
    {
        var auth = StorageAuthXml.Read(element);
        return auth is { Type: null or "none" } ? throw StorageRefusal.Unsupported("storage pool missing auth type") : auth;
    }
}
