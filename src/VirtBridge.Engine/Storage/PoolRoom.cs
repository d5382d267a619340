using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>The storage pools of a host and what is done to them.</summary>
public sealed class PoolRoom(VirtHost host)
{
    private const string Kind = "pool";

    public VirtHost Host => host;

    public ObjectRegistry<PoolContent> Pools { get; } = new();

    public IPoolFacet Driver(string function) => host.Facet<IPoolFacet>() ?? throw Refused.NoSupport(function);

    public HostObject<PoolContent> Find(StoragePoolRef reference) =>
        Pools.TryGet(reference.Uuid, out var found) ? found : throw PoolErrors.NoUuid(host.ErrorDomain, reference.Uuid);

    public HostObject<PoolContent> FindActive(StoragePoolRef reference)
    {
        var pool = Find(reference);
        return pool.View.Active ? pool : throw PoolErrors.NotActive(host.ErrorDomain, pool.View.Name);
    }

    public static StoragePoolRef RefOf(HostObject<PoolContent> pool) => new(pool.View.Name, pool.View.Uuid);

    public IReadOnlyList<string> Load()
    {
        var unreadable = new List<string>();
        foreach (var stored in host.Store.Load(StoreKind.StoragePool))
        {
            try
            {
                var definition = WithUuid(PoolXml.Parse(stored.Read()));
                var pool = New(definition, persistent: true);
                pool.Update(v => v with { Autostart = stored.Autostart });
                Pools.TryAdd(pool);
            }
            catch (VirtException e)
            {
                unreadable.Add($"{stored.Name}: {e.Message}");
            }
        }

        return unreadable;
    }

    public async ValueTask<StoragePoolRef> DefineAsync(string xml, CancellationToken cancellation)
    {
        var definition = Driver("virStoragePoolDefineXML").Complete(PoolXml.Parse(xml));
        var known = Pools.FindExisting(Kind, ErrorDomain.Storage, definition.Name, definition.Uuid);
        RefuseSameSource(definition, known);
        definition = WithUuid(definition with { Uuid = definition.Uuid ?? known?.View.Uuid });
        if (known is null)
        {
            known = New(definition, persistent: true);
            host.Store.Save(StoreKind.StoragePool, definition.Name, PoolXml.Format(definition));
            if (!Pools.TryAdd(known))
            {
                throw Refuse.Failed(ErrorDomain.Storage, $"pool '{definition.Name}' already exists");
            }
        }
        else
        {
            using var job = await known.Jobs.AcquireAsync("virStoragePoolDefineXML", cancellation).ConfigureAwait(false);
            host.Store.Save(StoreKind.StoragePool, definition.Name, PoolXml.Format(definition));
            known.Update(v => v with { Config = new(new PoolContent(definition, [])) });
        }

        Tell(known, StoragePoolEventLifecycleType.Defined);
        return RefOf(known);
    }

    public async ValueTask<StoragePoolRef> CreateAsync(string xml, StoragePoolCreateFlags flags, CancellationToken cancellation)
    {
        var definition = Driver("virStoragePoolCreateXML").Complete(PoolXml.Parse(xml));
        var known = Pools.FindExisting(Kind, ErrorDomain.Storage, definition.Name, definition.Uuid);
        if (known is { View.Active: true })
        {
            throw Refuse.Invalid(ErrorDomain.Storage, $"pool is already active as '{known.View.Name}'");
        }

        RefuseSameSource(definition, known);
        definition = WithUuid(definition);
        var content = await BringUpAsync(definition, flags, cancellation).ConfigureAwait(false);
        if (known is null)
        {
            known = New(definition, persistent: false);
            known.Update(v => v with { Live = content });
            if (!Pools.TryAdd(known))
            {
                throw Refuse.Failed(ErrorDomain.Storage, $"pool '{definition.Name}' already exists");
            }
        }
        else
        {
            known.Update(v => v with { Live = content });
        }

        Tell(known, StoragePoolEventLifecycleType.Started);
        return RefOf(known);
    }

    public async ValueTask StartAsync(StoragePoolRef reference, StoragePoolCreateFlags flags, CancellationToken cancellation)
    {
        var pool = Find(reference);
        using var job = await pool.Jobs.AcquireAsync("virStoragePoolCreate", cancellation).ConfigureAwait(false);
        RequireInactive(pool);
        var content = await BringUpAsync(pool.View.Next.Pool, flags, cancellation).ConfigureAwait(false);
        pool.Update(v => v with { Live = content });
        Tell(pool, StoragePoolEventLifecycleType.Started);
    }

    public async ValueTask StopAsync(StoragePoolRef reference, CancellationToken cancellation)
    {
        var pool = Find(reference);
        using var job = await pool.Jobs.AcquireAsync("virStoragePoolDestroy", cancellation).ConfigureAwait(false);
        var live = FindActive(reference).View.Live!;
        await Driver("virStoragePoolDestroy").StopAsync(live.Pool, cancellation).ConfigureAwait(false);
        if (!pool.View.Persistent)
        {
            Pools.Remove(pool);
        }

        // Sizes last seen stay visible while the pool is down.
        pool.Update(v => v with { Live = null, Config = new(new PoolContent(WithSizes(v.Next.Pool, live.Pool), [])) });
        Tell(pool, StoragePoolEventLifecycleType.Stopped);
    }

    public async ValueTask UndefineAsync(StoragePoolRef reference, CancellationToken cancellation)
    {
        var pool = Find(reference);
        using var job = await pool.Jobs.AcquireAsync("virStoragePoolUndefine", cancellation).ConfigureAwait(false);
        RequireInactive(pool);
        host.Store.Remove(StoreKind.StoragePool, pool.View.Name);
        Pools.Remove(pool);
        Tell(pool, StoragePoolEventLifecycleType.Undefined);
    }

