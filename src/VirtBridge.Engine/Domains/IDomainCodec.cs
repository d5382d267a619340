using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Domain definitions as text; made once where the process is wired.</summary>
public interface IDomainCodec
{
    DomainDef Parse(string xml, DefinitionUse use);

    string Format(DomainDef definition, DomainXMLFlags flags);
}
