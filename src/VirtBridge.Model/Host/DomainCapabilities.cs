using VirtBridge.Model.Qemu;

namespace VirtBridge.Model.Host;

/// <summary>The values an attribute of the domain XML can have.</summary>
public sealed record CapabilityEnum(string Name, ValueArray<string> Values);

/// <summary>An element of the domain XML and what it can be. Without enumerations nothing more is said.</summary>
public sealed record CapabilitySection(string Name, bool Supported)
{
    public ValueArray<CapabilityEnum> Enums { get; init; }
}

/// <summary>Firmware of guests.</summary>
public sealed record LoaderCapability(bool Supported)
{
    public ValueArray<string> Paths { get; init; }
    public ValueArray<CapabilityEnum> Enums { get; init; }
}

/// <summary>A CPU model guests can ask for.</summary>
public sealed record CpuModelCapability(string Name, QemuCpuUsable Usable)
{
    public string? Vendor { get; init; }

    /// <summary>The versioned model this name stands for.</summary>
    public string? Canonical { get; init; }

    public bool Deprecated { get; init; }

    /// <summary>Features the host lacks.</summary>
    public ValueArray<string> Blockers { get; init; }
}

/// <summary>The CPU modes guests can have. A null list of migratability means the mode is not there.</summary>
public sealed record CpuCapabilities
{
    public ValueArray<string>? PassthroughMigratable { get; init; }
    public ValueArray<string>? MaximumMigratable { get; init; }
    public CpuDef? HostModel { get; init; }
    public ValueArray<CpuModelCapability> Models { get; init; }
}

/// <summary>What guests of one kind can have: emulator, machine, architecture and way of execution.</summary>
public sealed record DomainCapabilities
{
    public required string Path { get; init; }
    public required string DomainType { get; init; }
    public string? Machine { get; init; }
    public required string Arch { get; init; }
    public uint? MaxVcpus { get; init; }
    public bool? Iothreads { get; init; }

    /// <summary>Null when firmware has no say.</summary>
    public ValueArray<string>? Firmwares { get; init; }

    public LoaderCapability? Loader { get; init; }
    public CpuCapabilities Cpu { get; init; } = new();
    public CapabilitySection? MemoryBacking { get; init; }
    public ValueArray<CapabilitySection> Devices { get; init; }

    /// <summary>Features without details, listed before the others.</summary>
    public ValueArray<CapabilitySection> Features { get; init; }

    public QemuSev? Sev { get; init; }
    public QemuSgx? Sgx { get; init; }

    /// <summary>Features with values, listed after the others.</summary>
    public ValueArray<CapabilitySection> LateFeatures { get; init; }
}
