using VirtBridge.Contract;
using VirtBridge.Contract.Abi;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Progress of the long work a driver does on a guest: saving, dumping, migrating, backing up.</summary>
public interface IJobFacet
{
    /// <summary>The work going on, null when there is none.</summary>
    ValueTask<JobProgress?> CurrentAsync(DomainObject guest, CancellationToken cancellation);

    /// <summary>The work that ended last; forgotten afterwards unless it is to be kept.</summary>
    JobProgress? Completed(DomainObject guest, bool keep);

    Task AbortAsync(DomainObject guest, DomainAbortJobFlagsValues flags, CancellationToken cancellation);
}

/// <summary>How far a job is: the fixed fields, and all of them by documented name.</summary>
public sealed record JobProgress(DomainJobType Type, DomainGetJobInfoResult Info, TypedParameter[] Statistics)
{
    /// <summary>The fields every job has: what it is, for how long it goes on, and bytes of data in all, done and left.</summary>
    public static TypedParameter[] Fields(DomainJobOperation operation, ulong milliseconds, ulong total, ulong done, ulong left) =>
    [
        TypedParameter.Int(DomainGuestConstants.DomainJobOperation, (int)operation),
        TypedParameter.ULLong(DomainGuestConstants.DomainJobTimeElapsed, milliseconds),
        TypedParameter.ULLong(DomainGuestConstants.DomainJobDataTotal, total),
        TypedParameter.ULLong(DomainGuestConstants.DomainJobDataProcessed, done),
        TypedParameter.ULLong(DomainGuestConstants.DomainJobDataRemaining, left),
    ];
}

/// <summary>Configurations in the hypervisor's own form.</summary>
public interface INativeConfigFacet
{
    Task<string> WriteAsync(string format, DomainDef definition, CancellationToken cancellation);
}

/// <summary>Definitions from configurations in the hypervisor's own form.</summary>
public interface INativeConfigReaderFacet
{
    Task<DomainDef> ReadAsync(string format, string config, CancellationToken cancellation);
}
