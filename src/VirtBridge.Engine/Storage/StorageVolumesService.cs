using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Volumes of storage pools for clients.</summary>
public sealed class StorageVolumesService(PoolRoom room) : StorageVolumesBase
{
    private ErrorDomain From => room.Host.ErrorDomain;

    public override ValueTask<StoragePoolListAllVolumesResult> ListAllVolumesAsync(
        StoragePoolRef pool, int needResults, uint flags, CancellationToken cancellation)
    {
        var found = room.FindActive(pool);
        var volumes = found.View.Current.Volumes;
        var refs = needResults != 0 ? volumes.Select(v => RefOf(found, v)).ToArray() : [];
        return new(new StoragePoolListAllVolumesResult(refs, (uint)volumes.Count));
    }

    public override ValueTask<StorageVolRef> LookupByNameAsync(StoragePoolRef pool, string name, CancellationToken cancellation)
    {
        var found = room.FindActive(pool);
        return new(RefOf(found, Volume(found, name)));
    }

    public override ValueTask<StorageVolRef> LookupByKeyAsync(string key, CancellationToken cancellation) =>
        new(FindAnywhere(v => v.Key == key) ?? throw PoolErrors.NoVolume(From, "key", key));

    public override ValueTask<StorageVolRef> LookupByPathAsync(string path, CancellationToken cancellation) =>
        new(FindAnywhere(v => v.Target.Path == path) ?? throw PoolErrors.NoVolume(From, "path", path));

    public override ValueTask<StorageVolRef> CreateXmlAsync(
        StoragePoolRef pool, string xml, StorageVolCreateFlags flags, CancellationToken cancellation) =>
        MakeAsync(pool, xml, null, "virStorageVolCreateXML", cancellation);

    public override ValueTask<StorageVolRef> CreateXmlFromAsync(
        StoragePoolRef pool, string xml, StorageVolRef clonevol, StorageVolCreateFlags flags, CancellationToken cancellation)
    {
        var (_, source) = Find(clonevol);
        return MakeAsync(pool, xml, source, "virStorageVolCreateXMLFrom", cancellation);
    }

    public override async ValueTask DeleteAsync(StorageVolRef vol, StorageVolDeleteFlags flags, CancellationToken cancellation)
    {
        var (pool, _) = Find(vol);
        using var job = await pool.Jobs.AcquireAsync("virStorageVolDelete", cancellation).ConfigureAwait(false);
        var (_, volume) = Find(vol);
        await Driver("virStorageVolDelete").DeleteAsync(pool.View.Current.Pool, volume, cancellation).ConfigureAwait(false);
        await room.LookAgainAsync(pool, cancellation).ConfigureAwait(false);
    }

    public override ValueTask<StorageVolGetInfoResult> GetInfoAsync(StorageVolRef vol, CancellationToken cancellation)
    {
        var (_, volume) = Find(vol);
        return new(new StorageVolGetInfoResult((sbyte)volume.Type, volume.Capacity, volume.Allocation));
    }

    public override ValueTask<StorageVolGetInfoFlagsResult> GetInfoFlagsAsync(
        StorageVolRef vol, StorageVolInfoFlags flags, CancellationToken cancellation)
    {
        var (_, volume) = Find(vol);
        var size = (flags & StorageVolInfoFlags.GetPhysical) != 0 && volume.Physical > 0 ? volume.Physical : volume.Allocation;
        return new(new StorageVolGetInfoFlagsResult((sbyte)volume.Type, volume.Capacity, size));
    }

