using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Everything about a network, pool or the like at one instant.</summary>
public sealed record ObjectView<T>
    where T : class
{
    public required string Name { get; init; }

    public required Uuid Uuid { get; init; }

    /// <summary>What is stored; null for a transient object.</summary>
    public Definition<T>? Config { get; init; }

    /// <summary>What is in force; null while the object is not active.</summary>
    public T? Live { get; init; }

    public bool Autostart { get; init; }

    public bool Active => Live is not null;

    public bool Persistent => Config is not null;

    public T Current => Live ?? Config!.Value;

    public T Next => Config?.Value ?? Live!;
}

/// <summary>A network, pool or the like: reading is free, changing takes its job.</summary>
public sealed class HostObject<T>(ObjectView<T> view, DomainJobs jobs)
    where T : class
{
    private ObjectView<T> _view = view;

    public ObjectView<T> View => Volatile.Read(ref _view);

    public DomainJobs Jobs => jobs;

    public bool Removed { get; internal set; }

    public ObjectView<T> Update(Func<ObjectView<T>, ObjectView<T>> change)
    {
        while (true)
        {
            var before = View;
            var after = change(before);
            if (Interlocked.CompareExchange(ref _view, after, before) == before)
            {
                return after;
            }
        }
    }
}
