using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>auth</c> and <c>encryption</c> elements of storage.</summary>
public static class StorageSecretsXml
{
    public static StorageAuth ReadAuth(XmlElement element)
    {
        var user = element.Attribute("username") ?? throw XmlRefusal.Error("missing username for auth");
        var secret = element.Child("secret") ?? throw XmlRefusal.Error("Missing <secret> element in auth");
        var type = secret.Attribute("type") ?? (element.Attribute("type") is null ? null : secret.Attribute("type"));
        return new StorageAuth(user, type, ReadRef(secret));
    }

    public static void Write(XmlText xml, StorageAuth auth)
    {
        using var element = xml.Element("auth");
        xml.Attribute("username", auth.UserName);
        WriteSecret(xml, auth.SecretType, auth.Secret);
    }

    public static StorageSecretRef ReadRef(XmlElement secret)
    {
        var uuid = secret.Attribute("uuid");
        var usage = secret.Attribute("usage");
        if (uuid is null && usage is null)
        {
            throw XmlRefusal.Error("missing secret uuid or usage attribute");
        }

        if (uuid is not null && usage is not null)
        {
            throw XmlRefusal.Error("either secret uuid or usage expected");
        }

        if (usage is not null)
        {
            return new StorageSecretRef.ByUsage(usage);
        }

        return Uuid.TryParse(uuid, out var id)
            ? new StorageSecretRef.ByUuid(id)
            : throw XmlRefusal.Error($"malformed uuid '{uuid}' provided");
    }

    public static void WriteSecret(XmlText xml, string? type, StorageSecretRef secret)
    {
        using var element = xml.Element("secret");
        xml.OptionalAttribute("type", type);
        switch (secret)
        {
            case StorageSecretRef.ByUuid { Uuid: var uuid }:
                xml.Attribute("uuid", uuid);
                break;
            case StorageSecretRef.ByUsage { Usage: var usage }:
                xml.Attribute("usage", usage);
                break;
        }
    }

    public static StorageEncryption ReadEncryption(XmlElement element)
    {
        var name = element.Attribute("format") ?? throw XmlRefusal.Error("unknown volume encryption format");
        if (!DomainNames.EncryptionFormat.TryParse(name, out var format))
        {
            throw XmlRefusal.Unsupported($"unknown volume encryption format type {name}");
        }

        var cipher = element.Child("cipher");
        var ivgen = element.Child("ivgen");
        if (cipher is not null && format != EncryptionFormat.Luks && format != EncryptionFormat.Luks2 && format != EncryptionFormat.LuksAny)
        {
            throw XmlRefusal.Error("encryption cipher is supported only for luks");
        }

        return new StorageEncryption(format)
        {
            Engine = element.Enum("engine", DomainNames.EncryptionEngine),
            Secrets = ValueArray.Create<EncryptionSecret>(element.Children("secret").Read(ReadEncryptionSecret)),
            Cipher = cipher is null
                ? null
                : new EncryptionCipher(
                    cipher.Attribute("name") ?? throw XmlRefusal.Error("cipher info missing 'name' attribute"),
                    cipher.UInt("size") ?? throw XmlRefusal.Error("cipher size missing or malformed"),
                    cipher.Attribute("mode"),
                    cipher.Attribute("hash")),
            IvGen = ivgen is null
                ? null
                : new EncryptionIvGen(ivgen.Attribute("name") ?? throw XmlRefusal.Error("Missing 'name' attribute for ivgen"), ivgen.Attribute("hash")),
        };
    }

    public static void Write(XmlText xml, StorageEncryption encryption)
    {
        using var element = xml.Element("encryption");
        xml.Attribute("format", DomainNames.EncryptionFormat, encryption.Format);
        xml.OptionalAttribute("engine", DomainNames.EncryptionEngine, encryption.Engine);
        foreach (var secret in encryption.Secrets)
        {
            WriteSecret(xml, secret.Type, secret.Secret);
        }

        if (encryption.Cipher is { } cipher)
        {
            using var child = xml.Element("cipher");
            xml.Attribute("name", cipher.Name);
            xml.Attribute("size", cipher.Size);
            xml.OptionalAttribute("mode", cipher.Mode);
            xml.OptionalAttribute("hash", cipher.Hash);
        }

        if (encryption.IvGen is { } ivgen)
        {
            using var child = xml.Element("ivgen");
            xml.Attribute("name", ivgen.Name);
            xml.OptionalAttribute("hash", ivgen.Hash);
        }
    }

    private static EncryptionSecret ReadEncryptionSecret(XmlElement secret)
    {
        var type = secret.Attribute("type") ?? throw XmlRefusal.Error("unknown volume encryption secret type '<null>'");
        return type == "passphrase"
            ? new EncryptionSecret(type, ReadRef(secret))
            : throw XmlRefusal.Unsupported($"unknown volume encryption secret type {type}");
    }
}
