using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>The volumes of a pool at one instant, found by name, key or path without a search.</summary>
[CollectionBuilder(typeof(VolumeSet), nameof(Create))]
public sealed class VolumeSet : IReadOnlyList<StorageVolumeDef>
{
    private readonly StorageVolumeDef[] _volumes;
    private readonly Lazy<Dictionary<string, StorageVolumeDef>> _byName;
    private readonly Lazy<Dictionary<string, StorageVolumeDef>> _byKey;
    private readonly Lazy<Dictionary<string, StorageVolumeDef>> _byPath;

    public VolumeSet(IEnumerable<StorageVolumeDef> volumes)
    {
        _volumes = [.. volumes];
        _byName = new(() => IndexBy(v => v.Name));
        _byKey = new(() => IndexBy(v => v.Key));
        _byPath = new(() => IndexBy(v => v.Target.Path));
    }

    public static VolumeSet Create(ReadOnlySpan<StorageVolumeDef> volumes) => new(volumes.ToArray());

    public int Count => _volumes.Length;

    public StorageVolumeDef this[int index] => _volumes[index];

    public bool TryName(string name, [NotNullWhen(true)] out StorageVolumeDef? found) => _byName.Value.TryGetValue(name, out found);

    public bool TryKey(string key, [NotNullWhen(true)] out StorageVolumeDef? found) => _byKey.Value.TryGetValue(key, out found);

    public bool TryPath(string path, [NotNullWhen(true)] out StorageVolumeDef? found) => _byPath.Value.TryGetValue(path, out found);

    public VolumeSet With(StorageVolumeDef added) => TryName(added.Name, out _)
        ? new(_volumes.Select(v => v.Name == added.Name ? added : v))
        : new([.. _volumes, added]);

    public VolumeSet Without(string name) => new(_volumes.Where(v => v.Name != name));

    public IEnumerator<StorageVolumeDef> GetEnumerator() => ((IEnumerable<StorageVolumeDef>)_volumes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<string, StorageVolumeDef> IndexBy(Func<StorageVolumeDef, string?> text)
    {
        var index = new Dictionary<string, StorageVolumeDef>(_volumes.Length);
        foreach (var volume in _volumes)
        {
            if (text(volume) is { } key)
            {
                index.TryAdd(key, volume);
            }
        }

        return index;
    }
}
