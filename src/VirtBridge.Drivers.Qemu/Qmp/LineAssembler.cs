using VirtBridge.Contract;

namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>Cuts a byte stream into lines and refuses a line before it outgrows its limit.</summary>
internal sealed class LineAssembler(int limit)
{
    private byte[] _partial = [];
    private int _length;

    /// <summary>Hands every line completed by <paramref name="chunk"/> to <paramref name="line"/>, without its end mark.</summary>
    public void Append(ReadOnlySpan<byte> chunk, LineAction line)
    {
        while (true)
        {
            var end = chunk.IndexOf((byte)'\n');
            if (end < 0)
            {
                Keep(chunk);
                return;
            }

            if (_length == 0)
            {
                Refuse(end);
                line(chunk[..end]);
            }
            else
            {
                Keep(chunk[..end]);
                var whole = _partial.AsSpan(0, _length);
                _length = 0;
                line(whole);
                Shrink();
            }

            chunk = chunk[(end + 1)..];
        }
    }

    private void Keep(ReadOnlySpan<byte> part)
    {
        Refuse((long)_length + part.Length);
        if (_partial.Length < _length + part.Length)
        {
            Array.Resize(ref _partial, (int)Math.Min(limit, Math.Max(4096L, (_length + (long)part.Length) * 2)));
        }

        part.CopyTo(_partial.AsSpan(_length));
        _length += part.Length;
    }

    private void Refuse(long length)
    {
        if (length > limit)
        {
            throw QmpFailure.Malformed($"a message of more than {limit} bytes").ToException();
        }
    }

    // One huge reply must not pin its memory for the life of a guest.
    private void Shrink()
    {
        if (_partial.Length > 1 << 18)
        {
            _partial = [];
        }
    }
}

/// <summary>Receives one line; the bytes are valid only during the call.</summary>
internal delegate void LineAction(ReadOnlySpan<byte> line);
