using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>How one image of a chain is opened: what a disk says applies to all its images, some of it only to the topmost.</summary>
internal sealed record BlockImage(StorageSource Source)
{
    public bool ReadOnly { get; init; }

    public bool IsCdrom { get; init; }

    public bool IsFloppy { get; init; }

    public DiskCache? Cache { get; init; }

    public DiskIo? Io { get; init; }

    public DiskDiscard? Discard { get; init; }

    public DiskDetectZeroes? DetectZeroes { get; init; }

    public bool? DiscardNoUnref { get; init; }

    /// <summary>What a disk asks of the image at <paramref name="depth"/> in its chain.</summary>
    public static BlockImage Of(DiskDef disk, StorageSource source, int depth) => new(source)
    {
        ReadOnly = depth > 0 || BlockNodes.IsReadOnly(disk),
        IsCdrom = disk.Device == DiskDevice.Cdrom,
        IsFloppy = disk.Device == DiskDevice.Floppy,
        Cache = disk.Cache ?? (disk is { Shareable: true, ReadOnly: false } && disk.Device != DiskDevice.Cdrom ? DiskCache.None : null),
        Io = disk.Io,
        Discard = disk.Discard,
        DetectZeroes = depth == 0 ? disk.DetectZeroes : null,
        DiscardNoUnref = depth == 0 ? disk.DiscardNoUnref : null,
    };

    public QemuProperties? CacheFlags()
    {
        var (direct, noFlush) = Cache switch
        {
            DiskCache.None or DiskCache.Directsync => (true, false),
            DiskCache.Writethrough or DiskCache.Writeback => (false, false),
            DiskCache.Unsafe => (false, true),
            _ => ((bool?)null, (bool?)null),
        };
        return direct is null ? null : new QemuProperties().Add("direct", direct).Add("no-flush", noFlush);
    }

    public string? DiscardText() => Discard switch
    {
        DiskDiscard.Unmap => "unmap",
        DiskDiscard.Ignore => "ignore",
        _ => null,
    };

    /// <summary>Zeroes can only be given back where giving back is allowed.</summary>
    public string? DetectZeroesText() => DetectZeroes switch
    {
        DiskDetectZeroes.Off => "off",
        DiskDetectZeroes.On => "on",
        DiskDetectZeroes.Unmap => Discard == DiskDiscard.Unmap ? "unmap" : "on",
        _ => null,
    };

    public string? IoText() => Io switch
    {
        DiskIo.Native => "native",
        DiskIo.Threads => "threads",
        DiskIo.IoUring => "io_uring",
        _ => null,
    };
}
