using System.Globalization;
using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>The words clients have for the images of a disk: a path, or <c>vda[3]</c> with the number of an image.</summary>
internal static class ChainNames
{
    /// <summary>The image, which must lie below the one at place <paramref name="above"/>.</summary>
    public static StorageSource Find(DiskDef disk, List<StorageSource> chain, string text, int above)
    {
        var below = chain.Skip(above + 1);
        if (Number(disk, text) is { } number)
        {
            return below.FirstOrDefault(image => image.Index == number)
                ?? throw Refuse.Argument(ErrorDomain.Storage, $"could not find backing store index '{number}' in chain for '{disk.Target}'");
        }

        return below.FirstOrDefault(image => image.Path == text) ?? ByPlace(disk, below, text) ?? throw Refuse.Argument(ErrorDomain.Storage, $"could not find image '{text}' in chain for '{disk.Source.Path}'");
    }

    private static uint? Number(DiskDef disk, string text) =>
        text.EndsWith(']') && text.StartsWith(disk.Target + "[", StringComparison.Ordinal)
        && uint.TryParse(text.AsSpan(disk.Target!.Length + 1, text.Length - disk.Target.Length - 2), CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    // Also relative to the image above, as its header may spell it.
    private static StorageSource? ByPlace(DiskDef disk, IEnumerable<StorageSource> images, string text)
    {
        var directory = Path.GetDirectoryName(disk.Source.Path);
        var place = ImagePlace.OfPath(Path.IsPathRooted(text) || directory is null ? text : Path.GetFullPath(text, directory));
        return place is null ? null : images.FirstOrDefault(image => ImagePlace.Of(image) == place);
    }
}
