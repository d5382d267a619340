using VirtBridge.Contract;
using VirtBridge.Model.Cpu;

namespace VirtBridge.Model;

/// <summary>One processor and where it sits.</summary>
public sealed record HostCpuPlace(int Id, int Socket, int Die, int Cluster, int Core, string Siblings);

/// <summary>Pages of one size, in KiB.</summary>
public sealed record HostPages(ulong SizeKiB, ulong Count);

/// <summary>A cache between a node's memory and the rest.</summary>
public sealed record MemorySideCache(int Level, bool Direct, bool WriteThrough, ulong SizeKiB, ulong LineSize);

/// <summary>A NUMA node.</summary>
public sealed record HostCell
{
    public required int Id { get; init; }
    public ulong MemoryKiB { get; init; }
    public ValueArray<HostPages> Pages { get; init; }

    /// <summary>Distance to every node, in their order; empty when not known.</summary>
    public ValueArray<(int Node, int Distance)> Distances { get; init; }

    public ValueArray<MemorySideCache> Caches { get; init; }
    public ValueArray<HostCpuPlace> Cpus { get; init; }
}

/// <summary>How fast one node reaches another's memory.</summary>
public sealed record HostInterconnect(int Initiator, int Target, bool Bandwidth, bool Write, ulong Value);

/// <summary>What may be reserved of a cache: "both", "code" or "data".</summary>
public sealed record CacheControl(string Scope, ulong Granularity, ulong Min, uint MaxAllocations);

/// <summary>A cache that several processors share.</summary>
public sealed record CacheBank(int Id, int Level, string Type, ulong Size, string Cpus, ValueArray<CacheControl> Controls);

/// <summary>What the hardware counts.</summary>
public sealed record ResourceMonitor(int Level, ulong ReuseThreshold, uint MaxMonitors, ValueArray<string> Features);

/// <summary>Memory bandwidth that may be reserved for the processors of a node.</summary>
public sealed record BandwidthNode(int Id, string Cpus, uint Granularity, uint Min, uint MaxAllocations);

/// <summary>Nodes, caches and what can be reserved of them.</summary>
public sealed record HostTopology
{
    public ValueArray<HostCell> Cells { get; init; }
    public ValueArray<HostInterconnect> Interconnects { get; init; }
    public ValueArray<CacheBank> Banks { get; init; }
    public ResourceMonitor? CacheMonitor { get; init; }
    public ValueArray<BandwidthNode> Bandwidth { get; init; }
    public ResourceMonitor? BandwidthMonitor { get; init; }
}

/// <summary>The host as clients are told about it.</summary>
public sealed record HostCapabilities
{
    public required string Architecture { get; init; }
    public Uuid? Uuid { get; init; }

    /// <summary>Null: nothing is known but the architecture.</summary>
    public HostCpu? Cpu { get; init; }

    public ulong? Microcode { get; init; }

    /// <summary>Sizes of pages the host has.</summary>
    public ValueArray<ulong> PageSizesKiB { get; init; }

    public ValueArray<string> MigrationTransports { get; init; }
    public ValueArray<HostSecurity> Security { get; init; }
    public bool OfflineMigration { get; init; }
    public bool LiveMigration { get; init; }
    public bool Iommu { get; init; }
    public HostTopology Topology { get; init; } = new();
}

/// <summary>What confines guests on a host.</summary>
public sealed record HostSecurity(string Model, string Doi);
