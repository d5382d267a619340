using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>What no hypervisor accepts.</summary>
public static class DomainValidation
{
    public static void Check(DomainDef domain, DomainRuleTraits traits)
    {
        if (domain.Name.Contains('/') && !traits.NameMayHaveSlash)
        {
            throw new VirtException(ErrorCode.XmlError, ErrorDomain.Domain, $"name {domain.Name} cannot contain '/'");
        }
    }
}
