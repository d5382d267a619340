using VirtBridge.Contract;
using VirtBridge.Model;
using SecretRef = VirtBridge.Model.StorageSecretRef;

namespace VirtBridge.Xml;

/// <summary>The <c>auth</c> element and references to secrets.</summary>
public static class StorageAuthXml
{
    public static PoolAuth? Read(XmlElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var username = element.Attribute("username") ?? throw XmlRefusal.Error("missing username for auth");
        var type = element.Attribute("type");
        if (type is not (null or "chap" or "ceph" or "none"))
        {
            throw XmlRefusal.Unsupported($"unknown auth type '{type}'");
        }

        var secret = element.Child("secret") ?? throw XmlRefusal.Error("Missing <secret> element in auth");
        return new(type, new StorageAuth(username, secret.Attribute("type"), ReadSecret(secret)));
    }

    public static void Write(XmlText xml, PoolAuth? auth)
    {
        if (auth is null)
        {
            return;
        }

        using var element = xml.Element("auth");
        xml.OptionalAttribute("type", auth.Type is "none" ? null : auth.Type);
        xml.Attribute("username", auth.Account.UserName);
        using var secret = xml.Element("secret");
        xml.OptionalAttribute("type", auth.Account.SecretType);
        WriteLookup(xml, auth.Account.Secret);
    }

    /// <summary>Reads which secret an element means.</summary>
    public static SecretRef ReadSecret(XmlElement secret)
    {
        var (uuid, usage) = (secret.Attribute("uuid"), secret.Attribute("usage"));
        if (uuid is null && usage is null)
        {
            throw XmlRefusal.Error("missing secret uuid or usage attribute");
        }

        if (uuid is not null && usage is not null)
        {
            throw XmlRefusal.Error("either secret uuid or usage expected");
        }

        return uuid is null ? new SecretRef.ByUsage(usage!)
            : Uuid.TryParse(uuid, out var parsed) ? new SecretRef.ByUuid(parsed)
            : throw XmlRefusal.Error($"invalid secret uuid '{uuid}'");
    }

    public static void WriteLookup(XmlText xml, SecretRef secret)
    {
        switch (secret)
        {
            case SecretRef.ByUuid byUuid:
                xml.Attribute("uuid", byUuid.Uuid.ToString());
                break;
            case SecretRef.ByUsage byUsage:
                xml.Attribute("usage", byUsage.Usage);
                break;
        }
    }
}
