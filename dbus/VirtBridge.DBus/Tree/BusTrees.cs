namespace VirtBridge.DBus.Tree;

/// <summary>The objects of all connections, as callers of the same rights see them.</summary>
internal sealed class BusTree(IReadOnlyList<BusRoot> roots)
{
    public IReadOnlyDictionary<string, BusRoot> Roots { get; } = roots.ToDictionary(r => r.Path, StringComparer.Ordinal);

    public Introspection Introspection { get; } = new(roots);
}

/// <summary>The tree with all rights, and the one whose connections can only look.</summary>
internal sealed record BusTrees(BusTree Full, BusTree ReadOnly);
