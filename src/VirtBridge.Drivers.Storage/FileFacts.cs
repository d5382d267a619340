using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace VirtBridge.Drivers.Storage;

/// <summary>What the file system says about a file: type, owner, sizes, times.</summary>
internal sealed partial record FileFacts
{
    private const int CurrentDirectory = -100;
    private const uint Everything = 0xfff;
    private const int StatxSize = 256;
    private const uint TypeMask = 0xf000;
    private const uint RegularType = 0x8000;
    private const uint DirectoryType = 0x4000;
    private const uint BlockType = 0x6000;

    public bool IsRegular { get; private init; }
    public bool IsDirectory { get; private init; }
    public bool IsBlock { get; private init; }
    public uint Mode { get; private init; }
    public uint Owner { get; private init; }
    public uint Group { get; private init; }
    public ulong Length { get; private init; }

    /// <summary>Bytes the file occupies, less than its length when it has holes.</summary>
    public ulong Allocated { get; private init; }

    public string AccessTime { get; private init; } = "";
    public string ModifyTime { get; private init; } = "";
    public string ChangeTime { get; private init; } = "";

    /// <summary>The facts, null when there is no such file.</summary>
    public static unsafe FileFacts? Of(string path)
    {
        var buffer = stackalloc byte[StatxSize];
        if (Statx(CurrentDirectory, path, 0, Everything, buffer) != 0)
        {
            return null;
        }

        var bytes = new ReadOnlySpan<byte>(buffer, StatxSize);
        var mode = BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]);
        return new()
        {
            IsRegular = (mode & TypeMask) == RegularType,
            IsDirectory = (mode & TypeMask) == DirectoryType,
            IsBlock = (mode & TypeMask) == BlockType,
            Mode = mode & 0xfffu,
            Owner = BinaryPrimitives.ReadUInt32LittleEndian(bytes[20..]),
            Group = BinaryPrimitives.ReadUInt32LittleEndian(bytes[24..]),
            Length = BinaryPrimitives.ReadUInt64LittleEndian(bytes[40..]),
            Allocated = BinaryPrimitives.ReadUInt64LittleEndian(bytes[48..]) * 512,
            AccessTime = Time(bytes[64..]),
            ChangeTime = Time(bytes[96..]),
            ModifyTime = Time(bytes[112..]),
        };
    }

    private static string Time(ReadOnlySpan<byte> bytes) =>
        $"{BinaryPrimitives.ReadInt64LittleEndian(bytes)}.{BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]):d9}";

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int Statx(int directory, string path, int flags, uint mask, byte* buffer);
}
