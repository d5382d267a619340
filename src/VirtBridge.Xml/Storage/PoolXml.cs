using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>pool</c> document.</summary>
public static class PoolXml
{
    public const string MountNamespace = "http://libvirt.org/schemas/storagepool/fs/1.0";
    public const string RbdNamespace = "http://libvirt.org/schemas/storagepool/rbd/1.0";

    public static StoragePoolDef Parse(string xml) =>
        Read(XmlDocumentReader.Read(xml, domain: ErrorDomain.Storage));

    public static StoragePoolDef Read(XmlElement root)
    {
        XmlRefusal.ExpectRoot(root, "pool");
        var typeName = root.Required("type");
        var kind = StoragePoolKind.ByName(typeName) ?? throw XmlValueError.InvalidValue(root, "type", typeName);
        var cow = root.Child("features")?.Child("cow")?.YesNo("state");
        PoolRules.CheckFeatures(kind, cow);
        var source = PoolSourceXml.Read(root.Child("source"), kind);
        var name = ReadName(root, kind, source);
        if (kind.Has(StoragePoolSourceParts.Name) && string.IsNullOrEmpty(source.Name))
        {
            source = kind.Type == StoragePoolType.Rbd
                ? throw StorageRefusal.Error("element 'name' is mandatory for RBD pool")
                : source with { Name = name };
        }

        var pool = new StoragePoolDef
        {
            Type = kind.Type,
            Name = name,
            Uuid = ReadUuid(root),
            Source = source,
            CopyOnWrite = cow,
            RefreshAllocation = ReadRefresh(root),
        };
        PoolRules.CheckSource(pool);
        return ReadOptions(root, ReadTarget(root, pool));
    }

    public static string Format(StoragePoolDef pool)
    {
        var xml = new XmlText();
        Write(xml, pool);
        return xml.Take();
    }

    public static void Write(XmlText xml, StoragePoolDef pool)
    {
        using var root = xml.Element("pool");
        xml.Attribute("type", pool.Kind.Name);
        if (!pool.MountOptions.IsEmpty)
        {
            xml.Attribute("xmlns:fs", MountNamespace);
        }

        if (!pool.RbdOptions.IsEmpty)
        {
            xml.Attribute("xmlns:rbd", RbdNamespace);
        }

        xml.TextElement("name", pool.Name);
        xml.OptionalTextElement("uuid", pool.Uuid?.ToString());
        VolumeSizeXml.Write(xml, "capacity", pool.Capacity);
        VolumeSizeXml.Write(xml, "allocation", pool.Allocation);
        VolumeSizeXml.Write(xml, "available", pool.Available);
        if (pool.CopyOnWrite is { } cow)
        {
            using var features = xml.Element("features");
            xml.OptionalChild("cow", "state", cow ? "yes" : "no");
        }

        PoolSourceXml.Write(xml, pool.Source, pool.Kind);
        WriteTarget(xml, pool);
        if (pool.RefreshAllocation is { } allocation)
        {
            using var refresh = xml.Element("refresh");
            xml.OptionalChild("volume", "allocation", allocation);
        }

        WriteOptions(xml, pool);
    }

    private static string ReadName(XmlElement root, StoragePoolKind kind, StoragePoolSource source)
    {
        var name = root.ChildText("name");
        if (string.IsNullOrEmpty(name) && kind.Has(StoragePoolSourceParts.Name))
        {
            name = source.Name;
        }

        if (string.IsNullOrEmpty(name))
        {
            throw StorageRefusal.Error("missing pool source name element");
        }

        return name.Contains('/') ? throw StorageRefusal.Error($"name {name} cannot contain '/'") : name;
    }

    private static Uuid? ReadUuid(XmlElement root) =>
        root.ChildText("uuid") is not { } text ? null
        : Uuid.TryParse(text, out var uuid) ? uuid
        : throw StorageRefusal.Error("malformed uuid element");

    private static string? ReadRefresh(XmlElement root) =>
        root.Child("refresh")?.Child("volume")?.Attribute("allocation") switch
        {
            null => null,
            "default" => "default",
            "capacity" => "capacity",
            var other => throw StorageRefusal.Unsupported($"unknown storage pool volume refresh allocation type {other}"),
        };

    private static StoragePoolDef ReadTarget(XmlElement root, StoragePoolDef pool)
    {
        if (pool.Kind.IsRemote)
        {
            return pool;
        }

        var target = root.Child("target");
        var path = pool.Type switch
        {
            StoragePoolType.Logical => $"/dev/{pool.Source.Name}",
            StoragePoolType.Zfs => $"/dev/zvol/{pool.Source.Name}",
            _ => target?.ChildText("path") is { Length: > 0 } given
                ? given
                : throw StorageRefusal.Error("missing storage pool target path"),
        };
        return pool with
        {
            TargetPath = SanitizedPath.Of(path),
            Permissions = StoragePermissionsXml.Read(target?.Child("permissions")) ?? new(),
        };
    }

    private static void WriteTarget(XmlText xml, StoragePoolDef pool)
    {
        if (pool.Kind.IsRemote)
        {
            return;
        }

        using var target = xml.Element("target");
        xml.OptionalTextElement("path", pool.TargetPath);
        StoragePermissionsXml.Write(xml, pool.Permissions);
    }

    private static StoragePoolDef ReadOptions(XmlElement root, StoragePoolDef pool)
    {
        var mount = new List<string>();
        var rbd = new List<StoragePoolOption>();
        if (pool.Type is StoragePoolType.Fs or StoragePoolType.Netfs && root.Child("mount_opts", MountNamespace) is { } mounts)
        {
            foreach (var option in mounts.Elements)
            {
                mount.Add(option.Attribute("name") ?? throw StorageRefusal.Error("no storage pool mount option name specified"));
            }
        }

        if (pool.Type == StoragePoolType.Rbd && root.Child("config_opts", RbdNamespace) is { } config)
        {
            foreach (var option in config.Elements)
            {
                var name = option.Attribute("name") ?? throw StorageRefusal.Error("no rbd option name specified");
                rbd.Add(new(name, option.Attribute("value") ?? throw StorageRefusal.Error($"no rbd option value specified for name '{name}'")));
            }
        }

        return pool with { MountOptions = mount.ToValueArray(), RbdOptions = rbd.ToValueArray() };
    }

    private static void WriteOptions(XmlText xml, StoragePoolDef pool)
    {
        if (!pool.MountOptions.IsEmpty)
        {
            using var element = xml.Element("fs:mount_opts");
            foreach (var option in pool.MountOptions)
            {
                xml.OptionalChild("fs:option", "name", option);
            }
        }

        if (!pool.RbdOptions.IsEmpty)
        {
            using var element = xml.Element("rbd:config_opts");
            foreach (var option in pool.RbdOptions)
            {
                using var child = xml.Element("rbd:option");
                xml.Attribute("name", option.Name);
                xml.Attribute("value", option.Value);
            }
        }
    }
}
