using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>
/// What is known of the files in directories. A header is read once and again only when its file is another or was written;
/// which files that may be, the kernel tells.
/// </summary>
internal sealed class ImageShelf(IImageFacet images) : IDisposable
{
    private const int MostFiles = 200_000;

    private readonly DirectoryWatches _watches = new();
    private readonly Dictionary<string, Dictionary<string, ImageFacts>> _directories = [];
    private readonly Dictionary<(ImageLocation, StorageFormat), ImageFacts> _recorded = [];
    private readonly HashSet<string> _unwatched = [];

    /// <summary>Directories that could not be read, went elsewhere with what was in them, or hold more than is looked at.</summary>
    public HashSet<string> Unreadable { get; } = [];

    public IEnumerable<string> Directories => _directories.Keys;

    public IEnumerable<ImageFacts> All => _directories.Values.SelectMany(files => files.Values);

    /// <summary>Takes in what changed; true when anything did. A directory in which directories came or went is told of.</summary>
    public bool Update(IReadOnlyCollection<string> alsoRead, out bool restructured)
    {
        var changed = false;
        restructured = false;
        foreach (var change in _watches.Take())
        {
            if (change.End != DirectoryEnd.None)
            {
                restructured = true;
                changed |= Leave(change.Directory, change.End);
            }
            else if (change.All)
            {
                restructured = true;
                changed |= Read(change.Directory);
            }
            else
            {
                changed |= change.Names.Aggregate(false, (any, name) => LookAgain(change.Directory, name) || any);
            }
        }

        foreach (var back in Unreadable.Where(directory => !_directories.ContainsKey(directory) && Directory.Exists(directory)).ToArray())
        {
            changed |= Add(back);
        }

        return _unwatched.Concat(alsoRead).ToArray().Aggregate(changed, (any, directory) => Read(directory) || any);
    }

    /// <summary>Takes up a directory; true when it is new and could be read.</summary>
    public bool Add(string directory)
    {
        if (_directories.ContainsKey(directory))
        {
            return false;
        }

        Unreadable.Remove(directory);

        // Watched first: what changes between is then read twice rather than not at all.
        if (!_watches.Add(directory))
        {
            _unwatched.Add(directory);
        }

        return Read(directory);
    }

    /// <summary>What is at its place now is another directory, which nobody watches yet.</summary>
    private bool Leave(string directory, DirectoryEnd end)
    {
        var known = _directories.Remove(directory);
        _unwatched.Remove(directory);
        if (Directory.Exists(directory))
        {
            return Add(directory) || known;
        }

        if (end == DirectoryEnd.Elsewhere)
        {
            Unreadable.Add(directory);
        }

        return known;
    }

    /// <summary>Drops what was recorded of images nobody names any more.</summary>
    public void Forget(Func<ImageLocation, bool> isKnown)
    {
        foreach (var key in _recorded.Keys.Where(key => !isKnown(key.Item1)).ToArray())
        {
            _recorded.Remove(key);
        }
    }

    /// <summary>Reads a whole directory; files that are as they were are not opened. True when anything was different.</summary>
    public bool Read(string directory)
    {
        var before = _directories.GetValueOrDefault(directory) ?? [];
        Dictionary<string, ImageFacts> now = [];
        var changed = false;
        try
        {
            foreach (var path in Directory.EnumerateFiles(directory).Take(MostFiles + 1))
            {
                if (now.Count == MostFiles)
                {
                    Unreadable.Add(directory);
                    break;
                }

                var name = Path.GetFileName(path);
                var known = before.GetValueOrDefault(name);
                if (known is null || images.Identify(At(path)) != known.Identity)
                {
                    var looked = images.Look(At(path));
                    changed |= known is not null || looked is not null;
                    known = looked;
                }

                if (known is not null)
                {
                    now[name] = known;
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Unreadable.Add(directory);
            return _directories.Remove(directory);
        }

        changed |= now.Count != before.Count || !_directories.ContainsKey(directory);
        _directories[directory] = now;
        return changed;
    }

    /// <summary>An image as somebody says its format is.</summary>
    public ImageFacts? Recorded(StorageSource source, ImageLocation location)
    {
        var format = source.Format ?? StorageFormat.Raw;
        if (_recorded.TryGetValue((location, format), out var known)
            && known.Encryption == source.Encryption && images.Identify(source) == known.Identity && known.Identity != default)
        {
            return known;
        }

        var facts = images.Look(source with { Format = format });
        if (facts is not null)
        {
            _recorded[(location, format)] = facts;
        }

        return facts;
    }

    public void Dispose() => _watches.Dispose();

    private static StorageSource At(string path) => new() { Type = StorageType.File, Path = path };

    private bool LookAgain(string directory, string name)
    {
        if (!_directories.TryGetValue(directory, out var files))
        {
            return false;
        }

        var path = Path.Combine(directory, name);
        var known = files.GetValueOrDefault(name);
        var identity = images.Identify(At(path));
        if (known?.Identity == identity)
        {
            return false;
        }

        var facts = identity is null ? null : images.Look(At(path));
        if (facts is not null)
        {
            files[name] = facts;
        }

        return facts is not null || files.Remove(name);
    }
}
