namespace VirtBridge.Model;

/// <summary>
/// What a hypervisor adds to a definition and refuses in one. The order of a parse is: read, <see cref="Prepare"/>,
/// rules that hold for all hypervisors, <see cref="Complete"/>, <see cref="Validate"/>, general validation, <see cref="ValidateDevices"/>.
/// All members are pure.
/// </summary>
public interface IDomainRules
{
    /// <summary>Defaults the general rules depend on: architecture, machine, controllers of the chipset.</summary>
    DomainDef Prepare(DomainDef domain, DomainRuleContext context);

    /// <summary>Everything that needs the general rules to be done: per-device defaults, addresses.</summary>
    DomainDef Complete(DomainDef domain, DomainRuleContext context);

    /// <summary>Refuses guests as a whole.</summary>
    void Validate(DomainDef domain, DomainRuleContext context);

    /// <summary>Refuses single devices, after the rules that hold everywhere.</summary>
    void ValidateDevices(DomainDef domain, DomainRuleContext context)
    {
    }

    DomainRuleTraits Traits { get; }
}

/// <summary>How a definition is being read, as far as rules need to know.</summary>
public sealed record DomainRuleContext
{
    public bool AbiUpdate { get; init; }

    public bool Status { get; init; }

    /// <summary>The definition of a guest that runs: paths and names of this run are kept.</summary>
    public bool Live { get; init; }


    public bool SkipValidate { get; init; }
}

/// <summary>What the general rules have to know about a hypervisor.</summary>
public sealed record DomainRuleTraits
{
    public static readonly DomainRuleTraits General = new();

    /// <summary>First console of a fully virtualised guest mirrors its first serial port.</summary>
    public bool ConsoleMirrorsSerial { get; init; } = true;

    /// <summary>Architecture of guests that name none.</summary>
    public string? DefaultArch { get; init; }

    /// <summary>What a graphics card without a type is.</summary>
    public VideoType? DefaultVideo { get; init; }

    /// <summary>Memory is kept inside snapshots of guests without a disk to keep it in.</summary>
    public bool MemoryWithoutDisks { get; init; }

    /// <summary>There is no board: root controllers are buses like others, with any index and address.</summary>
    public bool RootsAreBuses { get; init; }

    /// <summary>Names of guests may have a slash.</summary>
    public bool NameMayHaveSlash { get; init; }

    /// <summary>Disks of SCSI bus sit on controllers with so many units.</summary>
    public bool WideScsi { get; init; }

    /// <summary>Guests find what to boot by themselves; no boot device is filled in.</summary>
    public bool BootsInFixedOrder { get; init; }

    /// <summary>Heads of a video card that does not say how many it has.</summary>
    public uint VideoHeads { get; init; } = 1;

    /// <summary>Raw devices may be on any bus, not only on those that carry SCSI commands.</summary>
    public bool LunOnAnyBus { get; init; }
}
