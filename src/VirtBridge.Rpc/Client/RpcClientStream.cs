using VirtBridge.Contract;

namespace VirtBridge.Rpc;

/// <summary>
/// The client's end of a stream. Made by the client before the call that opens it; the blocking members read the socket on
/// the caller's thread like a call does. With <paramref name="holdsConnection"/> bytes that nobody takes make the connection's
/// reader wait, and so the server: for a connection that carries this stream only.
/// </summary>
public sealed class RpcClientStream(bool holdsConnection = false) : IVirtStream, IRpcStreamPeer, IDisposable
{
    private readonly StreamInbox _inbox = new();
    private readonly Lock _gate = new();
    private RpcClientConnection? _connection;
    private RpcHeader _call;
    private Waiter? _waiter;
    private Action? _arrived;
    private readonly TaskCompletionSource _acknowledged = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ManualResetEventSlim _room = new(true);
    private volatile bool _abandoned;
    private bool _ended;

    /// <summary>Told on the reading thread whenever something arrived; must be quick.</summary>
    public void OnArrival(Action? arrived) => Volatile.Write(ref _arrived, arrived);

    public bool OnFrame(in RpcHeader header, ReadOnlySpan<byte> payload)
    {
        if (_abandoned && header.Status == MessageStatus.Continue)
        {
            return true;
        }

        // In this order: whoever makes room between the two must not be overheard.
        _room.Reset();
        var room = _inbox.Add(header, payload);
        if (header.Status != MessageStatus.Continue)
        {
            Detach();
            _acknowledged.TrySetResult();
        }

        Wake();
        if (!room && holdsConnection && header.Status == MessageStatus.Continue && !_abandoned)
        {
            _room.Wait();
        }

        return true;
    }

    public void Closed()
    {
        Abandon();
        _inbox.Fail(_connection?.CloseError ?? RpcErrors.ClientClosed);
        _acknowledged.TrySetResult();
        Wake();
    }

    /// <summary>Takes the next piece if it is there; with <paramref name="wait"/> until it is.</summary>
    public bool TryReceive(out StreamPiece piece, bool wait)
    {
        var connection = Connected();
        if (wait)
        {
            Await(() => _inbox.HasNews);
        }
        else if (connection.CallsBlock && !_inbox.HasNews)
        {
            connection.ProcessIncoming();
        }

        return Take(out piece);
    }

    public void Send(ReadOnlySpan<byte> data)
    {
        while (data.Length > 0)
        {
            var chunk = data[..Math.Min(data.Length, RpcLimits.StreamChunk)];
            using var payload = new XdrWriter(chunk.Length);
            payload.WriteRaw(chunk);
            Transmit(_call.StreamFrame(MessageStatus.Continue), payload);
            data = data[chunk.Length..];
        }
    }

    public void SendHole(long length)
    {
        using var payload = new XdrWriter(12);
        payload.WriteInt64(length);
        payload.WriteUInt32(0);
        Transmit(_call.StreamFrame(MessageStatus.Continue, MessageType.StreamHole), payload);
    }

    /// <summary>Says that this side is done, waits until the server agrees, or throws what went wrong there.</summary>
    public void Finish()
    {
        if (!Interlocked.Exchange(ref _ended, true))
        {
            Transmit(_call.StreamFrame(MessageStatus.Ok), payload: null);
            Await(() => _acknowledged.Task.IsCompleted);
            _inbox.ThrowFailure();
        }
    }

    /// <summary>Gives up, and waits until the server noticed.</summary>
    public void Abort()
    {
        Abandon();
        if (!Interlocked.Exchange(ref _ended, true) && !_acknowledged.Task.IsCompleted)
        {
            Transmit(_call.StreamFrame(MessageStatus.Error), payload: null);
            Await(() => _acknowledged.Task.IsCompleted);
        }
    }

    /// <summary>Frames are no longer expected.</summary>
    public void Detach() => _connection?.RemoveStream(_call);

    public ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellation)
    {
        Send(data.Span);
        return ValueTask.CompletedTask;
    }

    public ValueTask WriteHoleAsync(long length, CancellationToken cancellation)
    {
        SendHole(length);
        return ValueTask.CompletedTask;
    }

    public async ValueTask<StreamPiece> ReadAsync(CancellationToken cancellation)
    {
        StreamPiece piece;
        while (!Take(out piece))
        {
            await _inbox.WaitAsync(cancellation).ConfigureAwait(false);
        }

        return piece;
    }

    public async ValueTask FinishAsync(CancellationToken cancellation)
    {
        if (Connected().CallsBlock)
        {
            Finish();
        }
        else if (!Interlocked.Exchange(ref _ended, true))
        {
            Transmit(_call.StreamFrame(MessageStatus.Ok), payload: null);
            await _acknowledged.Task.WaitAsync(cancellation).ConfigureAwait(false);
            _inbox.ThrowFailure();
        }
    }

    public async ValueTask AbortAsync(VirtError error, CancellationToken cancellation)
    {
        Abandon();
        if (Connected().CallsBlock)
        {
            Abort();
        }
        else if (!Interlocked.Exchange(ref _ended, true) && !_acknowledged.Task.IsCompleted)
        {
            Transmit(_call.StreamFrame(MessageStatus.Error), payload: null);
            await _acknowledged.Task.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    internal async ValueTask<RpcAnswer> OpenAsync(
        RpcClientConnection connection, uint program, int procedure, XdrWriter arguments, CancellationToken cancellation)
    {
        if (Interlocked.CompareExchange(ref _connection, connection, null) is not null)
        {
            throw RpcErrors.Internal("the stream is in use already");
        }

        if (connection.CallsBlock)
        {
            return connection.OpenStream(program, Programs.Version, procedure, arguments, this, out _call);
        }

        return await Task.Run(() => connection.OpenStream(program, Programs.Version, procedure, arguments, this, out _call), cancellation)
            .ConfigureAwait(false);
    }

    public void Dispose()
    {
        Abandon();
        Detach();
    }

    private bool Take(out StreamPiece piece)
    {
        var taken = _inbox.TryRead(out piece, out var roomAgain);
        if (roomAgain)
        {
            _room.Set();
        }

        return taken;
    }

    /// <summary>Nobody takes bytes any more: the connection's reader may go on.</summary>
    private void Abandon()
    {
        _abandoned = true;
        _room.Set();
    }

    private void Await(Func<bool> happened)
    {
        var connection = Connected();
        while (!happened() && connection.IsOpen)
        {
            var waiter = new Waiter();
            lock (_gate)
            {
                _waiter = waiter;
            }

            if (!happened())
            {
                connection.Await(waiter, Timeout.InfiniteTimeSpan);
            }
        }
    }

    private void Transmit(in RpcHeader header, XdrWriter? payload) => Connected().SendStream(header, payload);

    private RpcClientConnection Connected() =>
        _connection ?? throw new VirtException(ErrorCode.OperationInvalid, ErrorDomain.Streams, "the stream is not connected to an operation");

    private void Wake()
    {
        Waiter? waiter;
        lock (_gate)
        {
            (waiter, _waiter) = (_waiter, null);
        }

        waiter?.Complete(null, null);
        Volatile.Read(ref _arrived)?.Invoke();
    }
}
