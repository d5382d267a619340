using Grpc.Core;
using VirtBridge.Contract;

namespace VirtBridge.Grpc;

/// <summary>What there is, as typed messages, page by page; asks the daemon only for what the client's mask needs.</summary>
internal sealed class InventoryService(SessionSource sessions, TimeProvider clock) : V1.Inventory.InventoryBase
{
    public override Task<V1.ListDomainsResponse> ListDomains(V1.ListDomainsRequest request, ServerCallContext context) => AnswerAsync(context, async session =>
    {
        var fields = FieldSelection.Of(request.Mask, V1.Domain.Descriptor);
        var all = await session.Domains.ListAllDomainsAsync(1, (ConnectListAllDomainsFlags)request.Flags, context.CancellationToken);
        var page = Page<DomainRef>.Of(all.Domains, static d => d.Uuid.ToString(), request.PageSize, request.PageToken);
        var response = new V1.ListDomainsResponse { NextPageToken = page.NextToken, Total = page.Total };
        response.Domains.Add(await new DomainMessages(session, clock, fields).OfAsync(page.Items, context.CancellationToken));
        return response;
    });

    public override Task<V1.Domain> GetDomain(V1.GetDomainRequest request, ServerCallContext context) => AnswerAsync(context, async session =>
    {
        var fields = FieldSelection.Of(request.Mask, V1.Domain.Descriptor);
        var domain = request.WhichCase switch
        {
            V1.GetDomainRequest.WhichOneofCase.Uuid => await session.Domains.LookupByUuidAsync(Limits.Uuid(request.Uuid), context.CancellationToken),
            V1.GetDomainRequest.WhichOneofCase.Name => await session.Domains.LookupByNameAsync(request.Name, context.CancellationToken),
            _ => throw Limits.Invalid("'uuid' or 'name' is missing"),
        };
        return (await new DomainMessages(session, clock, fields).OfAsync([domain], context.CancellationToken))[0];
    });

    public override Task<V1.ListSnapshotsResponse> ListSnapshots(V1.ListSnapshotsRequest request, ServerCallContext context) => AnswerAsync(context, async session =>
    {
        var fields = FieldSelection.Of(request.Mask, V1.Snapshot.Descriptor);
        var domain = await session.Domains.LookupByUuidAsync(Limits.Uuid(request.DomainUuid), context.CancellationToken);
        var all = await session.DomainSnapshots.ListAllSnapshotsAsync(domain, 1, 0, context.CancellationToken);
        var page = Page<DomainSnapshotRef>.Of(all.Snapshots, static s => s.Name, request.PageSize, request.PageToken);
        var response = new V1.ListSnapshotsResponse { NextPageToken = page.NextToken, Total = page.Total };
        foreach (var snapshot in page.Items)
        {
            response.Snapshots.Add(await SnapshotAsync(session, snapshot, fields, context.CancellationToken));
        }

        return response;
    });

    public override Task<V1.ListStoragePoolsResponse> ListStoragePools(V1.ListStoragePoolsRequest request, ServerCallContext context) => AnswerAsync(context, async session =>
    {
        var fields = FieldSelection.Of(request.Mask, V1.StoragePool.Descriptor);
        var all = await session.StoragePools.ListAllStoragePoolsAsync(1, 0, context.CancellationToken);
        var page = Page<StoragePoolRef>.Of(all.Pools, static p => p.Uuid.ToString(), request.PageSize, request.PageToken);
        var response = new V1.ListStoragePoolsResponse { NextPageToken = page.NextToken, Total = page.Total };
        foreach (var pool in page.Items)
        {
            response.Pools.Add(await PoolAsync(session, pool, fields, context.CancellationToken));
        }

        return response;
    });

    public override Task<V1.ListStorageVolumesResponse> ListStorageVolumes(V1.ListStorageVolumesRequest request, ServerCallContext context) => AnswerAsync(context, async session =>
    {
        var fields = FieldSelection.Of(request.Mask, V1.StorageVolume.Descriptor);
        var pool = await session.StoragePools.LookupByUuidAsync(Limits.Uuid(request.PoolUuid), context.CancellationToken);
        var all = await session.StorageVolumes.ListAllVolumesAsync(pool, 1, 0, context.CancellationToken);
        var page = Page<StorageVolRef>.Of(all.Vols, static v => v.Name, request.PageSize, request.PageToken);
        var response = new V1.ListStorageVolumesResponse { NextPageToken = page.NextToken, Total = page.Total };
        foreach (var volume in page.Items)
        {
            response.Volumes.Add(await VolumeAsync(session, volume, fields, context.CancellationToken));
        }

        return response;
    });

