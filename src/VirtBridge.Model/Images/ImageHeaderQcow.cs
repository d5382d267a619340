using System.Buffers.Binary;
using System.Text;

namespace VirtBridge.Model;

/// <summary>Headers of qcow images, versions 1 to 3.</summary>
internal static class ImageHeaderQcow
{
    public const uint Magic = 0x514649fb;

    private const uint BackingFormatExtension = 0xe2792aca;
    private const uint DataFileExtension = 0x44415441;
    private const uint BitmapsExtension = 0x23852875;
    private const int OldHeader = 72;
    private const int NewHeader = 104;
    private const uint MostSnapshots = 65536;
    private const uint MostBitmaps = 65535;
    private const ulong MostBitmapBytes = 64 * 1024 * 1024;
    private const ulong KnownIncompatible = 0x1f;

    [Flags]
    private enum Incompatible : ulong
    {
        Dirty = 1 << 0,
        Corrupt = 1 << 1,
        DataFile = 1 << 2,
        Compression = 1 << 3,
        ExtendedL2 = 1 << 4,
    }

    public static ImageHeader Read(ReadOnlySpan<byte> bytes, StorageFormat format)
    {
        if (bytes.Length < 32)
        {
            return new() { Format = format, Problem = "the header is cut off" };
        }

        var offset = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        var size = BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]);
        var header = new ImageHeader
        {
            Format = format,
            Capacity = BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]),
            Backing = ImageHeader.Name(bytes, offset, size),
            Problem = size > 1023 ? $"the backing name has {size} bytes, 1023 are allowed" : null,
        };
        return format == StorageFormat.Qcow ? ReadOld(bytes, header) : ReadNew(bytes, header, offset);
    }

    private static ImageHeader ReadOld(ReadOnlySpan<byte> bytes, ImageHeader header)
    {
        if (bytes.Length < 48)
        {
            return header with { Problem = "the header is cut off" };
        }

        return Encrypted(header, BinaryPrimitives.ReadUInt32BigEndian(bytes[36..])) with { ClusterSize = Cluster(bytes[32], 9, 16) };
    }

    private static ImageHeader ReadNew(ReadOnlySpan<byte> bytes, ImageHeader header, ulong backingOffset)
    {
        var version = BinaryPrimitives.ReadUInt32BigEndian(bytes[4..]);
        var bits = BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]);
        header = header with { ClusterSize = Cluster(bits, 9, 21) };
        if (bytes.Length >= 36)
        {
            header = Encrypted(header, BinaryPrimitives.ReadUInt32BigEndian(bytes[32..]));
        }

        if (bytes.Length < OldHeader)
        {
            return header with { Problem = "the header is cut off" };
        }

        header = WithSnapshots(bytes, header);
        var incompatible = (Incompatible)0;
        var at = (long)OldHeader;
        if (version >= 3 && bytes.Length >= NewHeader)
        {
            incompatible = (Incompatible)BinaryPrimitives.ReadUInt64BigEndian(bytes[72..]);
            at = BinaryPrimitives.ReadUInt32BigEndian(bytes[100..]);
            header = WithFeatures(bytes, header, incompatible, at);
        }

        header = header with { Problem = header.Problem ?? ProblemOf(version, bits, header, backingOffset, at) };
        return ReadExtensions(bytes, header, at, backingOffset, incompatible);
    }

    private static ImageHeader WithSnapshots(ReadOnlySpan<byte> bytes, ImageHeader header)
    {
        var count = BinaryPrimitives.ReadUInt32BigEndian(bytes[60..]);
        var offset = BinaryPrimitives.ReadUInt64BigEndian(bytes[64..]);
        return count == 0 ? header
            : count > MostSnapshots ? header with { Problem = $"{count} internal snapshots, {MostSnapshots} are allowed" }
            : header with { Snapshots = new(count, offset, 0) };
    }

    private static ImageHeader WithFeatures(ReadOnlySpan<byte> bytes, ImageHeader header, Incompatible incompatible, long length) => header with
    {
        Compat = "1.1",
        LazyRefcounts = (BinaryPrimitives.ReadUInt64BigEndian(bytes[80..]) & 1) != 0,
        ExtendedL2 = (incompatible & Incompatible.ExtendedL2) != 0,
        Dirty = (incompatible & Incompatible.Dirty) != 0,
        Corrupt = (incompatible & Incompatible.Corrupt) != 0,
        DataFileIsRaw = (BinaryPrimitives.ReadUInt64BigEndian(bytes[88..]) & 2) != 0,
        Zstd = (incompatible & Incompatible.Compression) != 0 && length > NewHeader && bytes.Length > NewHeader && bytes[NewHeader] == 1,
        Problem = header.Problem ?? (((ulong)incompatible & ~KnownIncompatible) != 0
            ? $"unknown features 0x{(ulong)incompatible & ~KnownIncompatible:x}" : null),
    };

    private static string? ProblemOf(uint version, uint bits, ImageHeader header, ulong backingOffset, long length) =>
        version > 3 ? $"version {version} is not known"
        : bits is < 9 or > 21 ? $"the cluster size is 2^{bits} bytes, 2^9 to 2^21 are allowed"
        : header.Capacity > long.MaxValue ? $"a size of {header.Capacity} bytes"
        : version >= 3 && length < NewHeader ? $"a header of {length} bytes"
        : length > (long)header.ClusterSize ? "the header is longer than a cluster"
        : backingOffset > header.ClusterSize ? "the backing name lies outside the first cluster"
        : null;

    private static ImageHeader ReadExtensions(ReadOnlySpan<byte> bytes, ImageHeader header, long at, ulong end, Incompatible incompatible)
    {
        var limit = end == 0 ? bytes.Length : (long)Math.Min(end, (ulong)bytes.Length);
        string? dataFile = null;
        while (at + 8 <= limit)
        {
            var type = BinaryPrimitives.ReadUInt32BigEndian(bytes[(int)at..]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[((int)at + 4)..]);
            if (type == 0)
            {
                break;
            }

            if (at + 8 + length > limit)
            {
                return header with { Problem = header.Problem ?? $"header extension 0x{type:x} reaches out of the header" };
            }

            var content = bytes.Slice((int)at + 8, (int)length);
            if (type == BackingFormatExtension && header.BackingFormat is null)
            {
                header = header with { BackingFormat = FormatName(Text(content)) };

                // Users of such chains rely on a data file named after the backing format being overlooked.
                dataFile ??= "";
            }
            else if (type == DataFileExtension && dataFile is null && (incompatible & Incompatible.DataFile) != 0)
            {
                dataFile = Text(content);
            }
            else if (type == BitmapsExtension && content.Length >= 24)
            {
                header = WithBitmaps(content, header);
            }

            at += 8 + ((length + 7L) & ~7L);
        }

        return header with { DataFile = string.IsNullOrEmpty(dataFile) ? null : dataFile };
    }

    private static ImageHeader WithBitmaps(ReadOnlySpan<byte> content, ImageHeader header)
    {
        var count = BinaryPrimitives.ReadUInt32BigEndian(content);
        var size = BinaryPrimitives.ReadUInt64BigEndian(content[8..]);
        return count > MostBitmaps || size > MostBitmapBytes
            ? header with { Problem = header.Problem ?? $"{count} bitmaps in a directory of {size} bytes" }
            : header with { Bitmaps = new(count, BinaryPrimitives.ReadUInt64BigEndian(content[16..]), size) };
    }

    private static ImageHeader Encrypted(ImageHeader header, uint method) => header with
    {
        Encrypted = method != 0,
        Encryption = method switch
        {
            0 => null,
            2 => EncryptionFormat.Luks,
            _ => EncryptionFormat.Qcow,
        },
    };

    private static ulong Cluster(uint bits, uint least, uint most) => bits >= least && bits <= most ? 1UL << (int)bits : 0;

    private static string Text(ReadOnlySpan<byte> content) => Encoding.UTF8.GetString(content).TrimEnd('\0');

    /// <summary>QEMU also lets a protocol stand for the format; data behind it is raw.</summary>
    private static StorageFormat? FormatName(string text) =>
        text.Length == 0 ? null
        : text is "file" or "host_device" || BackingString.Protocol(text) is not null ? StorageFormat.Raw
        : char.IsAsciiLetter(text[0]) && Enum.TryParse<StorageFormat>(text, ignoreCase: true, out var format) ? format : null;
}
