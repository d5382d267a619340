using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Storage pools for clients.</summary>
public sealed class StoragePoolsService(PoolRoom room) : StoragePoolsBase
{
    private readonly ObjectRegistry<PoolContent> _pools = room.Pools;

    public override ValueTask<int> NumOfStoragePoolsAsync(CancellationToken cancellation) => new(_pools.Count(active: true));

    public override ValueTask<int> NumOfDefinedStoragePoolsAsync(CancellationToken cancellation) => new(_pools.Count(active: false));

    public override ValueTask<string[]> ListStoragePoolsAsync(int maxnames, CancellationToken cancellation) =>
        new(_pools.Names(active: true, maxnames));

    public override ValueTask<string[]> ListDefinedStoragePoolsAsync(int maxnames, CancellationToken cancellation) =>
        new(_pools.Names(active: false, maxnames));

    public override ValueTask<ConnectListAllStoragePoolsResult> ListAllStoragePoolsAsync(
        int needResults, ConnectListAllStoragePoolsFlags flags, CancellationToken cancellation)
    {
        var found = _pools.All.Where(p => Matches(p.View, flags)).Select(PoolRoom.RefOf).ToArray();
        return new(new ConnectListAllStoragePoolsResult(needResults != 0 ? found : [], (uint)found.Length));
    }

    public override ValueTask<StoragePoolRef> LookupByNameAsync(string name, CancellationToken cancellation) =>
        _pools.TryGet(name, out var found) ? new(PoolRoom.RefOf(found)) : throw PoolErrors.NoName(room.From, name);

    public override ValueTask<StoragePoolRef> LookupByUuidAsync(Uuid uuid, CancellationToken cancellation) =>
        _pools.TryGet(uuid, out var found) ? new(PoolRoom.RefOf(found)) : throw PoolErrors.NoUuid(room.From, uuid);

    public override ValueTask<StoragePoolRef> LookupByVolumeAsync(StorageVolRef vol, CancellationToken cancellation) =>
        LookupByNameAsync(vol.Pool, cancellation);

    public override ValueTask<StoragePoolRef> LookupByTargetPathAsync(string path, CancellationToken cancellation)
    {
        var wanted = SanitizedPath.Of(path);
        var found = Array.Find(_pools.All, p => p.View.Active && p.View.Current.Pool.TargetPath == wanted);
        return found is null
            ? throw new VirtException(ErrorCode.NoStoragePool, room.From, $"no storage pool with matching target path '{wanted}'")
            : new(PoolRoom.RefOf(found));
    }

    public override ValueTask<StoragePoolRef> DefineXmlAsync(string xml, StoragePoolDefineFlags flags, CancellationToken cancellation) =>
        room.DefineAsync(xml, cancellation);

    public override ValueTask<StoragePoolRef> CreateXmlAsync(string xml, StoragePoolCreateFlags flags, CancellationToken cancellation) =>
        room.CreateAsync(xml, flags, cancellation);

    public override ValueTask CreateAsync(StoragePoolRef pool, StoragePoolCreateFlags flags, CancellationToken cancellation) =>
        room.StartAsync(pool, flags, cancellation);

    public override ValueTask BuildAsync(StoragePoolRef pool, StoragePoolBuildFlags flags, CancellationToken cancellation) =>
        room.BuildAsync(pool, Checked(flags), cancellation);

    public override ValueTask DestroyAsync(StoragePoolRef pool, CancellationToken cancellation) => room.StopAsync(pool, cancellation);

    public override ValueTask DeleteAsync(StoragePoolRef pool, StoragePoolDeleteFlags flags, CancellationToken cancellation) =>
        room.DeleteAsync(pool, flags, cancellation);

    public override ValueTask UndefineAsync(StoragePoolRef pool, CancellationToken cancellation) => room.UndefineAsync(pool, cancellation);

    public override ValueTask RefreshAsync(StoragePoolRef pool, uint flags, CancellationToken cancellation) =>
        room.RefreshAsync(pool, cancellation);

    public override ValueTask<StoragePoolGetInfoResult> GetInfoAsync(StoragePoolRef pool, CancellationToken cancellation)
    {
        var view = room.Find(pool).View;
        var definition = view.Current.Pool;
        var state = view.Active ? StoragePoolState.Running : StoragePoolState.Inactive;
        return new(new StoragePoolGetInfoResult((byte)state, definition.Capacity, definition.Allocation, definition.Available));
    }

    public override ValueTask<string> GetXmlDescAsync(StoragePoolRef pool, StorageXMLFlags flags, CancellationToken cancellation)
    {
        var view = room.Find(pool).View;
        return new(PoolXml.Format((flags & StorageXMLFlags.Inactive) != 0 ? view.Next.Pool : view.Current.Pool));
    }

    public override ValueTask<int> GetAutostartAsync(StoragePoolRef pool, CancellationToken cancellation) =>
        new(room.Find(pool).View.Autostart ? 1 : 0);

    public override ValueTask SetAutostartAsync(StoragePoolRef pool, int autostart, CancellationToken cancellation) =>
        room.SetAutostartAsync(pool, autostart != 0, cancellation);

