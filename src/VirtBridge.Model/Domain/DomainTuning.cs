using VirtBridge.Contract;

namespace VirtBridge.Model;

public sealed record BlkioTune
{
    public static readonly BlkioTune None = new();

    public uint? Weight { get; init; }
    public ValueArray<BlkioDevice> Devices { get; init; }
}

public sealed record BlkioDevice(string Path)
{
    public uint? Weight { get; init; }
    public uint? ReadIops { get; init; }
    public uint? WriteIops { get; init; }
    public ulong? ReadBytes { get; init; }
    public ulong? WriteBytes { get; init; }
}

/// <summary>Limits in KiB; null is no limit.</summary>
public sealed record MemTune
{
    public static readonly MemTune None = new();

    public ulong? HardLimit { get; init; }
    public ulong? SoftLimit { get; init; }
    public ulong? MinGuarantee { get; init; }
    public ulong? SwapHardLimit { get; init; }
}

public sealed record MemoryBacking
{
    public static readonly MemoryBacking None = new();

    public bool HugePages { get; init; }
    public ValueArray<HugePage> HugePageSizes { get; init; }
    public bool NoSharePages { get; init; }
    public bool Locked { get; init; }
    public MemorySource? Source { get; init; }
    public NumaMemoryAccess? Access { get; init; }
    public MemoryAllocation? Allocation { get; init; }
    public uint? AllocationThreads { get; init; }
    public bool? Discard { get; init; }
}

public sealed record HugePage(ulong SizeKiB, string? NodeSet);

public sealed record CpuTune
{
    public static readonly CpuTune None = new();

    public ulong? Shares { get; init; }
    public ulong? Period { get; init; }
    public long? Quota { get; init; }
    public ulong? GlobalPeriod { get; init; }
    public long? GlobalQuota { get; init; }
    public ulong? EmulatorPeriod { get; init; }
    public long? EmulatorQuota { get; init; }
    public ulong? IoThreadPeriod { get; init; }
    public long? IoThreadQuota { get; init; }
    public ValueArray<CpuPin> VcpuPins { get; init; }
    public string? EmulatorPin { get; init; }
    public ValueArray<CpuPin> IoThreadPins { get; init; }
    public SchedulerSetting? EmulatorSchedule { get; init; }
    public ValueArray<ThreadSchedule> VcpuSchedules { get; init; }
    public ValueArray<ThreadSchedule> IoThreadSchedules { get; init; }
    public ValueArray<ResourceAllocation> Resctrls { get; init; }
}

public sealed record CpuPin(uint Id, string CpuSet);

public sealed record SchedulerSetting(Scheduler Policy, int Priority);

public sealed record ThreadSchedule(uint Id, SchedulerSetting Setting);

/// <summary>CPU cache and memory bandwidth reserved for some virtual processors.</summary>
public sealed record ResourceAllocation(string Vcpus)
{
    public string? Id { get; init; }

    /// <summary>From a cachetune or from a memorytune element.</summary>
    public bool IsMemory { get; init; }

    public ValueArray<CacheAllocation> Caches { get; init; }
    public ValueArray<CacheMonitor> Monitors { get; init; }
    public ValueArray<BandwidthAllocation> Nodes { get; init; }
}

public sealed record CacheAllocation(uint Level, CacheType Type, uint Id, ulong SizeBytes);

public sealed record CacheMonitor(uint? Level, string Vcpus);

public sealed record BandwidthAllocation(uint Node, uint Percent);

public sealed record NumaTune
{
    public static readonly NumaTune None = new();

    public NumaTuneMode? Mode { get; init; }
    public string? NodeSet { get; init; }
    public Placement? Placement { get; init; }
    public bool HasMemory { get; init; }
    public ValueArray<MemNode> Nodes { get; init; }
}

public sealed record MemNode(uint Cell, NumaTuneMode Mode, string NodeSet);

public sealed record SysinfoDef(SysinfoType Type)
{
    public ValueArray<SysinfoBlock> Blocks { get; init; }
    public ValueArray<FwCfgEntry> FwCfg { get; init; }
}

/// <summary>"bios", "system", "baseBoard", "chassis" or "oemStrings" with its entries.</summary>
public sealed record SysinfoBlock(string Kind, ValueArray<NameValue> Entries);

public sealed record FwCfgEntry(string Name, string? Value, string? File);
