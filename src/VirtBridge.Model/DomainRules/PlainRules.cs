namespace VirtBridge.Model;

/// <summary>A hypervisor without wishes of its own, on a host of the given architecture.</summary>
public sealed class PlainRules(string hostArch, bool consoleMirrorsSerial = true) : IDomainRules
{
    public DomainRuleTraits Traits { get; } = new() { DefaultArch = hostArch, ConsoleMirrorsSerial = consoleMirrorsSerial };

    public DomainDef Prepare(DomainDef domain, DomainRuleContext context) => domain;

    public DomainDef Complete(DomainDef domain, DomainRuleContext context) => domain;

    public void Validate(DomainDef domain, DomainRuleContext context)
    {
    }
}
