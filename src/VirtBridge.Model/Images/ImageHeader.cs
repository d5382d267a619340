using System.Buffers.Binary;
using System.Text;

namespace VirtBridge.Model;

/// <summary>What the first bytes of an image tell about it.</summary>
public sealed record ImageHeader
{
    /// <summary>Bytes of the file that are enough to read any header.</summary>
    public const int EnoughBytes = 64 * 1024;

    private const uint QcowMagic = 0x514649fb;
    private const int LongestName = 1023;
    private const uint BackingFormatExtension = 0xe2792aca;
    private const uint DataFileExtension = 0x44415441;
    private const ulong DataFileFeature = 1UL << 2;
    private const ulong QedBacking = 1UL << 0;
    private const ulong QedNoProbe = 1UL << 2;

    public required StorageFormat Format { get; init; }
    public ulong Capacity { get; init; }
    public bool Encrypted { get; init; }

    /// <summary>The name of the image below, as written.</summary>
    public string? Backing { get; init; }

    /// <summary>The format of the image below; null when the image does not say.</summary>
    public StorageFormat? BackingFormat { get; init; }

    /// <summary>The file that holds the data of a qcow2 image that has only metadata.</summary>
    public string? DataFile { get; init; }

    /// <summary>Reads the header as one of <paramref name="format"/>; formats without one read as empty.</summary>
    public static ImageHeader Read(ReadOnlySpan<byte> bytes, StorageFormat format) => format switch
    {
        StorageFormat.Qcow2 or StorageFormat.Qcow when Probe(bytes) == format => ReadQcow(bytes, format),
        StorageFormat.Qed when Probe(bytes) == format => ReadQed(bytes),
        StorageFormat.Vmdk when Probe(bytes) == format => ReadVmdk(bytes),
        StorageFormat.Vdi when bytes.Length >= 0x178 => new() { Format = format, Capacity = BinaryPrimitives.ReadUInt64LittleEndian(bytes[0x170..]) },
        _ => new() { Format = format },
    };

    /// <summary>The format the bytes look like; raw when like nothing known.</summary>
    public static StorageFormat Probe(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= 4 && BinaryPrimitives.ReadUInt32BigEndian(bytes) == QcowMagic)
        {
            return bytes.Length >= 8 && BinaryPrimitives.ReadUInt32BigEndian(bytes[4..]) >= 2 ? StorageFormat.Qcow2 : StorageFormat.Qcow;
        }

        return bytes.StartsWith("QED\0"u8) ? StorageFormat.Qed
            : bytes.StartsWith("KDMV"u8) ? StorageFormat.Vmdk
            : bytes.StartsWith("OOOM"u8) ? StorageFormat.Cow
            : bytes.StartsWith("WithoutFreeSpace"u8) || bytes.StartsWith("WithouFreSpacExt"u8) ? StorageFormat.Ploop
            : bytes.StartsWith("conectix"u8) ? StorageFormat.Vpc
            : bytes.Length > 0x44 && BinaryPrimitives.ReadUInt32LittleEndian(bytes[0x40..]) == 0xbeda107f ? StorageFormat.Vdi
            : bytes.Length > 32774 && bytes[32769..].StartsWith("CD001"u8) ? StorageFormat.Iso
            : StorageFormat.Raw;
    }

    private static ImageHeader ReadQcow(ReadOnlySpan<byte> bytes, StorageFormat format)
    {
        if (bytes.Length < 48)
        {
            return new() { Format = format };
        }

        var offset = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        var size = BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]);
        var crypt = BinaryPrimitives.ReadUInt32BigEndian(bytes[(format == StorageFormat.Qcow ? 36 : 32)..]);
        var header = new ImageHeader
        {
            Format = format,
            Capacity = BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]),
            Encrypted = crypt != 0,
            Backing = Name(bytes, offset, size),
        };
        return format == StorageFormat.Qcow ? header : ReadExtensions(bytes, header, offset);
    }

    private static ImageHeader ReadExtensions(ReadOnlySpan<byte> bytes, ImageHeader header, ulong end)
    {
        var modern = BinaryPrimitives.ReadUInt32BigEndian(bytes[4..]) >= 3 && bytes.Length >= 104;
        var incompatible = modern ? BinaryPrimitives.ReadUInt64BigEndian(bytes[72..]) : 0;
        var at = modern ? (long)BinaryPrimitives.ReadUInt32BigEndian(bytes[100..]) : 72;
        var limit = end == 0 ? bytes.Length : (long)Math.Min(end, (ulong)bytes.Length);
        while (at + 8 <= limit)
        {
            var type = BinaryPrimitives.ReadUInt32BigEndian(bytes[(int)at..]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[((int)at + 4)..]);
            if (type == 0 || at + 8 + length > limit)
            {
                break;
            }

            var text = Encoding.UTF8.GetString(bytes.Slice((int)at + 8, (int)length)).TrimEnd('\0');
            if (type == BackingFormatExtension)
            {
                // What follows the backing format is not looked at; users of such chains rely on it.
                return header with { BackingFormat = FormatName(text) };
            }

            if (type == DataFileExtension && (incompatible & DataFileFeature) != 0 && text.Length > 0)
            {
                header = header with { DataFile = text };
            }

            at += 8 + ((length + 7L) & ~7L);
        }

        return header;
    }

    private static ImageHeader ReadQed(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 64)
        {
            return new() { Format = StorageFormat.Qed };
        }

        var features = BinaryPrimitives.ReadUInt64LittleEndian(bytes[16..]);
        var header = new ImageHeader { Format = StorageFormat.Qed, Capacity = BinaryPrimitives.ReadUInt64LittleEndian(bytes[48..]) };
        return (features & QedBacking) == 0 ? header : header with
        {
            Backing = Name(bytes, BinaryPrimitives.ReadUInt32LittleEndian(bytes[56..]), BinaryPrimitives.ReadUInt32LittleEndian(bytes[60..])),
            BackingFormat = (features & QedNoProbe) != 0 ? StorageFormat.Raw : null,
        };
    }

    private static ImageHeader ReadVmdk(ReadOnlySpan<byte> bytes)
    {
        var header = new ImageHeader
        {
            Format = StorageFormat.Vmdk,
            Capacity = bytes.Length >= 20 ? BinaryPrimitives.ReadUInt64LittleEndian(bytes[12..]) * 512 : 0,
        };
        var hint = bytes.IndexOf("parentFileNameHint=\""u8);
        if (hint < 0)
        {
            return header;
        }

        var rest = bytes[(hint + "parentFileNameHint=\"".Length)..];
        return rest.IndexOf((byte)'"') is > 0 and var end
            ? header with { Backing = Encoding.UTF8.GetString(rest[..end]), BackingFormat = StorageFormat.Vmdk }
            : header;
    }

    private static string? Name(ReadOnlySpan<byte> bytes, ulong offset, uint size) =>
        offset == 0 || size is 0 or > LongestName || offset + size > (ulong)bytes.Length
            ? null
            : Encoding.UTF8.GetString(bytes.Slice((int)offset, (int)size)).TrimEnd('\0');

    /// <summary>QEMU also lets a protocol stand for the format; data behind it is raw.</summary>
    private static StorageFormat? FormatName(string text) =>
        text == "file" || text == "host_device" || BackingString.Protocol(text) is not null ? StorageFormat.Raw
        : Enum.TryParse<StorageFormat>(text, ignoreCase: true, out var format) && char.IsAsciiLetter(text[0]) ? format : null;
}
