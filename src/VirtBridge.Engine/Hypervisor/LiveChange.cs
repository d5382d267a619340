using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Which part of a running guest's definition is changed.</summary>
public enum LiveChange
{
    Balloon,
    MaxMemory,
    MemoryStatsPeriod,
    MemoryTuning,
    Vcpus,
    VcpuPinning,
    EmulatorPinning,
    IoThreads,
    IoThreadPinning,
    BlockTuning,
    Scheduler,
    Numa,
    InterfaceBandwidth,
    DiskThrottling,
    ThrottleGroups,
    PerfEvents,
    LifecycleActions,
    LaunchSecurity,
}

/// <summary>Values of a running guest that can be changed by saying what they shall be.</summary>
public interface ITuningFacet
{
    bool CanChange(LiveChange change);

    /// <summary>Makes the guest follow <paramref name="wanted"/>; returns the definition it has afterwards.</summary>
    Task<DomainDef> ApplyAsync(DomainObject guest, DomainDef wanted, LiveChange change, CancellationToken cancellation);
}

/// <summary>A driver whose scheduler is not the host's: its own names and values.</summary>
public interface ISchedulerFacet
{
    string Type { get; }

    TypedParameter[] Get(DomainObject guest, DomainDef definition);

    void Set(DomainObject guest, TypedParameter[] parameters);
}
