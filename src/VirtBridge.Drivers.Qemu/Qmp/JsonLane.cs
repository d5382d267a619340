using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Processes;

namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>
/// Lines in, lines out over one socket. Reading happens on the poller's thread; writing on the caller's, and what
/// the socket does not take at once waits in order. Ends exactly once, with the reason.
/// </summary>
internal sealed class JsonLane : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Queue<Outgoing> _queue = new();
    private readonly Descriptor _socket;
    private readonly LineAssembler _lines;
    private readonly LineAction _line;
    private readonly Action<VirtError> _ended;
    private readonly ReadOnlyMemory<byte> _spoilt;
    private ReadOnlyMemory<byte>? _begun;
    private Poller? _poller;
    private Poller.Watch? _watch;
    private bool _blocked;
    private bool _over;

    /// <param name="socket">Where lines come from and go to.</param>
    /// <param name="limit">The longest line, in bytes.</param>
    /// <param name="line">Called with each line.</param>
    /// <param name="ended">Called once, with the reason.</param>
    /// <param name="spoilt">Makes a line of one that was begun, which means nothing to whoever hears it.</param>
    public JsonLane(Descriptor socket, int limit, LineAction line, Action<VirtError> ended, ReadOnlyMemory<byte> spoilt = default)
    {
        _spoilt = spoilt;
        _socket = socket;
        _lines = new LineAssembler(limit);
        _line = line;
        _ended = ended;
    }

    /// <summary>Begins to read; until then nothing is called back.</summary>
    public void Start(Poller poller)
    {
        lock (_gate)
        {
            _poller = poller;
            _watch = poller.Add(_socket, _blocked ? Linux.PollIn | Linux.PollOut : Linux.PollIn, OnReady);
        }
    }

    /// <summary>Sends one line; the descriptors travel with its first byte. False when the lane has ended.</summary>
    public bool Send(ReadOnlyMemory<byte> line, IReadOnlyList<Descriptor> descriptors)
    {
        lock (_gate)
        {
            if (_over)
            {
                return false;
            }

            if (_begun is { } begun)
            {
                _begun = null;
                if (descriptors.Count == 0 && line.Span.StartsWith(begun.Span))
                {
                    line = line[begun.Length..];
                }
                else
                {
                    _queue.Enqueue(new Outgoing(_spoilt, []));
                }
            }

            Enqueue(line, descriptors);
            return true;
        }
    }

    /// <summary>
    /// Sends the beginning of a line that is to follow. If another line comes first, that beginning is made one that means nothing, and the line it was
    /// meant for is sent whole.
    /// </summary>
    public void Begin(ReadOnlyMemory<byte> begun)
    {
        lock (_gate)
        {
            // Where something waits, nothing is won.
            if (!_over && _begun is null && _queue.Count == 0)
            {
                _begun = begun;
                Enqueue(begun, []);
            }
        }
    }

    public void Dispose() => End(QmpFailure.ClosedHere);

    private void OnReady(uint mask)
    {
        try
        {
            if ((mask & Linux.PollOut) != 0)
            {
                lock (_gate)
                {
                    TryFlush();
                }
            }

            if ((mask & ~Linux.PollOut) != 0)
            {
                Read();
            }
        }
        catch (VirtException broken)
        {
            End(broken.Error);
        }
    }

    private void Read()
    {
        var chunk = _poller!.Scratch.AsSpan();
        var count = UnixSocket.Receive(_socket, chunk);
        if (count == 0)
        {
            End(QmpFailure.EndOfFile);
        }
        else if (count > 0)
        {
            _lines.Append(chunk[..count], _line);
        }
    }

    private void Enqueue(ReadOnlyMemory<byte> bytes, IReadOnlyList<Descriptor> descriptors)
    {
        _queue.Enqueue(new Outgoing(bytes, descriptors));
        if (!_blocked)
        {
            TryFlush();
        }
    }

    private void TryFlush()
    {
        try
        {
            while (_queue.TryPeek(out var next) && SendSome(next))
            {
                _queue.Dequeue();
            }
        }
        catch (VirtException)
        {
            // What the peer wrote before it went is still to be read; the reader reports the end of the lane.
            _queue.Clear();
        }

        if (_blocked != _queue.Count > 0)
        {
            _blocked = !_blocked;
            _watch?.Change(_blocked ? Linux.PollIn | Linux.PollOut : Linux.PollIn);
        }
    }

    private bool SendSome(Outgoing next)
    {
        Span<int> numbers = stackalloc int[UnixSocket.MaxDescriptors];
        for (var i = 0; i < next.Descriptors.Count; i++)
        {
            numbers[i] = next.Descriptors[i].Number;
        }

        var sent = UnixSocket.Send(_socket, next.Line.Span, numbers[..next.Descriptors.Count]);
        if (sent > 0)
        {
            next.Line = next.Line[sent..];
            next.Descriptors = [];
        }

        return next.Line.IsEmpty;
    }

    private void End(VirtError reason)
    {
        lock (_gate)
        {
            if (_over)
            {
                return;
            }

            _over = true;
            _queue.Clear();
            _watch?.Dispose();
        }

        _socket.Dispose();
        _ended(reason);
    }

    private sealed class Outgoing(ReadOnlyMemory<byte> line, IReadOnlyList<Descriptor> descriptors)
    {
        public ReadOnlyMemory<byte> Line { get; set; } = line;

        public IReadOnlyList<Descriptor> Descriptors { get; set; } = descriptors;
    }
}
