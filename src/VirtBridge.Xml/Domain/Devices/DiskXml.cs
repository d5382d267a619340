using System.Buffers;
using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>disk</c> element.</summary>
public static class DiskXml
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    public static DiskDef Read(XmlElement element, DomainParseOptions options)
    {
        var type = element.Enum("type", DomainNames.StorageType) ?? StorageType.File;
        var driver = element.Child("driver");
        var target = element.Child("target");
        var source = ReadSource(element, driver, type, options);
        if (target?.Attribute("dev") is null)
        {
            throw new VirtException(ErrorCode.NoTarget, ErrorDomain.Domain, source.Path);
        }

        var disk = new DiskDef
        {
            Source = source,
            Device = element.Enum("device", DomainNames.DiskDevice) ?? DiskDevice.Disk,
            Model = element.Enum("model", DomainNames.VirtioModel),
            RawIo = element.YesNo("rawio"),
            Sgio = element.Enum("sgio", DomainNames.Sgio),
            Snapshot = element.Enum("snapshot", DomainNames.DiskSnapshot) ?? (type == StorageType.Vhostuser ? DiskSnapshot.No : null),
            Target = ReadName(target?.Attribute("dev")),
            Bus = target?.Enum("bus", DomainNames.DiskBus),
            Tray = target?.Enum("tray", DomainNames.DiskTray),
            Removable = target?.OnOff("removable"),
            RotationRate = target?.UInt("rotation_rate"),
            AuthBesideSource = IsBeside(element, "auth", "auth", options),
            EncryptionBesideSource = IsBeside(element, "encryption", "enc", options),
            Virtio = DeviceInfoXml.ReadVirtio(driver),
            ReadOnly = element.Child("readonly") is not null,
            Shareable = element.Child("shareable") is not null,
            Transient = element.Child("transient") is not null,
            TransientShareBacking = element.Child("transient")?.YesNo("shareBacking"),
            Serial = element.ChildText("serial"),
            Wwn = ReadWwn(element.ChildText("wwn")),
            Vendor = element.ChildText("vendor"),
            Product = element.ChildText("product"),
            BackendDomain = element.Optional("backenddomain", "name"),
            Geometry = DiskTuningXml.ReadGeometry(element.Child("geometry")),
            BlockIo = DiskTuningXml.ReadBlockIo(element.Child("blockio")),
            IoTune = element.Child("iotune") is { } iotune ? DiskTuningXml.ReadIoTune(iotune) : null,
            ThrottleFilters = DiskTuningXml.ReadFilters(element),
            Mirror = options.Inactive ? null : DiskMirrorXml.Read(element.Child("mirror"), options),
            Runtime = options.Status ? StoragePrivateXml.ReadDisk(element) : null,
            Info = DeviceInfoXml.Read(element, options),
        };
        return DiskDriverXml.Read(driver, disk);
    }

    /// <summary>Reads a <c>disk</c> document of which only the image counts.</summary>
    public static StorageSource ParseSource(string xml)
    {
        var root = XmlDocumentReader.Read(xml, domain: ErrorDomain.Domain);
        XmlRefusal.ExpectRoot(root, "disk");
        var type = root.Enum("type", DomainNames.StorageType) ?? StorageType.File;
        return ReadSource(root, root.Child("driver"), type, DomainParseOptions.Default with { Inactive = true });
    }

    public static void Write(XmlText xml, DiskDef disk, DomainFormatOptions options)
    {
        using var element = xml.Element("disk");
        var source = disk.Source;
        xml.Attribute("type", DomainNames.StorageType, source.Type);
        xml.Attribute("device", DomainNames.DiskDevice, disk.Device);
        xml.OptionalAttribute("model", DomainNames.VirtioModel, disk.Model);
        xml.OptionalYesNo("rawio", disk.RawIo);
        xml.OptionalAttribute("sgio", DomainNames.Sgio, disk.Sgio);
        if (disk.Snapshot is { } snapshot && !(snapshot == DiskSnapshot.No && disk.ReadOnly))
        {
            xml.Attribute("snapshot", DomainNames.DiskSnapshot, snapshot);
        }

        DiskDriverXml.Write(xml, disk);
        if (disk.AuthBesideSource && source.Auth is { } auth)
        {
            StorageSecretsXml.Write(xml, auth);
        }

        StorageSourceXml.Write(xml, source, options, skipAuth: disk.AuthBesideSource, skipEncryption: disk.EncryptionBesideSource);
        StorageSourceXml.WriteBacking(xml, source.Backing, options);
        xml.OptionalChild("backenddomain", "name", disk.BackendDomain);
        DiskTuningXml.Write(xml, disk.Geometry);
        DiskTuningXml.Write(xml, disk.BlockIo);
        if (!options.Inactive && disk.Mirror is { } mirror)
        {
            DiskMirrorXml.Write(xml, mirror, options);
        }

        WriteTarget(xml, disk);
        if (disk.IoTune is { } tune)
        {
            DiskTuningXml.WriteIoTune(xml, "iotune", tune);
        }

        DiskTuningXml.WriteFilters(xml, disk.ThrottleFilters);
        WriteFlags(xml, disk);
        xml.OptionalTextElement("serial", disk.Serial);
        xml.OptionalTextElement("wwn", disk.Wwn);
        xml.OptionalTextElement("vendor", disk.Vendor);
        xml.OptionalTextElement("product", disk.Product);
        if (disk.EncryptionBesideSource && source.Encryption is { } encryption)
        {
            StorageSecretsXml.Write(xml, encryption);
        }

        DeviceInfoXml.Write(xml, disk.Info, options, boot: true);
        StoragePrivateXml.WriteDisk(xml, disk.Runtime, options);
        if (options.Status)
        {
            using var places = xml.ElementIfAny("diskSecretsPlacement");
            xml.OptionalAttribute("auth", disk.AuthBesideSource ? "true" : null);
            xml.OptionalAttribute("enc", disk.EncryptionBesideSource ? "true" : null);
        }
    }

    /// <summary>The source of a document that holds a disk and need not say where the guest sees it.</summary>
    public static DiskDef ParseForNodes(string text, DomainParseOptions options)
    {
        var element = XmlDocumentReader.Read(text, options.SourceName, options.ErrorDomain);
        XmlRefusal.ExpectRoot(element, "disk");
        var driver = element.Child("driver");
        var disk = new DiskDef
        {
            Source = ReadSource(element, driver, element.Enum("type", DomainNames.StorageType) ?? StorageType.File, options),
            Device = element.Enum("device", DomainNames.DiskDevice) ?? DiskDevice.Disk,
            Target = element.Child("target")?.Attribute("dev"),
            ReadOnly = element.Child("readonly") is not null,
        };
        return DiskDriverXml.Read(driver, disk);
    }

    private static StorageSource ReadSource(XmlElement element, XmlElement? driver, StorageType type, DomainParseOptions options)
    {
        var sourceElement = element.Child("source");
        var format = driver?.Attribute("type") is { } name ? ReadDriverFormat(name) : (StorageFormat?)null;
        var source = StorageSourceXml.Read(sourceElement, type, format, options) with
        {
            MetadataCacheMaxSize = StorageSourceXml.ReadMetadataCache(driver),
            Backing = StorageSourceXml.ReadBacking(element, options),
        };
        if (source is { Protocol: StorageProtocol.Iscsi, Path: { } path } && !path.Contains('/'))
        {
            // Without a number an iSCSI target means its first unit.
            source = source with { Path = path + "/0" };
        }

        if (element.Child("auth") is { } auth)
        {
            source = source.Auth is null
                ? source with { Auth = StorageSecretsXml.ReadAuth(auth) }
                : throw XmlRefusal.Unsupported("an <auth> definition already found for disk source");
        }

        if (element.Child("encryption") is { } encryption)
        {
            source = source.Encryption is null
                ? source with { Encryption = StorageSecretsXml.ReadEncryption(encryption) }
                : throw XmlRefusal.Unsupported("an <encryption> definition already found for disk source");
        }

        return source with { StartupPolicy = element.Child("source")?.Enum("startupPolicy", DomainNames.StartupPolicy) };
    }

    private static bool IsBeside(XmlElement disk, string child, string placed, DomainParseOptions options) =>
        disk.Child(child) is not null || (options.Status && disk.Child("diskSecretsPlacement")?.Attribute(placed) == "true");

    private static StorageFormat ReadDriverFormat(string name) =>
        name == "aio" ? StorageFormat.Raw
        : DomainNames.StorageFormat.TryParse(name, out var format) && format != StorageFormat.None ? format
        : throw XmlRefusal.Unsupported($"unknown driver format value '{name}'");

    /// <summary>Xen once put the kind of a drive in front of its name.</summary>
    private static string? ReadName(string? name) =>
        name?.StartsWith("ioemu:", StringComparison.Ordinal) == true ? name["ioemu:".Length..] : name;

    private static string? ReadWwn(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var digits = text.StartsWith("0x", StringComparison.Ordinal) ? text.AsSpan(2) : text;
        return digits.Length == 16 && !digits.ContainsAnyExcept(HexDigits)
            ? text
            : throw XmlRefusal.Internal($"Malformed wwn: {text}");
    }

    private static void WriteTarget(XmlText xml, DiskDef disk)
    {
        using var target = xml.Element("target");
        xml.OptionalAttribute("dev", disk.Target);
        xml.OptionalAttribute("bus", DomainNames.DiskBus, disk.Bus);
        if (disk.Device is DiskDevice.Floppy or DiskDevice.Cdrom && disk.Tray is DiskTray.Open)
        {
            xml.Attribute("tray", "open");
        }

        if (disk.Bus == DiskBus.Usb)
        {
            xml.OptionalOnOff("removable", disk.Removable);
        }

        if (disk.RotationRate is { } rate and not 0)
        {
            xml.Attribute("rotation_rate", rate);
        }
    }

    private static void WriteFlags(XmlText xml, DiskDef disk)
    {
        if (disk.ReadOnly)
        {
            xml.EmptyElement("readonly");
        }

        if (disk.Shareable)
        {
            xml.EmptyElement("shareable");
        }

        if (disk.Transient)
        {
            using var transient = xml.Element("transient");
            if (disk.TransientShareBacking == true)
            {
                xml.YesNo("shareBacking", true);
            }
        }
    }
}
