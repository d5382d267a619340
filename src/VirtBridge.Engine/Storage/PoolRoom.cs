using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>The storage pools of a host and what is done to them.</summary>
public sealed class PoolRoom
{
    private const string Kind = "pool";

    private readonly PoolStates _states;

    public PoolRoom(VirtHost host)
    {
        Host = host;
        Uses = new(() => From);
        _states = new(host.Store);
    }

    public VirtHost Host { get; }

    public ObjectRegistry<PoolContent> Pools { get; } = new();

    /// <summary>Volumes that are being made, read or written.</summary>
    public VolumeUses Uses { get; }

    /// <summary>Whose words errors are.</summary>
    public ErrorDomain From => Host.Hypervisor.OriginOf(ErrorDomain.Storage);

    public IPoolFacet Driver(string function) => Host.Facet<IPoolFacet>() ?? throw Refused.NoSupport(function);

    public HostObject<PoolContent> Find(StoragePoolRef reference) =>
        Pools.TryGet(reference.Uuid, out var found) ? found : throw PoolErrors.NoUuid(From, reference.Uuid, reference.Name);

    public HostObject<PoolContent> FindActive(StoragePoolRef reference)
    {
        var pool = Find(reference);
        return pool.View.Active ? pool : throw PoolErrors.NotActive(From, pool.View.Name);
    }

    public static StoragePoolRef RefOf(HostObject<PoolContent> pool) => new(pool.View.Name, pool.View.Uuid);

