using System.Diagnostics.CodeAnalysis;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Sources are the same when they lead to the same place, whatever else is said about them.</summary>
internal sealed class PlaceComparer : IEqualityComparer<StorageSource>
{
    public static PlaceComparer Instance { get; } = new();

    public bool Equals(StorageSource? one, StorageSource? other) =>
        ReferenceEquals(one, other)
        || (one is not null && other is not null && one.Type == other.Type && one.Path == other.Path
            && (one.Type is StorageType.File or StorageType.Block or StorageType.Dir || Place(one) == Place(other)));

    public int GetHashCode([DisallowNull] StorageSource source) => HashCode.Combine((int)source.Type, source.Path);

    private static StorageSource Place(StorageSource source) => source with { Backing = null, Index = null, Seclabels = [], Format = null };
}
