using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Makes volumes. The pool is held while a name is taken and when the volume is there, not during the work between.</summary>
internal sealed class VolumeMaker(PoolRoom room)
{
    public async Task<StorageVolRef> MakeAsync(
        StoragePoolRef reference,
        string xml,
        (HostObject<PoolContent> Pool, StorageVolumeDef Volume)? source,
        StorageVolCreateFlags flags,
        IVolumeFacet driver,
        CancellationToken cancellation)
    {
        var pool = room.Find(reference);
        VolumeRequest request;
        IDisposable building;
        using (await pool.Jobs.AcquireAsync("virStorageVolCreateXML", cancellation).ConfigureAwait(false))
        {
            request = Request(room.FindActive(reference).View.Current, xml, source, flags);
            building = room.Uses.Build(pool.View.Uuid, request.Wanted.Name);
        }

        using (building)
        {
            using var use = source is { } from ? room.Uses.Use(from.Pool.View.Uuid, from.Volume.Name) : null;
            var made = await driver.CreateAsync(pool.View.Current.Pool, request, cancellation).ConfigureAwait(false);
            using var job = await pool.Jobs.AcquireAsync("virStorageVolCreateXML", CancellationToken.None).ConfigureAwait(false);
            await room.ChangedAsync(pool, v => v.With(made), cancellation).ConfigureAwait(false);
            return RefOf(pool, made);
        }
    }

    public static StorageVolRef RefOf(HostObject<PoolContent> pool, StorageVolumeDef volume) =>
        new(pool.View.Name, volume.Name, volume.Key ?? volume.Target.Path ?? volume.Name);

    private VolumeRequest Request(
        PoolContent content, string xml, (HostObject<PoolContent> Pool, StorageVolumeDef Volume)? source, StorageVolCreateFlags flags)
    {
        var parsing = source is null ? VolumeParsing.OptionalCapacity : VolumeParsing.NoCapacity;
        var wanted = VolXml.Parse(xml, content.Pool.Kind, parsing);
        if (content.Volumes.TryName(wanted.Name, out _))
        {
            throw room.From != ErrorDomain.Storage
                ? Refuse.Failed(room.From, "storage vol already exists")
                : source is null
                ? new VirtException(ErrorCode.StorageVolExist, room.From, $"'{wanted.Name}'")
                : Refuse.Internal(room.From, $"storage volume name '{wanted.Name}' already in use.");
        }

        if (source is not { } from)
        {
            return new(wanted) { Flags = flags };
        }

        // A copy never holds less than its source does.
        var capacity = Math.Max(wanted.Capacity, from.Volume.Capacity);
        wanted = wanted with
        {
            Capacity = capacity,
            HasCapacity = true,
            Allocation = wanted.HasAllocation ? wanted.Allocation : capacity,
        };
        return new(wanted) { Flags = flags, Source = from.Volume, SourcePool = from.Pool.View.Current.Pool };
    }
}
