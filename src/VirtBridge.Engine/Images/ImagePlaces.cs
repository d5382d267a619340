using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Where sources are, asked once per plan.</summary>
internal sealed class ImagePlaces(IImageFacet images)
{
    private readonly Dictionary<StorageSource, ImageLocation?> _known = new(PlaceComparer.Instance);

    public ImageLocation? Locate(StorageSource source)
    {
        if (source.IsEmpty)
        {
            return null;
        }

        if (!_known.TryGetValue(source, out var location))
        {
            location = images.Locate(source);
            _known[source] = location;
        }

        return location;
    }

    /// <summary>Where an image will be that does not exist yet: its directory does.</summary>
    public ImageLocation Place(StorageSource source)
    {
        if (images.Locate(source) is { } there)
        {
            return there;
        }

        var path = source.Path!;
        var slash = path.LastIndexOf('/');
        var directory = slash <= 0 ? "/" : path[..slash];
        var found = images.Locate(new StorageSource { Type = StorageType.Dir, Path = directory })
            ?? throw Refuse.System(ErrorDomain.Storage, $"cannot create '{path}'", 2, $"directory '{directory}' does not exist");
        return ImageLocation.OfFile($"{found.Text.TrimEnd('/')}/{path[(slash + 1)..]}");
    }
}
