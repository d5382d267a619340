using System.Diagnostics.CodeAnalysis;

namespace VirtBridge.Model;

/// <summary>
/// The images while a plan is made: each step changes it, so that the next is decided on what will be true then. Lives
/// only inside a planner.
/// </summary>
internal sealed class PlanGraph
{
    private static readonly List<ImageLocation> Nothing = [];

    private readonly Dictionary<ImageLocation, ImageFacts> _images;
    private readonly Dictionary<ImageLocation, List<ImageLocation>> _dependents = [];
    private readonly Dictionary<ImageLocation, List<OpenImage>> _open = [];
    private readonly HashSet<ImageLocation> _overridden = [];

    public PlanGraph(ImageSurvey survey)
    {
        _images = survey.Graph.All.ToDictionary(image => image.Location);
        foreach (var image in _images.Values)
        {
            if (image.Backing?.Location is { } below)
            {
                Link(below, image.Location);
            }
        }

        foreach (var open in survey.Open)
        {
            (_open.TryGetValue(open.Location, out var found) ? found : _open[open.Location] = []).Add(open);
            if (open.Below is { } below && _images.GetValueOrDefault(open.Location)?.Backing?.Location != below)
            {
                // A guest that uses another image below than the header says: both are needed, neither may be merged by name.
                _overridden.Add(open.Location);
                Link(below, open.Location);
            }
        }
    }

    public IEnumerable<ImageFacts> All => _images.Values;

    public bool TryGet(ImageLocation location, [NotNullWhen(true)] out ImageFacts? image) => _images.TryGetValue(location, out image);

    public IReadOnlyList<ImageLocation> DependentsOf(ImageLocation location) => _dependents.GetValueOrDefault(location) ?? Nothing;

    public ImageFacts? Below(ImageFacts image) =>
        image.Backing?.Location is { } below && _images.TryGetValue(below, out var found) ? found : null;

    /// <summary>Who has the image open.</summary>
    public IReadOnlyList<OpenImage> OpenBy(ImageLocation location) => _open.GetValueOrDefault(location) ?? [];

    /// <summary>The guest that has it open believes something else is below it than its header says.</summary>
    public bool IsOverridden(ImageLocation location) => _overridden.Contains(location);

    public int DepthOf(ImageLocation location)
    {
        var depth = 0;
        HashSet<ImageLocation> seen = [];
        for (ImageLocation? at = location; at is { } here && seen.Add(here); at = _images.GetValueOrDefault(here)?.Backing?.Location)
        {
            depth++;
        }

        return depth;
    }

    public void Put(ImageFacts image)
    {
        if (_images.TryGetValue(image.Location, out var before) && before.Backing?.Location is { } old)
        {
            Unlink(old, image.Location);
        }

        _images[image.Location] = image;
        if (image.Backing?.Location is { } below)
        {
            Link(below, image.Location);
        }
    }

    public void Remove(ImageLocation location)
    {
        if (_images.Remove(location, out var image) && image.Backing?.Location is { } below)
        {
            Unlink(below, location);
        }

        _open.Remove(location);
    }

    /// <summary>A guest goes on in another image.</summary>
    public void MoveOpen(ImageLocation from, ImageLocation to)
    {
        if (_open.Remove(from, out var users))
        {
            _open[to] = [.. users.Select(user => user with { Location = to })];
        }
    }

    private void Link(ImageLocation below, ImageLocation above)
    {
        var known = _dependents.TryGetValue(below, out var found) ? found : _dependents[below] = [];
        if (!known.Contains(above))
        {
            known.Add(above);
        }
    }

    private void Unlink(ImageLocation below, ImageLocation above)
    {
        if (_dependents.TryGetValue(below, out var found))
        {
            found.Remove(above);
        }
    }
}