    private async Task<T> AnswerAsync<T>(ServerCallContext context, Func<IVirtSession, Task<T>> answer)
    {
        try
        {
            return await answer(await sessions.GetAsync(context));
        }
        catch (Exception failure) when (RpcFailures.Translate(failure, context) is { } translated)
        {
            throw translated;
        }
    }

    private static async Task<V1.Snapshot> SnapshotAsync(IVirtSession session, DomainSnapshotRef snapshot, FieldSelection fields, CancellationToken cancellation)
    {
        var snapshots = session.DomainSnapshots;
        var message = new V1.Snapshot { DomainUuid = snapshot.Dom.Uuid.ToString(), Name = snapshot.Name };
        if (fields.Has("parent"))
        {
            message.Parent = await ParentAsync(snapshots, snapshot, cancellation);
        }

        if (fields.Has("current"))
        {
            message.Current = await snapshots.IsCurrentAsync(snapshot, 0, cancellation) > 0;
        }

        if (fields.Has("has_metadata"))
        {
            message.HasMetadata = await snapshots.HasMetadataAsync(snapshot, 0, cancellation) > 0;
        }

        if (fields.Has("children"))
        {
            message.Children = (uint)Math.Max(0, await snapshots.NumChildrenAsync(snapshot, 0, cancellation));
        }

        if (fields.Has("xml"))
        {
            message.Xml = await snapshots.GetXmlDescAsync(snapshot, 0, cancellation);
        }

        return message;
    }

    private static async Task<string> ParentAsync(IDomainSnapshots snapshots, DomainSnapshotRef snapshot, CancellationToken cancellation)
    {
        try
        {
            return (await snapshots.GetParentAsync(snapshot, 0, cancellation)).Name;
        }
        catch (VirtException e) when (e.Code == ErrorCode.NoDomainSnapshot)
        {
            return "";
        }
    }

    private static async Task<V1.StoragePool> PoolAsync(IVirtSession session, StoragePoolRef pool, FieldSelection fields, CancellationToken cancellation)
    {
        var message = new V1.StoragePool { Name = pool.Name, Uuid = pool.Uuid.ToString() };
        if (fields.Has("state") || fields.Has("capacity") || fields.Has("allocation") || fields.Has("available"))
        {
            var info = await session.StoragePools.GetInfoAsync(pool, cancellation);
            (message.State, message.Capacity, message.Allocation, message.Available) = ((V1.PoolState)info.State, info.Capacity, info.Allocation, info.Available);
        }

        if (fields.Has("persistent"))
        {
            message.Persistent = await session.StoragePools.IsPersistentAsync(pool, cancellation) > 0;
        }

        if (fields.Has("autostart"))
        {
            message.Autostart = await session.StoragePools.GetAutostartAsync(pool, cancellation) > 0;
        }

        if (fields.Has("xml"))
        {
            message.Xml = await session.StoragePools.GetXmlDescAsync(pool, 0, cancellation);
        }

        return message;
    }

    private static async Task<V1.StorageVolume> VolumeAsync(IVirtSession session, StorageVolRef volume, FieldSelection fields, CancellationToken cancellation)
    {
        var message = new V1.StorageVolume { Pool = volume.Pool, Name = volume.Name, Key = volume.Key };
        if (fields.Has("type") || fields.Has("capacity") || fields.Has("allocation"))
        {
            var info = await session.StorageVolumes.GetInfoAsync(volume, cancellation);
            (message.Type, message.Capacity, message.Allocation) = (info.Type, info.Capacity, info.Allocation);
        }

        if (fields.Has("path"))
        {
            message.Path = await session.StorageVolumes.GetPathAsync(volume, cancellation);
        }

        if (fields.Has("xml"))
        {
            message.Xml = await session.StorageVolumes.GetXmlDescAsync(volume, 0, cancellation);
        }

        return message;
    }
}
