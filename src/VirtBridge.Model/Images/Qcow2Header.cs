using System.Buffers.Binary;
using System.Text;
using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>
/// The header of a qcow2 image with everything in it, so that it can be written again with another reference and nothing
/// else changed. What is not understood is kept byte for byte.
/// </summary>
public sealed record Qcow2Header
{
    /// <summary>The longest name of an image below that the format allows.</summary>
    public const int LongestName = 1023;

    /// <summary>No header is longer than this: extensions and name must end before.</summary>
    public const int MostBytes = 64 * 1024;

    private const uint Magic = 0x514649fb;
    private const uint BackingFormatExtension = 0xe2792aca;
    private const uint BitmapsExtension = 0x23852875;
    private const int OldLength = 72;
    private const int ModernLength = 104;
    private const int MostExtensions = 64;
    private const ulong KnownIncompatible = 0x1f;

    public required uint Version { get; init; }
    public required ulong Capacity { get; init; }
    public required int ClusterBits { get; init; }

    /// <summary>0 none, 1 the old AES, 2 LUKS.</summary>
    public uint CryptMethod { get; init; }

    public uint L1Entries { get; init; }
    public ulong L1Offset { get; init; }
    public uint SnapshotCount { get; init; }
    public ulong SnapshotsOffset { get; init; }
    public ulong Incompatible { get; init; }
    public ulong Autoclear { get; init; }
    public string? Backing { get; init; }
    public string? BackingFormat { get; init; }
    public ValueArray<Qcow2Extension> Extensions { get; init; }

    /// <summary>Everything before the extensions.</summary>
    public ValueArray<byte> Fixed { get; init; }

    /// <summary>Bytes from the start to the end of extensions and name.</summary>
    public int Length { get; init; }

    public int ClusterSize => 1 << ClusterBits;

    public bool Dirty => (Incompatible & 1) != 0;

    public bool Corrupt => (Incompatible & 2) != 0;

    /// <summary>Something is in use that this program does not know, so that it must not write.</summary>
    public bool Strange => (Incompatible & ~KnownIncompatible) != 0;

    /// <summary>Where the directory of persistent bitmaps is; null when there is none or it is not to be trusted.</summary>
    public Qcow2BitmapPlace? Bitmaps
    {
        get
        {
            var extension = Extensions.FirstOrDefault(e => e.Type == BitmapsExtension);
            if (extension is null || extension.Data.Count < 24 || (Autoclear & 1) == 0)
            {
                return null;
            }

            var data = extension.Data.AsSpan();
            return new(
                BinaryPrimitives.ReadUInt32BigEndian(data),
                BinaryPrimitives.ReadUInt64BigEndian(data[8..]),
                BinaryPrimitives.ReadUInt64BigEndian(data[16..]));
        }
    }

