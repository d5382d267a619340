using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.Rpc.Native;

namespace VirtBridge.Rpc;

/// <summary>
/// One client. Frames are read on its loop's thread; anything may be written from any thread, in whole frames.
/// </summary>
public sealed class RpcServerConnection : ILoopClient, IFrameSink, IDisposable
{
    private const int BatchBytes = 256 * 1024;
    private const int MaxWaiting = 256;

    [Flags]
    private enum Pauses
    {
        None = 0,
        Output = 1,
        Calls = 2,
        Streams = 4,
    }

    private readonly RpcServer _server;
    private readonly EventLoop _loop;
    private readonly IByteChannel _channel;
    private readonly FrameInbox _inbox = new();
    private readonly OutputQueue _output = new();
    private readonly Lock _write = new();
    private readonly Lock _calls = new();
    private readonly Queue<RpcCall> _waiting = new();
    private readonly StreamTable _streams = new();
    private readonly CancellationTokenSource _lifetime = new();
    private readonly KeepAliveClock _keepAlive;
    private IRpcHandler? _handler;
    private int _slot;
    private uint _interest;
    private Pauses _paused;
    private int _outstanding;
    private bool _closed;
    private TaskCompletionSource? _room;
    private bool _authenticated;

    internal RpcServerConnection(RpcServer server, EventLoop loop, IByteChannel channel, RpcPeer peer, long id)
    {
        (_server, _loop, _channel, Peer, Id) = (server, loop, channel, peer, id);
        ConnectedAt = server.Options.Clock.GetUtcNow();
        Lifetime = _lifetime.Token;
        _keepAlive = new(server.Options);
    }

    /// <summary>Unique within the server, never used twice.</summary>
    public long Id { get; }

    public RpcPeer Peer { get; }

    public DateTimeOffset ConnectedAt { get; }

    /// <summary>Cancelled when the client is gone.</summary>
    public CancellationToken Lifetime { get; }

    public bool CanPassFds => _channel.CanPassFds;

    /// <summary>Calls that workers have not answered yet.</summary>
    public int Outstanding => Volatile.Read(ref _outstanding);

    int ILoopClient.Fd => _channel.Fd;

    /// <summary>Pushes an unsolicited message. A client that does not read its events is disconnected, nobody else notices.</summary>
    public void SendEvent(uint program, uint version, int procedure, XdrWriter body) => WriteLimited(
        body.Seal(new(program, version, procedure, MessageType.Message, 0, MessageStatus.Ok)));

    /// <summary>The client proved who it is; it no longer counts as anonymous.</summary>
    public void MarkAuthenticated()
    {
        if (!Interlocked.Exchange(ref _authenticated, true))
        {
            _server.NoLongerAnonymous();
        }
    }

    /// <summary>The client said that it answers keepalive questions.</summary>
    public void EnableKeepAlive() => _keepAlive.Enable();

    /// <summary>Disconnects the client; safe from any thread.</summary>
    public void Close()
    {
        lock (_write)
        {
            if (!_closed)
            {
                _channel.Shutdown();
            }
        }
    }

    /// <summary>The same as <see cref="Close"/>; the loop releases everything.</summary>
    public void Dispose() => Close();

    /// <summary>Frames of the stream that <paramref name="call"/> opens go to <paramref name="peer"/> from now on.</summary>
    public void AddStream(in RpcHeader call, IRpcStreamPeer peer)
    {
        if (!_streams.Add(call, peer))
        {
            throw RpcErrors.Malformed($"the client has too many streams open or used serial {call.Serial} twice");
        }
    }

    public void RemoveStream(in RpcHeader call) => _streams.Remove(call);

    /// <summary>Sends one frame of a stream; false when the client is gone.</summary>
    public bool SendStream(in RpcHeader header, XdrWriter payload) => Write(payload.Seal(header), null);

    /// <summary>Reads on after a stream peer had no room.</summary>
    public void ResumeStreams() => Post(() => Resume(Pauses.Streams));

    /// <summary>Bytes that the client did not take yet.</summary>
    public int Unsent
    {
        get
        {
            lock (_write)
            {
                return _output.Bytes;
            }
        }
    }

