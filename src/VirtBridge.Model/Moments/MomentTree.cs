using System.Diagnostics.CodeAnalysis;

namespace VirtBridge.Model;

/// <summary>A named point in the history of a domain: a snapshot or a checkpoint.</summary>
public sealed record Moment<T>(string Name, string? Parent, T Definition)
    where T : class;

/// <summary>
/// The moments of one domain and which of them is current. Immutable: every change is a new tree. A moment whose parent
/// is unknown counts as a root.
/// </summary>
public sealed class MomentTree<T>
    where T : class
{
    private readonly Moment<T>[] _moments;
    private readonly Dictionary<string, Moment<T>> _byName;

    public MomentTree(IEnumerable<Moment<T>> moments, string? current)
        : this(moments.ToArray(), current)
    {
    }

    private MomentTree(Moment<T>[] moments, string? current)
    {
        _moments = moments;
        _byName = moments.ToDictionary(m => m.Name);
        Current = current;
    }

    /// <summary>The name of the current moment, null when there is none.</summary>
    public string? Current { get; }

    public int Count => _moments.Length;

    /// <summary>All moments, oldest first.</summary>
    public ReadOnlySpan<Moment<T>> All => _moments;

    public bool TryGet(string name, [NotNullWhen(true)] out Moment<T>? moment) => _byName.TryGetValue(name, out moment);

    public bool Contains(string name) => _byName.ContainsKey(name);

    /// <summary>The parent, null for a root.</summary>
    public Moment<T>? ParentOf(Moment<T> moment) =>
        moment.Parent is { } parent && _byName.TryGetValue(parent, out var found) ? found : null;

    public bool IsRoot(Moment<T> moment) => ParentOf(moment) is null;

    public bool HasChildren(string name) => Array.Exists(_moments, m => m.Parent == name);

    public IReadOnlyList<Moment<T>> ChildrenOf(string name) => Array.FindAll(_moments, m => m.Parent == name);

    /// <summary>Everything below <paramref name="name"/>, every parent before its children.</summary>
    public IReadOnlyList<Moment<T>> DescendantsOf(string name)
    {
        var found = new List<Moment<T>>();
        Collect(name, found);
        return found;
    }

    /// <summary>Every moment, every parent before its children.</summary>
    public IReadOnlyList<Moment<T>> Topological()
    {
        var found = new List<Moment<T>>(_moments.Length);
        foreach (var root in _moments)
        {
            if (IsRoot(root))
            {
                found.Add(root);
                Collect(root.Name, found);
            }
        }

        return found;
    }

    public MomentTree<T> WithCurrent(string? current) => new(_moments, current);

    /// <summary>Adds a moment, or replaces the one of the same name in its place.</summary>
    public MomentTree<T> With(Moment<T> moment)
    {
        var index = Array.FindIndex(_moments, m => m.Name == moment.Name);
        return index < 0
            ? new MomentTree<T>((Moment<T>[])[.. _moments, moment], Current)
            : new MomentTree<T>((Moment<T>[])[.. _moments[..index], moment, .. _moments[(index + 1)..]], Current);
    }

    /// <summary>Drops a moment; its children keep naming it unless they were moved before.</summary>
    public MomentTree<T> Without(string name) =>
        new(Array.FindAll(_moments, m => m.Name != name), Current == name ? null : Current);

    /// <summary>True when making <paramref name="parent"/> the parent of <paramref name="name"/> would close a circle.</summary>
    public bool WouldCircle(string name, string? parent)
    {
        var seen = 0;
        for (var at = parent; at is not null && seen++ <= _moments.Length; at = _byName.TryGetValue(at, out var m) ? m.Parent : null)
        {
            if (at == name)
            {
                return true;
            }
        }

        return false;
    }

    private void Collect(string name, List<Moment<T>> found)
    {
        foreach (var child in _moments)
        {
            if (child.Parent == name)
            {
                found.Add(child);
                Collect(child.Name, found);
            }
        }
    }
}
