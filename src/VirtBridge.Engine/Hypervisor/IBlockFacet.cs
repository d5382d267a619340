using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>The disks of a guest: sizes, counters, content.</summary>
public interface IBlockFacet
{
    /// <summary>Sizes of a disk; works for a stopped guest when the driver can read the image.</summary>
    ValueTask<DomainGetBlockInfoResult> InfoAsync(DomainObject guest, string target, CancellationToken cancellation);

    /// <summary>Counters by their documented field names; of all disks when <paramref name="target"/> is empty.</summary>
    ValueTask<TypedParameter[]> StatsAsync(DomainObject guest, string target, CancellationToken cancellation);

    ValueTask<DomainDiskError[]> ErrorsAsync(DomainObject guest, CancellationToken cancellation);

    Task ResizeAsync(DomainObject guest, string target, ulong bytes, CancellationToken cancellation);

    Task<byte[]> PeekAsync(DomainObject guest, string target, ulong offset, uint size, CancellationToken cancellation);

    Task SetThresholdAsync(DomainObject guest, string target, ulong threshold, CancellationToken cancellation);
}

/// <summary>Long-running work on the images of a running guest.</summary>
public interface IBlockJobFacet
{
    Task PullAsync(DomainObject guest, BlockPull request, CancellationToken cancellation);

    Task CommitAsync(DomainObject guest, BlockCommit request, CancellationToken cancellation);

    Task CopyAsync(DomainObject guest, BlockCopy request, CancellationToken cancellation);

    Task AbortAsync(DomainObject guest, string target, DomainBlockJobAbortFlags flags, CancellationToken cancellation);

    /// <summary>The job on a disk, null when there is none.</summary>
    ValueTask<BlockJobProgress?> FindAsync(DomainObject guest, string target, CancellationToken cancellation);

    Task SetSpeedAsync(DomainObject guest, string target, ulong bytesPerSecond, CancellationToken cancellation);
}

/// <summary>Pull data up into the top image of a disk, down to but without <paramref name="Base"/>.</summary>
public sealed record BlockPull(string Target, string? Base, ulong BytesPerSecond, DomainBlockRebaseFlags Flags);

/// <summary>Push data of <paramref name="Top"/> down into <paramref name="Base"/>.</summary>
public sealed record BlockCommit(string Target, string? Base, string? Top, ulong BytesPerSecond, DomainBlockCommitFlags Flags);

/// <summary>Mirror a disk to <paramref name="Destination"/>; a format that is not given is found out.</summary>
public sealed record BlockCopy(string Target, StorageSource Destination, ulong BytesPerSecond, DomainBlockCopyFlags Flags)
{
    public uint Granularity { get; init; }

    public ulong BufferSize { get; init; }
}

/// <summary>How far a job is; bandwidth in bytes per second.</summary>
public sealed record BlockJobProgress(DomainBlockJobType Type, ulong BytesPerSecond, ulong Current, ulong End);