    /// <summary>Reads the header from the first bytes of an image, at most <see cref="MostBytes"/> of them.</summary>
    /// <exception cref="VirtException">The header is cut off or contradicts itself.</exception>
    public static Qcow2Header Read(ReadOnlySpan<byte> bytes)
    {
        Require(bytes.Length >= OldLength && BinaryPrimitives.ReadUInt32BigEndian(bytes) == Magic, "no qcow2 header");
        var version = BinaryPrimitives.ReadUInt32BigEndian(bytes[4..]);
        Require(version is 2 or 3, $"qcow2 version {version} is not known");
        Require(version == 2 || bytes.Length >= ModernLength, "the header is cut off");
        var clusterBits = BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]);
        Require(clusterBits is >= 9 and <= 21, $"clusters of 2^{clusterBits} bytes");
        var length = version == 2 ? OldLength : BinaryPrimitives.ReadUInt32BigEndian(bytes[100..]);
        var room = Math.Min(bytes.Length, 1 << (int)clusterBits);
        Require(length >= (version == 2 ? OldLength : ModernLength) && length <= room, $"a header of {length} bytes");
        var header = new Qcow2Header
        {
            Version = version,
            ClusterBits = (int)clusterBits,
            Capacity = BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]),
            CryptMethod = BinaryPrimitives.ReadUInt32BigEndian(bytes[32..]),
            L1Entries = BinaryPrimitives.ReadUInt32BigEndian(bytes[36..]),
            L1Offset = BinaryPrimitives.ReadUInt64BigEndian(bytes[40..]),
            SnapshotCount = BinaryPrimitives.ReadUInt32BigEndian(bytes[60..]),
            SnapshotsOffset = BinaryPrimitives.ReadUInt64BigEndian(bytes[64..]),
            Incompatible = version == 2 ? 0 : BinaryPrimitives.ReadUInt64BigEndian(bytes[72..]),
            Autoclear = version == 2 ? 0 : BinaryPrimitives.ReadUInt64BigEndian(bytes[88..]),
            Fixed = bytes[..(int)length].ToArray().ToValueArray(),
        };
        return header.WithNames(bytes[..room], (int)length);
    }

    /// <summary>The header that names another image below, or none; as bytes to be written at the start of the image.</summary>
    /// <exception cref="VirtException">It does not fit in, or the image uses something this program does not know.</exception>
    public byte[] With(string? backing, string? format)
    {
        Require(!Strange, $"it has features this program does not know (0x{Incompatible:x})");
        var name = Encoding.UTF8.GetBytes(backing ?? "");
        Require(name.Length <= LongestName, $"the name of the image below has {name.Length} bytes, {LongestName} are allowed");
        var kept = Extensions.Where(e => e.Type != BackingFormatExtension);
        Qcow2Extension[] extensions = backing is null || format is null
            ? [.. kept]
            : [new(BackingFormatExtension, Encoding.UTF8.GetBytes(format).ToValueArray()), .. kept];
        var end = Fixed.Count + extensions.Sum(e => e.Room) + 8;
        Require(end + name.Length <= Math.Min(ClusterSize, MostBytes), "the name of the image below does not fit into the header");
        var bytes = new byte[end + name.Length];
        Fixed.AsSpan().CopyTo(bytes);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(8), name.Length > 0 ? (ulong)end : 0);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(16), (uint)name.Length);
        var at = Fixed.Count;
        foreach (var extension in extensions)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(at), extension.Type);
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(at + 4), (uint)extension.Data.Count);
            extension.Data.AsSpan().CopyTo(bytes.AsSpan(at + 8));
            at += extension.Room;
        }

        name.CopyTo(bytes, end);
        return bytes;
    }

    private static void Require(bool holds, string problem)
    {
        if (!holds)
        {
            throw new VirtException(ErrorCode.InternalError, ErrorDomain.Storage, $"qcow2: {problem}");
        }
    }

    private Qcow2Header WithNames(ReadOnlySpan<byte> bytes, int at)
    {
        var offset = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        var size = BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]);
        Require(offset == 0 || size <= LongestName, $"a name of {size} bytes for the image below");
        Require(offset == 0 || offset + size <= (ulong)bytes.Length, "the name of the image below lies outside the header");
        var limit = offset == 0 ? bytes.Length : (int)offset;
        List<Qcow2Extension> extensions = [];
        string? format = null;
        while (at + 8 <= limit && BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]) is not 0 and var type)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 4)..]);
            Require(length <= limit - at - 8, "a header extension is cut off");
            Require(extensions.Count < MostExtensions, $"more than {MostExtensions} header extensions");
            var data = bytes.Slice(at + 8, (int)length);
            format = type == BackingFormatExtension ? Encoding.UTF8.GetString(data).TrimEnd('\0') : format;
            extensions.Add(new(type, data.ToArray().ToValueArray()));
            at += extensions[^1].Room;
        }

        return this with
        {
            Extensions = extensions.ToValueArray(),
            Backing = offset == 0 || size == 0 ? null : Encoding.UTF8.GetString(bytes.Slice((int)offset, (int)size)).TrimEnd('\0'),
            BackingFormat = format,
            Length = Math.Max(Math.Min(at + 8, bytes.Length), offset == 0 ? 0 : (int)(offset + size)),
        };
    }
}

/// <summary>One extension of a header, with its padding left out.</summary>
public sealed record Qcow2Extension(uint Type, ValueArray<byte> Data)
{
    /// <summary>Bytes it takes with its own head and padding.</summary>
    public int Room => 8 + ((Data.Count + 7) & ~7);
}

/// <summary>Where the directory of persistent bitmaps is.</summary>
public readonly record struct Qcow2BitmapPlace(uint Count, ulong Length, ulong Offset);
