using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>filesystem</c> element.</summary>
public static class FilesystemXml
{
    public static FilesystemDef Read(XmlElement element, DomainParseOptions options)
    {
        var type = element.Enum("type", DomainNames.FilesystemType) ?? FilesystemType.Mount;
        var driver = element.Child("driver");
        var isServed = driver?.Attribute("type") == "virtiofs";
        var source = element.Child("source");
        var target = element.Child("target");
        var result = new FilesystemDef
        {
            Type = type,
            Access = element.Enum("accessmode", DomainNames.FilesystemAccess),
            Multidevs = element.Enum("multidevs", DomainNames.FilesystemMultidevs) is var devices and not FilesystemMultidevs.Default ? devices : null,
            FileMode = ReadMode(element, "fmode"),
            DirectoryMode = ReadMode(element, "dmode"),
            Model = element.Enum("model", DomainNames.VirtioModel),
            Driver = driver?.Enum("type", DomainNames.FilesystemDriver),
            Format = driver?.Enum("format", DomainNames.StorageFormat),
            WritePolicy = driver?.Enum("wrpolicy", DomainNames.FilesystemWritePolicy),
            QueueSize = isServed ? driver!.ULong("queue") : null,
            Virtio = DeviceInfoXml.ReadVirtio(driver),
            Target = target?.Attribute("dir"),
            ReadOnly = element.Child("readonly") is not null,
            SpaceHardLimit = ReadLimit(element, "space_hard_limit"),
            SpaceSoftLimit = ReadLimit(element, "space_soft_limit"),
            Binary = isServed && element.Child("binary") is { } binary ? ReadBinary(binary) : null,
            IdMap = element.Child("idmap") is { } idmap ? IdMapXml.Read(idmap) : null,
            Info = DeviceInfoXml.Read(element, options),
        };
        result = ReadSource(source, result);
        if (result is { Source: null, Volume: null, Socket: null, Type: not FilesystemType.Ram })
        {
            throw new VirtException(ErrorCode.NoSource, ErrorDomain.Domain, result.Target);
        }

        return result.Target is null && result.Socket is null
            ? throw new VirtException(ErrorCode.NoTarget, ErrorDomain.Domain, result.Source)
            : result;
    }

    public static void Write(XmlText xml, FilesystemDef filesystem, DomainFormatOptions options)
    {
        using var element = xml.Element("filesystem");
        xml.Attribute("type", DomainNames.FilesystemType, filesystem.Type);
        xml.OptionalAttribute("accessmode", DomainNames.FilesystemAccess, filesystem.Access);
        xml.OptionalAttribute("model", DomainNames.VirtioModel, filesystem.Model);
        xml.OptionalAttribute("multidevs", DomainNames.FilesystemMultidevs, filesystem.Multidevs);
        WriteMode(xml, "fmode", filesystem.FileMode);
        WriteMode(xml, "dmode", filesystem.DirectoryMode);
        using (xml.ElementIfAny("driver"))
        {
            xml.OptionalAttribute("type", DomainNames.FilesystemDriver, filesystem.Driver);
            xml.OptionalAttribute("format", DomainNames.StorageFormat, filesystem.Format);
            xml.OptionalAttribute("wrpolicy", DomainNames.FilesystemWritePolicy, filesystem.WritePolicy);
            xml.OptionalAttribute("queue", filesystem.QueueSize);
            DeviceInfoXml.WriteVirtio(xml, filesystem.Virtio);
        }

        WriteBinary(xml, filesystem.Binary);
        if (filesystem.IdMap is { } idmap)
        {
            IdMapXml.Write(xml, idmap);
        }

        WriteSource(xml, filesystem);
        xml.OptionalChild("target", "dir", filesystem.Target);
        if (filesystem.ReadOnly)
        {
            xml.EmptyElement("readonly");
        }

        DeviceInfoXml.Write(xml, filesystem.Info, options, boot: true);
        WriteLimit(xml, "space_hard_limit", filesystem.SpaceHardLimit);
        WriteLimit(xml, "space_soft_limit", filesystem.SpaceSoftLimit);
    }

