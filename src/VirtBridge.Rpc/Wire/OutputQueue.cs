using System.Buffers;
using Microsoft.Win32.SafeHandles;
using VirtBridge.Rpc.Native;

namespace VirtBridge.Rpc;

/// <summary>Bytes and descriptors that the socket did not take yet, in order.</summary>
internal sealed class OutputQueue : IDisposable
{
    private byte[] _buffer = [];
    private int _head;
    private int _tail;
    private long _sent;
    private Queue<(long At, SafeFileHandle Handle)>? _fds;

    public int Bytes => _tail - _head;

    public bool IsEmpty => _tail == _head;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_tail));
        _tail += bytes.Length;
    }

    /// <summary>Takes ownership of the descriptor; it travels with one byte of its own.</summary>
    public void Append(SafeFileHandle handle)
    {
        (_fds ??= new()).Enqueue((_sent + Bytes, handle));
        Append([0]);
    }

    /// <summary>0 when everything is gone, else the negative errno that stopped it.</summary>
    public int Flush(IByteChannel channel)
    {
        while (_head < _tail)
        {
            int count;
            if (_fds is { Count: > 0 } && _fds.Peek() is var (at, handle) && at == _sent)
            {
                count = channel.SendFd(handle);
                if (count > 0)
                {
                    _fds.Dequeue().Handle.Dispose();
                }
            }
            else
            {
                var plain = _fds is { Count: > 0 } ? (int)(_fds.Peek().At - _sent) : Bytes;
                count = channel.Send(_buffer.AsSpan(_head, plain));
            }

            if (count < 0)
            {
                return count;
            }

            _head += count;
            _sent += count;
        }

        Release();
        return 0;
    }

    public void Dispose()
    {
        while (_fds is { Count: > 0 })
        {
            _fds.Dequeue().Handle.Dispose();
        }

        Release();
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - _tail >= count)
        {
            return;
        }

        var bytes = Bytes;
        var target = _buffer;
        if (_buffer.Length < 2L * (bytes + count))
        {
            target = ArrayPool<byte>.Shared.Rent(checked((bytes + count) * 2));
        }

        _buffer.AsSpan(_head, bytes).CopyTo(target);
        if (target != _buffer && _buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }

        (_buffer, _head, _tail) = (target, 0, bytes);
    }

    private void Release()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
        }

        _head = _tail = 0;
    }
}
