using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>
/// Puts together what is named and what was found. Who names an image says its format; where nobody does, the image above it
/// does; and only of images nobody names the first bytes are asked.
/// </summary>
internal sealed class ImageGathering(IImageFacet images, ImageShelf shelf)
{
    private const int MostImages = 1_000_000;

    private readonly Dictionary<ImageLocation, ImageFacts> _images = [];
    private readonly Dictionary<StorageSource, ImageLocation?> _places = new(PlaceComparer.Instance);
    private readonly Queue<ImageFacts> _unfollowed = [];
    private readonly HashSet<ImageLocation> _lookedAgain = [];
    private readonly List<ImageTop> _tops = [];
    private readonly List<LostImage> _lost = [];

    public IEnumerable<ImageFacts> Images => _images.Values;

    public IReadOnlyList<ImageTop> Tops => _tops;

    public IReadOnlyList<LostImage> Lost => _lost;

    public ImageLocation? Locate(StorageSource source) =>
        _places.TryGetValue(source, out var known) ? known : _places[source] = images.Locate(source);

    public void AddNamed(Uuid domain, NamedImage named)
    {
        if (Locate(named.Source) is not { } location)
        {
            if (named.Required && named.Source.Type is StorageType.File or StorageType.Block && named.Source.StartupPolicy is null or StartupPolicy.Mandatory)
            {
                _lost.Add(new(named.Source.Path!, named.NamedBy));
            }

            return;
        }

        if (named.IsTop)
        {
            _tops.Add(new(domain, named.Disk, location));
        }

        if (!_images.ContainsKey(location) && shelf.Recorded(named.Source, location) is { } facts)
        {
            Take(facts);
        }
    }

    /// <summary>An image somebody has, whatever it is.</summary>
    public void AddFound(StorageSource source)
    {
        if (Locate(source) is { } location && !_images.ContainsKey(location) && images.Look(source) is { } facts)
        {
            Take(facts);
        }
    }

    /// <summary>Follows everything down, then takes in what lies around.</summary>
    public void Finish()
    {
        do
        {
            FollowAll();
        }
        while (AddShelf() || LookAgainAtBroken());
    }

    /// <summary>An image whose file did not change may have lost what is below it, or found it again.</summary>
    private bool LookAgainAtBroken()
    {
        var changed = false;
        var broken = _images.Values.Where(image => image.Backing is { } backing
            && (backing.Location is not { } below || (below.IsFile && !_images.ContainsKey(below)))).ToArray();
        foreach (var image in broken.Where(image => image.Location.IsFile && _lookedAgain.Add(image.Location)))
        {
            var source = new StorageSource
            {
                Type = StorageType.File,
                Path = image.Path,
                Format = image.Probed ? null : image.Format,
                Encryption = image.Encryption,
            };
            if (images.Look(source) is { } now && now.Backing?.Location != image.Backing!.Location)
            {
                Take(now);
                changed = true;
            }
        }

        return changed;
    }

    private void FollowAll()
    {
        while (_unfollowed.TryDequeue(out var image))
        {
            if (image.Backing is not { Location: { } below } backing || _images.Count >= MostImages
                || (_images.TryGetValue(below, out var known) && (!known.Probed || backing.Format is null || known.Format == backing.Format)))
            {
                continue;
            }

            if (Below(below, backing) is { } facts)
            {
                Take(facts);
            }
        }
    }

    // A device is found by whoever named it or by its pool; what is behind a network is known by name only.
    private ImageFacts? Below(ImageLocation below, BackingReference backing)
    {
        if (!below.IsFile)
        {
            return below.IsDevice || backing.Format is null ? null
                : images.Look(BackingString.Parse(BackingSpelling.WithoutFormat(backing.Stored)).Source with { Format = backing.Format });
        }

        var source = new StorageSource { Type = StorageType.File, Path = below.Text, Format = backing.Format };
        return backing.Format is null ? images.Look(source) : shelf.Recorded(source, below);
    }

    private bool AddShelf()
    {
        var added = _images.Keys.Where(location => location.IsFile).Select(location => Path.GetDirectoryName(location.Text)!).Distinct().ToArray()
            .Aggregate(false, (any, directory) => (IsPlaceOfImages(directory) && shelf.Add(directory)) || any);
        foreach (var facts in shelf.All)
        {
            if (!_images.ContainsKey(facts.Location))
            {
                Take(facts);
                added = true;
            }
        }

        return added;
    }

    // The kernel's own directories hold no images that others could be backed by.
    private static bool IsPlaceOfImages(string directory) =>
        !directory.StartsWith("/proc", StringComparison.Ordinal) && !directory.StartsWith("/sys", StringComparison.Ordinal)
        && !directory.StartsWith("/dev", StringComparison.Ordinal);

    private void Take(ImageFacts facts)
    {
        _images[facts.Location] = facts;
        _unfollowed.Enqueue(facts);
    }
}
