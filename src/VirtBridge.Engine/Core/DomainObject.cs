using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>
/// A domain the host knows. Reading is free: <see cref="View"/> is an immutable value. Changing takes the domain's job
/// first, except for what the guest did by itself.
/// </summary>
public sealed class DomainObject
{
    private DomainView _view;
    private WrittenDefinition? _written;

    public DomainObject(DomainView view, DomainJobs jobs)
    {
        _view = view;
        Jobs = jobs;
    }

    public DomainView View => Volatile.Read(ref _view);

    public Uuid Uuid => View.Uuid;

    /// <summary>The text its definition was last shown as.</summary>
    public WrittenDefinition? Written
    {
        get => Volatile.Read(ref _written);
        set => Volatile.Write(ref _written, value);
    }

    public DomainJobs Jobs { get; }

    /// <summary>True once the domain was forgotten; references to it are stale.</summary>
    public bool Removed { get; internal set; }

    /// <summary>True while the guest is being ended from outside; its own words about that are no news.</summary>
    public bool Ending { get; set; }

    /// <summary>True while an operation has ended the guest and will start it again: a transient domain is not forgotten between.</summary>
    public bool Returning { get; set; }

    /// <summary>Replaces the view; the function may run again when another change came between.</summary>
    public DomainView Update(Func<DomainView, DomainView> change) => Update(change, static (c, view) => c(view));

    public DomainView Update<TState>(TState state, Func<TState, DomainView, DomainView> change)
    {
        while (true)
        {
            var before = View;
            var after = change(state, before);
            if (ReferenceEquals(after, before) || Interlocked.CompareExchange(ref _view, after, before) == before)
            {
                return after;
            }
        }
    }

    /// <summary>Replaces the view if it still is <paramref name="expected"/>.</summary>
    public bool TryReplace(DomainView expected, DomainView replacement) =>
        Interlocked.CompareExchange(ref _view, replacement, expected) == expected;
}
