namespace VirtBridge.Engine;

/// <summary>What belongs to one connection and ends with it.</summary>
public sealed class SessionResources
{
    private readonly Lock _change = new();
    private readonly List<(DomainObject Domain, int Id)> _owned = [];
    private readonly List<IDisposable> _things = [];

    /// <summary>The URI the client opened.</summary>
    public required string Uri { get; init; }

    /// <summary>True when nobody on the way can read or change what is said.</summary>
    public bool Secure { get; init; } = true;

    /// <summary>Marks a guest to be destroyed when the connection ends.</summary>
    public void OwnIf(bool owned, DomainObject domain)
    {
        if (owned)
        {
            lock (_change)
            {
                _owned.Add((domain, domain.View.Id));
            }
        }
    }

    /// <summary>Keeps something open as long as the connection.</summary>
    public void Own(IDisposable thing)
    {
        lock (_change)
        {
            _things.Add(thing);
        }
    }

    /// <summary>Lets go of what was kept open.</summary>
    public void DisposeThings()
    {
        IDisposable[] things;
        lock (_change)
        {
            things = [.. _things];
            _things.Clear();
        }

        foreach (var thing in things)
        {
            thing.Dispose();
        }
    }

    /// <summary>The guests that still are the ones that were started here.</summary>
    public IReadOnlyList<DomainObject> TakeOwned()
    {
        lock (_change)
        {
            var alive = _owned.Where(o => o.Domain.View.Id == o.Id).Select(o => o.Domain).ToArray();
            _owned.Clear();
            return alive;
        }
    }
}
