using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>source</c> element of disks, snapshots, backups and firmware, and the chain below it.</summary>
public static class StorageSourceXml
{
    private const int DeepestChain = 200;

    /// <summary>Reads what <paramref name="element"/> (a source element, possibly missing) says for a source of <paramref name="type"/>.</summary>
    public static StorageSource Read(XmlElement? element, StorageType type, StorageFormat? format, DomainParseOptions options)
    {
        var source = new StorageSource { Type = type, Format = format };
        if (element is null)
        {
            // An empty drive is an empty file, whatever it would otherwise hold.
            return type is StorageType.Network or StorageType.Volume ? source with { Type = StorageType.File } : source;
        }

        source = StorageLocationXml.Read(element, source, options);
        source = source with
        {
            Index = !options.Inactive ? element.UInt("index") : null,
            FdGroup = element.Attribute("fdgroup"),
        };
        if (element.Nodes.Length == 0)
        {
            return source;
        }

        var dataStore = element.Child("dataStore");
        return source with
        {
            Seclabels = SeclabelXml.ReadDevice(element),
            Auth = element.Child("auth") is { } auth ? StorageSecretsXml.ReadAuth(auth) : null,
            Encryption = StorageEncryptionXml.Read(element.Child("encryption")),
            Reservations = ReadReservations(element, options),
            Slice = ReadSlice(element),
            Runtime = options.Status ? StoragePrivateXml.Read(element) : null,
            DataStore = dataStore is null ? null : ReadDataStore(dataStore, options),
        };
    }

    /// <summary>Reads an element with type attribute, format child and source child, such as backingStore.</summary>
    public static StorageSource ReadNested(XmlElement element, DomainParseOptions options)
    {
        var type = element.Enum("type", DomainNames.StorageType) ?? StorageType.File;
        var format = element.Child("format") ?? throw XmlRefusal.Error("missing disk backing store format");
        var name = format.Attribute("type") ?? throw XmlRefusal.Error("missing disk backing store format");
        var source = element.Child("source") ?? throw XmlRefusal.Error("missing disk backing store source");
        return Read(source, type, ReadFormat(name), options) with { MetadataCacheMaxSize = ReadMetadataCache(format) };
    }

    public static StorageFormat ReadFormat(string name) =>
        DomainNames.StorageFormat.TryParse(name, out var format) ? format
        : throw XmlRefusal.Error($"unknown storage source format '{name}'");

    private static StorageSource ReadDataStore(XmlElement element, DomainParseOptions options)
    {
        var type = element.RequiredEnum("type", DomainNames.StorageType);
        var format = element.Optional("format", "type") ?? throw XmlRefusal.Error("missing data file store format");
        var source = element.Child("source") ?? throw XmlRefusal.Error("missing disk data file store source");
        return Read(source, type, ReadFormat(format), options);
    }

    public static BackingStore? ReadBacking(XmlElement parent, DomainParseOptions options, int depth = 0)
    {
        if (parent.Child("backingStore") is not { } element)
        {
            return null;
        }

        if (depth > DeepestChain)
        {
            throw XmlRefusal.Error($"backing chains may not be deeper than {DeepestChain}");
        }

        if (element.Attribute("type") is null)
        {
            return new BackingStore.Last();
        }

        var source = ReadNested(element, options);
        if (!options.Inactive && element.UInt("index") is { } index)
        {
            source = source with { Index = index };
        }

        return new BackingStore.Image(source with { Backing = ReadBacking(element, options, depth + 1) });
    }

    public static void WriteBacking(XmlText xml, BackingStore? backing, DomainFormatOptions options)
    {
        switch (backing)
        {
            case BackingStore.Last:
                xml.EmptyElement("backingStore");
                break;
            case BackingStore.Image { Source: var source }:
                using (xml.Element("backingStore"))
                {
                    xml.Attribute("type", DomainNames.StorageType, source.Type);
                    xml.OptionalAttribute("index", options.Migratable ? null : source.Index);

                    WriteFormat(xml, "format", source);
                    Write(xml, source with { Index = null }, options);
                    WriteBacking(xml, source.Backing, options);
                }

                break;
        }
    }

