using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>domainbackup</c> document.</summary>
public static class BackupXml
{
    private static readonly XmlNames<BackupMode> Modes = new("push", "pull");
    private static readonly XmlNames<BackupDiskMode> DiskModes = new("full", "incremental");
    private static readonly XmlNames<BackupDiskState> DiskStates = new("running", "complete", "failed", "cancelling", "cancelled");

    /// <summary>Reads a job; with <paramref name="withInternal"/> also the state of its disks.</summary>
    public static BackupDef Parse(string xml, bool withInternal = false)
    {
        var root = XmlDocumentReader.Read(xml, domain: ErrorDomain.Domain);
        XmlRefusal.ExpectRoot(root, "domainbackup");
        return Read(root, withInternal);
    }

    public static string Format(BackupDef backup, bool withInternal = false, DomainFormatOptions? options = null)
    {
        var xml = new XmlText();
        Write(xml, backup, withInternal, options ?? DomainFormatOptions.Live);
        return xml.Take();
    }

    internal static BackupDef Read(XmlElement root, bool withInternal)
    {
        var mode = root.Enum("mode", Modes) ?? BackupMode.Push;
        var server = root.Child("server");
        if (server is not null && mode != BackupMode.Pull)
        {
            throw XmlRefusal.Error("use of <server> requires pull mode backup");
        }

        var objects = withInternal ? root.Child("privateData")?.Child("objects") : null;
        var disks = root.Child("disks");
        return new BackupDef
        {
            Mode = mode,
            Incremental = root.ChildText("incremental") is { Length: > 0 } since ? since : null,
            Server = server is null ? null : ReadServer(server),
            HasDisks = disks is not null,
            Disks = disks is null ? default : ValueArray.Create<BackupDisk>(disks.Children("disk").Read(disk => ReadDisk(disk, mode, withInternal))),
            TlsAlias = objects?.Optional("TLSx509", "alias"),
            TlsSecretAlias = objects?.Optional("secret", "alias"),
        };
    }

    internal static void Write(XmlText xml, BackupDef backup, bool withInternal, DomainFormatOptions options)
    {
        using var root = xml.Element("domainbackup");
        xml.Attribute("mode", Modes, backup.Mode);
        xml.OptionalTextElement("incremental", backup.Incremental);
        if (backup.Server is { } server)
        {
            using var element = xml.Element("server");
            xml.Attribute("transport", server.Transport);
            xml.OptionalYesNo("tls", server.Tls);
            xml.OptionalAttribute("name", server.Name);
            xml.OptionalAttribute("port", server.Port);
            xml.OptionalAttribute("socket", server.Socket);
            xml.OptionalAttribute("fdgroup", server.FdGroup);
        }

        if (!backup.Disks.IsEmpty)
        {
            using var disks = xml.Element("disks");
            foreach (var disk in backup.Disks)
            {
                WriteDisk(xml, backup, disk, withInternal, options);
            }
        }

        if (withInternal && (backup.TlsAlias is not null || backup.TlsSecretAlias is not null))
        {
            using var privateData = xml.Element("privateData");
            using var objects = xml.Element("objects");
            if (backup.TlsSecretAlias is { } secret)
            {
                using var element = xml.Element("secret");
                xml.Attribute("type", "tlskey");
                xml.Attribute("alias", secret);
            }

            xml.OptionalChild("TLSx509", "alias", backup.TlsAlias);
        }
    }

    private static BackupServer ReadServer(XmlElement element)
    {
        var transport = element.Attribute("transport") ?? "tcp";
        switch (transport)
        {
            case "tcp":
                break;
            case "unix" when element.Attribute("socket") is null:
                throw XmlRefusal.Error("missing socket for unix transport");
            case "unix" when element.Attribute("socket") is { } socket && !socket.StartsWith('/'):
                throw XmlRefusal.Error($"backup socket path '{socket}' must be absolute");
            case "unix":
                break;
            case "fd" when element.Attribute("fdgroup") is null:
                throw XmlRefusal.Error("missing 'fdgroup' attribute for fd transport");
            case "fd":
                break;
            case "rdma":
                throw XmlRefusal.Unsupported("transport rdma is not supported for <server>");
            default:
                throw XmlRefusal.Error($"unknown protocol transport type '{transport}'");
        }

        return new BackupServer(transport)
        {
            Name = element.Attribute("name"),
            Port = element.Attribute("port"),
            Socket = element.Attribute("socket"),
            FdGroup = element.Attribute("fdgroup"),
            Tls = element.YesNo("tls"),
        };
    }

    private static BackupDisk ReadDisk(XmlElement element, BackupMode mode, bool withInternal)
    {
        var disk = new BackupDisk(element.Attribute("name") ?? throw XmlRefusal.Error("missing name from disk backup element"))
        {
            Backup = element.YesNo("backup"),
            State = withInternal ? element.Enum("state", DiskStates) : null,
            Mode = element.Enum("backupmode", DiskModes),
            Incremental = element.Attribute("incremental"),
            ExportName = mode == BackupMode.Pull ? element.Attribute("exportname") : null,
            ExportBitmap = mode == BackupMode.Pull ? element.Attribute("exportbitmap") : null,
        };
        if (disk.Backup == false)
        {
            return disk;
        }

        var type = element.Enum("type", DomainNames.StorageType) ?? StorageType.File;
        if (type is not (StorageType.File or StorageType.Block))
        {
            throw XmlRefusal.Error($"unsupported disk backup type '{element.Attribute("type")}'");
        }

        var store = element.Child(mode == BackupMode.Push ? "target" : "scratch");
        var format = element.Child("driver")?.Attribute("type") is { } name ? StorageSourceXml.ReadFormat(name) : (StorageFormat?)null;
        if (mode == BackupMode.Pull && format is not (null or StorageFormat.Qcow2))
        {
            throw XmlRefusal.Error("pull mode backup requires qcow2 driver");
        }

        return store is null && format is null && !element.Has("type")
            ? disk
            : disk with
        {
            Store = StorageSourceXml.Read(store, type, format, DomainParseOptions.Default with { Inactive = !withInternal }) with
            {
                Index = withInternal ? element.UInt("index") : null,
            },
        };
    }

    private static void WriteDisk(XmlText xml, BackupDef backup, BackupDisk disk, bool withInternal, DomainFormatOptions options)
    {
        using var element = xml.Element("disk");
        xml.Attribute("name", disk.Name);
        xml.OptionalYesNo("backup", disk.Backup);
        if (disk.Backup == false)
        {
            return;
        }

        if (withInternal)
        {
            xml.OptionalAttribute("state", DiskStates, disk.State);
        }

        if (disk.Store is { } store)
        {
            xml.Attribute("type", DomainNames.StorageType, store.Type);
        }

        xml.OptionalAttribute("backupmode", DiskModes, disk.Mode);
        xml.OptionalAttribute("incremental", disk.Incremental);
        xml.OptionalAttribute("exportname", disk.ExportName);
        xml.OptionalAttribute("exportbitmap", disk.ExportBitmap);
        xml.OptionalAttribute("index", disk.Store?.Index);
        if (disk.Store is not { } source)
        {
            return;
        }

        if (source.Format is { } format)
        {
            xml.OptionalChild("driver", "type", DomainNames.StorageFormat.Format(format));
        }

        StorageSourceXml.Write(xml, source with { Index = null }, options, name: backup.Mode == BackupMode.Push ? "target" : "scratch");
    }
}
