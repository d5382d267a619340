using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Moving guests between hosts. The engine keeps the order of steps and the states, the driver moves the guest.</summary>
public interface IMigrationFacet
{
    /// <summary>Source: refuses guests that cannot be moved; returns what the destination must know beforehand.</summary>
    Task<byte[]> BeginAsync(DomainObject guest, MigrationRequest request, CancellationToken cancellation);

    /// <summary>Destination: chooses where the guest is received. The start that follows carries <see cref="MigrationLanding.Incoming"/>.</summary>
    Task<MigrationLanding> PrepareAsync(MigrationRequest request, byte[] cookie, CancellationToken cancellation);

    /// <summary>Source: moves everything, and what is stored of the guest where <see cref="MigrationRequest.PersistentXml"/> says it; the guest
    /// stands still afterwards. Returns what the destination needs to finish.</summary>
    Task<byte[]> PerformAsync(DomainObject guest, string? destination, MigrationRequest request, byte[] cookie, CancellationToken cancellation);

    /// <summary>Destination: everything arrived; the guest may run. Returns what the source had stored of it, if it said so.</summary>
    Task<string?> FinishAsync(DomainObject guest, MigrationRequest request, byte[] cookie, CancellationToken cancellation);
}

/// <summary>Where a guest is received: for the process that waits, for the source, and what the source must know.</summary>
public sealed record MigrationLanding(string Incoming, string Uri, byte[] Cookie);

/// <summary>How fast guests may be moved.</summary>
public interface IMigrationLimitsFacet
{
    ValueTask<MigrationLimits> GetAsync(DomainObject guest, CancellationToken cancellation);

    Task SetAsync(DomainObject guest, MigrationLimits limits, CancellationToken cancellation);

    /// <summary>Lets the guest run at the destination before everything is there.</summary>
    Task StartPostCopyAsync(DomainObject guest, CancellationToken cancellation);
}

/// <summary>Limits of moves: MiB per second, milliseconds of standing still, bytes of cache.</summary>
public sealed record MigrationLimits
{
    /// <summary>As fast as it goes: the largest number of bytes per second, in MiB.</summary>
    public const ulong Unlimited = long.MaxValue / (1024 * 1024);

    public ulong Speed { get; init; } = Unlimited;
    public ulong PostCopySpeed { get; init; }
    public ulong Downtime { get; init; } = 300;
    public ulong CompressionCache { get; init; } = 67108864;
}

/// <summary>Moves a guest to a host this process has to connect to first.</summary>
public interface IPeerMigration
{
    /// <summary>Goes through all steps with the host behind <paramref name="destination"/>; on failure the guest is still here.</summary>
    Task MoveAsync(
        IDomainMigration source, DomainRef guest, TypedParameter[] parameters, DomainMigrateFlags flags, string destination, CancellationToken cancellation);
}