    public IReadOnlyList<string> Load()
    {
        var unreadable = new List<string>();
        foreach (var stored in Host.Store.Load(StoreKind.StoragePool))
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

    /// <summary>Finds pools active again that were so in the last life of this process; transient ones come back.</summary>
    public async Task<IReadOnlyList<string>> ReconnectAsync(CancellationToken cancellation)
    {
        var problems = new List<string>();
        foreach (var (name, definition, problem) in _states.Load().ToList())
        {
            try
            {
                if (definition?.Uuid is not { } uuid || !await TakeOverAsync(definition, uuid, cancellation).ConfigureAwait(false))
                {
                    _states.Remove(name);
                }
            }
            catch (VirtException e)
            {
                problems.Add($"pool {name}: {e.Message}");
                _states.Remove(name);
            }

            if (problem is not null)
            {
                problems.Add($"pool {name}: {problem}");
            }
        }

        return problems;
    }

    public async ValueTask<StoragePoolRef> DefineAsync(string xml, CancellationToken cancellation)
    {
        var definition = Driver("virStoragePoolDefineXML").Complete(PoolXml.Parse(xml));
        RefuseNewline(definition);
        var known = Pools.FindExisting(Kind, ErrorDomain.Storage, definition.Name, definition.Uuid);
        RefuseSameSource(definition, known);
        definition = WithUuid(definition with { Uuid = definition.Uuid ?? known?.View.Uuid });
        if (known is null)
        {
            known = New(definition, persistent: true);
            Host.Store.Save(StoreKind.StoragePool, definition.Name, PoolXml.Format(definition));
            if (!Pools.TryAdd(known))
            {
                throw Refuse.Failed(From, $"pool '{definition.Name}' already exists");
            }
        }
        else
        {
            using var job = await known.Jobs.AcquireAsync("virStoragePoolDefineXML", cancellation).ConfigureAwait(false);
            Host.Store.Save(StoreKind.StoragePool, definition.Name, PoolXml.Format(definition));
            known.Update(v => v with { Config = new(new PoolContent(definition, [])) });
        }

        Tell(known, StoragePoolEventLifecycleType.Defined);
        return RefOf(known);
    }

    public async ValueTask<StoragePoolRef> CreateAsync(string xml, StoragePoolCreateFlags flags, CancellationToken cancellation)
    {
        RefuseBoth(flags);
        var definition = Driver("virStoragePoolCreateXML").Complete(PoolXml.Parse(xml));
        RefuseNewline(definition);
        var known = Pools.FindExisting(Kind, ErrorDomain.Storage, definition.Name, definition.Uuid);
        if (known is { View.Active: true })
        {
            throw Refuse.Invalid(ErrorDomain.Storage, $"pool is already active as '{known.View.Name}'");
        }

        RefuseSameSource(definition, known);
        definition = WithUuid(definition);
        var added = known ?? New(definition, persistent: false);
        using var job = await added.Jobs.AcquireAsync("virStoragePoolCreateXML", cancellation).ConfigureAwait(false);
        var content = await BringUpAsync(definition, flags, cancellation).ConfigureAwait(false);
        added.Update(v => Seen(v, content));
        if (known is null && !Pools.TryAdd(added))
        {
            throw Refuse.Failed(From, $"pool '{definition.Name}' already exists");
        }

        _states.Save(definition);
        Tell(added, StoragePoolEventLifecycleType.Started);
        return RefOf(added);
    }

    public async ValueTask StartAsync(StoragePoolRef reference, StoragePoolCreateFlags flags, CancellationToken cancellation)
    {
        RefuseBoth(flags);
        var pool = Find(reference);
        using var job = await pool.Jobs.AcquireAsync("virStoragePoolCreate", cancellation).ConfigureAwait(false);
        if (pool.View.Active)
        {
            throw PoolErrors.AlreadyActive(From, pool.View.Name);
        }

        var content = await BringUpAsync(pool.View.Next.Pool, flags, cancellation).ConfigureAwait(false);
        pool.Update(v => Seen(v, content));
        _states.Save(pool.View.Next.Pool);
        Tell(pool, StoragePoolEventLifecycleType.Started);
    }

    public async ValueTask StopAsync(StoragePoolRef reference, CancellationToken cancellation)
    {
        var pool = Find(reference);
        using var job = await pool.Jobs.AcquireAsync("virStoragePoolDestroy", cancellation).ConfigureAwait(false);
        var live = FindActive(reference).View.Live!;
        Uses.RequireIdle(pool.View.Uuid, pool.View.Name, alsoUsed: false);
        await Driver("virStoragePoolDestroy").StopAsync(live.Pool, cancellation).ConfigureAwait(false);
        Stopped(pool);
    }

    public async ValueTask UndefineAsync(StoragePoolRef reference, CancellationToken cancellation)
    {
        var pool = Find(reference);
        using var job = await pool.Jobs.AcquireAsync("virStoragePoolUndefine", cancellation).ConfigureAwait(false);
        RequireInactive(pool);
        Host.Store.Remove(StoreKind.StoragePool, pool.View.Name);
        Pools.Remove(pool);
        Tell(pool, StoragePoolEventLifecycleType.Undefined);
    }

    public async ValueTask BuildAsync(StoragePoolRef reference, StoragePoolBuildFlags flags, CancellationToken cancellation)
    {
        var pool = Find(reference);
        using var job = await pool.Jobs.AcquireAsync("virStoragePoolBuild", cancellation).ConfigureAwait(false);
        if (pool.View.Active)
        {
            throw PoolErrors.AlreadyActive(From, pool.View.Name);
        }

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
        FindActive(reference);
        Uses.RequireIdle(pool.View.Uuid, pool.View.Name, alsoUsed: false);
        await LookAgainAsync(pool, cancellation).ConfigureAwait(false);
    }

    /// <summary>Takes a new look at an active pool; the caller holds its job. A pool that cannot be looked at has stopped.</summary>
    public async Task LookAgainAsync(HostObject<PoolContent> pool, CancellationToken cancellation)
    {
        var driver = Driver("virStoragePoolRefresh");
        PoolContent content;
        try
        {
            content = await driver.LookAsync(pool.View.Live!.Pool, cancellation).ConfigureAwait(false);
        }
        catch (VirtException)
        {
            await StopQuietlyAsync(driver, pool.View.Live!.Pool).ConfigureAwait(false);
            Stopped(pool);
            throw;
        }

        pool.Update(v => v.Active ? Seen(v, content) : v);
        Host.Events.Publish(
            EventFamily.StoragePool, (int)StoragePoolEventID.Refresh, pool.View.Uuid, new StoragePoolEventRefresh(0, RefOf(pool)));
    }

    /// <summary>Notes a change of the volumes of an active pool and measures it anew; the caller holds its job.</summary>
    public async Task ChangedAsync(HostObject<PoolContent> pool, Func<VolumeSet, VolumeSet> change, CancellationToken cancellation)
    {
        pool.Update(v => v.Live is { } live ? v with { Live = live with { Volumes = change(live.Volumes) } } : v);
        if (pool.View.Live is { } content)
        {
            var measured = await Driver("virStoragePoolRefresh").MeasureAsync(content.Pool, content.Volumes, cancellation).ConfigureAwait(false);
            pool.Update(v => v.Live is { } live ? Seen(v, live with { Pool = measured }) : v);
        }
    }

    public async ValueTask SetAutostartAsync(StoragePoolRef reference, bool autostart, CancellationToken cancellation)
    {
        var pool = Find(reference);
        using var job = await pool.Jobs.AcquireAsync("virStoragePoolSetAutostart", cancellation).ConfigureAwait(false);
        if (!pool.View.Persistent)
        {
            throw Refuse.Internal(From, "pool has no config file");
        }

        Host.Store.SetAutostart(StoreKind.StoragePool, pool.View.Name, autostart);
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

    private async Task<bool> TakeOverAsync(StoragePoolDef definition, Uuid uuid, CancellationToken cancellation)
    {
        var driver = Driver("virStoragePoolCreate");
        if (!await driver.IsRunningAsync(definition, cancellation).ConfigureAwait(false))
        {
            return false;
        }

        var content = await driver.LookAsync(definition, cancellation).ConfigureAwait(false);
        if (Pools.TryGet(uuid, out var known))
        {
            known.Update(v => Seen(v, content));
            return true;
        }

        var pool = New(definition, persistent: false);
        pool.Update(v => Seen(v, content));
        return Pools.TryAdd(pool);
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
            await StopQuietlyAsync(driver, definition).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Takes down what is half up; the failure that led here is the one to tell.</summary>
    private static async Task StopQuietlyAsync(IPoolFacet driver, StoragePoolDef pool)
    {
        try
        {
            await driver.StopAsync(pool, CancellationToken.None).ConfigureAwait(false);
        }
        catch (VirtException)
        {
            return;
        }
    }

    private void Stopped(HostObject<PoolContent> pool)
    {
        if (!pool.View.Persistent)
        {
            Pools.Remove(pool);
        }

        _states.Remove(pool.View.Name);

        // What was last seen stays visible while the pool is down.
        pool.Update(v => v.Live is null ? v : v.Persistent ? v with { Live = null } : v with { Live = null, Config = new(v.Live) });
        Tell(pool, StoragePoolEventLifecycleType.Stopped);
    }

    private void RequireInactive(HostObject<PoolContent> pool)
    {
        if (pool.View.Active)
        {
            throw PoolErrors.StillActive(From, pool.View.Name);
        }

        Uses.RequireIdle(pool.View.Uuid, pool.View.Name, alsoUsed: false);
    }

    private void RefuseBoth(StoragePoolCreateFlags flags)
    {
        const StoragePoolCreateFlags Both = StoragePoolCreateFlags.WithBuildOverwrite | StoragePoolCreateFlags.WithBuildNoOverwrite;
        if ((flags & Both) == Both)
        {
            throw new VirtError(From, ErrorCode.InvalidArg,
                "Flags 'VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE' and 'VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE' are mutually exclusive")
                .ToException();
        }
    }

    private static void RefuseNewline(StoragePoolDef definition)
    {
        if (definition.Name.Contains('\n'))
        {
            throw new VirtException(ErrorCode.XmlError, ErrorDomain.Storage, $"name {definition.Name} cannot contain '\\n'");
        }
    }

    private void RefuseSameSource(StoragePoolDef definition, HostObject<PoolContent>? known)
    {
        foreach (var other in Pools.All)
        {
            if (other != known && PoolConflict.Exists(definition, other.View.Next.Pool))
            {
                throw Refuse.Failed(From, $"Storage source conflict with pool: '{other.View.Name}'");
            }
        }
    }

    private void Tell(HostObject<PoolContent> pool, StoragePoolEventLifecycleType type) =>
        Host.Events.Publish(
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
        return new(view, new(Host.Clock, Host.Patience));
    }

    private StoragePoolDef WithUuid(StoragePoolDef definition) =>
        definition.Uuid is null ? definition with { Uuid = Host.Identities.NewUuid() } : definition;

    /// <summary>The pool with what a look found; its definition learns the sizes, as they stay visible while the pool is down.</summary>
    private static ObjectView<PoolContent> Seen(ObjectView<PoolContent> view, PoolContent content)
    {
        if (view.Config?.Value is not { } stored)
        {
            return view with { Live = content };
        }

        var seen = content.Pool;
        var definition = stored.Pool with
        {
            Capacity = seen.Capacity,
            Allocation = seen.Allocation,
            Available = seen.Available,
            Permissions = stored.Pool.Permissions.IsEmpty ? seen.Permissions : stored.Pool.Permissions,
        };
        return view with { Live = content, Config = new(stored with { Pool = definition }) };
    }
}
