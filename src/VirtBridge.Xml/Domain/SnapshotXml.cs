using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>How a snapshot is read.</summary>
public sealed record SnapshotParseOptions
{
    /// <summary>A snapshot that exists: name, time, state and definition are taken from the XML.</summary>
    public bool Redefine { get; init; }

    /// <summary>This program's own file: also what is current.</summary>
    public bool Internal { get; init; }

    /// <summary>How the definition inside is read.</summary>
    public DomainParseOptions Domain { get; init; } = new() { SkipValidate = true };

    /// <summary>The domain does not run, or only its disks are asked for: there is no memory to keep.</summary>
    public bool WithoutMemory { get; init; }

    public string? SourceName { get; init; }
}

/// <summary>The <c>domainsnapshot</c> document.</summary>
public static class SnapshotXml
{
    internal static readonly XmlNames<SnapshotState> States =
        new(null, "running", "blocked", "paused", "shutdown", "shutoff", "crashed", "pmsuspended", "disk-snapshot");

    public static SnapshotDef Parse(string xml, SnapshotParseOptions? options = null)
    {
        options ??= new SnapshotParseOptions();
        return Read(XmlDocumentReader.Read(xml, options.SourceName, ErrorDomain.DomainSnapshot), options);
    }

    public static SnapshotDef Read(XmlElement root, SnapshotParseOptions options)
    {
        XmlRefusal.ExpectRoot(root, "domainsnapshot");
        var name = Said(root, "name");
        if (name is null && options.Redefine)
        {
            throw XmlRefusal.Error("a redefined snapshot must have a name");
        }

        var snapshot = new SnapshotDef
        {
            Name = name,
            Description = Said(root, "description"),
            Disks = root.Child("disks") is { } disks
                ? ValueArray.Create<SnapshotDisk>(disks.Children("disk").Read(disk => ReadDisk(disk, options)))
                : default,
        };
        if (options.Redefine)
        {
            snapshot = ReadHistory(root, snapshot, options);
        }

        snapshot = ReadMemory(root.Child("memory"), snapshot, options);
        if (!options.Internal)
        {
            return snapshot;
        }

        return snapshot with
        {
            Current = root.ChildText("active") is { } active
                ? active.Trim() != "0"
                : throw XmlRefusal.Error("Could not find 'active' element"),
        };
    }

    public static string Format(SnapshotDef snapshot, DomainFormatOptions? options = null, bool withInternal = false)
    {
        options ??= DomainFormatOptions.Live;
        var xml = new XmlText();
        Write(xml, snapshot, options, withInternal);
        return xml.Take();
    }