    public override ValueTask<int> IsActiveAsync(StoragePoolRef pool, CancellationToken cancellation) =>
        new(room.Find(pool).View.Active ? 1 : 0);

    public override ValueTask<int> IsPersistentAsync(StoragePoolRef pool, CancellationToken cancellation) =>
        new(room.Find(pool).View.Persistent ? 1 : 0);

    public override ValueTask<int> NumOfVolumesAsync(StoragePoolRef pool, CancellationToken cancellation) =>
        new(room.FindActive(pool).View.Current.Volumes.Count);

    public override ValueTask<string[]> ListVolumesAsync(StoragePoolRef pool, int maxnames, CancellationToken cancellation) =>
        new([.. room.FindActive(pool).View.Current.Volumes.Take(maxnames).Select(v => v.Name)]);

    public override async ValueTask<string> FindStoragePoolSourcesAsync(
        string type, string? srcSpec, uint flags, CancellationToken cancellation)
    {
        var kind = StoragePoolKind.ByName(type) ?? throw Refuse.Internal(room.From, $"unknown storage pool type {type}");
        var sources = await room.Driver("virConnectFindStoragePoolSources")
            .FindSourcesAsync(kind, () => srcSpec is null ? null : PoolSourceXml.ParseSpecification(srcSpec, kind), cancellation)
            .ConfigureAwait(false);
        return PoolSourceXml.FormatList(sources, kind);
    }

    private StoragePoolBuildFlags Checked(StoragePoolBuildFlags flags)
    {
        const StoragePoolBuildFlags Both = StoragePoolBuildFlags.Overwrite | StoragePoolBuildFlags.NoOverwrite;
        return (flags & Both) != Both ? flags : throw new VirtError(room.From, ErrorCode.InvalidArg,
            "Flags 'VIR_STORAGE_POOL_BUILD_OVERWRITE' and 'VIR_STORAGE_POOL_BUILD_NO_OVERWRITE' are mutually exclusive").ToException();
    }

    public override ValueTask<string> GetStoragePoolCapabilitiesAsync(uint flags, CancellationToken cancellation)
    {
        var types = room.Host.Facets<IPoolTypesFacet>().SelectMany(f => f.PoolTypes).Distinct().ToArray();
        return types.Length > 0 ? new(PoolCapabilitiesXml.Format(types)) : throw Refused.NoSupport("virConnectGetStoragePoolCapabilities");
    }

    private static bool Matches(ObjectView<PoolContent> view, ConnectListAllStoragePoolsFlags flags)
    {
        const ConnectListAllStoragePoolsFlags Types = (ConnectListAllStoragePoolsFlags)0xFFFC0;
        return Pair(flags, ConnectListAllStoragePoolsFlags.Active, ConnectListAllStoragePoolsFlags.Inactive, view.Active)
            && Pair(flags, ConnectListAllStoragePoolsFlags.Persistent, ConnectListAllStoragePoolsFlags.Transient, view.Persistent)
            && Pair(flags, ConnectListAllStoragePoolsFlags.Autostart, ConnectListAllStoragePoolsFlags.NoAutostart, view.Autostart)
            && ((flags & Types) == 0 || (flags & FlagOf(view.Current.Pool.Type)) != 0);
    }

    private static ConnectListAllStoragePoolsFlags FlagOf(StoragePoolType type) => type switch
    {
        StoragePoolType.Dir => ConnectListAllStoragePoolsFlags.Dir,
        StoragePoolType.Fs => ConnectListAllStoragePoolsFlags.Fs,
        StoragePoolType.Netfs => ConnectListAllStoragePoolsFlags.Netfs,
        StoragePoolType.Logical => ConnectListAllStoragePoolsFlags.Logical,
        StoragePoolType.Disk => ConnectListAllStoragePoolsFlags.Disk,
        StoragePoolType.Iscsi => ConnectListAllStoragePoolsFlags.Iscsi,
        StoragePoolType.IscsiDirect => ConnectListAllStoragePoolsFlags.IscsiDirect,
        StoragePoolType.Scsi => ConnectListAllStoragePoolsFlags.Scsi,
        StoragePoolType.Mpath => ConnectListAllStoragePoolsFlags.Mpath,
        StoragePoolType.Rbd => ConnectListAllStoragePoolsFlags.Rbd,
        StoragePoolType.Sheepdog => ConnectListAllStoragePoolsFlags.Sheepdog,
        StoragePoolType.Gluster => ConnectListAllStoragePoolsFlags.Gluster,
        StoragePoolType.Zfs => ConnectListAllStoragePoolsFlags.Zfs,
        _ => ConnectListAllStoragePoolsFlags.Vstorage,
    };

    private static bool Pair(
        ConnectListAllStoragePoolsFlags flags, ConnectListAllStoragePoolsFlags yes, ConnectListAllStoragePoolsFlags no, bool value) =>
        (flags & (yes | no)) == 0 || (flags & (value ? yes : no)) != 0;
}
