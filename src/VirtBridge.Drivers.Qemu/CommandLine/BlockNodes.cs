using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>
/// The block nodes of an image: one that reaches the bytes and, unless they are the disk as they are, one that
/// understands the format.
/// </summary>
internal static class BlockNodes
{
    /// <summary>The nodes of a disk's whole chain, lowest first.</summary>
    public static IReadOnlyList<QemuProperties> Chain(DiskDef disk)
    {
        List<StorageSource> images = [disk.Source];
        while (images[^1].Backing is BackingStore.Image below)
        {
            images.Add(below.Source);
        }

        List<QemuProperties> nodes = [];
        string? lower = null;
        for (var i = images.Count - 1; i >= 0; i--)
        {
            var readOnly = i > 0 || IsReadOnly(disk);
            AddImage(nodes, disk, images[i], readOnly, lower);
            lower = TopNode(images[i]);
        }

        return nodes;
    }

    public static string StorageNode(StorageSource image) => $"libvirt-{image.Index}-storage";

    public static string FormatNode(StorageSource image) => $"libvirt-{image.Index}-format";

    /// <summary>The node a device or an upper image uses.</summary>
    public static string TopNode(StorageSource image) => HasFormatNode(image) ? FormatNode(image) : StorageNode(image);

    public static bool IsReadOnly(DiskDef disk) => disk.ReadOnly || disk.Device == DiskDevice.Cdrom;

    public static bool HasFormatNode(StorageSource image) =>
        image.Format is not (null or StorageFormat.Raw or StorageFormat.None) || image.Slice is not null;

    public static string FormatDriver(StorageFormat? format) => format switch
    {
        StorageFormat.Qcow2 => "qcow2",
        StorageFormat.Qcow => "qcow",
        StorageFormat.Qed => "qed",
        StorageFormat.Vmdk => "vmdk",
        StorageFormat.Vdi => "vdi",
        StorageFormat.Vpc or StorageFormat.Vhd => "vpc",
        StorageFormat.Bochs => "bochs",
        StorageFormat.Cloop => "cloop",
        StorageFormat.Dmg => "dmg",
        StorageFormat.Ploop => "parallels",
        null or StorageFormat.Raw or StorageFormat.Iso or StorageFormat.None => "raw",
        _ => throw CommandLineLimits.Unsupported($"image format {format} is not supported by this QEMU driver"),
    };

    private static void AddImage(List<QemuProperties> nodes, DiskDef disk, StorageSource image, bool readOnly, string? lower)
    {
        var layered = HasFormatNode(image);
        var storage = Access(disk, image).Add("node-name", StorageNode(image));
        if (layered)
        {
            storage.Add("auto-read-only", true).Add("discard", Discard(disk) ?? "unmap");
        }
        else
        {
            storage.Add("read-only", readOnly).Add("discard", Discard(disk));
        }

        nodes.Add(storage.Add("cache", Cache(disk)));
        if (!layered)
        {
            return;
        }

        nodes.Add(new QemuProperties()
            .Add("node-name", FormatNode(image))
            .Add("read-only", readOnly)
            .Add("discard", Discard(disk))
            .Add("detect-zeroes", DetectZeroes(disk))
            .Add("cache", Cache(disk))
            .Add("driver", FormatDriver(image.Format))
            .Add("file", StorageNode(image))
            .Add("backing", lower));
    }

    private static QemuProperties Access(DiskDef disk, StorageSource image)
    {
        var aio = disk.Io switch
        {
            DiskIo.Native => "native",
            DiskIo.Threads => "threads",
            DiskIo.IoUring => "io_uring",
            _ => null,
        };
        return image.Type switch
        {
            StorageType.File => new QemuProperties().Add("driver", "file").Add("filename", image.Path).Add("aio", aio),
            StorageType.Block => new QemuProperties()
                .Add("driver", disk.Device == DiskDevice.Cdrom && image.Path == "/dev/cdrom" ? "host_cdrom" : "host_device")
                .Add("filename", image.Path)
                .Add("aio", aio),
            StorageType.Network when image.Protocol == StorageProtocol.Nbd => NetworkBlock(image),
            _ => throw CommandLineLimits.Unsupported($"storage of type {image.Type} is not supported by this QEMU driver"),
        };
    }

    private static QemuProperties NetworkBlock(StorageSource image)
    {
        var host = image.Hosts.Count > 0 ? image.Hosts[0] : new StorageHost("localhost", "10809", null, null);
        var server = host.Socket is { } socket
            ? new QemuProperties().Add("type", "unix").Add("path", socket)
            : new QemuProperties().Add("type", "inet").Add("host", host.Name).Add("port", host.Port ?? "10809");
        return new QemuProperties().Add("driver", "nbd").Add("server", server).Add("export", image.Path);
    }

    private static string? Discard(DiskDef disk) => disk.Discard switch
    {
        DiskDiscard.Unmap => "unmap",
        DiskDiscard.Ignore => "ignore",
        _ => null,
    };

    private static string? DetectZeroes(DiskDef disk) => disk.DetectZeroes switch
    {
        DiskDetectZeroes.On => "on",
        DiskDetectZeroes.Unmap => disk.Discard == DiskDiscard.Unmap ? "unmap" : "on",
        _ => null,
    };

    private static QemuProperties? Cache(DiskDef disk)
    {
        var (direct, noFlush) = disk.Cache switch
        {
            DiskCache.None or DiskCache.Directsync => (true, false),
            DiskCache.Writethrough or DiskCache.Writeback => (false, false),
            DiskCache.Unsafe => (false, true),
            _ => ((bool?)null, (bool?)null),
        };
        return direct is null ? null : new QemuProperties().Add("direct", direct).Add("no-flush", noFlush);
    }
}
