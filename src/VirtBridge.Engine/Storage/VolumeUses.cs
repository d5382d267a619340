using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>
/// Volumes that something is being done with. Long work (copying, wiping) does not hold the pool; it is marked here, and
/// what would pull the volume away from under it is refused. Streams have the volume open and need no mark.
/// </summary>
public sealed class VolumeUses(Func<ErrorDomain> from)
{
    private readonly Lock _change = new();
    private readonly Dictionary<(Uuid Pool, string Volume), int> _used = [];
    private readonly HashSet<(Uuid Pool, string Volume)> _building = [];

    /// <summary>Marks a volume that is read or written; others may read and write it as well.</summary>
    public IDisposable Use(Uuid pool, string volume)
    {
        lock (_change)
        {
            if (_building.Contains((pool, volume)))
            {
                throw StillBuilding(volume);
            }

            _used[(pool, volume)] = _used.GetValueOrDefault((pool, volume)) + 1;
            return new Mark(() => Release(pool, volume));
        }
    }

    /// <summary>Takes the name of a volume that is being made.</summary>
    public IDisposable Build(Uuid pool, string volume)
    {
        lock (_change)
        {
            return _building.Add((pool, volume)) ? new Mark(() => Finish(pool, volume)) : throw StillBuilding(volume);
        }
    }

    public void RequireBuilt(Uuid pool, string volume)
    {
        lock (_change)
        {
            if (_building.Contains((pool, volume)))
            {
                throw StillBuilding(volume);
            }
        }
    }

    public void RequireIdle(Uuid pool, string volume)
    {
        RequireBuilt(pool, volume);
        lock (_change)
        {
            if (_used.ContainsKey((pool, volume)))
            {
                throw Refuse.Invalid(from(), $"volume '{volume}' is still in use.");
            }
        }
    }

    /// <summary>Refuses while volumes of the pool are being made or used.</summary>
    public void RequireIdle(Uuid pool, string poolName, bool alsoUsed)
    {
        lock (_change)
        {
            if (_building.Any(b => b.Pool == pool) || (alsoUsed && _used.Keys.Any(u => u.Pool == pool)))
            {
                throw Refuse.Internal(from(), $"pool '{poolName}' has asynchronous jobs running.");
            }
        }
    }

    private VirtException StillBuilding(string volume) => Refuse.Invalid(from(), $"volume '{volume}' is still being allocated.");

    private void Release(Uuid pool, string volume)
    {
        lock (_change)
        {
            var left = _used[(pool, volume)] - 1;
            if (left == 0)
            {
                _used.Remove((pool, volume));
            }
            else
            {
                _used[(pool, volume)] = left;
            }
        }
    }

    private void Finish(Uuid pool, string volume)
    {
        lock (_change)
        {
            _building.Remove((pool, volume));
        }
    }

    private sealed class Mark(Action release) : IDisposable
    {
        private Action? _release = release;

        public void Dispose() => Interlocked.Exchange(ref _release, null)?.Invoke();
    }
}
