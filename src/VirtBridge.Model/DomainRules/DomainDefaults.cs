namespace VirtBridge.Model;

/// <summary>What every definition gets filled in, whatever the hypervisor.</summary>
public static class DomainDefaults
{
    public static DomainDef Apply(DomainDef domain, DomainRuleTraits traits)
    {
        _ = traits;
        return domain;
    }
}
