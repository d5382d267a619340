using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>
/// Brings a host back to what it was: stored definitions, guests that outlived the last process, and what starts by
/// itself. Definitions are read for their names only; everything else waits until somebody asks.
/// </summary>
public sealed class HostLoader(HostRooms rooms)
{
    private const int WorthSharing = 16;

    private readonly VirtHost _host = rooms.Host;
    private readonly List<string> _problems = [];

    /// <summary>What could not be read or started, one line each; none of it stops the others.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Reads everything that is stored and takes over running guests.</summary>
    public async Task LoadAsync(CancellationToken cancellation)
    {
        var recovery = new OperationRecovery(_host, rooms.Domains);
        recovery.RestoreTexts();
        LoadDomains();
        LoadMoments();
        _problems.AddRange(rooms.Networks.Load());
        _problems.AddRange(rooms.Pools.Load());
        _problems.AddRange(rooms.Secrets.Load());
        _problems.AddRange(rooms.Filters.Load());
        _problems.AddRange(await rooms.Pools.ReconnectAsync(cancellation).ConfigureAwait(false));
        await AdoptAsync(cancellation).ConfigureAwait(false);
        await recovery.FinishAsync(cancellation).ConfigureAwait(false);
        _problems.AddRange(recovery.Problems);
        _host.Trash.Purge();
    }

    /// <summary>Starts what is marked to start with the host.</summary>
    public async Task AutostartAsync(CancellationToken cancellation)
    {
        foreach (var network in rooms.Networks.Networks.All.Where(n => n.View is { Autostart: true, Active: false }))
        {
            await TryAsync($"network {network.View.Name}", () => rooms.Networks.StartAsync(NetworkRoom.RefOf(network), cancellation)).ConfigureAwait(false);
        }

        foreach (var pool in rooms.Pools.Pools.All.Where(p => p.View is { Autostart: true, Active: false }))
        {
            await TryAsync($"pool {pool.View.Name}", () => rooms.Pools.StartAsync(PoolRoom.RefOf(pool), 0, cancellation)).ConfigureAwait(false);
        }

        foreach (var domain in _host.Domains.All().Where(d => d.View is { Active: false } v && (v.Autostart || v.AutostartOnce)))
        {
            await TryAsync($"domain {domain.View.Name}", () => StartAsync(domain, cancellation)).ConfigureAwait(false);
            domain.Update(static v => v with { AutostartOnce = false });
        }
    }

    private async ValueTask StartAsync(DomainObject domain, CancellationToken cancellation)
    {
        using var job = await domain.Jobs.AcquireAsync("autostart", cancellation).ConfigureAwait(false);
        if (!domain.View.Active)
        {
            await rooms.Domains.Starter.BootAsync(domain, 0, null, cancellation).ConfigureAwait(false);
        }
    }

    private void LoadDomains()
    {
        var saves = _host.Hypervisor.Facet<ISaveFacet>();
        var stored = _host.Store.Load(StoreKind.Domain);
        var made = new DomainObject?[stored.Count];
        var problems = new string?[stored.Count];
        void Read(int i)
        {
            try
            {
                made[i] = Make(stored[i], saves);
            }
            catch (VirtException e)
            {
                problems[i] = $"domain {stored[i].Name}: {e.Message}";
            }
        }

        if (stored.Count >= WorthSharing)
        {
            Parallel.For(0, stored.Count, Read);
        }
        else
        {
            Enumerable.Range(0, stored.Count).ToList().ForEach(Read);
        }

        foreach (var domain in made)
        {
            if (domain is not null && _host.Domains.TryAdd(domain) is { } other)
            {
                _problems.Add($"domain {domain.View.Name}: name or UUID is used by {other.View.Name} as well");
            }
        }

        _problems.AddRange(problems.OfType<string>());
    }

    private DomainObject Make(StoredText stored, ISaveFacet? saves)
    {
        var identity = StoredIdentity.Scan(stored.Read());
        var definition = identity is null
            ? new Definition<DomainDef>(Parse(stored))
            : new Definition<DomainDef>(() => Parse(stored));
        var view = new DomainView
        {
            Name = identity?.Name ?? definition.Value.Name,
            Uuid = identity?.Uuid ?? definition.Value.Uuid!.Value,
            Config = definition,
            Autostart = stored.Autostart,
            HasManagedSave = saves?.Exists(saves.ManagedPath(stored.Name)) == true,
        };
        return _host.NewDomain(view);
    }

    private DomainDef Parse(StoredText stored) => rooms.Domains.Documents.Parse(stored.Read(), DefinitionUse.Load);

    private void LoadMoments()
    {
        foreach (var name in _host.Store.DomainsWith(MomentKind.Snapshot).Union(_host.Store.DomainsWith(MomentKind.Images)))
        {
            if (_host.Domains.TryGet(name, out var domain))
            {
                _problems.AddRange(rooms.Domains.Snapshots.Load(domain));
            }
        }

        foreach (var name in _host.Store.DomainsWith(MomentKind.Checkpoint))
        {
            if (_host.Domains.TryGet(name, out var domain))
            {
                _problems.AddRange(rooms.Domains.Checkpoints.Load(domain));
            }
        }
    }

    private async Task AdoptAsync(CancellationToken cancellation)
    {
        if (_host.Hypervisor.Facet<IAdoptionFacet>() is not { } adoption)
        {
            return;
        }

        foreach (var guest in await adoption.FindAsync(cancellation).ConfigureAwait(false))
        {
            await TryAsync($"domain {guest.Live.Name}", () => AdoptAsync(adoption, guest, cancellation)).ConfigureAwait(false);
        }
    }

    private async ValueTask AdoptAsync(IAdoptionFacet adoption, AdoptedGuest guest, CancellationToken cancellation)
    {
        var uuid = guest.Live.Uuid!.Value;
        if (!_host.Domains.TryGet(uuid, out var domain))
        {
            domain = _host.NewDomain(new() { Name = guest.Live.Name, Uuid = uuid, Live = guest.Live });
            if (_host.Domains.TryAdd(domain) is not null)
            {
                throw DomainErrors.NameTaken(guest.Live.Name, uuid);
            }
        }

        rooms.Domains.Transitions.Started(domain, new(guest.Live, guest.Runtime), guest.Id, guest.State, guest.Reason);
        _host.Domains.ReserveId(guest.Id);
        if (guest.Gone)
        {
            await rooms.Domains.Power.FinishAsync(
                domain, DomainShutoffReason.Unknown, DomainEventStoppedDetailType.Failed, cancellation).ConfigureAwait(false);
            return;
        }

        await adoption.ConnectAsync(domain, cancellation).ConfigureAwait(false);
    }

    private async Task TryAsync(string what, Func<ValueTask> act)
    {
        try
        {
            await act().ConfigureAwait(false);
        }
        catch (VirtException e)
        {
            _problems.Add($"{what}: {e.Message}");
        }
    }
}
