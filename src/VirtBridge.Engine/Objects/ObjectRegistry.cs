using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>All networks, pools or the like of a host by name and UUID; lookups never wait.</summary>
public sealed class ObjectRegistry<T>
    where T : class
{
    private readonly Lock _change = new();
    private readonly ConcurrentDictionary<Uuid, HostObject<T>> _byUuid = new();
    private readonly ConcurrentDictionary<string, HostObject<T>> _byName = new();
    private volatile HostObject<T>[] _all = [];

    /// <summary>All of them in the order they were added.</summary>
    public HostObject<T>[] All => _all;

    public bool TryGet(Uuid uuid, [NotNullWhen(true)] out HostObject<T>? found) => _byUuid.TryGetValue(uuid, out found);

    public bool TryGet(string name, [NotNullWhen(true)] out HostObject<T>? found) => _byName.TryGetValue(name, out found);

    /// <summary>Adds the object unless its name or UUID is known.</summary>
    public bool TryAdd(HostObject<T> added)
    {
        lock (_change)
        {
            var view = added.View;
            if (_byUuid.ContainsKey(view.Uuid) || !_byName.TryAdd(view.Name, added))
            {
                return false;
            }

            _byUuid[view.Uuid] = added;
            _all = [.. _all, added];
            return true;
        }
    }

    public void Remove(HostObject<T> gone)
    {
        lock (_change)
        {
            gone.Removed = true;
            _byUuid.TryRemove(new(gone.View.Uuid, gone));
            _byName.TryRemove(new(gone.View.Name, gone));
            _all = [.. _all.Where(o => o != gone)];
        }
    }

    /// <summary>The object a definition would replace; refuses when name and UUID belong to different ones.</summary>
    public HostObject<T>? FindExisting(string kind, ErrorDomain from, string name, Uuid? uuid)
    {
        if (uuid is { } id && TryGet(id, out var byUuid))
        {
            return byUuid.View.Name == name
                ? byUuid
                : throw Refuse.Failed(from, $"{kind} '{byUuid.View.Name}' is already defined with uuid {id}");
        }

        return TryGet(name, out var byName)
            ? throw Refuse.Failed(from, $"{kind} '{name}' already exists with uuid {byName.View.Uuid}")
            : null;
    }

    public string[] Names(bool active, int max) => [.. _all.Where(o => o.View.Active == active).Take(max).Select(o => o.View.Name)];

    public int Count(bool active) => _all.Count(o => o.View.Active == active);
}