    /// <summary>Completes when the client took enough of what was sent to be sent more.</summary>
    public Task WaitForRoomAsync(CancellationToken cancellation)
    {
        lock (_write)
        {
            if (_closed || _output.Bytes < _server.Options.OutputHighWater)
            {
                return Task.CompletedTask;
            }

            _room ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            return _room.Task.WaitAsync(cancellation);
        }
    }

    internal void Begin(IRpcService service) => Post(() =>
    {
        _handler = service.Accept(Peer, this);
        _slot = _loop.Add(this, _interest = LibC.EpollIn);
    });

    // A fault of a handler costs its own client the connection, never the loop.
    private void Post(Action action) => _loop.Post(() =>
    {
        try
        {
            action();
        }
        catch (Exception failure)
        {
            OnFault(failure);
        }
    });

    /// <summary>Sends whole frames; takes ownership of the descriptors.</summary>
    internal bool Write(ReadOnlySpan<byte> frames, List<SafeFileHandle>? fds)
    {
        lock (_write)
        {
            if (_closed)
            {
                fds?.ForEach(fd => fd.Dispose());
                return false;
            }

            var sent = _output.IsEmpty ? _channel.Send(frames) : 0;
            if (sent is < 0 and not -LibC.EAgain)
            {
                fds?.ForEach(fd => fd.Dispose());
                _channel.Shutdown();
                return false;
            }

            if (sent < frames.Length)
            {
                _output.Append(frames[Math.Max(0, sent)..]);
            }

            fds?.ForEach(_output.Append);
            if (!_output.IsEmpty && (fds is null || _output.Flush(_channel) != 0))
            {
                Watch(_interest | LibC.EpollOut);
            }

            return true;
        }
    }

    internal void CallEnded()
    {
        RpcCall? next;
        bool resume;
        lock (_calls)
        {
            if (_waiting.TryDequeue(out next))
            {
                resume = _waiting.Count == MaxWaiting / 2;
            }
            else
            {
                _outstanding--;
                resume = false;
            }
        }

        if (next is not null)
        {
            _server.Workers.Submit(next);
        }

        if (resume)
        {
            Post(() => Resume(Pauses.Calls));
        }
    }

    void ILoopClient.OnReady(EventLoop loop, bool readable, bool writable)
    {
        if (writable && !FlushOutput())
        {
            Abandon();
            return;
        }

        if (!readable || _closed)
        {
            return;
        }

        if (_paused != Pauses.None)
        {
            // Only an error or a hang-up is reported while reading is paused.
            Abandon();
            return;
        }

        int received;
        do
        {
            received = _inbox.Receive(_channel, loop.Scratch, wait: false, this);
        }
        while (received > 0 && _channel.HasBuffered && _paused == Pauses.None);

        FlushBatch();
        if (received > 0)
        {
            _keepAlive.Heard();
            ApplyPauses();
        }
        else if (received != -LibC.EAgain)
        {
            Abandon();
        }
    }

    void ILoopClient.OnFault(Exception failure) => OnFault(failure);

    private void OnFault(Exception failure)
    {
        _loop.Batch.ResetAll();
        if (failure is not VirtException)
        {
            _server.Options.Report?.Invoke(Peer, failure);
        }

        Abandon();
    }

    void ILoopClient.OnTick()
    {
        switch (_keepAlive.Tick())
        {
            case KeepAliveStep.Ask:
                using (var ping = new XdrWriter(0))
                {
                    WriteLimited(ping.Seal(KeepAlive.Ping));
                }

                break;
            case KeepAliveStep.GiveUp:
                Abandon();
                break;
            default:
                break;
        }
    }

    bool IFrameSink.OnFrame(in RpcHeader header, ReadOnlySpan<byte> payload, SafeFileHandle[] fds)
    {
        switch (header.Type)
        {
            case MessageType.Call when header.Status == MessageStatus.Ok:
                OnCall(header, payload);
                break;
            case MessageType.CallWithFds when header.Status == MessageStatus.Ok:
                Queue(header, payload, fds);
                break;
            case MessageType.Stream or MessageType.StreamHole:
                _paused |= _streams.Route(header, payload) ? Pauses.None : Pauses.Streams;
                break;
            case MessageType.Message:
                if (KeepAlive.IsPing(header))
                {
                    _loop.Batch.BeginFrame();
                    _loop.Batch.Seal(KeepAlive.Pong);
                }

                break;
            default:
                Array.ForEach(fds, fd => fd.Dispose());
                Close();
                return false;
        }

        if (_loop.Batch.Batch.Length > BatchBytes)
        {
            FlushBatch();
        }

        return _paused == Pauses.None;
    }

