using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using VirtBridge.Contract;

namespace VirtBridge.Rpc;

/// <summary>
/// Writes XDR (RFC 4506) into a pooled buffer that can be used again after <see cref="Reset"/>. Room for the frame's
/// length, header and descriptor count is kept in front of the payload, so that a message is sent without copying.
/// </summary>
public sealed class XdrWriter : IDisposable
{
    internal const int FrameBytes = RpcLimits.LengthBytes + RpcLimits.HeaderBytes;
    private const int Headroom = FrameBytes + 4;

    private const int KeptCapacity = 1024 * 1024;

    private readonly int _origin;
    private byte[] _buffer;
    private int _payload;
    private int _at;

    public XdrWriter(int capacity = 480)
        : this(capacity, Headroom)
    {
    }

    private XdrWriter(int capacity, int origin)
    {
        _origin = origin;
        _buffer = ArrayPool<byte>.Shared.Rent(capacity + Headroom);
        _payload = _at = origin;
    }

    /// <summary>The payload written so far.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(_payload, _at - _payload);

    public int Length => _at - _payload;

    /// <summary>Forgets everything written and keeps the buffer, unless it became huge.</summary>
    public void Reset()
    {
        if (_origin == 0)
        {
            _at = _payload;
        }
        else
        {
            ResetAll();
        }
    }

    /// <summary>Forgets all frames of a batch.</summary>
    internal void ResetAll()
    {
        if (_buffer.Length > KeptCapacity)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = ArrayPool<byte>.Shared.Rent(KeptCapacity / 16);
        }

        _payload = _at = _origin;
    }

    /// <summary>Forgets what was written after the first <paramref name="length"/> bytes of the payload.</summary>
    public void Truncate(int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)Length);
        _at = _payload + length;
    }

    public void WriteInt32(int value) => BinaryPrimitives.WriteInt32BigEndian(Grow(4), value);

    public void WriteUInt32(uint value) => BinaryPrimitives.WriteUInt32BigEndian(Grow(4), value);

    public void WriteInt64(long value) => BinaryPrimitives.WriteInt64BigEndian(Grow(8), value);

    public void WriteUInt64(ulong value) => BinaryPrimitives.WriteUInt64BigEndian(Grow(8), value);

    public void WriteDouble(double value) => BinaryPrimitives.WriteDoubleBigEndian(Grow(8), value);

    public void WriteBool(bool value) => WriteUInt32(value ? 1u : 0u);

    /// <summary>Says whether an optional value follows.</summary>
    public void WriteOptional(bool present) => WriteBool(present);

    public void WriteUuid(Uuid value) => value.CopyTo(Grow(Uuid.Size));

    /// <summary>The length of an array, refused when the protocol allows only <paramref name="limit"/>.</summary>
    public void WriteCount(int count, uint limit = uint.MaxValue)
    {
        CheckLimit("array", count, limit);
        WriteInt32(count);
    }

    public void WriteString(string value, uint limit = RpcLimits.MaxString)
    {
        var length = Encoding.UTF8.GetByteCount(value);
        CheckLimit("string", length, limit);
        WriteInt32(length);
        var padding = PaddingOf(length);
        var room = Grow(length + padding);
        if (Utf8.FromUtf16(value, room, out _, out var written, replaceInvalidSequences: false) != OperationStatus.Done || written != length)
        {
            ThrowNotText();
        }

        room[length..].Clear();
    }

    public void WriteOptionalString(string? value, uint limit = RpcLimits.MaxString)
    {
        WriteOptional(value is not null);
        if (value is not null)
        {
            WriteString(value, limit);
        }
    }

    public void WriteOpaque(ReadOnlySpan<byte> value, uint limit = uint.MaxValue)
    {
        CheckLimit("byte string", value.Length, limit);
        WriteInt32(value.Length);
        WriteFixedOpaque(value);
    }

    /// <summary>The bytes and their padding, without a length.</summary>
    public void WriteFixedOpaque(ReadOnlySpan<byte> value)
    {
        var room = Grow(value.Length + PaddingOf(value.Length));
        value.CopyTo(room);
        room[value.Length..].Clear();
    }

    /// <summary>The bytes as they are, without length and padding: the payload of a stream frame.</summary>
    public void WriteRaw(ReadOnlySpan<byte> value) => value.CopyTo(Grow(value.Length));

    public void Dispose()
    {
        if (_buffer.Length != 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
            _payload = _at = 0;
        }
    }

    internal static int PaddingOf(int length) => -length & 3;

    /// <summary>A writer that collects whole frames one behind the other, to be sent at once.</summary>
    internal static XdrWriter ForBatch() => new(16 * 1024, origin: 0);

    /// <summary>Completes the frame around the payload; the whole frame.</summary>
    internal ReadOnlySpan<byte> Seal(in RpcHeader header) => SealAt(_payload - FrameBytes, header);

    /// <summary>As <see cref="Seal"/>, with the count of descriptors that follow the frame.</summary>
    internal ReadOnlySpan<byte> SealWithFds(in RpcHeader header, int fds)
    {
        BinaryPrimitives.WriteInt32BigEndian(_buffer.AsSpan(_payload - 4), fds);
        return SealAt(_payload - Headroom, header);
    }

    /// <summary>Starts one more frame of a batch.</summary>
    internal void BeginFrame()
    {
        _payload = _at;
        Grow(FrameBytes);
        _payload = _at;
    }

    /// <summary>Removes the frame begun last.</summary>
    internal void DropFrame() => _payload = _at = _payload - FrameBytes;

    /// <summary>All frames of the batch.</summary>
    internal ReadOnlySpan<byte> Batch => _buffer.AsSpan(0, _at);

    private ReadOnlySpan<byte> SealAt(int frame, in RpcHeader header)
    {
        var bytes = _buffer.AsSpan(frame, _at - frame);
        BinaryPrimitives.WriteInt32BigEndian(bytes, bytes.Length);
        header.Write(bytes[RpcLimits.LengthBytes..]);
        return bytes;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Grow(int count)
    {
        if (count > _buffer.Length - _at || count > RpcLimits.MaxPayload - Length)
        {
            Enlarge(count);
        }

        var room = _buffer.AsSpan(_at, count);
        _at += count;
        return room;
    }

    private void Enlarge(int count)
    {
        ObjectDisposedException.ThrowIf(_buffer.Length == 0, this);

        if (count > RpcLimits.MaxPayload - Length)
        {
            throw RpcErrors.Malformed($"message of more than {RpcLimits.MaxFrame} bytes cannot be sent");
        }

        if (count > _buffer.Length - _at)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _at + count));
            _buffer.AsSpan(0, _at).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
    }

    private static void CheckLimit(string kind, int length, uint limit)
    {
        if ((uint)length > limit)
        {
            throw RpcErrors.Malformed($"{kind} of length {length} exceeds the limit of {limit}");
        }
    }

    [DoesNotReturn]
    private static void ThrowNotText() =>
        throw RpcErrors.Malformed("text with an unpaired surrogate cannot be sent as UTF-8");
}
