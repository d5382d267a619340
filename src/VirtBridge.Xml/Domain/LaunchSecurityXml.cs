using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>launchSecurity</c> and <c>keywrap</c> elements.</summary>
internal static class LaunchSecurityXml
{
    public static LaunchSecurity? Read(XmlElement? element)
    {
        if (element is null)
        {
            return null;
        }

        switch (element.RequiredEnum("type", DomainNames.LaunchSecurityType))
        {
            case LaunchSecurityType.Sev:
                return new LaunchSecurity.Sev(Policy(element) ?? throw XmlRefusal.Error("failed to get launch security policy"))
                {
                    KernelHashes = element.YesNo("kernelHashes"),
                    CbitPos = TuningXml.UInt(element, "cbitpos"),
                    ReducedPhysBits = TuningXml.UInt(element, "reducedPhysBits"),
                    DhCert = element.ChildText("dhCert"),
                    Session = element.ChildText("session"),
                };
            case LaunchSecurityType.SevSnp:
                return new LaunchSecurity.SevSnp(Policy(element) ?? throw XmlRefusal.Error("failed to get launch security policy"))
                {
                    KernelHashes = element.YesNo("kernelHashes"),
                    AuthorKey = element.YesNo("authorKey"),
                    Vcek = element.YesNo("vcek"),
                    CbitPos = TuningXml.UInt(element, "cbitpos"),
                    ReducedPhysBits = TuningXml.UInt(element, "reducedPhysBits"),
                    GuestVisibleWorkarounds = element.ChildText("guestVisibleWorkarounds"),
                    IdBlock = element.ChildText("idBlock"),
                    IdAuth = element.ChildText("idAuth"),
                    HostData = element.ChildText("hostData"),
                };
            case LaunchSecurityType.S390Pv:
                return new LaunchSecurity.S390Pv();
            default:
                var service = element.Child("quoteGenerationService");
                return new LaunchSecurity.Tdx(Policy(element))
                {
                    MrConfigId = element.ChildText("mrConfigId"),
                    MrOwner = element.ChildText("mrOwner"),
                    MrOwnerConfig = element.ChildText("mrOwnerConfig"),
                    HasQuoteGenerationService = service is not null,
                    QuoteGenerationService = service?.Attribute("path"),
                };
        }
    }

    public static void Write(XmlText xml, LaunchSecurity? security)
    {
        if (security is null)
        {
            return;
        }

        using var element = xml.Element("launchSecurity");
        xml.Attribute("type", DomainNames.LaunchSecurityType, security.Type);
        switch (security)
        {
            case LaunchSecurity.Sev sev:
                xml.OptionalYesNo("kernelHashes", sev.KernelHashes);
                xml.OptionalTextElement("cbitpos", sev.CbitPos);
                xml.OptionalTextElement("reducedPhysBits", sev.ReducedPhysBits);
                xml.TextElement("policy", $"0x{sev.Policy:x4}");
                xml.OptionalTextElement("dhCert", sev.DhCert);
                xml.OptionalTextElement("session", sev.Session);
                break;
            case LaunchSecurity.SevSnp snp:
                xml.OptionalYesNo("kernelHashes", snp.KernelHashes);
                xml.OptionalYesNo("authorKey", snp.AuthorKey);
                xml.OptionalYesNo("vcek", snp.Vcek);
                xml.OptionalTextElement("cbitpos", snp.CbitPos);
                xml.OptionalTextElement("reducedPhysBits", snp.ReducedPhysBits);
                xml.TextElement("policy", $"0x{snp.Policy:x8}");
                xml.OptionalTextElement("guestVisibleWorkarounds", snp.GuestVisibleWorkarounds);
                xml.OptionalTextElement("idBlock", snp.IdBlock);
                xml.OptionalTextElement("idAuth", snp.IdAuth);
                xml.OptionalTextElement("hostData", snp.HostData);
                break;
            case LaunchSecurity.Tdx tdx:
                WriteTdx(xml, tdx);
                break;
        }
    }

    public static ValueArray<KeyWrap> ReadKeyWrap(XmlElement? element)
    {
        if (element is null)
        {
            return default;
        }

        var wraps = element.Children("cipher").Read(cipher => new KeyWrap(
            cipher.RequiredEnum("name", DomainNames.KeyWrapCipher),
            cipher.OnOff("state") ?? throw XmlValueError.MissingAttribute(cipher, "state")));
        Array.Sort(wraps, (left, right) => left.Cipher.CompareTo(right.Cipher));
        for (var i = 1; i < wraps.Length; i++)
        {
            if (wraps[i].Cipher == wraps[i - 1].Cipher)
            {
                throw XmlRefusal.Internal($"A domain definition can have no more than one cipher node with name {DomainNames.KeyWrapCipher.Format(wraps[i].Cipher)}");
            }
        }

        return ValueArray.Create<KeyWrap>(wraps);
    }

    public static void WriteKeyWrap(XmlText xml, ValueArray<KeyWrap> wraps)
    {
        using var element = xml.ElementIfAny("keywrap");
        foreach (var wrap in wraps)
        {
            using var cipher = xml.Element("cipher");
            xml.Attribute("name", DomainNames.KeyWrapCipher, wrap.Cipher);
            xml.OnOff("state", wrap.Enabled);
        }
    }

    private static void WriteTdx(XmlText xml, LaunchSecurity.Tdx tdx)
    {
        if (tdx.Policy is { } policy)
        {
            xml.TextElement("policy", $"0x{policy:x}");
        }

        xml.OptionalTextElement("mrConfigId", tdx.MrConfigId);
        xml.OptionalTextElement("mrOwner", tdx.MrOwner);
        xml.OptionalTextElement("mrOwnerConfig", tdx.MrOwnerConfig);
        if (tdx.HasQuoteGenerationService)
        {
            using var service = xml.Element("quoteGenerationService");
            xml.OptionalAttribute("path", tdx.QuoteGenerationService);
        }
    }

    private static ulong? Policy(XmlElement element) =>
        element.ChildText("policy") is not { } text ? null
        : NumberText.TryULong(text, 0, out var policy) || NumberText.TryULong(text, 16, out policy) ? policy
        : throw XmlRefusal.Error("failed to get launch security policy");
}
