namespace VirtBridge.Model;

/// <summary>What the LXC driver adds to a definition.</summary>
public sealed class ContainerRules : IDomainRules
{
    public DomainRuleTraits Traits { get; } = new() { ConsoleMirrorsSerial = false };

    public DomainDef Prepare(DomainDef domain, DomainRuleContext context) => domain;

    /// <summary>Consoles are of the container's own kind, file systems are passed through.</summary>
    public DomainDef Complete(DomainDef domain, DomainRuleContext context) => domain with
    {
        Devices = domain.Devices with
        {
            Consoles = domain.Devices.Consoles
                .Select(console => console.TargetType is null ? console with { TargetType = ConsoleTargetType.Lxc } : console)
                .ToValueArray(),
            Filesystems = domain.Devices.Filesystems
                .Select(filesystem => filesystem.Access is null ? filesystem with { Access = FilesystemAccess.Passthrough } : filesystem)
                .ToValueArray(),
        },
    };

    public void Validate(DomainDef domain, DomainRuleContext context)
    {
    }
}
