using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Domain definitions as clients and the store write them.</summary>
public sealed class DomainDocuments(IHypervisor hypervisor, IIdentitySource identities)
{
    /// <summary>Reads a text, completes it by the driver's rules and gives it the identities it lacks.</summary>
    public DomainDef Parse(string xml, DefinitionUse use) => WithIdentities(DomainXml.Parse(xml, Options(use)));

    /// <summary>What <c>dumpxml</c> shows of a definition.</summary>
    public static string Format(DomainDef definition, DomainXMLFlags flags)
    {
        var migratable = (flags & DomainXMLFlags.Migratable) != 0;
        return DomainXml.Format(migratable ? MigratableForm.Of(definition) : definition, new()
        {
            Inactive = migratable || (flags & DomainXMLFlags.Inactive) != 0,
            Secure = (flags & DomainXMLFlags.Secure) != 0,
            Migratable = migratable,
        });
    }

    /// <summary>What is stored: everything, with secrets, without what belongs to one run.</summary>
    public static string FormatStored(DomainDef definition) => Format(definition, DomainXMLFlags.Inactive | DomainXMLFlags.Secure);

    public DomainDef WithIdentities(DomainDef definition)
    {
        definition = definition.Uuid is null ? definition with { Uuid = identities.NewUuid() } : definition;
        if (definition.Devices.Interfaces.All(i => i.Mac is not null))
        {
            return definition;
        }

        var interfaces = definition.Devices.Interfaces.Select(i => i.Mac is null ? i with { Mac = identities.NewMac() } : i).ToValueArray();
        return definition with { Devices = definition.Devices with { Interfaces = interfaces } };
    }

    /// <summary>How texts of this use are read.</summary>
    public DomainParseOptions Options(DefinitionUse use) => new()
    {
        Rules = hypervisor.Rules,
        AbiUpdate = use == DefinitionUse.Define,
        SkipValidate = use == DefinitionUse.Load,
    };

}
