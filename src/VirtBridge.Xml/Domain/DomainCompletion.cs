using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The order of a parse after reading: hypervisor, general rules, hypervisor, validation.</summary>
internal static class DomainCompletion
{
    public static DomainDef Apply(DomainDef domain, DomainParseOptions options)
    {
        var rules = options.Rules;
        var context = new DomainRuleContext { AbiUpdate = options.AbiUpdate, Live = !options.Inactive, Status = options.Status, SkipValidate = options.SkipValidate };
        var traits = rules?.Traits ?? DomainRuleTraits.General;
        domain = rules?.Prepare(domain, context) ?? domain;
        domain = DomainDefaults.Apply(domain, traits);
        domain = rules?.Complete(domain, context) ?? domain;
        if (!options.SkipValidate)
        {
            // The hypervisor speaks first of the guest and last of its devices, as it does in libvirt.
            rules?.Validate(domain, context);
            DomainValidation.Check(domain, traits);
            rules?.ValidateDevices(domain, context);
        }

        return domain;
    }
}
