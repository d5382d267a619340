using VirtBridge.Model;

namespace VirtBridge.Drivers.Test;

/// <summary>
/// Images in memory: each has clusters of its own and names the one below. Every change goes through
/// <see cref="Step"/> before and after it, where a test may let the world end.
/// </summary>
public sealed class TestDisk(Action<string>? step = null)
{
    /// <summary>Bytes of a cluster.</summary>
    public const int ClusterBytes = 65536;

    /// <summary>The step at which a running guest has written half of a header: only the end of the guest can stop it there.</summary>
    public const string HalfInGuest = "half a header in the guest";

    private const int AssumedClusters = 16;

    private readonly Lock _change = new();
    private readonly Dictionary<string, TestImage> _images = [];

    /// <summary>Images nobody made are taken to be there, as whoever made up a definition meant it.</summary>
    public bool Assume { get; init; }

    /// <summary>Called whenever something is about to change or has changed.</summary>
    public void Step(string what) => step?.Invoke(what);

    public IReadOnlyList<TestImage> All
    {
        get
        {
            lock (_change)
            {
                return [.. _images.Values];
            }
        }
    }

    public TestImage? Find(string path)
    {
        lock (_change)
        {
            if (!_images.TryGetValue(path, out var found) && Assume)
            {
                found = new(path, StorageFormat.Qcow2, AssumedClusters);
                _images[path] = found;
            }

            return found;
        }
    }

    public bool Has(string path)
    {
        lock (_change)
        {
            return _images.ContainsKey(path);
        }
    }

    public void Put(TestImage image)
    {
        lock (_change)
        {
            _images[image.Path] = image;
        }
    }

    public bool Remove(string path)
    {
        lock (_change)
        {
            return _images.Remove(path);
        }
    }

    /// <summary>What a guest sees in an image; null where a chain is broken.</summary>
    public int[]? Read(string path)
    {
        if (Find(path) is not { } top)
        {
            return null;
        }

        var seen = new int[top.Clusters];
        var known = new bool[top.Clusters];
        var depth = 0;
        for (var at = top; ; depth++)
        {
            foreach (var (cluster, value) in at.Data)
            {
                if (cluster < seen.Length && !known[cluster])
                {
                    seen[cluster] = value;
                    known[cluster] = true;
                }
            }

            if (at.Backing is not { } below)
            {
                return seen;
            }

            if (depth > _images.Count || Find(below) is not { } next)
            {
                return null;
            }

            at = next;
        }
    }
}

/// <summary>One image in memory.</summary>
public sealed class TestImage(string path, StorageFormat format, int clusters)
{
    public string Path => path;

    public StorageFormat Format => format;

    public int Clusters { get; set; } = clusters;

    public Dictionary<int, int> Data { get; set; } = [];

    public string? Backing { get; set; }

    public StorageFormat? BackingFormat { get; set; }

    /// <summary>The header was being written when the world ended.</summary>
    public bool Torn { get; set; }

    public Dictionary<string, Dictionary<int, int>> Internal { get; private init; } = [];

    /// <summary>Another image that is the same now, at the same or another place.</summary>
    public TestImage Copy(string? place = null) => new(place ?? Path, Format, Clusters)
    {
        Data = new(Data),
        Backing = Backing,
        BackingFormat = BackingFormat,
        Torn = Torn,
        Internal = Internal.ToDictionary(entry => entry.Key, entry => new Dictionary<int, int>(entry.Value)),
    };

    public ImageFacts Facts => new()
    {
        Location = ImageLocation.OfFile(Path),
        Path = Path,
        Format = Format,
        Capacity = (ulong)Clusters * TestDisk.ClusterBytes,
        Allocation = (ulong)Data.Count * TestDisk.ClusterBytes,
        Backing = Backing is { } below ? new(below, BackingFormat, ImageLocation.OfFile(below)) : null,
        InternalSnapshots = Internal.Keys.ToValueArray(),
    };
}
