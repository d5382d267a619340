using System.Buffers.Binary;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Images;

/// <summary>Reads headers: nothing is opened but the image itself, and nothing is read but what names things.</summary>
internal sealed class ImageReading(ImagePlaces places)
{
    private const int FirstBytes = 4096;
    private const uint MostMapBytes = 32 * 1024 * 1024;
    private const int MostTableBytes = 16 * 1024 * 1024;
    private const uint MostSnapshots = 65536;

    public ImageFacts? Look(StorageSource source)
    {
        if (places.Locate(source) is not { } location)
        {
            return null;
        }

        if (source.Type is not (StorageType.File or StorageType.Block))
        {
            return new()
            {
                Location = location,
                Path = source.Type == StorageType.Network ? BackingStrings.Of(source) : location.Text,
                Remote = source.Type == StorageType.Network ? source with { Index = null, Runtime = null, Backing = null } : null,
                Format = source.Format ?? StorageFormat.Raw,
                Encryption = source.Encryption,
                Defect = source.Format is null or StorageFormat.Raw ? null : "its header is behind a network and was not read",
            };
        }

        return ImageStat.Of(source.Path!) is { } stat && (stat.IsRegular || stat.IsBlock) ? Look(source, location, stat) : null;
    }

    /// <summary>What is known of an image behind a network once somebody opened it and says what it is like.</summary>
    public ImageFacts Described(ImageFacts image, JsonElement said) => image with
    {
        Capacity = (ulong)(said.Number("virtual-size") ?? 0),
        Allocation = (ulong)(said.Number("actual-size") is > 0 and var taken ? taken : said.Number("virtual-size") ?? 0),
        Backing = (said.Text("full-backing-filename") ?? said.Text("backing-filename")) is { } stored
            ? new(stored, Format(said.Text("backing-filename-format")), BackingString.IsPath(stored) ? null : places.LocateBelow("/", stored)) : null,
        InternalSnapshots = said.Items("snapshots").Select(entry => entry.Text("name") ?? "").ToValueArray(),
        Defect = null,
    };

    /// <summary>Whether a qcow2 image maps nothing, so that all it shows is what is below. False when that takes more than a look.</summary>
    public static bool MapsNothing(ImageFacts image)
    {
        if (image.Format != StorageFormat.Qcow2 || image.Defect is not null || !image.Location.IsFile)
        {
            return false;
        }

        using var file = File.OpenHandle(image.Path);
        var head = new byte[FirstBytes];
        var header = Qcow2Header.Read(head.AsSpan(0, RandomAccess.Read(file, head, 0)));
        var length = header.L1Entries * 8UL;
        if (length > MostMapBytes || header.L1Offset > long.MaxValue / 2 || header.Strange)
        {
            return false;
        }

        var map = new byte[(int)length];
        return ImageFile.ReadAll(file, map, (long)header.L1Offset) == map.Length && !map.AsSpan().ContainsAnyExcept((byte)0);
    }


    private ImageFacts Look(StorageSource source, ImageLocation location, ImageStat stat)
    {
        var facts = new ImageFacts
        {
            Location = location,
            Path = source.Path!,
            Format = source.Format ?? StorageFormat.Raw,
            Allocation = stat.Allocated,
            Capacity = stat.Identity.Length,
            Identity = stat.Identity,
            Encryption = source.Encryption,
            Encrypted = source.Encryption is not null,
            Probed = source.Format is null,
        };
        try
        {
            using var file = File.OpenHandle(source.Path!);
            facts = stat.IsBlock ? facts with { Capacity = DeviceLength(file), Allocation = DeviceLength(file) } : facts;

            // What a guest writes to a device or a raw file may look like any header; only where nothing was recorded is it read.
            return source.Format is StorageFormat.Raw ? AsRaw(facts, file) : WithHeader(facts, file, source.Format);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or VirtException)
        {
            return facts with { Defect = e is VirtException known ? known.Error.Detail : e.Message };
        }
    }

