using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Domain definitions as clients and the store write them.</summary>
public sealed class DomainDocuments(IHypervisor hypervisor, IIdentitySource identities, IDomainCodec codec)
{
    /// <summary>Reads a client's or the store's text and lets the driver complete it.</summary>
    public DomainDef Parse(string xml, DefinitionUse use) => Complete(codec.Parse(xml, use), use);

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
    public string Format(DomainDef definition, DomainXMLFlags flags) => codec.Format(definition, flags);

    /// <summary>What is stored: everything, with secrets, without what belongs to one run.</summary>
    public string FormatStored(DomainDef definition) => Format(definition, DomainXMLFlags.Inactive | DomainXMLFlags.Secure);
}
