using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>What can be measured on a running guest.</summary>
public interface IGuestStatsFacet
{
    /// <summary>Processor time used so far in nanoseconds; read without waiting.</summary>
    ulong CpuTime(DomainObject guest);

    ValueTask<DomainMemoryStat[]> MemoryAsync(DomainObject guest, CancellationToken cancellation);

    ValueTask<DomainInterfaceStatsResult> InterfaceAsync(DomainObject guest, string target, CancellationToken cancellation);

    /// <summary>State, time and host processor of each virtual processor.</summary>
    ValueTask<VcpuInfo[]> VcpusAsync(DomainObject guest, CancellationToken cancellation);

    /// <summary>Times of the guest as a whole (<paramref name="cpu"/> -1) or of one host processor.</summary>
    ValueTask<TypedParameter[]> CpuAsync(DomainObject guest, int cpu, CancellationToken cancellation);

    /// <summary>How many host processors <see cref="CpuAsync"/> knows.</summary>
    int HostCpus(DomainObject guest);
}