    private static ImageFacts AsRaw(ImageFacts facts, SafeFileHandle file)
    {
        if (facts.Encryption?.Format != EncryptionFormat.Luks)
        {
            return facts;
        }

        var head = new byte[592];
        if (ImageFile.ReadAll(file, head, 0) < head.Length || !head.AsSpan().StartsWith("LUKS"u8))
        {
            return facts with { Defect = "it is not encrypted with LUKS as recorded" };
        }

        var payload = BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(104)) * 512UL;
        return payload <= facts.Capacity ? facts with { Capacity = facts.Capacity - payload } : facts with { Defect = "it ends before its data begins" };
    }

    private ImageFacts WithHeader(ImageFacts facts, SafeFileHandle file, StorageFormat? recorded)
    {
        var head = new byte[FirstBytes];
        var read = ImageFile.ReadAll(file, head, 0);
        var seen = ImageHeader.Probe(head.AsSpan(0, read));
        if (seen == StorageFormat.Qcow2 && recorded is null or StorageFormat.Qcow2)
        {
            return ReadQcow2(facts with { Format = StorageFormat.Qcow2 }, file, head, read);
        }

        if (seen != StorageFormat.Qcow2 && read == FirstBytes)
        {
            head = new byte[ImageHeader.EnoughBytes];
            read = ImageFile.ReadAll(file, head, 0);
            seen = ImageHeader.Probe(head.AsSpan(0, read));
        }

        if (recorded is { } wanted && wanted != seen && Probes(wanted))
        {
            return facts with { Defect = $"it is recorded as {Word(wanted)} but looks like {Word(seen)}" };
        }

        var header = ImageHeader.Read(head.AsSpan(0, read), recorded ?? seen);
        return facts with
        {
            Format = header.Format,
            Capacity = header.Capacity > 0 ? header.Capacity : facts.Capacity,
            Encrypted = facts.Encrypted || header.Encrypted,
            Backing = Below(facts.Path, header.Backing, header.BackingFormat),
        };
    }

    private ImageFacts ReadQcow2(ImageFacts facts, SafeFileHandle file, byte[] head, int read)
    {
        if (ReachesBeyond(head.AsSpan(0, read)))
        {
            head = new byte[Qcow2Header.MostBytes];
            read = ImageFile.ReadAll(file, head, 0);
        }

        var header = Qcow2Header.Read(head.AsSpan(0, read));
        var mapEnd = header.L1Offset + (header.L1Entries * 8UL);
        facts = facts with
        {
            Capacity = header.Capacity,
            Encrypted = facts.Encrypted || header.CryptMethod != 0,
            Dirty = header.Dirty,
            Corrupt = header.Corrupt,
            Backing = Below(facts.Path, header.Backing, Format(header.BackingFormat)),
            Defect = facts.Location.IsFile && mapEnd > facts.Identity.Length ? "it is cut off: its map lies beyond its end"
                : header.Corrupt ? "it is marked as damaged"
                : header.Strange ? $"it uses features this program does not know (0x{header.Incompatible:x})" : null,
        };
        if (header.SnapshotCount > 0)
        {
            facts = facts with { InternalSnapshots = Snapshots(file, header).Select(s => s.Name).ToValueArray() };
        }

        return header.Bitmaps is { Count: > 0 } place
            ? facts with { Bitmaps = QcowTables.Bitmaps(Table(file, place.Offset, place.Length), place.Count).Select(bitmap => bitmap.Name).ToValueArray() }
            : facts;
    }

    /// <summary>The internal snapshots of an image with their numbers.</summary>
    public static IReadOnlyList<InternalSnapshot> Snapshots(ImageFacts image)
    {
        using var file = File.OpenHandle(image.Path);
        var head = new byte[Qcow2Header.MostBytes];
        return Snapshots(file, Qcow2Header.Read(head.AsSpan(0, ImageFile.ReadAll(file, head, 0))));
    }

    private static IReadOnlyList<InternalSnapshot> Snapshots(SafeFileHandle file, Qcow2Header header)
    {
        if (header.SnapshotCount > MostSnapshots)
        {
            throw new VirtException(ErrorCode.InternalError, ErrorDomain.Storage, $"{header.SnapshotCount} internal snapshots, {MostSnapshots} are allowed");
        }

        // The header does not say how long the table is; a short look is nearly always enough.
        try
        {
            return QcowTables.Snapshots(Table(file, header.SnapshotsOffset, 64 * 1024), header.SnapshotCount);
        }
        catch (VirtException)
        {
            return QcowTables.Snapshots(Table(file, header.SnapshotsOffset, MostTableBytes), header.SnapshotCount);
        }
    }

    private static byte[] Table(SafeFileHandle file, ulong offset, ulong length)
    {
        if (length > MostTableBytes || offset > long.MaxValue / 2)
        {
            throw new VirtException(ErrorCode.InternalError, ErrorDomain.Storage, $"qcow2: a table of {length} bytes at {offset}");
        }

        var bytes = new byte[(int)length];
        return bytes[..ImageFile.ReadAll(file, bytes, (long)offset)];
    }

    private static bool ReachesBeyond(ReadOnlySpan<byte> head)
    {
        if (head.Length < FirstBytes)
        {
            return false;
        }

        var name = BinaryPrimitives.ReadUInt64BigEndian(head[8..]);
        return name == 0 ? BinaryPrimitives.ReadUInt32BigEndian(head[20..]) > 12 : name + Qcow2Header.LongestName > FirstBytes;
    }

    private BackingReference? Below(string path, string? stored, StorageFormat? format) =>
        stored is null ? null : new(stored, format, places.LocateBelow(path, stored));

    /// <summary>The format a word of the header means; a protocol stands for the raw data behind it.</summary>
    internal static StorageFormat? Format(string? word) => word switch
    {
        null or "" => null,
        "file" or "host_device" or "host_cdrom" or "luks" or "nbd" or "rbd" or "iscsi" or "gluster" or "http" or "https" or "ssh" => StorageFormat.Raw,
        "parallels" => StorageFormat.Ploop,
        _ => Enum.TryParse<StorageFormat>(word, ignoreCase: true, out var format) && char.IsAsciiLetter(word[0]) ? format : null,
    };

    /// <summary>Formats that show in the first bytes.</summary>
    private static bool Probes(StorageFormat format) =>
        format is StorageFormat.Qcow or StorageFormat.Qcow2 or StorageFormat.Qed or StorageFormat.Vmdk or StorageFormat.Vdi;

    private static string Word(StorageFormat format) => format.ToString().ToLowerInvariant();

    private static ulong DeviceLength(SafeFileHandle file) => (ulong)Math.Max(Libc.Seek((int)file.DangerousGetHandle(), 0, 2), 0);
}
