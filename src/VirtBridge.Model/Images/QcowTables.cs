using System.Buffers.Binary;
using System.Text;
using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>A snapshot inside an image.</summary>
public sealed record InternalSnapshot(string Id, string Name)
{
    /// <summary>Seconds since 1970.</summary>
    public uint Date { get; init; }

    /// <summary>Nanoseconds the guest had run.</summary>
    public ulong Clock { get; init; }

    /// <summary>Bytes of the memory that is kept with it; 0 for a snapshot of the disk alone.</summary>
    public ulong StateSize { get; init; }

    /// <summary>The size of the disk then; 0 when not recorded.</summary>
    public ulong Capacity { get; init; }
}

/// <summary>A dirty bitmap inside an image. One that is in use was not closed: what it says cannot be trusted.</summary>
public sealed record InternalBitmap(string Name, ulong Granularity, bool InUse, bool Enabled);

/// <summary>Reads the tables a qcow2 header points to.</summary>
public static class QcowTables
{
    /// <summary>No entry is longer: id, name and extra data are limited.</summary>
    public const int LongestSnapshot = 40 + 1024 + (2 * 65536);

    private const uint MostExtra = 1024;

    /// <summary>Reads up to <paramref name="count"/> snapshots; bytes that were not read end the list with an error.</summary>
    public static IReadOnlyList<InternalSnapshot> Snapshots(ReadOnlySpan<byte> bytes, uint count)
    {
        var snapshots = new List<InternalSnapshot>();
        var at = 0;
        for (uint i = 0; i < count; i++)
        {
            if (bytes.Length - at < 40)
            {
                throw Damaged("the table of internal snapshots is cut off");
            }

            var entry = bytes[at..];
            int idSize = BinaryPrimitives.ReadUInt16BigEndian(entry[12..]);
            int nameSize = BinaryPrimitives.ReadUInt16BigEndian(entry[14..]);
            var extra = BinaryPrimitives.ReadUInt32BigEndian(entry[36..]);
            if (extra > MostExtra || entry.Length < 40 + (int)extra + idSize + nameSize)
            {
                throw Damaged($"internal snapshot {i + 1} reaches out of its table");
            }

            var names = entry[(40 + (int)extra)..];
            snapshots.Add(new(Text(names[..idSize]), Text(names.Slice(idSize, nameSize)))
            {
                Date = BinaryPrimitives.ReadUInt32BigEndian(entry[16..]),
                Clock = BinaryPrimitives.ReadUInt64BigEndian(entry[24..]),
                StateSize = extra >= 8 ? BinaryPrimitives.ReadUInt64BigEndian(entry[40..]) : BinaryPrimitives.ReadUInt32BigEndian(entry[32..]),
                Capacity = extra >= 16 ? BinaryPrimitives.ReadUInt64BigEndian(entry[48..]) : 0,
            });
            at += (40 + (int)extra + idSize + nameSize + 7) & ~7;
        }

        return snapshots;
    }

    public static IReadOnlyList<InternalBitmap> Bitmaps(ReadOnlySpan<byte> bytes, uint count)
    {
        var bitmaps = new List<InternalBitmap>();
        var at = 0;
        for (uint i = 0; i < count; i++)
        {
            if (bytes.Length - at < 24)
            {
                throw Damaged("the directory of bitmaps is cut off");
            }

            var entry = bytes[at..];
            var flags = BinaryPrimitives.ReadUInt32BigEndian(entry[12..]);
            var granularity = entry[17];
            int nameSize = BinaryPrimitives.ReadUInt16BigEndian(entry[18..]);
            var extra = BinaryPrimitives.ReadUInt32BigEndian(entry[20..]);
            if (granularity is < 9 or > 31 || extra > MostExtra || entry.Length < 24 + (int)extra + nameSize)
            {
                throw Damaged($"bitmap {i + 1} reaches out of its directory");
            }

            bitmaps.Add(new(Text(entry.Slice(24 + (int)extra, nameSize)), 1UL << granularity, (flags & 1) != 0, (flags & 2) != 0));
            at += (24 + (int)extra + nameSize + 7) & ~7;
        }

        return bitmaps;
    }

    private static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);

    private static VirtException Damaged(string detail) => new(ErrorCode.InternalError, ErrorDomain.Storage, detail);
}
