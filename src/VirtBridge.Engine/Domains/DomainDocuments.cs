using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Domain definitions as clients and the store write them.</summary>
public sealed class DomainDocuments(IHypervisor hypervisor, IIdentitySource identities)
{
    /// <summary>Reads a client's or the store's text and lets the driver complete it.</summary>
    public DomainDef Parse(string xml, DefinitionUse use) => Complete(DomainXml.Parse(xml), use);

    public DomainDef Complete(DomainDef definition, DefinitionUse use)
    {
        if (definition.Name.Contains('/'))
        {
            throw new VirtException(ErrorCode.XmlError, ErrorDomain.Domain, $"name {definition.Name} cannot contain '/'");
        }

        definition = definition.Uuid is null ? definition with { Uuid = identities.NewUuid() } : definition;
        return hypervisor.Complete(definition, use);
    }

    /// <summary>What <c>dumpxml</c> shows of a definition.</summary>
    public static string Format(DomainDef definition, DomainXMLFlags flags) =>
        DomainXml.Format(definition, new DomainFormat
        {
            Inactive = (flags & DomainXMLFlags.Inactive) != 0,
            Secure = (flags & DomainXMLFlags.Secure) != 0,
            Migratable = (flags & DomainXMLFlags.Migratable) != 0,
        });

    /// <summary>What is stored: everything, with secrets, without what belongs to one run.</summary>
    public static string FormatStored(DomainDef definition) => Format(definition, DomainXMLFlags.Inactive | DomainXMLFlags.Secure);
}
