using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Something a domain names that was not found.</summary>
public readonly record struct LostImage(string Path, string NamedBy);

/// <summary>
/// Whether every reference leads to an image of the recorded format. Each finding says what to do about it.
/// </summary>
public static class ImageChecks
{
    private const int Deep = 64;
    private const int TooDeep = 200;

    public static IEnumerable<ImageFinding> Of(ImageGraph graph, PinTable pins, IEnumerable<LostImage> lost)
    {
        foreach (var image in graph.All.OrderBy(image => image.Location.Text, StringComparer.Ordinal))
        {
            foreach (var finding in OfImage(graph, image).Concat(OfPins(image, pins)))
            {
                yield return finding;
            }
        }

        foreach (var missing in lost)
        {
            yield return new(
                missing.Path, "missing", $"{missing.NamedBy} names it, but nothing is there", $"put it back, or 'virtbridge images relocate {missing.Path} NEW'");
        }

        foreach (var root in graph.Coverage.Unreachable)
        {
            yield return new(root, "unreachable", "could not be looked at, so images that need others may be there", "mount it, or take it out of image_roots");
        }
    }

    private static IEnumerable<ImageFinding> OfImage(ImageGraph graph, ImageFacts image)
    {
        var at = image.Location.Text;
        if (image.Defect is { } defect)
        {
            yield return new(at, "defect", defect, "restore it from a backup, or record its true format");
        }
        else if (image.Corrupt)
        {
            yield return new(at, "defect", "it is marked as damaged", $"qemu-img check -r all '{at}'");
        }

        if (image.Backing is not { } backing)
        {
            yield break;
        }

        if (backing.Location is not { } below)
        {
            yield return new(
                at, "missing", $"it is backed by '{backing.Stored}', which is not there", $"put that back, or 'virtbridge images relocate {backing.Stored} NEW'");
        }
        else
        {
            foreach (var finding in OfEdge(graph, image, below))
            {
                yield return finding;
            }
        }

        if (backing.Format is null)
        {
            yield return new(
                at,
                "format",
                $"it does not say which format '{backing.Stored}' has, so that one can be neither changed nor removed",
                $"qemu-img rebase -u -b '{backing.Stored}' -F FORMAT '{at}'");
        }
    }

    private static IEnumerable<ImageFinding> OfEdge(ImageGraph graph, ImageFacts image, ImageLocation below)
    {
        var at = image.Location.Text;
        if (graph.TryGet(below, out var lower) && image.Backing!.Format is { } format && !lower.Probed && lower.Format != format)
        {
            yield return new(
                at,
                "format",
                $"it says that '{below}' is {Word(format)}, but that is used as {Word(lower.Format)} elsewhere",
                $"qemu-img rebase -u -b '{image.Backing.Stored}' -F {Word(lower.Format)} '{at}' if that is true");
        }

        var chain = graph.ChainOf(image.Location);
        if (graph.TryGet(chain[^1], out var last) && last.Backing?.Location is { } again && chain.Contains(again))
        {
            yield return new(at, "loop", $"the images below it lead back to '{again}'", $"qemu-img rebase -u -b RIGHT -F FORMAT '{last.Location}'");
        }
        else if (chain.Count >= Deep && graph.DependentsOf(image.Location).Count == 0)
        {
            var what = chain.Count >= TooDeep ? $"{chain.Count} images are in its chain, more than {TooDeep}, which is not supported"
                : $"{chain.Count} images are in its chain, which makes it slow";
            yield return new(at, "deep", what, "delete snapshots in between");
        }
    }

    private static IEnumerable<ImageFinding> OfPins(ImageFacts image, PinTable pins)
    {
        foreach (var pin in pins.On(image.Location))
        {
            if (pin is Pin.Internal entry && image.Defect is null && !image.InternalSnapshots.Contains(entry.Name))
            {
                yield return new(
                    image.Location.Text, "lost", $"snapshot '{entry.Name}' of domain {entry.Domain} shall be inside, but is not",
                    $"virsh snapshot-delete --metadata DOMAIN {entry.Name}");
            }
        }
    }

    private static string Word(StorageFormat format) => format.ToString().ToLowerInvariant();
}
