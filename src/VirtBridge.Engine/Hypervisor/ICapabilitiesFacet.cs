using VirtBridge.Contract;
using VirtBridge.Model.Cpu;

namespace VirtBridge.Engine;

/// <summary>Describing what host and hypervisor can do, as documents clients read.</summary>
public interface ICapabilitiesFacet
{
    ValueTask<string> HostAsync(CancellationToken cancellation);

    /// <summary>What a domain on one emulator, architecture, machine and type can use; nulls mean the default.</summary>
    ValueTask<string> DomainAsync(string? emulator, string? arch, string? machine, string? type, bool disableDeprecated, CancellationToken cancellation);
}

/// <summary>Comparing and combining processor descriptions.</summary>
public interface ICpuModelFacet
{
    /// <summary>Names of the models of an architecture.</summary>
    ValueTask<string[]> ModelsAsync(string arch, CancellationToken cancellation);

    /// <summary>The host's own processor.</summary>
    ValueTask<HostCpu> HostAsync(CancellationToken cancellation);

    /// <summary>The best processor guests of one emulator get on this host; nulls mean the default.</summary>
    ValueTask<GuestCpuOffer> OfferAsync(string? emulator, string? arch, string? machine, string? type, CancellationToken cancellation);
}

/// <summary>A processor for guests, and the models the emulator knows to describe it by; null when it knows all.</summary>
public sealed record GuestCpuOffer(HostCpu Cpu, IReadOnlyList<OfferedCpuModel>? Models);

/// <summary>Numbers of the host itself.</summary>
public interface IHostFacet
{
    string Hostname { get; }

    NodeGetInfoResult Info();

    /// <summary>Bytes.</summary>
    ulong FreeMemory();

    /// <summary>Bytes per NUMA cell.</summary>
    ulong[] CellsFreeMemory(int startCell, int maxCells);

    NodeGetCpuMapResult CpuMap();

    /// <summary>Nanoseconds by field name; <paramref name="cpu"/> -1 for all together.</summary>
    NodeCpuStatsEntry[] CpuStats(int cpu);

    /// <summary>KiB by field name; <paramref name="cell"/> -1 for all together.</summary>
    NodeMemoryStatsEntry[] MemoryStats(int cell);

    ulong[] FreePages(uint[] pageSizesKiB, int startCell, uint cellCount);

    string Sysinfo();

    /// <summary>Model and domain of interpretation; null when nothing confines guests.</summary>
    (string Model, string Doi)? SecurityModel { get; }
}

/// <summary>Changing the host itself.</summary>
public interface IHostControlFacet
{
    Task SuspendAsync(NodeSuspendTarget target, ulong seconds, CancellationToken cancellation);

    TypedParameter[] MemoryParameters();

    void SetMemoryParameters(TypedParameter[] parameters);

    int AllocatePages(uint[] sizes, ulong[] counts, int startCell, uint cellCount, NodeAllocPagesFlags flags);
}

/// <summary>How a guest is confined.</summary>
public interface ISecurityFacet
{
    (string Label, bool Enforcing)[] Labels(DomainObject guest);
}
