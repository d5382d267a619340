using VirtBridge.Drivers.Qemu.Images;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>Where an image is, spelled the one way it has: what is open and what is closed must be told alike.</summary>
internal static class ImagePlace
{
    // One for all, because it knows for a moment what is mounted where.
    private static readonly ImagePlaces s_places = new(TimeProvider.System);

    /// <summary>Null when nothing is there.</summary>
    public static ImageLocation? Of(StorageSource source) => s_places.Locate(source);

    /// <summary>Null when nothing is there.</summary>
    public static ImageLocation? OfPath(string path) => s_places.LocatePath(path);
}
