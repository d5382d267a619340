using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>
/// Finds what lies below the images of disks, so that every image gets a node of its own. Headers decide: what a
/// definition says about backing images may be from before a merge, and opening that would mix branches. It counts where
/// a header names something that is not there, and for the format where the header leaves it open.
/// </summary>
internal static class DiskChains
{
    private const int DeepestChain = 200;

    public static DomainDef Detect(DomainDef domain)
    {
        var disks = domain.Devices.Disks.Select(disk => disk.Source.IsEmpty ? disk : disk with { Source = Detect(disk.Source) }).ToValueArray();
        return domain with { Devices = domain.Devices with { Disks = disks } };
    }

    /// <summary>The image with everything below it.</summary>
    public static StorageSource Detect(StorageSource top)
    {
        List<StorageSource> chain = [];
        HashSet<ImageLocation> seen = [];
        var said = DiskImages.Of(top).Skip(1).ToArray();
        for (var at = top; at is not null; at = Below(at, said))
        {
            if (chain.Count > DeepestChain || (ImagePlace.Of(at) is { } place && !seen.Add(place)))
            {
                throw new VirtException(
                    ErrorCode.InternalError, ErrorDomain.Storage, $"backing store for {top.Path} is self-referential or too deeply nested");
            }

            chain.Add(at);
        }

        return DiskNodes.CanBeBacked(chain[^1].Format) || chain.Count > 1 ? DiskImages.Chain(chain) : top;
    }

    /// <summary>What an image looks like; null when it cannot be read.</summary>
    public static StorageFormat? Probe(StorageSource image) => Head(image) is { } head ? ImageHeader.Probe(head) : null;

    private static StorageSource? Below(StorageSource image, IReadOnlyList<StorageSource> said)
    {
        var given = (image.Backing as BackingStore.Image)?.Source;
        if (!DiskNodes.CanBeBacked(image.Format) || Head(image) is not { } head)
        {
            return given;
        }

        var header = ImageHeader.Read(head, image.Format!.Value);
        return header.Backing is { Length: > 0 } stored ? Named(image, header, stored, given, said) : null;
    }

    private static StorageSource Named(StorageSource image, ImageHeader header, string stored, StorageSource? given, IReadOnlyList<StorageSource> said)
    {
        if (!BackingString.IsPath(stored) && !stored.StartsWith("file:", StringComparison.Ordinal))
        {
            var named = BackingString.Parse(stored).Source;
            return Known(named, said) with { Format = header.BackingFormat ?? named.Format ?? given?.Format ?? StorageFormat.Raw };
        }

        var path = stored.StartsWith("file:", StringComparison.Ordinal) ? stored["file:".Length..] : stored;
        var directory = ImagePlace.Of(image) is { IsFile: true } place ? Path.GetDirectoryName(place.Text)! : Path.GetDirectoryName(image.Path) ?? "/";
        path = Path.GetFullPath(path, directory);
        if (ImagePlace.OfPath(path) is not { } location)
        {
            return given is not null && ImagePlace.Of(given) is not null
                ? given
                : throw Refuse.System(
                    ErrorDomain.Storage, $"Cannot access backing file '{path}' of storage file '{image.Path}'", 2, "No such file or directory");
        }

        var source = Known(new StorageSource { Type = location.IsDevice ? StorageType.Block : StorageType.File, Path = path }, said);
        return source with { Format = header.BackingFormat ?? source.Format ?? Guess(image, source) };
    }

    // What was said about an image (labels, secrets) belongs to it as long as it is the same image, wherever in the chain that is by now.
    private static StorageSource Known(StorageSource named, IReadOnlyList<StorageSource> said) =>
        said.Count > 0 && ImagePlace.Of(named) is { } place ? said.FirstOrDefault(image => ImagePlace.Of(image) == place) ?? named : named;

    /// <summary>A format nobody wrote down may only be guessed where a wrong guess opens nothing else.</summary>
    private static StorageFormat Guess(StorageSource overlay, StorageSource source)
    {
        if (Head(source) is not { } head)
        {
            return StorageFormat.Raw;
        }

        var format = ImageHeader.Probe(head);
        return ImageHeader.Read(head, format).Backing is null
            ? format
            : throw new VirtException(
                ErrorCode.OperationFailed,
                ErrorDomain.Storage,
                $"format of backing image '{source.Path}' of image '{overlay.Path}' was not specified in the image metadata "
                + "(See https://libvirt.org/kbase/backing_chains.html for troubleshooting)");
    }

    // Null where nothing can be read: whoever opens the image says why.
    private static byte[]? Head(StorageSource image)
    {
        if (image is not { IsLocal: true, Path: { } path })
        {
            return null;
        }

        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var head = new byte[ImageHeader.EnoughBytes];
            return head[..RandomAccess.Read(file, head, 0)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
