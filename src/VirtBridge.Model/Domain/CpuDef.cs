namespace VirtBridge.Model;

/// <summary>The CPU of the guest.</summary>
public sealed record CpuDef
{
    public CpuMode? Mode { get; init; }
    public CpuMatch? Match { get; init; }
    public CpuCheck? Check { get; init; }
    public bool? Migratable { get; init; }
    public bool? DeprecatedFeatures { get; init; }
    public string? Model { get; init; }
    public CpuFallback? Fallback { get; init; }
    public string? VendorId { get; init; }
    public string? Vendor { get; init; }
    public CpuTopology? Topology { get; init; }
    public CpuCacheDef? Cache { get; init; }
    public PhysAddrDef? PhysAddr { get; init; }
    public ValueArray<CpuFeature> Features { get; init; }
    public ValueArray<NumaCell> Numa { get; init; }
    public NumaInterconnects? Interconnects { get; init; }
    public bool HasNuma { get; init; }
}

public sealed record CpuTopology(uint Sockets, uint Dies, uint Clusters, uint Cores, uint Threads);

public sealed record CpuCacheDef(int? Level, CpuCacheMode Mode);

public sealed record PhysAddrDef(PhysAddrMode Mode, uint? Bits, uint? Limit);

public sealed record CpuFeature(string Name, CpuFeaturePolicy? Policy);

public sealed record NumaCell(uint Id, string? Cpus, ulong MemoryKiB)
{
    public NumaMemoryAccess? Access { get; init; }
    public bool? Discard { get; init; }
    public ValueArray<NumaDistance> Distances { get; init; }
    public ValueArray<NumaCache> Caches { get; init; }
}

public sealed record NumaDistance(uint Cell, uint Value);

public sealed record NumaCache(uint Level, NumaCacheAssociativity Associativity, NumaCachePolicy Policy, ulong SizeKiB, ulong LineBytes);

public sealed record NumaInterconnects(ValueArray<NumaInterconnect> Links);

/// <summary>Latency (no unit) or bandwidth (KiB/s) between an initiator and a target.</summary>
public sealed record NumaInterconnect(bool IsBandwidth, uint Initiator, uint Target, uint? Cache, MemoryLatencyType Access, ulong Value);
