using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>
/// All domains of a host by name, UUID and id. Lookups never wait; adding, renaming and removing are done one at a time.
/// </summary>
public sealed class DomainRegistry
{
    private readonly Lock _change = new();
    private readonly ConcurrentDictionary<Uuid, DomainObject> _byUuid = new();
    private readonly ConcurrentDictionary<string, DomainObject> _byName = new();
    private readonly ConcurrentDictionary<int, DomainObject> _byId = new();
    private volatile DomainObject[]? _all;
    private readonly List<DomainObject?> _order = [];
    private int _lastId;
    private int _removed;

    public int Count => _byUuid.Count;

    public bool TryGet(Uuid uuid, [NotNullWhen(true)] out DomainObject? domain) => _byUuid.TryGetValue(uuid, out domain);

    public bool TryGet(string name, [NotNullWhen(true)] out DomainObject? domain) => _byName.TryGetValue(name, out domain);

    public bool TryGet(int id, [NotNullWhen(true)] out DomainObject? domain) => _byId.TryGetValue(id, out domain);

    /// <summary>All domains in the order they were added.</summary>
    public DomainObject[] All()
    {
        var all = _all;
        if (all is null)
        {
            lock (_change)
            {
                DropRemoved();
                all = [.. _order!];
                _all = all;
            }
        }

        return all;
    }

    /// <summary>Adds the domain unless its name or UUID is known; returns the one that is in the way.</summary>
    public DomainObject? TryAdd(DomainObject domain)
    {
        lock (_change)
        {
            var view = domain.View;
            if (_byUuid.TryGetValue(view.Uuid, out var known) || _byName.TryGetValue(view.Name, out known))
            {
                return known;
            }

            _byUuid[view.Uuid] = domain;
            _byName[view.Name] = domain;
            if (view.Id >= 0)
            {
                _byId[view.Id] = domain;
                _lastId = Math.Max(_lastId, view.Id);
            }

            _order.Add(domain);
            _all = null;
            return null;
        }
    }

    public void Remove(DomainObject domain)
    {
        lock (_change)
        {
            var view = domain.View;
            domain.Removed = true;
            if (++_removed > _order.Count / 2)
            {
                // Also where nobody ever lists them.
                DropRemoved();
            }

            _byUuid.TryRemove(new(view.Uuid, domain));
            _byName.TryRemove(new(view.Name, domain));
            if (view.Id >= 0)
            {
                _byId.TryRemove(new(view.Id, domain));
            }

            _all = null;
        }
    }

    /// <summary>Gives the domain another name unless that is taken.</summary>
    public bool TryRename(DomainObject domain, string name, Func<DomainView, DomainView> change)
    {
        lock (_change)
        {
            if (!_byName.TryAdd(name, domain))
            {
                return false;
            }

            var old = domain.View.Name;
            domain.Update(change);
            _byName.TryRemove(new(old, domain));
            return true;
        }
    }

    /// <summary>A number no guest had before.</summary>
    public int NextId() => Interlocked.Increment(ref _lastId);

    /// <summary>Guests that are adopted keep their numbers; new ones get higher ones.</summary>
    public void ReserveId(int id)
    {
        lock (_change)
        {
            _lastId = Math.Max(_lastId, id);
        }
    }

    /// <summary>The guest with this number runs now.</summary>
    public void Started(DomainObject domain, int id) => _byId[id] = domain;

    public void Stopped(DomainObject domain, int id) => _byId.TryRemove(new(id, domain));

    private void DropRemoved()
    {
        _order.RemoveAll(d => d is null || d.Removed);
        _removed = 0;
    }
}
