using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>One type of pool. What a type has no means for is refused here.</summary>
internal abstract class PoolBackend
{
    /// <summary>Programs without which no such pool works.</summary>
    public virtual IReadOnlyList<string> Programs => [];

    public abstract VolumeBackend Volumes { get; }

    public virtual Task BuildAsync(StoragePoolDef pool, StoragePoolBuildFlags flags, CancellationToken cancellation) => Task.CompletedTask;

    public abstract Task StartAsync(StoragePoolDef pool, CancellationToken cancellation);

    public virtual Task StopAsync(StoragePoolDef pool, CancellationToken cancellation) => Task.CompletedTask;

    public virtual Task DeleteAsync(StoragePoolDef pool, StoragePoolDeleteFlags flags, CancellationToken cancellation) =>
        throw new VirtException(ErrorCode.NoSupport, ErrorDomain.Storage, "pool does not support pool deletion");

    public abstract Task<PoolContent> LookAsync(StoragePoolDef pool, CancellationToken cancellation);

    /// <summary>Sizes without a look at the volumes; types that can only know both together look.</summary>
    public virtual async Task<StoragePoolDef> MeasureAsync(StoragePoolDef pool, CancellationToken cancellation) =>
        (await LookAsync(pool, cancellation).ConfigureAwait(false)).Pool;

    public abstract Task<bool> IsRunningAsync(StoragePoolDef pool, CancellationToken cancellation);

    public virtual Task<IReadOnlyList<StoragePoolSource>> FindSourcesAsync(
        StoragePoolKind kind, Func<StoragePoolSource?> specification, CancellationToken cancellation) =>
        throw new VirtException(ErrorCode.NoSupport, ErrorDomain.Storage, $"pool type '{kind.Name}' does not support source discovery");

    public virtual string StablePath(StoragePoolDef pool, string path) => path;

    protected static PoolHost HostOf(StoragePoolSource? specification, string kind) => specification?.Hosts is { Count: > 0 } hosts
        ? hosts.Count == 1 ? hosts[0] : throw Refuse.Argument(ErrorDomain.Storage, $"Expected exactly 1 host for the {kind} sources")
        : throw Refuse.Argument(ErrorDomain.Storage, $"hostname must be specified for {kind} sources");

    protected static VirtException UnknownFlags(uint flags, string function) =>
        new VirtError(ErrorDomain.Storage, ErrorCode.InvalidArg, $"unsupported flags (0x{flags:x}) in function {function}").ToException();

    /// <summary>The pool as large as its volumes together.</summary>
    protected static PoolContent Sum(StoragePoolDef pool, IReadOnlyList<StorageVolumeDef> volumes)
    {
        var (capacity, allocation) = (0UL, 0UL);
        foreach (var volume in volumes)
        {
            capacity = ulong.MaxValue - capacity < volume.Capacity ? ulong.MaxValue : capacity + volume.Capacity;
            allocation = ulong.MaxValue - allocation < volume.Allocation ? ulong.MaxValue : allocation + volume.Allocation;
        }

        return new(pool with { Capacity = capacity, Allocation = allocation, Available = 0 }, new(volumes));
    }
}
