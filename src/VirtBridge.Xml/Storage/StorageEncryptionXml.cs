using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>encryption</c> element of volumes and disks.</summary>
public static class StorageEncryptionXml
{
    private static readonly XmlNames<EncryptionFormat> Formats = DomainNames.EncryptionFormat;
    private static readonly XmlNames<EncryptionEngine> Engines = DomainNames.EncryptionEngine;

    public static StorageEncryption? Read(XmlElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var format = element.RequiredEnum("format", Formats);
        var encryption = new StorageEncryption(format)
        {
            Engine = element.Enum("engine", Engines),
            Secrets = ValueArray.Create<EncryptionSecret>(element.Children("secret").Read(ReadSecret)),
        };
        if (format != EncryptionFormat.Luks)
        {
            return encryption;
        }

        var cipher = element.Child("cipher");
        var ivgen = element.Child("ivgen");
        if (cipher is null && ivgen is not null)
        {
            throw XmlRefusal.Error("ivgen element found, but cipher is missing");
        }

        return encryption with
        {
            Cipher = cipher is null ? null : ReadCipher(cipher),
            IvGen = ivgen is null
                ? null
                : new(ivgen.Attribute("name") ?? throw XmlRefusal.Error("missing ivgen info name string"), ivgen.Attribute("hash")),
        };
    }

    public static void Write(XmlText xml, StorageEncryption? encryption)
    {
        if (encryption is null)
        {
            return;
        }

        using var element = xml.Element("encryption");
        xml.Attribute("format", Formats, encryption.Format);
        xml.OptionalAttribute("engine", Engines, encryption.Engine);
        xml.Open();

        foreach (var (type, lookup) in encryption.Secrets)
        {
            using var secret = xml.Element("secret");
            xml.Attribute("type", type);
            StorageAuthXml.WriteLookup(xml, lookup);
        }

        if (encryption.Cipher is { } cipher)
        {
            using var child = xml.Element("cipher");
            xml.Attribute("name", cipher.Name);
            xml.Attribute("size", cipher.Size);
            xml.OptionalAttribute("mode", cipher.Mode);
            xml.OptionalAttribute("hash", cipher.Hash);
        }

        if (encryption.IvGen is { } generator)
        {
            using var child = xml.Element("ivgen");
            xml.Attribute("name", generator.Name);
            xml.OptionalAttribute("hash", generator.Hash);
        }
    }

    private static EncryptionSecret ReadSecret(XmlElement secret)
    {
        var type = secret.Attribute("type") ?? throw XmlRefusal.Error("unknown volume encryption secret type");
        return type == "passphrase"
            ? new(type, StorageAuthXml.ReadSecret(secret))
            : throw XmlRefusal.Error($"unknown volume encryption secret type {type}");
    }

    private static EncryptionCipher ReadCipher(XmlElement element)
    {
        var name = element.Attribute("name") ?? throw XmlRefusal.Error("missing cipher info name string");
        var text = element.Attribute("size") ?? throw XmlRefusal.Error("missing cipher info size string");
        return NumberText.TryUInt(text, out var size)
            ? new(name, size, element.Attribute("mode"), element.Attribute("hash"))
            : throw XmlRefusal.Error($"cannot parse cipher size: '{text}'");
    }
}