    /// <summary>The format element, with its metadata cache.</summary>
    public static void WriteFormat(XmlText xml, string name, StorageSource source)
    {
        using var element = xml.Element(name);
        xml.OptionalAttribute("type", DomainNames.StorageFormat, source.Format);
        WriteMetadataCache(xml, source.MetadataCacheMaxSize);
    }

    public static ulong? ReadMetadataCache(XmlElement? format) =>
        format?.Child("metadata_cache")?.Child("max_size") is { } size ? ScaledSize.ReadBytes(size, 1) : null;

    public static void WriteMetadataCache(XmlText xml, ulong? bytes)
    {
        if (bytes is { } size)
        {
            using var cache = xml.Element("metadata_cache");
            using var max = xml.Element("max_size");
            xml.Attribute("unit", "bytes");
            xml.Text(size);
        }
    }

    /// <summary>Writes the source element; with nothing to say it is written only when <paramref name="force"/>.</summary>
    public static void Write(
        XmlText xml,
        StorageSource source,
        DomainFormatOptions options,
        bool skipAuth = false,
        bool skipEncryption = false,
        bool skipPolicy = false,
        bool force = false,
        string name = "source")
    {
        using var element = force ? xml.Element(name) : xml.ElementIfAny(name);
        StorageLocationXml.WriteAttributes(xml, source, options);
        if (!skipPolicy)
        {
            xml.OptionalAttribute("startupPolicy", DomainNames.StartupPolicy, source.StartupPolicy);
        }

        if (source.Index is { } index and not 0 && !options.Migratable)
        {
            xml.Attribute("index", index);
        }

        StorageLocationXml.WriteChildren(xml, source, options, () =>
        {
            if (!skipAuth && source.Auth is { } auth)
            {
                StorageSecretsXml.Write(xml, auth);
            }

            if (!skipEncryption && source.Encryption is { } encryption)
            {
                StorageSecretsXml.Write(xml, encryption);
            }
        });
    }

    public static void WriteReservations(XmlText xml, StorageReservations? reservations, DomainFormatOptions options)
    {
        if (reservations is null)
        {
            return;
        }

        using var element = xml.Element("reservations");
        xml.OptionalYesNo("managed", reservations.Managed);
        if (reservations.SocketPath is { } path && (reservations.Managed != true || !(options.Inactive || options.Migratable)))
        {
            using var source = xml.Element("source");
            xml.Attribute("type", "unix");
            xml.Attribute("path", path);
            xml.Attribute("mode", "client");
            CharSourceXml.WriteReconnect(xml, reservations.Reconnect);
        }
    }

    private static StorageReservations? ReadReservations(XmlElement source, DomainParseOptions options)
    {
        if (source.Child("reservations") is not { } element)
        {
            return null;
        }

        var managed = element.YesNo("managed") ?? throw XmlValueError.MissingAttribute(element, "managed");
        var helper = element.Child("source");
        if (managed)
        {
            return new StorageReservations(true, options.Status ? helper?.Attribute("path") : null);
        }

        var type = helper?.Attribute("type") ?? throw StorageRefusal.Error("missing connection type for <reservations/>");
        var path = helper.Attribute("path") ?? throw StorageRefusal.Error("missing path for <reservations/>");
        var mode = helper.Attribute("mode") ?? throw StorageRefusal.Error("missing connection mode for <reservations/>");
        return type != "unix" ? throw StorageRefusal.Error($"unsupported connection type for <reservations/>: {type}")
            : mode != "client" ? throw StorageRefusal.Error($"unsupported connection mode for <reservations/>: {mode}")
            : new StorageReservations(false, path) { Reconnect = CharSourceXml.ReadReconnect(helper) };
    }

    private static StorageSlice? ReadSlice(XmlElement source)
    {
        if (source.Child("slices") is not { } slices)
        {
            return null;
        }

        foreach (var slice in slices.Children("slice"))
        {
            if (slice.Attribute("type") == "storage")
            {
                return slice.Has("offset") && slice.Has("size")
                    ? new StorageSlice(slice.RequiredULong("offset"), slice.RequiredULong("size"))
                    : throw XmlRefusal.Error("missing offset or size attribute of slice");
            }
        }

        return null;
    }
}
