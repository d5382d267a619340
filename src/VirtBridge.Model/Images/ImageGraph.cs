using System.Diagnostics.CodeAnalysis;

namespace VirtBridge.Model;

/// <summary>
/// Images and who is backed by whom: a forest whose edges go from child to parent. Immutable. An edge exists also when the
/// parent itself was not looked at, so a dependent is never overlooked because its parent is missing.
/// </summary>
public sealed class ImageGraph
{
    private readonly Dictionary<ImageLocation, ImageFacts> _images;
    private readonly Dictionary<ImageLocation, List<ImageLocation>> _dependents = [];

    public ImageGraph(IEnumerable<ImageFacts> images, ImageCoverage coverage)
    {
        _images = [];
        foreach (var image in images)
        {
            _images[image.Location] = image;
        }

        foreach (var image in _images.Values)
        {
            if (image.Backing?.Location is { } below)
            {
                (_dependents.TryGetValue(below, out var above) ? above : _dependents[below] = []).Add(image.Location);
            }
        }

        Coverage = coverage;
    }

    /// <summary>Where was looked, and where could not be.</summary>
    public ImageCoverage Coverage { get; }

    public IReadOnlyCollection<ImageFacts> All => _images.Values;

    public bool TryGet(ImageLocation location, [NotNullWhen(true)] out ImageFacts? image) => _images.TryGetValue(location, out image);

    /// <summary>The images directly backed by <paramref name="location"/>.</summary>
    public IReadOnlyList<ImageLocation> DependentsOf(ImageLocation location) => _dependents.TryGetValue(location, out var found) ? found : [];

    /// <summary>The image itself and everything below it, top first; ends before a loop closes.</summary>
    public IReadOnlyList<ImageLocation> ChainOf(ImageLocation location)
    {
        List<ImageLocation> chain = [];
        HashSet<ImageLocation> seen = [];
        for (ImageLocation? at = location; at is { } here && seen.Add(here); at = _images.GetValueOrDefault(here)?.Backing?.Location)
        {
            chain.Add(here);
        }

        return chain;
    }

    /// <summary>The graph after some images changed or appeared and others went.</summary>
    public ImageGraph With(IEnumerable<ImageFacts> changed, IEnumerable<ImageLocation> gone)
    {
        var without = gone.ToHashSet();
        var replaced = changed.ToDictionary(image => image.Location);
        return new(_images.Values.Where(i => !without.Contains(i.Location) && !replaced.ContainsKey(i.Location)).Concat(replaced.Values), Coverage);
    }
}

/// <summary>Which roots were scanned and which could not be; a plan says so, and refuses removal where it matters.</summary>
public sealed record ImageCoverage(ValueArray<string> Scanned, ValueArray<string> Unreachable)
{
    /// <summary>Roots that other hosts may write to as well, unseen from here.</summary>
    public ValueArray<string> Shared { get; init; }

    public static ImageCoverage Nothing { get; } = new([], []);
}
