using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>secret</c> document.</summary>
public static class SecretXml
{
    private static readonly XmlNames<SecretUsage> Usages = new("none", "volume", "ceph", "iscsi", "tls", "vtpm");

    public static SecretDef Parse(string xml) => Read(XmlDocumentReader.Read(xml, domain: ErrorDomain.Secret));

    public static SecretDef Read(XmlElement root)
    {
        XmlRefusal.ExpectRoot(root, "secret");
        var secret = new SecretDef
        {
            Ephemeral = root.YesNo("ephemeral") ?? false,
            Private = root.YesNo("private") ?? false,
            Uuid = root.ChildText("uuid") is not { } text ? null
                : Uuid.TryParse(text, out var uuid) ? uuid
                : throw Malformed("malformed uuid element"),
            Description = root.ChildText("description"),
        };
        return root.Child("usage") is { } usage ? ReadUsage(usage, secret) : secret;
    }

    public static string Format(SecretDef secret)
    {
        var xml = new XmlText();
        using (xml.Element("secret"))
        {
            xml.YesNo("ephemeral", secret.Ephemeral);
            xml.YesNo("private", secret.Private);
            xml.OptionalTextElement("uuid", secret.Uuid?.ToString());
            xml.OptionalTextElement("description", secret.Description);
            if (secret.Usage != SecretUsage.None)
            {
                using var usage = xml.Element("usage");
                xml.Attribute("type", Usages, secret.Usage);
                xml.OptionalTextElement(NameElement(secret.Usage), secret.UsageId);
            }
        }

        return xml.Take();
    }

    private static SecretDef ReadUsage(XmlElement element, SecretDef secret)
    {
        var type = element.Attribute("type") ?? throw Malformed("unknown secret usage type");
        if (!Usages.TryParse(type, out var usage))
        {
            throw Malformed($"unknown secret usage type {type}");
        }

        if (usage == SecretUsage.None)
        {
            return secret;
        }

        var id = element.ChildText(NameElement(usage));
        return string.IsNullOrEmpty(id)
            ? throw new VirtException(ErrorCode.InternalError, ErrorDomain.Secret, Missing(usage))
            : secret with { Usage = usage, UsageId = id };
    }

    private static string NameElement(SecretUsage usage) => usage switch
    {
        SecretUsage.Volume => "volume",
        SecretUsage.Iscsi => "target",
        _ => "name",
    };

    private static string Missing(SecretUsage usage) => usage switch
    {
        SecretUsage.Volume => "volume usage specified, but volume path is missing",
        SecretUsage.Ceph => "Ceph usage specified, but name is missing",
        SecretUsage.Iscsi => "iSCSI usage specified, but target is missing",
        SecretUsage.Tls => "TLS usage specified, but name is missing",
        _ => "vTPM usage specified, but name is missing",
    };

    private static VirtException Malformed(string detail) => new(ErrorCode.XmlError, ErrorDomain.Secret, detail);
}
