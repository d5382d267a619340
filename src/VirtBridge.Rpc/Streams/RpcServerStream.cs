using VirtBridge.Contract;

namespace VirtBridge.Rpc;

/// <summary>The server's end of a stream.</summary>
internal sealed class RpcServerStream : IVirtStream, IRpcStreamPeer, IDisposable
{
    private readonly RpcServerConnection _connection;
    private readonly RpcHeader _call;
    private readonly StreamInbox _inbox = new();
    private readonly SemaphoreSlim _writing = new(1);
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _clientFinished;
    private volatile bool _delivered;
    private int _ended;

    public RpcServerStream(RpcServerConnection connection, in RpcHeader call)
    {
        (_connection, _call) = (connection, call);
        connection.AddStream(call, this);
    }

    /// <summary>The reply is on its way: frames may follow it.</summary>
    public void Opened() => _opened.TrySetResult();

    public void Dispose() => _writing.Dispose();

    /// <summary>The call failed: there is no stream.</summary>
    public void Forget()
    {
        Closed();
        _connection.RemoveStream(_call);
    }

    // A client's abort is acknowledged at once; its finish when everything was delivered, which only the operation knows.
    public bool OnFrame(in RpcHeader header, ReadOnlySpan<byte> payload)
    {
        switch (header.Status)
        {
            case MessageStatus.Error:
                _inbox.Add(header, []);
                Acknowledge();
                return true;
            case MessageStatus.Ok:
                _clientFinished = true;
                if (_delivered)
                {
                    Acknowledge();
                }

                return _inbox.Add(header, payload);
            default:
                return _inbox.Add(header, payload);
        }
    }

    public void Closed()
    {
        _inbox.Fail(RpcErrors.ClientClosed);
        _opened.TrySetException(RpcErrors.ClientClosed.ToException());
        _ = _opened.Task.Exception;
    }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellation)
    {
        while (data.Length > 0)
        {
            var chunk = data[..Math.Min(data.Length, RpcLimits.StreamChunk)];
            using var payload = new XdrWriter(chunk.Length);
            payload.WriteRaw(chunk.Span);
            await SendAsync(_call.StreamFrame(MessageStatus.Continue), payload, cancellation).ConfigureAwait(false);
            data = data[chunk.Length..];
        }
    }

    public async ValueTask WriteHoleAsync(long length, CancellationToken cancellation)
    {
        using var payload = new XdrWriter(12);
        payload.WriteInt64(length);
        payload.WriteUInt32(0);
        await SendAsync(_call.StreamFrame(MessageStatus.Continue, MessageType.StreamHole), payload, cancellation).ConfigureAwait(false);
    }

    public async ValueTask<StreamPiece> ReadAsync(CancellationToken cancellation)
    {
        while (true)
        {
            if (_inbox.TryRead(out var piece, out var roomAgain))
            {
                if (roomAgain)
                {
                    _connection.ResumeStreams();
                }

                return piece;
            }

            await _inbox.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Everything was delivered: the client learns it by an empty piece and confirms, or asked already.</summary>
    public async ValueTask FinishAsync(CancellationToken cancellation)
    {
        if (!_clientFinished)
        {
            using var nothing = new XdrWriter(0);
            await SendAsync(_call.StreamFrame(MessageStatus.Continue), nothing, cancellation).ConfigureAwait(false);
        }

        _delivered = true;
        if (_clientFinished)
        {
            Acknowledge();
        }
    }

    public async ValueTask AbortAsync(VirtError error, CancellationToken cancellation)
    {
        if (Interlocked.Exchange(ref _ended, 1) == 0)
        {
            using var payload = new XdrWriter();
            VirtErrorCodec.Write(payload, error);
            _connection.RemoveStream(_call);
            await _opened.Task.WaitAsync(cancellation).ConfigureAwait(false);
            _connection.SendStream(_call.StreamFrame(MessageStatus.Error), payload);
        }
    }

    private void Acknowledge()
    {
        if (Interlocked.Exchange(ref _ended, 1) == 0)
        {
            using var nothing = new XdrWriter(0);
            _connection.RemoveStream(_call);
            _connection.SendStream(_call.StreamFrame(MessageStatus.Ok), nothing);
        }
    }

    private async Task SendAsync(RpcHeader header, XdrWriter payload, CancellationToken cancellation)
    {
        await _opened.Task.WaitAsync(cancellation).ConfigureAwait(false);
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await _connection.WaitForRoomAsync(cancellation).ConfigureAwait(false);
            if (_clientFinished)
            {
                Acknowledge();
            }

            if (_ended != 0)
            {
                throw new VirtException(ErrorCode.OperationAborted, ErrorDomain.Streams, "the client ended the stream");
            }

            if (!_connection.SendStream(header, payload))
            {
                throw RpcErrors.ClientClosed.ToException();
            }
        }
        finally
        {
            _writing.Release();
        }
    }
}
