using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Volumes of storage pools for clients.</summary>
public sealed class StorageVolumesService(PoolRoom room) : StorageVolumesBase
{
    private readonly VolumeMaker _maker = new(room);

    private ErrorDomain From => room.From;

    public override ValueTask<StoragePoolListAllVolumesResult> ListAllVolumesAsync(
        StoragePoolRef pool, int needResults, uint flags, CancellationToken cancellation)
    {
        var found = room.FindActive(pool);
        var volumes = found.View.Current.Volumes;
        var refs = needResults != 0 ? volumes.Select(v => VolumeMaker.RefOf(found, v)).ToArray() : [];
        return new(new StoragePoolListAllVolumesResult(refs, (uint)volumes.Count));
    }

    public override ValueTask<StorageVolRef> LookupByNameAsync(StoragePoolRef pool, string name, CancellationToken cancellation)
    {
        var found = room.FindActive(pool);
        return new(VolumeMaker.RefOf(found, Volume(found, name)));
    }

    public override ValueTask<StorageVolRef> LookupByKeyAsync(string key, CancellationToken cancellation)
    {
        foreach (var pool in room.Pools.All)
        {
            if (pool.View.Live is { } live && live.Volumes.TryKey(key, out var volume))
            {
                return new(VolumeMaker.RefOf(pool, volume));
            }
        }

        throw PoolErrors.NoVolume(From, $"key {key}");
    }

    public override ValueTask<StorageVolRef> LookupByPathAsync(string path, CancellationToken cancellation)
    {
        var clean = SanitizedPath.Of(path);
        var driver = room.Driver("virStorageVolLookupByPath");
        foreach (var pool in room.Pools.All)
        {
            if (pool.View.Live is { } live
                && (live.Volumes.TryPath(clean, out var volume) || live.Volumes.TryPath(driver.StablePath(live.Pool, clean), out volume)))
            {
                return new(VolumeMaker.RefOf(pool, volume));
            }
        }

        throw PoolErrors.NoVolume(From, $"path '{path}'");
    }

    public override ValueTask<StorageVolRef> CreateXmlAsync(
        StoragePoolRef pool, string xml, StorageVolCreateFlags flags, CancellationToken cancellation)
    {
        if ((flags & StorageVolCreateFlags.Reflink) != 0)
        {
            throw new VirtError(From, ErrorCode.InvalidArg, "unsupported flags (0x2) in function storageVolCreateXML").ToException();
        }

        return new(_maker.MakeAsync(pool, xml, null, flags, Driver("virStorageVolCreateXML"), cancellation));
    }

    public override async ValueTask<StorageVolRef> CreateXmlFromAsync(
        StoragePoolRef pool, string xml, StorageVolRef clonevol, StorageVolCreateFlags flags, CancellationToken cancellation)
    {
        var source = await FreshAsync(clonevol, cancellation).ConfigureAwait(false);
        return await _maker.MakeAsync(pool, xml, source, flags, Driver("virStorageVolCreateXMLFrom"), cancellation).ConfigureAwait(false);
    }

    public override async ValueTask DeleteAsync(StorageVolRef vol, StorageVolDeleteFlags flags, CancellationToken cancellation)
    {
        var (pool, _) = Find(vol);
        using var job = await pool.Jobs.AcquireAsync("virStorageVolDelete", cancellation).ConfigureAwait(false);
        var (_, volume) = Find(vol);
        room.Uses.RequireIdle(pool.View.Uuid, volume.Name);
        if (flags != 0)
        {
            GuestDisks.RefuseIfUsed(room.Host, From, volume);
        }

        var driver = Driver("virStorageVolDelete");
        if (!GuestDisks.SetAsideIfUsed(room.Host, From, volume))
        {
            await driver.DeleteAsync(pool.View.Current.Pool, volume, flags, cancellation).ConfigureAwait(false);
        }

        await room.ChangedAsync(pool, v => v.Without(volume.Name), cancellation).ConfigureAwait(false);
    }

    public override async ValueTask<StorageVolGetInfoResult> GetInfoAsync(StorageVolRef vol, CancellationToken cancellation)
    {
        var (_, volume) = await FreshAsync(vol, cancellation).ConfigureAwait(false);
        return new StorageVolGetInfoResult((sbyte)volume.Type, volume.Capacity, volume.Allocation);
    }

