using System.Buffers.Binary;
using System.Runtime.InteropServices;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>What the file system says about a file: type, owner, sizes, times (nanoseconds since 1970).</summary>
internal readonly record struct FileFacts
{
    private const int CurrentDirectory = -100;
    private const uint Everything = 0xfff;
    private const uint BirthKnown = 0x800;
    private const int StatxSize = 256;
    private const uint TypeMask = 0xf000;
    private const uint RegularType = 0x8000;
    private const uint DirectoryType = 0x4000;
    private const uint BlockType = 0x6000;
    private const long Second = 1_000_000_000;

    public uint Kind { get; private init; }
    public uint Mode { get; private init; }
    public uint Owner { get; private init; }
    public uint Group { get; private init; }
    public ulong Length { get; private init; }

    /// <summary>Bytes the file occupies, less than its length when it has holes.</summary>
    public ulong Allocated { get; private init; }

    public ulong Device { get; private init; }
    public ulong Inode { get; private init; }
    public long Accessed { get; private init; }
    public long Modified { get; private init; }
    public long Changed { get; private init; }
    public long Born { get; private init; }

    public bool IsRegular => Kind == RegularType;
    public bool IsDirectory => Kind == DirectoryType;
    public bool IsBlock => Kind == BlockType;

    public FileIdentity Identity => new(Device, Inode, Length, Modified, Changed);

    public StoragePermissions Permissions => new() { Mode = Mode, Owner = Owner, Group = Group };

    public StorageTimestamps Timestamps => new(Text(Accessed), Born == 0 ? null : Text(Born), Text(Changed), Text(Modified));

    /// <summary>The facts, null when there is no such file or it may not be seen.</summary>
    public static FileFacts? Of(string path) => TryOf(path, out var facts) ? facts : null;

    /// <summary>The facts, or a failure that says why not.</summary>
    public static FileFacts Require(string path, string doing, Contract.ErrorDomain from = Contract.ErrorDomain.Storage) =>
        TryOf(path, out var facts) ? facts : throw SystemFailure.Last(doing, from);

    private static unsafe bool TryOf(string path, out FileFacts facts)
    {
        var buffer = stackalloc byte[StatxSize];
        if (path.Contains('\0') || Libc.Statx(CurrentDirectory, path, 0, Everything, buffer) != 0)
        {
            facts = default;
            return false;
        }

        var bytes = new ReadOnlySpan<byte>(buffer, StatxSize);
        var mode = BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]);
        var known = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        facts = new()
        {
            Kind = mode & TypeMask,
            Mode = mode & 0xfffu,
            Owner = BinaryPrimitives.ReadUInt32LittleEndian(bytes[20..]),
            Group = BinaryPrimitives.ReadUInt32LittleEndian(bytes[24..]),
            Inode = BinaryPrimitives.ReadUInt64LittleEndian(bytes[32..]),
            Length = BinaryPrimitives.ReadUInt64LittleEndian(bytes[40..]),
            Allocated = BinaryPrimitives.ReadUInt64LittleEndian(bytes[48..]) * 512,
            Accessed = Time(bytes[64..]),
            Born = (known & BirthKnown) != 0 ? Time(bytes[80..]) : 0,
            Changed = Time(bytes[96..]),
            Modified = Time(bytes[112..]),
            Device = ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(bytes[136..]) << 32) | BinaryPrimitives.ReadUInt32LittleEndian(bytes[140..]),
        };
        return true;
    }

    private static long Time(ReadOnlySpan<byte> bytes) =>
        unchecked((BinaryPrimitives.ReadInt64LittleEndian(bytes) * Second) + BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]));

    private static string Text(long time)
    {
        var (seconds, rest) = Math.DivRem(time, Second);
        return rest < 0 ? $"{seconds - 1}.{rest + Second:d9}" : $"{seconds}.{rest:d9}";
    }
}
