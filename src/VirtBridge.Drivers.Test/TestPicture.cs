using System.Buffers.Binary;
using System.IO.Compression;

namespace VirtBridge.Drivers.Test;

/// <summary>A small grey picture with a white frame, made from nothing.</summary>
internal static class TestPicture
{
    private const int Width = 640;
    private const int Height = 480;
    private const uint Polynomial = 0xEDB88320;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    public static byte[] Png()
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(header, Width);
        BinaryPrimitives.WriteUInt32BigEndian(header[4..], Height);
        header[8] = 8;
        Chunk(file, "IHDR"u8, header);
        Chunk(file, "IDAT"u8, Pixels());
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    // Eight-bit grey; every row starts with its filter, 0 for none.
    private static byte[] Pixels()
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var row = new byte[Width + 1];
            for (var y = 0; y < Height; y++)
            {
                row.AsSpan(1).Fill(y is 0 or Height - 1 ? (byte)0xff : (byte)0x40);
                row[1] = row[Width] = 0xff;
                deflate.Write(row);
            }
        }

        return packed.ToArray();
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(type);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, type), content));
        file.Write(number);
    }

    private static uint Crc(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) != 0 ? Polynomial : 0);
            }
        }

        return crc;
    }
}
