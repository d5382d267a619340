using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using VirtBridge.Contract;

namespace VirtBridge.Rpc;

/// <summary>
/// Reads XDR (RFC 4506) out of bytes that may be hostile: nothing is allocated before its length was checked
/// against the stated limit and against the bytes that are really there.
/// </summary>
public ref struct XdrReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    public readonly int Remaining => _bytes.Length - _at;

    /// <summary>How many bytes were read so far.</summary>
    public readonly int Position => _at;

    public int ReadInt32() => BinaryPrimitives.ReadInt32BigEndian(Take(4));

    public uint ReadUInt32() => BinaryPrimitives.ReadUInt32BigEndian(Take(4));

    public long ReadInt64() => BinaryPrimitives.ReadInt64BigEndian(Take(8));

    public ulong ReadUInt64() => BinaryPrimitives.ReadUInt64BigEndian(Take(8));

    /// <summary>Flags that take eight bytes although only four mean anything.</summary>
    public uint ReadWideFlags() => ReadUInt64() is <= uint.MaxValue and var flags
        ? (uint)flags
        : throw RpcErrors.Malformed($"unknown flags in the upper half of the value at byte {_at - 8} of the message");

    public double ReadDouble() => BinaryPrimitives.ReadDoubleBigEndian(Take(8));

    /// <summary>Everything but 0 is true: the standard knows 1 only, but go-libvirt opens with 01 00 00 00, and servers take it.</summary>
    public bool ReadBool() => ReadUInt32() != 0;

    /// <summary>Whether an optional value follows.</summary>
    public bool ReadOptional() => ReadBool();

    /// <summary>A string of at most <paramref name="limit"/> bytes; must be valid UTF-8 without NUL.</summary>
    public string ReadString(uint limit)
    {
        var start = _at;
        var text = TakeVariable(limit, "string");
        if (!Utf8.IsValid(text) || text.Contains((byte)0))
        {
            ThrowNotText(start);
        }

        return Encoding.UTF8.GetString(text);
    }

    public string? ReadOptionalString(uint limit) => ReadOptional() ? ReadString(limit) : null;

    /// <summary>A run of bytes of at most <paramref name="limit"/>; valid as long as the message.</summary>
    public ReadOnlySpan<byte> ReadOpaque(uint limit) => TakeVariable(limit, "byte string");

    /// <summary>Exactly <paramref name="count"/> bytes (and their padding); valid as long as the message.</summary>
    public ReadOnlySpan<byte> ReadFixedOpaque(int count)
    {
        var value = Take(count);
        Take(XdrWriter.PaddingOf(count));
        return value;
    }

    public Uuid ReadUuid() => new(Take(Uuid.Size));

    /// <summary>The length of an array: within <paramref name="limit"/>, and not more than the rest of the message can hold.</summary>
    public int ReadCount(uint limit)
    {
        var count = ReadUInt32();
        if (count > limit)
        {
            ThrowTooLong("array", count, limit);
        }

        if (count > (uint)(Remaining / 4))
        {
            throw RpcErrors.Malformed($"array of {count} elements in a message with {Remaining} bytes left");
        }

        return (int)count;
    }

    /// <summary>Fails when the message is longer than what was read.</summary>
    public readonly void ExpectEnd()
    {
        if (Remaining != 0)
        {
            throw RpcErrors.Malformed($"{Remaining} unexpected bytes at the end of the message");
        }
    }

    /// <summary>Everything that was not read yet.</summary>
    public ReadOnlySpan<byte> ReadRest() => Take(Remaining);

    private ReadOnlySpan<byte> TakeVariable(uint limit, string kind)
    {
        var length = ReadUInt32();
        if (length > limit)
        {
            ThrowTooLong(kind, length, limit);
        }

        if (length > (uint)Remaining)
        {
            ThrowTruncated(length);
        }

        return ReadFixedOpaque((int)length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> Take(int count)
    {
        if ((uint)count > (uint)(_bytes.Length - _at))
        {
            ThrowTruncated((uint)count);
        }

        var taken = _bytes.Slice(_at, count);
        _at += count;
        return taken;
    }

    [DoesNotReturn]
    private readonly void ThrowTruncated(uint wanted) =>
        throw RpcErrors.Malformed($"message ends at byte {_bytes.Length} where {wanted} more bytes were expected at {_at}");

    [DoesNotReturn]
    private static void ThrowTooLong(string kind, uint length, uint limit) =>
        throw RpcErrors.Malformed($"{kind} of length {length} exceeds the limit of {limit}");

    [DoesNotReturn]
    private static void ThrowNotText(int start) =>
        throw RpcErrors.Malformed($"string at byte {start} of the message is not valid UTF-8 text");
}
