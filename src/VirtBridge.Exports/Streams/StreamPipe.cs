using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>
/// A stream between the C program (blocking calls, or would-block) and the operation that feeds or drains it. Both
/// directions are bounded, so a fast side waits for a slow one.
/// </summary>
internal sealed class StreamPipe(object gate, Action changed) : IVirtStream
{
    private const long Window = 1 << 20;
    private readonly object _gate = gate;
    private readonly LinkedList<StreamPiece> _toClient = new();
    private readonly Queue<StreamPiece> _toOperation = new();
    private TaskCompletionSource _wake = NewWake();
    private int _waiting;
    private long _clientBytes;
    private long _operationBytes;
    private bool _operationFinished;
    private bool _clientFinished;
    private VirtError? _failure;

    public bool Readable
    {
        get
        {
            lock (_gate)
            {
                return _toClient.Count > 0 || _operationFinished || _failure is not null;
            }
        }
    }

    public bool Writable
    {
        get
        {
            lock (_gate)
            {
                return _operationBytes < Window || _failure is not null;
            }
        }
    }

    public bool Failed => Volatile.Read(ref _failure) is not null;

    /// <summary>The next piece for the client; null when it would have to wait and may not.</summary>
    public StreamPiece? Receive(int atMost, bool wait)
    {
        lock (_gate)
        {
            while (true)
            {
                ThrowIfFailed();
                if (_toClient.First?.Value is { } piece)
                {
                    return Take(piece, atMost);
                }

                if (_operationFinished)
                {
                    return new StreamPiece(StreamPieceKind.End, default, 0);
                }

                if (!wait)
                {
                    return null;
                }

                Wait();
            }
        }
    }

    /// <summary>What comes next, without taking it; null when nothing is here yet and the caller may not wait.</summary>
    public StreamPiece? Peek(bool wait)
    {
        lock (_gate)
        {
            while (true)
            {
                ThrowIfFailed();
                if (_toClient.First?.Value is { } piece)
                {
                    return piece;
                }

                if (_operationFinished)
                {
                    return new StreamPiece(StreamPieceKind.End, default, 0);
                }

                if (!wait)
                {
                    return null;
                }

                Wait();
            }
        }
    }

    /// <summary>Takes the hole that comes next and tells its length; 0 when data comes next.</summary>
    public long TakeHole()
    {
        lock (_gate)
        {
            ThrowIfFailed();
            if (_toClient.First?.Value is { Kind: StreamPieceKind.Hole } piece)
            {
                _toClient.RemoveFirst();
                return piece.HoleLength;
            }

            return 0;
        }
    }

    /// <summary>False when the client would have to wait and may not.</summary>
    public bool Send(StreamPiece piece, bool wait)
    {
        lock (_gate)
        {
            while (true)
            {
                ThrowIfFailed();
                if (_operationBytes < Window)
                {
                    break;
                }

                if (!wait)
                {
                    return false;
                }

                Wait();
            }

            _toOperation.Enqueue(piece);
            _operationBytes += piece.Data.Length;
            Wake();
            return true;
        }
    }

    /// <summary>The client has sent everything; waits for the operation's word that it arrived.</summary>
    public void Finish(TimeSpan patience)
    {
        var end = DateTime.UtcNow + patience;
        lock (_gate)
        {
            _clientFinished = true;
            Wake();
            while (!_operationFinished && _failure is null)
            {
                var left = end - DateTime.UtcNow;
                if (left <= TimeSpan.Zero || !Wait(left))
                {
                    throw new VirtException(ErrorCode.OperationTimeout, ErrorDomain.Streams, "the other side did not confirm the end of the stream");
                }
            }

            ThrowIfFailed();
        }
    }

    /// <summary>Ends both directions with an error; the first one counts.</summary>
    public void Fail(VirtError error)
    {
        lock (_gate)
        {
            _failure ??= error;
            _toClient.Clear();
            _toOperation.Clear();
            Wake();
        }

        changed();
    }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellation) =>
        await PutAsync(new StreamPiece(StreamPieceKind.Data, data.ToArray(), 0), cancellation).ConfigureAwait(false);

    public ValueTask WriteHoleAsync(long length, CancellationToken cancellation) =>
        PutAsync(new StreamPiece(StreamPieceKind.Hole, default, length), cancellation);

    public async ValueTask<StreamPiece> ReadAsync(CancellationToken cancellation)
    {
        while (true)
        {
            Task wake;
            lock (_gate)
            {
                ThrowIfFailed();
                if (_toOperation.TryDequeue(out var piece))
                {
                    _operationBytes -= piece.Data.Length;
                    Wake();
                    NotifyLater();
                    return piece;
                }

                if (_clientFinished)
                {
                    return new StreamPiece(StreamPieceKind.End, default, 0);
                }

                wake = _wake.Task;
            }

            await wake.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    public ValueTask FinishAsync(CancellationToken cancellation)
    {
        lock (_gate)
        {
            _operationFinished = true;
            Wake();
        }

        changed();
        return ValueTask.CompletedTask;
    }

    public ValueTask AbortAsync(VirtError error, CancellationToken cancellation)
    {
        Fail(error);
        return ValueTask.CompletedTask;
    }

    private static TaskCompletionSource NewWake() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async ValueTask PutAsync(StreamPiece piece, CancellationToken cancellation)
    {
        while (true)
        {
            Task wake;
            lock (_gate)
            {
                ThrowIfFailed();
                if (_clientFinished)
                {
                    return;
                }

                if (_clientBytes < Window)
                {
                    _toClient.AddLast(piece);
                    _clientBytes += piece.Data.Length;
                    Wake();
                    break;
                }

                wake = _wake.Task;
            }

            await wake.WaitAsync(cancellation).ConfigureAwait(false);
        }

        changed();
    }

    private StreamPiece Take(StreamPiece piece, int atMost)
    {
        if (piece.Kind == StreamPieceKind.Hole)
        {
            var length = Math.Min(piece.HoleLength, atMost);
            Replace(piece.HoleLength > length ? piece with { HoleLength = piece.HoleLength - length } : null);
            return piece with { HoleLength = length };
        }

        var taken = piece.Data[..Math.Min(piece.Data.Length, atMost)];
        _clientBytes -= taken.Length;
        Replace(taken.Length < piece.Data.Length ? piece with { Data = piece.Data[taken.Length..] } : null);
        Wake();
        return piece with { Data = taken };
    }

    // The rest of a piece goes back to the front.
    private void Replace(StreamPiece? rest)
    {
        _toClient.RemoveFirst();
        if (rest is { } piece)
        {
            _toClient.AddFirst(piece);
        }
    }

    private void NotifyLater() => ThreadPool.QueueUserWorkItem(static action => action(), changed, preferLocal: false);

    private bool Wait(TimeSpan? patience = null)
    {
        _waiting++;
        try
        {
            return Monitor.Wait(_gate, patience ?? Timeout.InfiniteTimeSpan);
        }
        finally
        {
            _waiting--;
        }
    }

    private void Wake()
    {
        // A lock that is pulsed costs the runtime more from then on: not where nobody waits.
        if (_waiting > 0)
        {
            Monitor.PulseAll(_gate);
        }

        var wake = _wake;
        _wake = NewWake();
        wake.TrySetResult();
    }

    private void ThrowIfFailed()
    {
        if (_failure is { } failure)
        {
            throw failure.ToException();
        }
    }
}
