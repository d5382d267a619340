using VirtBridge.Drivers.Qemu.Images;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>Where an image is, spelled the one way it has: what is open and what is closed must be told alike.</summary>
internal static class ImagePlace
{
    /// <summary>Null when nothing is there.</summary>
    public static ImageLocation? Of(StorageSource source) => new ImagePlaces(TimeProvider.System).Locate(source);

    /// <summary>Null when nothing is there.</summary>
    public static ImageLocation? OfPath(string path) => new ImagePlaces(TimeProvider.System).LocatePath(path);
}
