using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>One thing QEMU has to have before a disk: an object (a secret, credentials) or a block node.</summary>
internal sealed record BlockStep(bool IsObject, QemuProperties Properties)
{
    /// <summary>The image whose passed descriptors have to be there before the node.</summary>
    public StorageSource? Image { get; init; }
}

/// <summary>
/// The block nodes of an image: one that reaches the bytes and, unless they are the disk as they are, one that
/// understands the format.
/// </summary>
internal static class BlockNodes
{
    private const int LongestNodeName = 31;

    /// <summary>Everything a disk's whole chain needs, lowest image first.</summary>
    public static IReadOnlyList<BlockStep> Steps(DiskDef disk, BlockScope scope)
    {
        List<BlockStep> steps = [];
        var images = Images(disk.Source);
        string? lower = null;
        for (var i = images.Count - 1; i >= 0; i--)
        {
            AddImage(steps, BlockImage.Of(disk, images[i], i), lower, scope);
            lower = TopNode(images[i]);
        }

        DiskFilters.Add(steps, disk);
        return steps;
    }

    /// <summary>The nodes of a disk's whole chain, lowest first.</summary>
    public static IReadOnlyList<QemuProperties> Chain(DiskDef disk) =>
        [.. Steps(disk, BlockScope.Plain).Where(step => !step.IsObject).Select(step => step.Properties)];

    public static IReadOnlyList<StorageSource> Images(StorageSource top)
    {
        List<StorageSource> images = [top];
        while (images[^1].Backing is BackingStore.Image below)
        {
            images.Add(below.Source);
        }

        return images;
    }

    public static string StorageNode(StorageSource image) => image.Runtime?.StorageNode ?? $"libvirt-{image.Index}-storage";

    public static string FormatNode(StorageSource image) => image.Runtime?.FormatNode ?? (IsBareSlice(image) ? SliceNode(image) : $"libvirt-{image.Index}-format");

    private static string SliceNode(StorageSource image) => $"libvirt-{image.Index}-slice-sto";

    /// <summary>A part of the bytes that is the disk as it is: nothing stands on the slice.</summary>
    private static bool IsBareSlice(StorageSource image) =>
        image is { Slice: not null, Format: null or StorageFormat.Raw, Encryption: null or { Engine: EncryptionEngine.Librbd } };

    /// <summary>The node a device or an upper image uses.</summary>
    public static string TopNode(StorageSource image) => HasFormatNode(image) ? FormatNode(image) : StorageNode(image);

    public static bool IsReadOnly(DiskDef disk) => disk.ReadOnly || disk.Device == DiskDevice.Cdrom;

    public static bool HasFormatNode(StorageSource image) =>
        image.Runtime is { StorageNode: not null } names ? names.FormatNode is not null : NeedsFormatNode(image);

    /// <summary>Whether the bytes are something else than the disk.</summary>
    public static bool NeedsFormatNode(StorageSource image) =>
        image.Format is not (null or StorageFormat.Raw or StorageFormat.None)
        || image.Slice is not null
        || image.Type == StorageType.Dir
        || image.Encryption is { Engine: not EncryptionEngine.Librbd };

    public static string FormatDriver(StorageFormat? format) => format switch
    {
        StorageFormat.Qcow2 => "qcow2",
        StorageFormat.Qcow => "qcow",
        StorageFormat.Qed => "qed",
        StorageFormat.Vmdk => "vmdk",
        StorageFormat.Vdi => "vdi",
        StorageFormat.Vpc => "vpc",
        StorageFormat.Vhd => "vhdx",
        StorageFormat.Bochs => "bochs",
        StorageFormat.Cloop => "cloop",
        StorageFormat.Dmg => "dmg",
        StorageFormat.Ploop => "parallels",
        null or StorageFormat.Raw or StorageFormat.Iso or StorageFormat.None or StorageFormat.Fat => "raw",
        _ => throw CommandLineLimits.Unsupported($"image format {format} is not supported by this QEMU driver"),
    };