    public async ValueTask BuildAsync(StoragePoolRef reference, StoragePoolBuildFlags flags, CancellationToken cancellation)
    {
        var pool = Find(reference);
        using var job = await pool.Jobs.AcquireAsync("virStoragePoolBuild", cancellation).ConfigureAwait(false);
        RequireInactive(pool);
        await Driver("virStoragePoolBuild").BuildAsync(pool.View.Next.Pool, flags, cancellation).ConfigureAwait(false);
        Tell(pool, StoragePoolEventLifecycleType.Created);
    }

    public async ValueTask DeleteAsync(StoragePoolRef reference, StoragePoolDeleteFlags flags, CancellationToken cancellation)
    {
        var pool = Find(reference);
        using var job = await pool.Jobs.AcquireAsync("virStoragePoolDelete", cancellation).ConfigureAwait(false);
        RequireInactive(pool);
        await Driver("virStoragePoolDelete").DeleteAsync(pool.View.Next.Pool, flags, cancellation).ConfigureAwait(false);
        Tell(pool, StoragePoolEventLifecycleType.Deleted);
    }

    public async ValueTask RefreshAsync(StoragePoolRef reference, CancellationToken cancellation)
    {
        var pool = Find(reference);
        using var job = await pool.Jobs.AcquireAsync("virStoragePoolRefresh", cancellation).ConfigureAwait(false);
        await LookAgainAsync(FindActive(reference), cancellation).ConfigureAwait(false);
        host.Events.Publish(
            EventFamily.StoragePool, (int)StoragePoolEventID.Refresh, pool.View.Uuid, new StoragePoolEventRefresh(0, RefOf(pool)));
    }

    /// <summary>Takes a new look at an active pool; the caller holds its job.</summary>
    public async Task LookAgainAsync(HostObject<PoolContent> pool, CancellationToken cancellation)
    {
        var content = await Driver("virStoragePoolRefresh").LookAsync(pool.View.Live!.Pool, cancellation).ConfigureAwait(false);
        pool.Update(v => v.Active ? v with { Live = content } : v);
    }

    public async ValueTask SetAutostartAsync(StoragePoolRef reference, bool autostart, CancellationToken cancellation)
    {
        var pool = Find(reference);
        using var job = await pool.Jobs.AcquireAsync("virStoragePoolSetAutostart", cancellation).ConfigureAwait(false);
        if (!pool.View.Persistent)
        {
            throw Refuse.Argument(host.ErrorDomain, "pool has no config file");
        }

        host.Store.SetAutostart(StoreKind.StoragePool, pool.View.Name, autostart);
        pool.Update(v => v with { Autostart = autostart });
    }

    /// <summary>A pool as part of a host's beginning, active and stored nowhere.</summary>
    public void Seed(PoolContent content)
    {
        var definition = WithUuid(content.Pool);
        var pool = New(definition, persistent: true);
        pool.Update(v => v with { Live = content with { Pool = definition } });
        Pools.TryAdd(pool);
    }

    private async Task<PoolContent> BringUpAsync(StoragePoolDef definition, StoragePoolCreateFlags flags, CancellationToken cancellation)
    {
        var driver = Driver("virStoragePoolCreate");
        if (flags != 0)
        {
            var how = (flags & StoragePoolCreateFlags.WithBuildOverwrite) != 0 ? StoragePoolBuildFlags.Overwrite
                : (flags & StoragePoolCreateFlags.WithBuildNoOverwrite) != 0 ? StoragePoolBuildFlags.NoOverwrite
                : StoragePoolBuildFlags.New;
            await driver.BuildAsync(definition, how, cancellation).ConfigureAwait(false);
        }

        await driver.StartAsync(definition, cancellation).ConfigureAwait(false);
        try
        {
            return await driver.LookAsync(definition, cancellation).ConfigureAwait(false);
        }
        catch
        {
            await driver.StopAsync(definition, CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    private void RequireInactive(HostObject<PoolContent> pool)
    {
        if (pool.View.Active)
        {
            throw PoolErrors.Active(host.ErrorDomain, pool.View.Name);
        }
    }

    private void RefuseSameSource(StoragePoolDef definition, HostObject<PoolContent>? known)
    {
        foreach (var other in Pools.All)
        {
            if (other != known && PoolConflict.Exists(definition, other.View.Next.Pool))
            {
                throw Refuse.Failed(ErrorDomain.Storage, $"Storage source conflict with pool: '{other.View.Name}'");
            }
        }
    }

    private void Tell(HostObject<PoolContent> pool, StoragePoolEventLifecycleType type) =>
        host.Events.Publish(
            EventFamily.StoragePool,
            (int)StoragePoolEventID.Lifecycle,
            pool.View.Uuid,
            new StoragePoolEventLifecycle(0, RefOf(pool), (int)type, 0));

    private HostObject<PoolContent> New(StoragePoolDef definition, bool persistent)
    {
        var content = new PoolContent(definition, []);
        var view = new ObjectView<PoolContent>
        {
            Name = definition.Name,
            Uuid = definition.Uuid!.Value,
            Config = persistent ? new(content) : null,
            Live = persistent ? null : content,
        };
        return new(view, new(host.Clock, host.Patience));
    }

    private StoragePoolDef WithUuid(StoragePoolDef definition) =>
        definition.Uuid is null ? definition with { Uuid = host.Identities.NewUuid() } : definition;

    private static StoragePoolDef WithSizes(StoragePoolDef definition, StoragePoolDef seen) =>
        definition with { Capacity = seen.Capacity, Allocation = seen.Allocation, Available = seen.Available };
}
