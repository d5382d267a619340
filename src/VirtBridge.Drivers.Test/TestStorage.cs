using System.Collections.Concurrent;
using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Test;

/// <summary>Pools of a fixed size whose volumes hold bytes in memory, if anybody writes some.</summary>
public sealed class TestStorage : IPoolFacet, IVolumeFacet, IPoolTypesFacet
{
    public IReadOnlyList<string> PoolTypes { get; } = [.. StoragePoolKind.All.Select(k => k.Name)];

    public const ulong PoolCapacity = 107374182400;
    private const int Piece = 256 * 1024;
    private const ulong MostBytes = 64 * 1024 * 1024;

    private readonly Lock _change = new();
    private readonly Dictionary<string, List<StorageVolumeDef>> _volumes = [];
    private readonly ConcurrentDictionary<string, byte[]> _bytes = new();

    public StoragePoolDef Complete(StoragePoolDef definition) => definition with { Capacity = PoolCapacity, Available = PoolCapacity };

    public Task BuildAsync(StoragePoolDef pool, StoragePoolBuildFlags flags, CancellationToken cancellation) => Task.CompletedTask;

    public Task StartAsync(StoragePoolDef pool, CancellationToken cancellation) => Task.CompletedTask;

    public Task StopAsync(StoragePoolDef pool, CancellationToken cancellation) => Task.CompletedTask;

    public Task DeleteAsync(StoragePoolDef pool, StoragePoolDeleteFlags flags, CancellationToken cancellation) => Task.CompletedTask;

    public Task<PoolContent> LookAsync(StoragePoolDef pool, CancellationToken cancellation) => Task.FromResult(Look(pool));

    /// <summary>The pool with the volumes it was given.</summary>
    public PoolContent Seed(StoragePoolDef pool, IEnumerable<StorageVolumeDef> volumes)
    {
        pool = Complete(pool);
        lock (_change)
        {
            _volumes[pool.Name] = [.. volumes.Select(v => Described(pool, v))];
        }

        return Look(pool);
    }

    public Task<StoragePoolDef> MeasureAsync(StoragePoolDef pool, VolumeSet volumes, CancellationToken cancellation) =>
        Task.FromResult(Look(pool).Pool);

    /// <summary>Nothing outlives this process.</summary>
    public Task<bool> IsRunningAsync(StoragePoolDef pool, CancellationToken cancellation) => Task.FromResult(false);

    public Task<IReadOnlyList<StoragePoolSource>> FindSourcesAsync(
        StoragePoolKind kind, Func<StoragePoolSource?> specification, CancellationToken cancellation) =>
        Task.FromResult(TestPoolSources.Find(kind, specification));

    public string StablePath(StoragePoolDef pool, string path) => path;

    public Task<StorageVolumeDef> CreateAsync(StoragePoolDef pool, VolumeRequest request, CancellationToken cancellation)
    {
        var (wanted, source) = (request.Wanted, request.Source);
        if (wanted.Allocation > Look(pool).Pool.Available)
        {
            throw Refuse.Internal(ErrorDomain.Test, $"Not enough free space in pool for volume '{wanted.Name}'");
        }

        var made = Placed(pool, wanted);
        lock (_change)
        {
            VolumesOf(pool).Add(made);
        }

        if (source?.Key is { } key && _bytes.TryGetValue(key, out var content))
        {
            _bytes[made.Key!] = content;
        }

        return Task.FromResult(made);
    }

    public Task DeleteAsync(StoragePoolDef pool, StorageVolumeDef volume, StorageVolDeleteFlags flags, CancellationToken cancellation)
    {
        lock (_change)
        {
            VolumesOf(pool).RemoveAll(v => v.Name == volume.Name);
        }

        _bytes.TryRemove(volume.Key!, out _);
        return Task.CompletedTask;
    }

    public Task<StorageVolumeDef> LookAsync(StoragePoolDef pool, StorageVolumeDef volume, CancellationToken cancellation) => Task.FromResult(volume);

    public Task<StorageVolumeDef> ResizeAsync(
        StoragePoolDef pool, StorageVolumeDef volume, ulong capacity, StorageVolResizeFlags flags, CancellationToken cancellation)
    {
        var allocate = (flags & StorageVolResizeFlags.Allocate) != 0;
        var resized = volume with { Capacity = capacity, Allocation = allocate ? capacity : Math.Min(volume.Allocation, capacity) };
        lock (_change)
        {
            var volumes = VolumesOf(pool);
            volumes[volumes.FindIndex(v => v.Name == volume.Name)] = resized;
        }

        return Task.FromResult(resized);
    }

