using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>backend</c> element of TPM devices.</summary>
internal static class TpmBackendXml
{
    private const string DefaultDevice = "/dev/tpm0";

    public static TpmBackend Read(XmlElement backend, DomainParseOptions options)
    {
        switch (backend.RequiredEnum("type", DomainNames.TpmBackendType))
        {
            case TpmBackendType.Passthrough:
                if (backend.CountOf("device") > 1)
                {
                    throw XmlRefusal.Error("only one TPM backend is supported");
                }

                return new TpmBackend.Passthrough(backend.Optional("device", "path") ?? DefaultDevice);
            case TpmBackendType.Emulator:
                return ReadEmulator(backend);
            default:
                var source = backend.Child("source") ?? throw XmlRefusal.Error("missing external TPM backend type");
                var type = source.RequiredEnum("type", DomainNames.CharType);
                return type == CharType.Unix
                    ? new TpmBackend.External(CharSourceXml.Read(backend, type, options))
                    : throw XmlRefusal.Unsupported("only source type 'unix' is supported for external TPM device");
        }
    }

    public static void Write(XmlText xml, TpmBackend backend)
    {
        using var element = xml.Element("backend");
        switch (backend)
        {
            case TpmBackend.Passthrough passthrough:
                xml.Attribute("type", "passthrough");
                xml.OptionalChild("device", "path", passthrough.DevicePath);
                break;
            case TpmBackend.Emulator emulator:
                WriteEmulator(xml, emulator);
                break;
            case TpmBackend.External { Source: CharSource.Unix unix }:
                xml.Attribute("type", "external");
                using (xml.Element("source"))
                {
                    xml.Attribute("type", "unix");
                    if (unix.Path is not null)
                    {
                        xml.Attribute("mode", unix.Listen ? "bind" : "connect");
                        xml.Attribute("path", unix.Path);
                    }
                }

                break;
        }
    }

    private static TpmBackend.Emulator ReadEmulator(XmlElement backend)
    {
        var source = backend.Child("source");
        var profile = backend.Child("profile");
        var banks = backend.Child("active_pcr_banks");
        return new TpmBackend.Emulator
        {
            Version = backend.Enum("version", DomainNames.TpmVersion),
            PersistentState = backend.YesNo("persistent_state"),
            Debug = backend.UInt("debug"),
            EncryptionSecret = backend.Child("encryption") is { } encryption
                ? encryption.Uuid("secret") ?? throw XmlRefusal.Error("missing secret UUID in TPM encryption")
                : null,
            ActivePcrBanks = banks is null ? default : ReadBanks(banks),
            SourceType = source?.RequiredEnum("type", DomainNames.TpmSourceType),
            SourcePath = source?.Attribute("path"),
            Profile = profile is null
                ? null
                : new TpmProfile(profile.Attribute("source"), profile.Enum("removeDisabled", DomainNames.TpmProfileRemoveDisabled), profile.Attribute("name")),
        };
    }

    private static ValueArray<TpmPcrBank> ReadBanks(XmlElement banks)
    {
        var found = new List<TpmPcrBank>();
        foreach (var bank in banks.Elements)
        {
            if (DomainNames.TpmPcrBank.TryParse(bank.Name, out var known))
            {
                found.Add(known);
            }
        }

        found.Sort();
        return found.ToValueArray();
    }

    private static void WriteEmulator(XmlText xml, TpmBackend.Emulator emulator)
    {
        xml.Attribute("type", "emulator");
        xml.OptionalAttribute("version", DomainNames.TpmVersion, emulator.Version);
        xml.OptionalYesNo("persistent_state", emulator.PersistentState);
        if (emulator.Debug is not 0)
        {
            xml.OptionalAttribute("debug", emulator.Debug);
        }

        if (emulator.EncryptionSecret is { } secret)
        {
            xml.OptionalChild("encryption", "secret", secret.ToString());
        }

        if (!emulator.ActivePcrBanks.IsEmpty)
        {
            using var banks = xml.Element("active_pcr_banks");
            foreach (var bank in emulator.ActivePcrBanks)
            {
                xml.EmptyElement(DomainNames.TpmPcrBank.Format(bank));
            }
        }

        if (emulator.Profile is { } profile)
        {
            using var element = xml.Element("profile");
            xml.OptionalAttribute("source", profile.Source);
            xml.OptionalAttribute("removeDisabled", DomainNames.TpmProfileRemoveDisabled, profile.RemoveDisabled);
            xml.OptionalAttribute("name", profile.Name);
        }

        if (emulator.SourceType is { } type)
        {
            using var source = xml.Element("source");
            xml.Attribute("type", DomainNames.TpmSourceType, type);
            xml.OptionalAttribute("path", emulator.SourcePath);
        }
    }
}