    private static void Write(XmlText xml, SnapshotDef snapshot, DomainFormatOptions options, bool withInternal)
    {
        using var root = xml.Element("domainsnapshot");
        xml.OptionalTextElement("name", snapshot.Name);
        xml.OptionalTextElement("description", snapshot.Description);
        xml.OptionalTextElement("state", States.TryFormat(snapshot.State));
        if (snapshot.Parent is { } parent)
        {
            using var element = xml.Element("parent");
            xml.TextElement("name", parent);
        }

        if (snapshot.CreationTime is { } time and not 0)
        {
            xml.TextElement("creationTime", time.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        if (snapshot.Memory is { } memory)
        {
            using var element = xml.Element("memory");
            xml.Attribute("snapshot", DomainNames.DiskSnapshot, memory);
            xml.OptionalAttribute("file", snapshot.MemoryFile);
        }

        if (!snapshot.Disks.IsEmpty)
        {
            using var disks = xml.Element("disks");
            foreach (var disk in snapshot.Disks)
            {
                WriteDisk(xml, disk, options);
            }
        }

        WriteDomain(xml, snapshot, options);
        if (snapshot.Cookie is { } cookie)
        {
            // Kept by the driver that took the snapshot; laid out like every other part of the document.
            WriteCookie(xml, XmlDocumentReader.Read(cookie));
        }

        if (withInternal)
        {
            xml.TextElement("active", snapshot.Current ? 1UL : 0UL);
        }
    }

    private static void WriteDomain(XmlText xml, SnapshotDef snapshot, DomainFormatOptions options)
    {
        if (snapshot.Domain is { } domain)
        {
            DomainXml.Write(xml, domain, options with { Inactive = true });
        }
        else if (snapshot.DomainUuid is { } uuid)
        {
            using var element = xml.Element("domain");
            xml.TextElement("uuid", uuid.ToString());
        }

        if (snapshot.InactiveDomain is { } inactive)
        {
            DomainXml.Write(xml, inactive, options with { Inactive = true }, "inactiveDomain");
        }
    }

    private static void WriteCookie(XmlText xml, XmlElement cookie)
    {
        using var element = xml.Element(cookie.Name);
        foreach (var child in cookie.Elements)
        {
            if (child.Name == "cpu")
            {
                DomainCpuXml.Write(xml, DomainCpuXml.Read(child));
            }
            else
            {
                XmlReprint.Write(xml, child);
            }
        }
    }

    // What is there but empty is not said.
    private static string? Said(XmlElement root, string name) => root.ChildText(name) is { Length: > 0 } text ? text : null;

    private static string ReadRaw(XmlElement element)
    {
        var text = new XmlText();
        text.Raw(element);
        return text.Take();
    }

    private static SnapshotDef ReadHistory(XmlElement root, SnapshotDef snapshot, SnapshotParseOptions options)
    {
        var time = root.ChildText("creationTime");
        var stateText = root.ChildText("state") ?? throw XmlRefusal.Error("missing state from existing snapshot");
        if (!States.TryParse(stateText, out var state))
        {
            throw XmlRefusal.Error($"Invalid state '{stateText}' in domain snapshot XML");
        }

        var domain = root.Child("domain");
        var inactive = root.Child("inactiveDomain");
        return snapshot with
        {
            CreationTime = long.TryParse(time, out var seconds) ? seconds : throw XmlRefusal.Error("missing creationTime from existing snapshot"),
            Parent = root.Child("parent")?.ChildText("name"),
            State = state,
            Cookie = root.Child("cookie") is { } cookie ? ReadRaw(cookie) : null,
            Domain = domain?.Attribute("type") is not null ? DomainXml.Parse(domain, options.Domain) : null,
            InactiveDomain = inactive is null ? null : DomainXml.Parse(inactive, options.Domain, anyRootName: true),
        };
    }

    private static SnapshotDef ReadMemory(XmlElement? memory, SnapshotDef snapshot, SnapshotParseOptions options)
    {
        var file = memory?.Attribute("file");
        var place = memory?.Enum("snapshot", DomainNames.DiskSnapshot);
        if (place == DiskSnapshot.Manual)
        {
            throw XmlRefusal.Error("'manual' memory snapshot mode not supported");
        }

        if (place is null)
        {
            place = file is not null ? DiskSnapshot.External
                : snapshot.State is SnapshotState.DiskSnapshot || (options.Redefine && snapshot.State is SnapshotState.Shutoff) ? DiskSnapshot.No
                : options.Redefine && snapshot.State is not SnapshotState.None ? DiskSnapshot.Internal
                : null;
        }

        if (file is not null && place != DiskSnapshot.External)
        {
            throw XmlRefusal.Error($"memory filename '{file}' requires external snapshot");
        }

        if (place == DiskSnapshot.External && file is null)
        {
            throw XmlRefusal.Error("external memory snapshots require a filename");
        }

        if (options.WithoutMemory && place is DiskSnapshot.Internal or DiskSnapshot.External)
        {
            throw XmlRefusal.Error("memory state cannot be saved with offline or disk-only snapshot");
        }

        return file is not null && !file.StartsWith('/')
            ? throw XmlRefusal.Error($"memory snapshot file path ({file}) must be absolute")
            : snapshot with { Memory = place, MemoryFile = file };
    }

    private static SnapshotDisk ReadDisk(XmlElement element, SnapshotParseOptions options)
    {
        var name = element.Attribute("name") ?? throw XmlRefusal.Internal("missing name from disk snapshot element");
        var location = element.Enum("snapshot", DomainNames.DiskSnapshot);
        var type = element.Enum("type", DomainNames.StorageType) ?? StorageType.File;
        if (type is StorageType.Dir or StorageType.Volume)
        {
            throw XmlRefusal.Error($"unsupported disk snapshot type '{element.Attribute("type")}'");
        }

        var driver = element.Child("driver");
        var sourceElement = element.Child("source");
        var source = StorageSourceXml.Read(sourceElement, type, driver?.Attribute("type") is { } format ? ReadFormat(format) : null, options.Domain) with
        {
            MetadataCacheMaxSize = StorageSourceXml.ReadMetadataCache(driver),
            StartupPolicy = null,
        };
        if (location is null && (source.Path is not null || source.Format is not null))
        {
            location = DiskSnapshot.External;
        }

        return source.Path is { } path && type is StorageType.File or StorageType.Block && !path.StartsWith('/')
            ? throw XmlRefusal.Error($"disk snapshot image path '{path}' must be absolute")
            : new SnapshotDisk(name)
            {
                Location = location,
                Source = source,
                SnapshotDeleteInProgress = element.Child("snapshotDeleteInProgress") is null ? null : true,
            };
    }

    private static StorageFormat ReadFormat(string name) =>
        DomainNames.StorageFormat.TryParse(name, out var format) && format != StorageFormat.None
            ? format
            : throw XmlRefusal.Unsupported($"unknown disk snapshot driver '{name}'");

    private static void WriteDisk(XmlText xml, SnapshotDisk disk, DomainFormatOptions options)
    {
        using var element = xml.Element("disk");
        xml.Attribute("name", disk.Name);
        xml.OptionalAttribute("snapshot", DomainNames.DiskSnapshot, disk.Location);
        if (disk.Location != DiskSnapshot.External)
        {
            WriteProgress(xml, disk);
            return;
        }

        xml.Attribute("type", DomainNames.StorageType, disk.Source.Type);
        using (xml.ElementIfAny("driver"))
        {
            xml.OptionalAttribute("type", DomainNames.StorageFormat, disk.Source.Format);
            StorageSourceXml.WriteMetadataCache(xml, disk.Source.MetadataCacheMaxSize);
        }

        StorageSourceXml.Write(xml, disk.Source, options);
        WriteProgress(xml, disk);
    }

    private static void WriteProgress(XmlText xml, SnapshotDisk disk)
    {
        if (disk.SnapshotDeleteInProgress == true)
        {
            using var element = xml.Element("snapshotDeleteInProgress");
        }
    }
}
