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

    public static StorageEncryption? ReadEncryption(XmlElement? element) => StorageEncryptionXml.Read(element);

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
}