    public Task WipeAsync(StoragePoolDef pool, StorageVolumeDef volume, StorageVolWipeAlgorithm algorithm, CancellationToken cancellation)
    {
        _bytes.TryRemove(volume.Key!, out _);
        return Task.CompletedTask;
    }

    public async Task UploadAsync(
        StoragePoolDef pool,
        StorageVolumeDef volume,
        ulong offset,
        ulong length,
        bool sparse,
        IVirtStream stream,
        CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        content.Write(_bytes.GetValueOrDefault(volume.Key!) ?? []);
        var limit = Math.Min(MostBytes, volume.Capacity);
        var at = offset;
        while (true)
        {
            var piece = await stream.ReadAsync(cancellation).ConfigureAwait(false);
            if (piece.Kind == StreamPieceKind.End)
            {
                break;
            }

            var size = (ulong)(piece.Kind == StreamPieceKind.Hole ? piece.HoleLength : piece.Data.Length);
            if (at > limit || size > limit - at || (length > 0 && at + size > offset + length))
            {
                throw Refuse.Argument(ErrorDomain.Test, $"the data does not fit into volume '{volume.Name}'");
            }

            content.Position = (long)at;
            content.Write(piece.Kind == StreamPieceKind.Hole ? new byte[size] : piece.Data.Span);
            at += size;
        }

        _bytes[volume.Key!] = content.ToArray();
        await stream.FinishAsync(cancellation).ConfigureAwait(false);
    }

    public async Task DownloadAsync(
        StoragePoolDef pool,
        StorageVolumeDef volume,
        ulong offset,
        ulong length,
        bool sparse,
        IVirtStream stream,
        CancellationToken cancellation)
    {
        var content = _bytes.GetValueOrDefault(volume.Key!) ?? [];
        var end = length == 0 ? volume.Capacity : Math.Min(volume.Capacity, checked(offset + length));
        for (var at = offset; at < end;)
        {
            if (at < (ulong)content.Length)
            {
                var size = (int)Math.Min(Math.Min(Piece, end - at), (ulong)content.Length - at);
                await stream.WriteAsync(content.AsMemory((int)at, size), cancellation).ConfigureAwait(false);
                at += (ulong)size;
                continue;
            }

            at = await SendZerosAsync(stream, at, end, sparse, cancellation).ConfigureAwait(false);
        }

        await stream.FinishAsync(cancellation).ConfigureAwait(false);
    }

    private static async Task<ulong> SendZerosAsync(IVirtStream stream, ulong at, ulong end, bool sparse, CancellationToken cancellation)
    {
        if (sparse)
        {
            await stream.WriteHoleAsync((long)(end - at), cancellation).ConfigureAwait(false);
            return end;
        }

        var size = (int)Math.Min(Piece, end - at);
        await stream.WriteAsync(new byte[size], cancellation).ConfigureAwait(false);
        return at + (ulong)size;
    }

    private PoolContent Look(StoragePoolDef pool)
    {
        lock (_change)
        {
            var volumes = VolumesOf(pool);
            var used = volumes.Aggregate(0UL, (sum, v) => sum + v.Allocation);
            var sized = pool with
            {
                Capacity = PoolCapacity,
                Allocation = Math.Min(used, PoolCapacity),
                Available = PoolCapacity - Math.Min(used, PoolCapacity),
            };
            return new(sized, new(volumes));
        }
    }

    private List<StorageVolumeDef> VolumesOf(StoragePoolDef pool)
    {
        if (!_volumes.TryGetValue(pool.Name, out var volumes))
        {
            volumes = [];
            _volumes[pool.Name] = volumes;
        }

        return volumes;
    }

    /// <summary>A volume whose description may say where it is and what it is known by.</summary>
    private static StorageVolumeDef Described(StoragePoolDef pool, StorageVolumeDef volume)
    {
        var path = volume.Target.Path ?? $"{pool.TargetPath}/{volume.Name}";
        return volume with { Key = volume.Key ?? path, Target = volume.Target with { Path = path } };
    }

    private static StorageVolumeDef Placed(StoragePoolDef pool, StorageVolumeDef volume)
    {
        var path = $"{pool.TargetPath}/{volume.Name}";
        return volume with { Key = path, Target = volume.Target with { Path = path } };
    }
}
