using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>An image something begins with: the top of a disk, or of what a snapshot keeps of it.</summary>
public readonly record struct ImageTop(Uuid Domain, string Disk, ImageLocation Location);

/// <summary>What only shows when the images of all domains are seen together: who shares an image, and who belongs to nobody.</summary>
public static class ImageOwnership
{
    /// <summary>
    /// A pin for the first image each disk shares with another domain, and one for each image that is backed by another without
    /// belonging to any domain. What lies below such an image needs none: it has a dependent that has one.
    /// </summary>
    public static IEnumerable<KeyValuePair<ImageLocation, Pin>> Pins(ImageGraph graph, IReadOnlyList<ImageTop> tops)
    {
        var (first, shared) = Reach(graph, tops);
        HashSet<(Uuid, string, ImageLocation)> told = [];
        foreach (var top in tops)
        {
            var join = graph.ChainOf(top.Location).Skip(1).FirstOrDefault(shared.Contains);
            if (join != default && told.Add((top.Domain, top.Disk, join)))
            {
                yield return new(join, new Pin.LinkedClone(top.Domain, top.Disk));
            }
        }

        foreach (var image in graph.All)
        {
            if (image.Backing?.Location is { } below && !first.ContainsKey(image.Location))
            {
                yield return new(below, new Pin.Foreign(image.Location));
            }
        }
    }

    /// <summary>The images that no domain and no snapshot names although several others are backed by them.</summary>
    public static IEnumerable<ImageFacts> Hidden(ImageGraph graph, PinTable pins) => graph.All.Where(image =>
        graph.DependentsOf(image.Location).Count >= 2
        && pins.On(image.Location).All(pin => pin is Pin.LinkedClone or Pin.Foreign));

    /// <summary>Everything directly or indirectly backed by an image.</summary>
    public static IReadOnlyCollection<ImageLocation> AllAbove(ImageGraph graph, ImageLocation location)
    {
        HashSet<ImageLocation> found = [];
        Queue<ImageLocation> left = new([location]);
        while (left.TryDequeue(out var at))
        {
            foreach (var above in graph.DependentsOf(at))
            {
                if (found.Add(above))
                {
                    left.Enqueue(above);
                }
            }
        }

        return found;
    }

    /// <summary>Which domain reaches each image, and which images several reach.</summary>
    private static (Dictionary<ImageLocation, Uuid> First, HashSet<ImageLocation> Shared) Reach(ImageGraph graph, IReadOnlyList<ImageTop> tops)
    {
        Dictionary<ImageLocation, Uuid> first = [];
        HashSet<ImageLocation> shared = [];
        foreach (var domain in tops.GroupBy(top => top.Domain))
        {
            HashSet<ImageLocation> own = [];
            foreach (var top in domain)
            {
                for (ImageLocation? at = top.Location; at is { } here && own.Add(here); at = graph.TryGet(here, out var image) ? image.Backing?.Location : null)
                {
                    if (!first.TryAdd(here, domain.Key))
                    {
                        shared.Add(here);
                    }
                }
            }
        }

        return (first, shared);
    }
}
