using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>What lies at a path: its kind and first bytes.</summary>
public sealed record ImageFile(StorageType Type, ReadOnlyMemory<byte> Head);

/// <summary>One image of a chain, top first.</summary>
public sealed record ChainImage
{
    public required StorageSource Source { get; init; }
    public required StorageFormat Format { get; init; }
    public required ImageHeader Header { get; init; }

    /// <summary>The backing name without its protocol, as it is looked up.</summary>
    public string? BackingName { get; init; }

    /// <summary>The name its overlay uses, when that is relative.</summary>
    public string? RelativeName { get; init; }

    /// <summary>The file with the data, when the image has only metadata.</summary>
    public StorageSource? DataFile { get; init; }
}

/// <summary>Follows images down to the last one.</summary>
public static class ImageChain
{
    /// <summary>Reads a chain.</summary>
    /// <param name="path">The top image.</param>
    /// <param name="format">Its format; null trusts nothing and takes it as raw.</param>
    /// <param name="maxDepth">How many images may follow.</param>
    /// <param name="open">Looks at a path; null when nothing is there.</param>
    public static IReadOnlyList<ChainImage> Follow(string path, StorageFormat? format, int maxDepth, Func<string, ImageFile?> open)
    {
        var file = open(path) ?? throw Refuse($"Cannot access storage file '{path}': No such file or directory", ErrorCode.SystemError);
        var chain = new List<ChainImage>();
        var source = new StorageSource { Type = file.Type, Path = path };
        var known = file.Type == StorageType.Dir && format is null or StorageFormat.None ? StorageFormat.Dir : format ?? StorageFormat.Raw;
        string? relative = null;
        while (true)
        {
            if (chain.Count > maxDepth)
            {
                throw Refuse($"backing store for {path} is self-referential or too deeply nested", ErrorCode.InternalError);
            }

            var image = Look(source, known, relative, file);
            chain.Add(image);
            if (image.BackingName is not { Length: > 0 } backing)
            {
                return chain;
            }

            (source, relative, file) = Below(image, backing, open);
            known = image.Header.BackingFormat ?? Guess(image, source, file);
        }
    }

    private static VirtException Refuse(string detail, ErrorCode code) => new(code, ErrorDomain.Storage, detail);

    private static ChainImage Look(StorageSource source, StorageFormat format, string? relative, ImageFile? file)
    {
        var header = file is { Type: not StorageType.Dir } ? ImageHeader.Read(file.Head.Span, format) : new() { Format = format };
        return new()
        {
            Source = source,
            Format = format,
            Header = header,
            RelativeName = relative,
            BackingName = Strip(header.Backing),
            DataFile = header.DataFile is { } data ? Relative(source, data) : null,
        };
    }

    /// <summary>"file:" in front of a path says nothing.</summary>
    private static string? Strip(string? backing) =>
        backing?.StartsWith("file:", StringComparison.Ordinal) == true ? backing["file:".Length..] : backing;

    private static (StorageSource Source, string? Relative, ImageFile? File) Below(ChainImage image, string backing, Func<string, ImageFile?> open)
    {
        if (!BackingString.IsPath(backing))
        {
            return (BackingString.Parse(backing).Source, null, null);
        }

        var source = Relative(image.Source, backing);
        if (source.Type == StorageType.Network)
        {
            return (source, backing, null);
        }

        var file = open(source.Path!) ?? throw Refuse(
            $"Cannot access backing file '{source.Path}' of storage file '{image.Source.Path}': No such file or directory",
            ErrorCode.SystemError);
        return (source with { Type = file.Type }, backing.StartsWith('/') ? null : backing, file);
    }

    private static StorageSource Relative(StorageSource image, string name)
    {
        if (name.StartsWith('/') || image.Path?.LastIndexOf('/') is not (>= 0 and var slash))
        {
            return image with { Path = name };
        }

        return image with { Path = $"{image.Path[..slash]}/{name}" };
    }

    /// <summary>An image whose format nobody recorded may be used only when it is the last one.</summary>
    private static StorageFormat Guess(ChainImage overlay, StorageSource source, ImageFile? file)
    {
        if (file is null or { Type: StorageType.Dir })
        {
            return file is null ? StorageFormat.Raw : StorageFormat.Dir;
        }

        var format = ImageHeader.Probe(file.Head.Span);
        return ImageHeader.Read(file.Head.Span, format).Backing is null
            ? format
            : throw Refuse(
                $"format of backing image '{source.Path}' of image '{overlay.Source.Path}' was not specified in the image metadata "
                + "(See https://libvirt.org/kbase/backing_chains.html for troubleshooting)",
                ErrorCode.OperationFailed);
    }
}
