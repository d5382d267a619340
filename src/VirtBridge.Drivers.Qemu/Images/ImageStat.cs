using System.Buffers.Binary;
using System.Text;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Images;

/// <summary>What the kernel says about a path, links followed.</summary>
internal readonly record struct ImageStat(FileIdentity Identity, ushort Mode, uint Links, ulong Allocated, uint Major, uint Minor)
{
    private const int Size = 256;
    private const int TypeMask = 0xf000;

    public bool IsRegular => (Mode & TypeMask) == 0x8000;

    public bool IsDirectory => (Mode & TypeMask) == 0x4000;

    public bool IsBlock => (Mode & TypeMask) == 0x6000;

    /// <summary>Null when nothing is there or it cannot be reached.</summary>
    public static unsafe ImageStat? Of(string path)
    {
        var buffer = stackalloc byte[Size];
        Span<byte> room = stackalloc byte[512];
        var length = Encoding.UTF8.GetByteCount(path);
        var text = length < room.Length ? room[..(length + 1)] : new byte[length + 1];
        Encoding.UTF8.GetBytes(path, text);
        text[length] = 0;
        fixed (byte* name = text)
        {
            if (Libc.FileFacts(Linux.HereDirectory, name, 0, Linux.BasicFacts, buffer) != 0)
            {
                return null;
            }
        }

        var b = new ReadOnlySpan<byte>(buffer, Size);
        return new(
            new(
                ((ulong)Number(b, 136) << 32) | Number(b, 140),
                BinaryPrimitives.ReadUInt64LittleEndian(b[32..]),
                BinaryPrimitives.ReadUInt64LittleEndian(b[40..]),
                Time(b[112..]),
                Time(b[96..])),
            BinaryPrimitives.ReadUInt16LittleEndian(b[28..]),
            Number(b, 16),
            BinaryPrimitives.ReadUInt64LittleEndian(b[48..]) * 512,
            Number(b, 128),
            Number(b, 132));
    }

    private static uint Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    private static long Time(ReadOnlySpan<byte> bytes) =>
        unchecked((BinaryPrimitives.ReadInt64LittleEndian(bytes) * 1_000_000_000) + Number(bytes, 8));
}