    /// <summary>Objects and nodes of one image.</summary>
    public static void AddImage(List<BlockStep> steps, BlockImage image, string? lower, BlockScope scope)
    {
        var source = image.Source;
        string? dataFile = null;
        if (source.DataStore is { } data)
        {
            AddImage(steps, image with { Source = data, DiscardNoUnref = null }, null, scope);
            dataFile = TopNode(data);
        }

        steps.AddRange(BlockSecrets.Objects(source, scope));
        var storage = StorageNodeOf(image, scope);
        CheckName(StorageNode(source));
        steps.Add(new(false, storage) { Image = source });
        if (!HasFormatNode(source))
        {
            return;
        }

        CheckName(FormatNode(source));
        var file = StorageNode(source);
        if (IsBareSlice(source))
        {
            steps.Add(new(false, SliceOf(source)
                .Add("read-only", image.ReadOnly)
                .Add("discard", image.DiscardText())
                .Add("detect-zeroes", image.DetectZeroesText())
                .Add("cache", image.CacheFlags())));
            return;
        }

        if (source.Slice is not null)
        {
            file = SliceNode(source);
            steps.Add(new(false, SliceOf(source).Add("auto-read-only", true).Add("discard", "unmap")));
        }

        steps.Add(new(false, FormatNodeOf(image, file, dataFile, lower)));
    }

    private static QemuProperties SliceOf(StorageSource source) => new QemuProperties()
        .Add("driver", "raw")
        .Add("file", StorageNode(source))
        .Add("offset", source.Slice!.Offset)
        .Add("size", source.Slice.Size)
        .Add("node-name", SliceNode(source));

    private static QemuProperties StorageNodeOf(BlockImage image, BlockScope scope)
    {
        var source = image.Source;
        var node = BlockAccess.Of(image, scope).Add("node-name", StorageNode(source));
        var descriptors = scope.FdGroup(source);
        var single = descriptors is { Numbers.Count: 1 };
        if (!HasFormatNode(source))
        {
            node.Add("read-only", image.ReadOnly && !(single && descriptors!.Writable)).Add("discard", image.DiscardText()).Add("detect-zeroes", image.DetectZeroesText());
        }
        else if (single)
        {
            node.Add("read-only", image.ReadOnly && !descriptors!.Writable).Add("discard", image.DiscardText() ?? "unmap");
        }
        else
        {
            node.Add("auto-read-only", true).Add("discard", "unmap");
        }

        return node.Add("cache", image.CacheFlags());
    }

    private static QemuProperties FormatNodeOf(BlockImage image, string file, string? dataFile, string? lower)
    {
        var source = image.Source;
        var node = new QemuProperties()
            .Add("node-name", FormatNode(source))
            .Add("read-only", image.ReadOnly)
            .Add("discard", image.DiscardText())
            .Add("detect-zeroes", image.DetectZeroesText())
            .Add("cache", image.CacheFlags());
        AddFormat(node, image);
        return node
            .Add("data-file", dataFile)
            .Add("file", file)
            .Add("backing", lower)
            .AddNothing("backing", lower is null && source.Backing is BackingStore.Last && HasBacking(source.Format));
    }

    private static void AddFormat(QemuProperties node, BlockImage image)
    {
        var source = image.Source;
        var secret = source.Encryption is { Engine: not EncryptionEngine.Librbd } ? BlockSecrets.EncryptionAliases(source)[0] : null;
        switch (source)
        {
            case { Format: null or StorageFormat.Raw } when secret is not null:
                node.Add("driver", "luks").Add("key-secret", secret);
                break;
            default:
                node.Add("driver", FormatDriver(source.Format))
                    .Add("encrypt", secret is null ? null : new QemuProperties().Add("format", "luks").Add("key-secret", secret))
                    .Add("cache-size", source.MetadataCacheMaxSize)
                    .Add("discard-no-unref", image.DiscardNoUnref);
                break;
        }
    }

    private static bool HasBacking(StorageFormat? format) =>
        format is StorageFormat.Qcow2 or StorageFormat.Qcow or StorageFormat.Qed or StorageFormat.Vmdk or StorageFormat.Cow;

    private static void CheckName(string name)
    {
        if (name.Length > LongestNodeName)
        {
            throw new Contract.VirtException(Contract.ErrorCode.InternalError, Contract.ErrorDomain.Qemu, $"node-name '{name}' too long for qemu");
        }
    }
}
