using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;
using VirtBridge.Rpc.Native;

namespace VirtBridge.Rpc;

/// <summary>Takes whole frames; the payload is valid only during the call. False: keep the rest for later.</summary>
internal interface IFrameSink
{
    bool OnFrame(in RpcHeader header, ReadOnlySpan<byte> payload, SafeFileHandle[] fds);
}

/// <summary>
/// Cuts the bytes of one connection into frames. Whole frames are read in place out of a scratch buffer shared between
/// connections; only an unfinished frame occupies memory of its own, which grows with the bytes that really arrive.
/// </summary>
internal sealed class FrameInbox : IDisposable
{
    private const int FirstPartial = 4096;

    /// <summary>How many times more memory than bytes that have come a frame may get by announcing itself.</summary>
    private const int Growth = 8;
    private readonly FdInbox _fds = new();
    private byte[] _partial = [];
    private int _have;

    public bool HasUnread => _have > 0;

    /// <summary>Reads once. A positive count, 0 at the end of the stream, or a negative errno (-EPROTO: not our protocol).</summary>
    public int Receive(IByteChannel channel, byte[] scratch, bool wait, IFrameSink sink)
    {
        if (_have == 0)
        {
            var received = channel.Receive(scratch, _fds, wait);
            return received <= 0 ? received : Keep(scratch.AsSpan(0, received), sink) ? received : -LibC.EProto;
        }

        if (_have == _partial.Length)
        {
            Enlarge(Math.Min(_partial.Length * Growth, Math.Max(_partial.Length * 2L, Announced())));
        }

        var more = channel.Receive(_partial.AsSpan(_have), _fds, wait);
        if (more <= 0)
        {
            return more;
        }

        _have += more;
        return Resume(sink) ? more : -LibC.EProto;
    }

    /// <summary>Goes on with frames that the sink did not want before; false when the peer broke the protocol.</summary>
    public bool Resume(IFrameSink sink)
    {
        var consumed = Cut(_partial.AsSpan(0, _have), sink);
        if (consumed < 0)
        {
            return false;
        }

        _have -= consumed;
        if (_have == 0)
        {
            Release();
        }
        else if (consumed > 0)
        {
            _partial.AsSpan(consumed, _have).CopyTo(_partial);
        }

        return true;
    }

    public void Dispose()
    {
        _have = 0;
        Release();
        _fds.Dispose();
    }

    private bool Keep(ReadOnlySpan<byte> bytes, IFrameSink sink)
    {
        var consumed = Cut(bytes, sink);
        if (consumed < 0)
        {
            return false;
        }

        var rest = bytes[consumed..];
        if (rest.Length > 0)
        {
            Enlarge(Math.Max(FirstPartial, rest.Length * 2));
            rest.CopyTo(_partial);
            _have = rest.Length;
        }

        return true;
    }

    private int Cut(ReadOnlySpan<byte> bytes, IFrameSink sink)
    {
        var at = 0;
        while (bytes.Length - at >= RpcLimits.LengthBytes)
        {
            var rest = bytes[at..];
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length is < XdrWriter.FrameBytes or > RpcLimits.MaxFrame)
            {
                return -1;
            }

            if (rest.Length < XdrWriter.FrameBytes)
            {
                break;
            }

            if (!RpcHeader.TryRead(rest[RpcLimits.LengthBytes..], out var header))
            {
                return -1;
            }

            var start = XdrWriter.FrameBytes;
            var fds = 0;
            if (header.HasFds && !TryReadFdCount(rest, length, out start, out fds))
            {
                return -1;
            }

            if (fds < 0 || rest.Length < (int)length + fds)
            {
                break;
            }

            if (fds > _fds.Count)
            {
                return -1;
            }

            at += (int)length + fds;
            if (!sink.OnFrame(header, rest[start..(int)length], _fds.Take(fds)))
            {
                break;
            }
        }

        return at;
    }

    // -1 descriptors: the count itself did not arrive yet.
    private static bool TryReadFdCount(ReadOnlySpan<byte> frame, uint length, out int start, out int fds)
    {
        start = XdrWriter.FrameBytes + 4;
        fds = -1;
        if (length < start)
        {
            return false;
        }

        if (frame.Length >= start)
        {
            var count = BinaryPrimitives.ReadUInt32BigEndian(frame[XdrWriter.FrameBytes..]);
            fds = (int)Math.Min(count, int.MaxValue);
        }

        return fds <= RpcLimits.MaxFds;
    }

    /// <summary>How long the unfinished frame says it is; frames are only kept when that is believable.</summary>
    private long Announced() => BinaryPrimitives.ReadUInt32BigEndian(_partial);

    private void Enlarge(long size)
    {
        var larger = FrameMemory.Rent((int)size);
        _partial.AsSpan(0, _have).CopyTo(larger);
        Release();
        _partial = larger;
    }

    private void Release()
    {
        FrameMemory.Return(_partial);
        _partial = [];
    }
}
