namespace VirtBridge.Model.Cpu;

/// <summary>The CPU of a host.</summary>
public sealed record HostCpu
{
    public required string Arch { get; init; }
    public string? Model { get; init; }
    public string? Vendor { get; init; }
    public X86Signature? Signature { get; init; }
    public CpuTopology? Topology { get; init; }
    public ValueArray<string> Features { get; init; }

    /// <summary>Features of the model the host lacks; only a hypervisor's view of a host has them.</summary>
    public ValueArray<string> Disabled { get; init; }

    /// <summary>The same CPU as something a guest could ask for.</summary>
    public CpuDef AsGuest() => new()
    {
        Model = Model,
        Vendor = Vendor,
        Topology = Topology,
        Features =
        [
            .. Features.Select(name => new CpuFeature(name, CpuFeaturePolicy.Require)),
            .. Disabled.Select(name => new CpuFeature(name, CpuFeaturePolicy.Disable)),
        ],
    };
}

/// <summary>How a CPU relates to the host's.</summary>
public enum CpuComparison
{
    Incompatible,
    Identical,

    /// <summary>The host offers more.</summary>
    Superset,
}

/// <summary>A CPU model the hypervisor knows, with features the host lacks for it.</summary>
public sealed record OfferedCpuModel(string Name)
{
    public bool Usable { get; init; } = true;

    /// <summary>In libvirt's spelling.</summary>
    public ValueArray<string> Blockers { get; init; }
}