    private void OnCall(in RpcHeader header, ReadOnlySpan<byte> payload)
    {
        var batch = _loop.Batch;
        batch.BeginFrame();
        try
        {
            if (_handler!.TryHandleInline(header, payload, batch))
            {
                batch.Seal(header.Answer(MessageStatus.Ok));
                return;
            }

            batch.DropFrame();
        }
        catch (Exception failure)
        {
            batch.DropFrame();
            batch.BeginFrame();
            VirtErrorCodec.Write(batch, failure is VirtException known ? known.Error : RpcErrors.Unexpected(failure));
            batch.Seal(header.Answer(MessageStatus.Error));
            return;
        }

        Queue(header, payload, []);
    }

    private void Queue(in RpcHeader header, ReadOnlySpan<byte> payload, SafeFileHandle[] fds)
    {
        var call = new RpcCall(this, _handler!, header, payload, fds);
        lock (_calls)
        {
            if (_outstanding >= _server.Options.MaxClientRequests)
            {
                _waiting.Enqueue(call);
                _paused |= _waiting.Count >= MaxWaiting ? Pauses.Calls : Pauses.None;
                return;
            }

            _outstanding++;
        }

        _server.Workers.Submit(call);
    }

    private void FlushBatch()
    {
        var batch = _loop.Batch;
        if (batch.Batch.Length == 0)
        {
            return;
        }

        Write(batch.Batch, null);
        batch.ResetAll();
        if (!_output.IsEmpty && Unsent > _server.Options.OutputHighWater)
        {
            _paused |= Pauses.Output;
        }
    }

    private bool FlushOutput()
    {
        lock (_write)
        {
            var result = _output.Flush(_channel);
            if (result is < 0 and not -LibC.EAgain)
            {
                return false;
            }

            if (result == 0)
            {
                Watch(_interest & ~LibC.EpollOut);
            }

            if (_output.Bytes < _server.Options.OutputHighWater)
            {
                _room?.TrySetResult();
                _room = null;
            }
        }

        if ((_paused & Pauses.Output) != 0 && Unsent < _server.Options.OutputHighWater / 2)
        {
            Resume(Pauses.Output);
        }

        return true;
    }

    private void Resume(Pauses reason)
    {
        if (_closed || (_paused & reason) == 0)
        {
            return;
        }

        _paused &= ~reason;
        if (_paused == Pauses.None)
        {
            var sound = _inbox.Resume(this);
            while (sound && _channel.HasBuffered && _paused == Pauses.None)
            {
                sound = _inbox.Receive(_channel, _loop.Scratch, wait: false, this) > 0;
            }

            FlushBatch();
            if (!sound)
            {
                Abandon();
                return;
            }
        }

        ApplyPauses();
    }

    private void ApplyPauses()
    {
        lock (_write)
        {
            Watch(_paused == Pauses.None ? _interest | LibC.EpollIn : _interest & ~LibC.EpollIn);
        }
    }

    private void Watch(uint interest)
    {
        if (interest != _interest && !_closed)
        {
            _interest = interest;
            _loop.Change(_channel.Fd, _slot, interest);
        }
    }

    private void WriteLimited(ReadOnlySpan<byte> frame)
    {
        if (Write(frame, null) && Unsent > _server.Options.OutputLimit)
        {
            Close();
        }
    }

    private void DropWaiting()
    {
        lock (_calls)
        {
            while (_waiting.TryDequeue(out var call))
            {
                call.Release();
            }
        }
    }

    // On the loop's thread: nothing of this connection is read or written afterwards.
    private void Abandon()
    {
        lock (_write)
        {
            if (_closed)
            {
                return;
            }

            _closed = true;
            if (_slot != 0)
            {
                _loop.Remove(_channel.Fd, _slot);
            }

            _channel.Dispose();
            _output.Dispose();
            _room?.TrySetResult();
        }

        _inbox.Dispose();
        _ = _lifetime.CancelAsync();
        DropWaiting();
        MarkAuthenticated();
        _server.Forget(this);
        _streams.Close();
        _handler?.Closed();
    }
}