    private static FilesystemDef ReadSource(XmlElement? source, FilesystemDef filesystem)
    {
        if (source is null)
        {
            return filesystem;
        }

        switch (filesystem.Type)
        {
            case FilesystemType.Mount or FilesystemType.Bind:
                return filesystem with { Source = source.Attribute("dir"), Socket = source.Attribute("socket") };
            case FilesystemType.File:
                return filesystem with { Source = source.Attribute("file") };
            case FilesystemType.Block:
                return filesystem with { Source = source.Attribute("dev") };
            case FilesystemType.Template:
                return filesystem with { Source = source.Attribute("name") };
            case FilesystemType.Ram:
                var usage = source.Attribute("usage") ?? throw XmlRefusal.Error("missing 'usage' attribute for RAM filesystem");
                var bytes = ScaledSize.Bytes(usage, source.Attribute("units"), 1024, ulong.MaxValue, "usage");
                return filesystem with { UsageKiB = (bytes + 1023) / 1024 };
            default:
                return filesystem with
                {
                    Volume = new VolumeRef(
                        source.Attribute("pool") ?? throw XmlValueError.MissingAttribute(source, "pool"),
                        source.Attribute("volume") ?? throw XmlValueError.MissingAttribute(source, "volume"),
                        null),
                };
        }
    }

    private static void WriteSource(XmlText xml, FilesystemDef filesystem)
    {
        using var source = xml.ElementIfAny("source");
        switch (filesystem.Type)
        {
            case FilesystemType.Mount or FilesystemType.Bind:
                xml.OptionalAttribute("dir", filesystem.Source);
                xml.OptionalAttribute("socket", filesystem.Socket);
                break;
            case FilesystemType.File:
                xml.OptionalAttribute("file", filesystem.Source);
                break;
            case FilesystemType.Block:
                xml.OptionalAttribute("dev", filesystem.Source);
                break;
            case FilesystemType.Template:
                xml.OptionalAttribute("name", filesystem.Source);
                break;
            case FilesystemType.Ram:
                xml.Attribute("usage", filesystem.UsageKiB ?? 0);
                xml.Attribute("units", "KiB");
                break;
            default:
                xml.OptionalAttribute("pool", filesystem.Volume?.Pool);
                xml.OptionalAttribute("volume", filesystem.Volume?.Volume);
                break;
        }
    }

    private static FilesystemBinary ReadBinary(XmlElement element)
    {
        var openFiles = element.Child("openfiles");
        return new FilesystemBinary
        {
            Path = element.Attribute("path"),
            Xattr = element.OnOff("xattr"),
            Cache = element.Child("cache")?.Enum("mode", DomainNames.FilesystemCache),
            Posix = element.Child("lock")?.OnOff("posix"),
            Flock = element.Child("lock")?.OnOff("flock"),
            Sandbox = element.Child("sandbox")?.Enum("mode", DomainNames.FilesystemSandbox),
            ThreadPoolSize = element.Child("thread_pool")?.Int("size"),
            OpenFilesMax = openFiles?.ULong("max"),
        };
    }

    private static void WriteBinary(XmlText xml, FilesystemBinary? binary)
    {
        if (binary is null)
        {
            return;
        }

        using var element = xml.ElementIfAny("binary");
        xml.OptionalAttribute("path", binary.Path);
        xml.OptionalOnOff("xattr", binary.Xattr);
        using (xml.ElementIfAny("cache"))
        {
            xml.OptionalAttribute("mode", DomainNames.FilesystemCache, binary.Cache);
        }

        using (xml.ElementIfAny("sandbox"))
        {
            xml.OptionalAttribute("mode", DomainNames.FilesystemSandbox, binary.Sandbox);
        }

        using (xml.ElementIfAny("lock"))
        {
            xml.OptionalOnOff("posix", binary.Posix);
            xml.OptionalOnOff("flock", binary.Flock);
        }

        using (xml.ElementIfAny("thread_pool"))
        {
            xml.OptionalAttribute("size", binary.ThreadPoolSize);
        }

        using (xml.ElementIfAny("openfiles"))
        {
            xml.OptionalAttribute("max", binary.OpenFilesMax);
        }
    }

    private static uint? ReadMode(XmlElement element, string name)
    {
        if (element.Attribute(name) is not { } text)
        {
            return null;
        }

        uint mode = 0;
        foreach (var digit in text)
        {
            if (digit is < '0' or > '7' || mode > 0x1ff)
            {
                throw XmlRefusal.Error($"invalid {name}: '{text}'");
            }

            mode = (mode << 3) | (uint)(digit - '0');
        }

        return mode <= 0x1ff ? mode : throw XmlRefusal.Error($"invalid {name}: '{text}'");
    }

    private static void WriteMode(XmlText xml, string name, uint? mode)
    {
        if (mode is { } value)
        {
            xml.Attribute(name, Convert.ToString(value, 8).PadLeft(4, '0'));
        }
    }

    private static ulong? ReadLimit(XmlElement element, string name) =>
        element.Child(name) is { } limit ? ScaledSize.ReadBytes(limit, 1) : null;

    private static void WriteLimit(XmlText xml, string name, ulong? bytes)
    {
        if (bytes is { } value)
        {
            using var element = xml.Element(name);
            xml.Attribute("unit", "bytes");
            xml.Text(value);
        }
    }
}