    public override async ValueTask<StorageVolGetInfoFlagsResult> GetInfoFlagsAsync(
        StorageVolRef vol, StorageVolInfoFlags flags, CancellationToken cancellation)
    {
        var (_, volume) = await FreshAsync(vol, cancellation).ConfigureAwait(false);
        var size = (flags & StorageVolInfoFlags.GetPhysical) != 0 ? volume.Physical : volume.Allocation;
        return new StorageVolGetInfoFlagsResult((sbyte)volume.Type, volume.Capacity, size);
    }

    public override async ValueTask<string> GetXmlDescAsync(StorageVolRef vol, uint flags, CancellationToken cancellation)
    {
        var (pool, volume) = await FreshAsync(vol, cancellation).ConfigureAwait(false);
        return VolXml.Format(volume, pool.View.Current.Pool.Kind);
    }

    public override ValueTask<string> GetPathAsync(StorageVolRef vol, CancellationToken cancellation) => new(Find(vol).Volume.Target.Path ?? "");

    public override ValueTask WipeAsync(StorageVolRef vol, uint flags, CancellationToken cancellation) =>
        WipePatternAsync(vol, (uint)StorageVolWipeAlgorithm.Zero, flags, cancellation);

    public override async ValueTask WipePatternAsync(StorageVolRef vol, uint algorithm, uint flags, CancellationToken cancellation)
    {
        if (algorithm >= (uint)StorageVolWipeAlgorithm.Last)
        {
            throw Refuse.Argument(From, $"wiping algorithm {algorithm} not supported");
        }

        var (pool, volume) = Find(vol);
        var driver = Driver("virStorageVolWipe");
        room.Uses.RequireIdle(pool.View.Uuid, volume.Name);
        GuestDisks.RefuseIfUsed(room.Host, From, volume);
        using (room.Uses.Use(pool.View.Uuid, volume.Name))
        {
            await driver.WipeAsync(pool.View.Current.Pool, volume, (StorageVolWipeAlgorithm)algorithm, cancellation).ConfigureAwait(false);
        }

        using var job = await pool.Jobs.AcquireAsync("virStorageVolWipe", cancellation).ConfigureAwait(false);
        var now = await driver.LookAsync(pool.View.Current.Pool, volume, cancellation).ConfigureAwait(false);
        await room.ChangedAsync(pool, v => v.With(now), cancellation).ConfigureAwait(false);
    }

    public override async ValueTask ResizeAsync(StorageVolRef vol, ulong capacity, StorageVolResizeFlags flags, CancellationToken cancellation)
    {
        var (pool, _) = Find(vol);
        using var job = await pool.Jobs.AcquireAsync("virStorageVolResize", cancellation).ConfigureAwait(false);
        var (_, volume) = await FreshAsync(vol, cancellation).ConfigureAwait(false);
        room.Uses.RequireIdle(pool.View.Uuid, volume.Name);
        var wanted = WantedCapacity(volume, capacity, flags);
        if ((flags & StorageVolResizeFlags.Allocate) != 0 && wanted > volume.Capacity
            && wanted - volume.Capacity > pool.View.Current.Pool.Available)
        {
            throw Refuse.Failed(From, "Not enough space left in storage pool");
        }

        if (wanted < volume.Capacity)
        {
            GuestDisks.RefuseIfUsed(room.Host, From, volume);
        }

        var how = wanted < volume.Capacity ? flags & StorageVolResizeFlags.Allocate | StorageVolResizeFlags.Shrink : flags & StorageVolResizeFlags.Allocate;
        var resized = await Driver("virStorageVolResize")
            .ResizeAsync(pool.View.Current.Pool, volume, wanted, how, cancellation).ConfigureAwait(false);
        await room.ChangedAsync(pool, v => v.With(resized), cancellation).ConfigureAwait(false);
    }

    public override ValueTask UploadAsync(
        StorageVolRef vol, ulong offset, ulong length, StorageVolUploadFlags flags, IVirtStream stream, CancellationToken cancellation)
    {
        var (pool, volume) = Find(vol);
        var driver = Driver("virStorageVolUpload");
        room.Uses.RequireIdle(pool.View.Uuid, volume.Name);
        var work = driver.UploadAsync(pool.View.Current.Pool, volume, offset, length, flags != 0, stream, cancellation);
        return StreamAsync(work, pool, refresh: true, stream);
    }

