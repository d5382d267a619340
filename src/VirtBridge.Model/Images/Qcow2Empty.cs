using System.Buffers.Binary;
using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>An empty qcow2 image on top of another, as bytes: what any tool would make, without starting one.</summary>
public sealed class Qcow2Empty
{
    private const int ClusterBits = 16;
    private const int Cluster = 1 << ClusterBits;
    private const int HeaderLength = 104;
    private const ulong MostL1Bytes = 32 * 1024 * 1024;
    private const ulong BytesOfL1Entry = (ulong)Cluster * (Cluster / 8);

    private Qcow2Empty(byte[] head, long length) => (Head, Length) = (head, length);

    /// <summary>The start of the file; all that follows is zero.</summary>
    public byte[] Head { get; }

    public long Length { get; }

    /// <summary>Lays out an image of <paramref name="capacity"/> bytes: header, reference counts, empty map.</summary>
    public static Qcow2Empty Over(ulong capacity, string backing, string format)
    {
        capacity = (capacity + 511) & ~511UL;
        var entries = Math.Max((capacity + BytesOfL1Entry - 1) / BytesOfL1Entry, 1);
        if (entries * 8 > MostL1Bytes)
        {
            throw new VirtException(ErrorCode.InvalidArg, ErrorDomain.Storage, $"an image of {capacity} bytes is too large for qcow2");
        }

        var mapClusters = (int)((entries * 8 + Cluster - 1) / Cluster);
        var head = new byte[3 * Cluster];
        Fixed(capacity, (uint)entries).CopyTo(head, 0);
        Qcow2Header.Read(head.AsSpan(0, Cluster)).With(backing, format).CopyTo(head, 0);
        BinaryPrimitives.WriteUInt64BigEndian(head.AsSpan(Cluster), 2 * Cluster);
        for (var used = 0; used < 3 + mapClusters; used++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan((2 * Cluster) + (2 * used)), 1);
        }

        return new(head, (3L + mapClusters) * Cluster);
    }

    private static byte[] Fixed(ulong capacity, uint entries)
    {
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteUInt32BigEndian(header, 0x514649fb);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), 3);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(20), ClusterBits);
        BinaryPrimitives.WriteUInt64BigEndian(header.AsSpan(24), capacity);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(36), entries);
        BinaryPrimitives.WriteUInt64BigEndian(header.AsSpan(40), 3 * Cluster);
        BinaryPrimitives.WriteUInt64BigEndian(header.AsSpan(48), Cluster);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(56), 1);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(96), 4);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(100), HeaderLength);
        return header;
    }
}