    public override ValueTask<string> GetXmlDescAsync(StorageVolRef vol, uint flags, CancellationToken cancellation)
    {
        var (pool, volume) = Find(vol);
        return new(VolXml.Format(volume, pool.View.Current.Pool.Kind));
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
        using var job = await pool.Jobs.AcquireAsync("virStorageVolWipe", cancellation).ConfigureAwait(false);
        await Driver("virStorageVolWipe")
            .WipeAsync(pool.View.Current.Pool, volume, (StorageVolWipeAlgorithm)algorithm, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask ResizeAsync(StorageVolRef vol, ulong capacity, StorageVolResizeFlags flags, CancellationToken cancellation)
    {
        var (pool, _) = Find(vol);
        using var job = await pool.Jobs.AcquireAsync("virStorageVolResize", cancellation).ConfigureAwait(false);
        var (_, volume) = Find(vol);
        var shrink = (flags & StorageVolResizeFlags.Shrink) != 0;
        var wanted = (flags & StorageVolResizeFlags.Delta) == 0 ? capacity
            : shrink ? volume.Capacity - Math.Min(capacity, volume.Capacity)
            : checked(volume.Capacity + capacity);
        if (wanted < volume.Capacity && !shrink)
        {
            throw Refuse.Argument(From, "Can't shrink capacity below current capacity unless shrink flag explicitly specified");
        }

        if (wanted < volume.Allocation)
        {
            throw Refuse.Argument(From, "can't shrink capacity below existing allocation");
        }

        var allocate = (flags & StorageVolResizeFlags.Allocate) != 0;
        await Driver("virStorageVolResize")
            .ResizeAsync(pool.View.Current.Pool, volume, wanted, allocate, cancellation).ConfigureAwait(false);
        await room.LookAgainAsync(pool, cancellation).ConfigureAwait(false);
    }

    public override ValueTask UploadAsync(
        StorageVolRef vol, ulong offset, ulong length, StorageVolUploadFlags flags, IVirtStream stream, CancellationToken cancellation)
    {
        var (pool, volume) = Find(vol);
        var driver = Driver("virStorageVolUpload");
        var work = driver.UploadAsync(pool.View.Current.Pool, volume, offset, length, flags != 0, stream, cancellation);
        StreamWork.Watch(work, stream, From);
        return default;
    }

    public override ValueTask DownloadAsync(
        StorageVolRef vol, ulong offset, ulong length, StorageVolDownloadFlags flags, IVirtStream stream, CancellationToken cancellation)
    {
        var (pool, volume) = Find(vol);
        var driver = Driver("virStorageVolDownload");
        var work = driver.DownloadAsync(pool.View.Current.Pool, volume, offset, length, flags != 0, stream, cancellation);
        StreamWork.Watch(work, stream, From);
        return default;
    }

    private async ValueTask<StorageVolRef> MakeAsync(
        StoragePoolRef reference, string xml, StorageVolumeDef? source, string function, CancellationToken cancellation)
    {
        var pool = room.Find(reference);
        using var job = await pool.Jobs.AcquireAsync(function, cancellation).ConfigureAwait(false);
        var content = room.FindActive(reference).View.Current;
        var parsing = source is null ? VolumeParsing.OptionalCapacity : VolumeParsing.NoCapacity;
        var wanted = VolXml.Parse(xml, content.Pool.Kind, parsing);
        if (content.Volumes.Any(v => v.Name == wanted.Name))
        {
            throw Refuse.Failed(From, "storage vol already exists");
        }

        var made = await Driver(function).CreateAsync(content.Pool, wanted, source, cancellation).ConfigureAwait(false);
        await room.LookAgainAsync(pool, cancellation).ConfigureAwait(false);
        return RefOf(pool, made);
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
        pool.View.Current.Volumes.FirstOrDefault(v => v.Name == name) ?? throw PoolErrors.NoVolume(From, "name", name);

    private StorageVolRef? FindAnywhere(Func<StorageVolumeDef, bool> match)
    {
        foreach (var pool in room.Pools.All)
        {
            if (pool.View.Active && pool.View.Current.Volumes.FirstOrDefault(match) is { } volume)
            {
                return RefOf(pool, volume);
            }
        }

        return null;
    }

    private static StorageVolRef RefOf(HostObject<PoolContent> pool, StorageVolumeDef volume) =>
        new(pool.View.Name, volume.Name, volume.Key ?? volume.Target.Path ?? volume.Name);

    private IVolumeFacet Driver(string function) => room.Host.Facet<IVolumeFacet>() ?? throw Refused.NoSupport(function);
}
