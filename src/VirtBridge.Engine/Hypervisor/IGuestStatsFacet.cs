using VirtBridge.Contract;
using VirtBridge.Model;

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

    /// <summary>How the IO threads poll.</summary>
    ValueTask<IoThreadPolling[]> IoThreadsAsync(DomainObject guest, CancellationToken cancellation) => new([]);

    /// <summary>Where IO threads run that nobody pinned; null: on every host processor.</summary>
    string? DefaultIoThreadCpus(DomainDef definition) => null;

    /// <summary>What a request for statistics without naming any is answered with.</summary>
    DomainStatsTypes DefaultStats => DomainStatsTypes.State | DomainStatsTypes.CpuTotal | DomainStatsTypes.Balloon
        | DomainStatsTypes.Vcpu | DomainStatsTypes.Interface | DomainStatsTypes.Block | DomainStatsTypes.Iothread;
}

/// <summary>Polling of one IO thread, in nanoseconds.</summary>
public sealed record IoThreadPolling(uint Id, ulong MaxNanoseconds, uint Grow, uint Shrink);