    public override ValueTask DownloadAsync(
        StorageVolRef vol, ulong offset, ulong length, StorageVolDownloadFlags flags, IVirtStream stream, CancellationToken cancellation)
    {
        var (pool, volume) = Find(vol);
        var driver = Driver("virStorageVolDownload");
        room.Uses.RequireBuilt(pool.View.Uuid, volume.Name);
        var work = driver.DownloadAsync(pool.View.Current.Pool, volume, offset, length, flags != 0, stream, cancellation);
        return StreamAsync(work, pool, refresh: false, stream);
    }

    private ulong WantedCapacity(StorageVolumeDef volume, ulong capacity, StorageVolResizeFlags flags)
    {
        var shrink = (flags & StorageVolResizeFlags.Shrink) != 0;
        var wanted = (flags & StorageVolResizeFlags.Delta) == 0 ? capacity
            : shrink ? volume.Capacity - Math.Min(capacity, volume.Capacity)
            : capacity > ulong.MaxValue - volume.Capacity
                ? throw Refuse.Argument(From, $"a capacity of {volume.Capacity} bytes cannot grow by {capacity}")
                : volume.Capacity + capacity;
        if (wanted < volume.Capacity && !shrink)
        {
            throw Refuse.Argument(From, "Can't shrink capacity below current capacity unless shrink flag explicitly specified");
        }

        return wanted >= volume.Allocation || volume.Target.Format is not (null or "raw")
            ? wanted
            : throw Refuse.Argument(From, "can't shrink capacity below existing allocation");
    }

    /// <summary>
    /// What fails at once is the call's failure; the rest reaches the client through the stream. The volume is open then:
    /// whoever deletes it takes nothing from the stream, so a client that left one behind is in nobody's way.
    /// </summary>
    private async ValueTask StreamAsync(Task work, HostObject<PoolContent> pool, bool refresh, IVirtStream stream)
    {
        if (work.IsFaulted)
        {
            await work.ConfigureAwait(false);
        }

        StreamWork.Watch(FinishAsync(work, pool, refresh), stream, From);
    }

    private async Task FinishAsync(Task work, HostObject<PoolContent> pool, bool refresh)
    {
        await work.ConfigureAwait(false);
        if (!refresh)
        {
            return;
        }

        using var job = await pool.Jobs.AcquireAsync("virStorageVolUpload", CancellationToken.None).ConfigureAwait(false);
        if (pool.View.Active)
        {
            await room.LookAgainAsync(pool, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async ValueTask<(HostObject<PoolContent> Pool, StorageVolumeDef Volume)> FreshAsync(StorageVolRef vol, CancellationToken cancellation)
    {
        var (pool, volume) = Find(vol);
        if (room.Host.Facet<IVolumeFacet>() is not { } driver)
        {
            return (pool, volume);
        }

        var now = await driver.LookAsync(pool.View.Current.Pool, volume, cancellation).ConfigureAwait(false);
        if (!ReferenceEquals(now, volume))
        {
            pool.Update(v => v.Live is { } live && live.Volumes.TryName(volume.Name, out _)
                ? v with { Live = live with { Volumes = live.Volumes.With(now) } } : v);
        }

        return (pool, now);
    }

    private (HostObject<PoolContent> Pool, StorageVolumeDef Volume) Find(StorageVolRef reference)
    {
        if (!room.Pools.TryGet(reference.Pool, out var pool))
        {
            throw PoolErrors.NoName(From, reference.Pool);
        }

        return pool.View.Active ? (pool, Volume(pool, reference.Name)) : throw PoolErrors.NotActive(From, reference.Pool);
    }

    private StorageVolumeDef Volume(HostObject<PoolContent> pool, string name) =>
        pool.View.Current.Volumes.TryName(name, out var found) ? found : throw PoolErrors.NoVolume(From, $"name '{name}'");

    private IVolumeFacet Driver(string function) => room.Host.Facet<IVolumeFacet>() ?? throw Refused.NoSupport(function);
}
